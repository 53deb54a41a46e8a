//! `amends serve`

use super::StorePlace;
use clap::Args;
use std::net::SocketAddr;

/// `amends serve`
#[derive(Debug, Args)]
pub struct Serve {
    /// The address to answer on; another program on this machine may hold the usual one
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:7373")]
    pub listen: SocketAddr,

    /// Show a made-up firm with a year of mail, to look around in; it is gone when you stop
    #[arg(long, conflicts_with = "db")]
    pub demo: bool,

    #[command(flatten)]
    pub store: StorePlace,
}
