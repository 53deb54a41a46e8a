//! `amends serve`

use super::StorePlace;
use amends_web::IpNet;
use clap::{Args, ValueEnum};
use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

/// `amends serve`
#[derive(Debug, Args)]
pub struct Serve {
    /// The address to answer on; another program on this machine may hold the usual one. On one that other
    /// machines reach, put a certificate before it: yours with --tls-cert, or a proxy's with --trust-proxy
    #[arg(long, value_name = "ADDRESS:PORT", default_value = "127.0.0.1:7373")]
    pub listen: SocketAddr,

    /// Show a made-up firm with a year of mail, to look around in; it is gone when you stop
    #[arg(long, conflicts_with = "db")]
    pub demo: bool,

    /// Believe what a proxy at this address says of who asks and how (X-Forwarded-For, -Proto and -Host); may be
    /// given several times, a network as 10.0.0.0/8
    #[arg(long, value_name = "ADDRESS", value_parser = net)]
    pub trust_proxy: Vec<IpNet>,

    /// A PEM file with your certificate and those that vouch for it, to answer by https
    #[arg(long, value_name = "FILE", requires = "tls_key")]
    pub tls_cert: Option<PathBuf>,

    /// A PEM file with its key
    #[arg(long, value_name = "FILE", requires = "tls_cert")]
    pub tls_key: Option<PathBuf>,

    /// How what goes wrong is written to standard error: a line for people, or one of JSON for programs. Neither holds
    /// mail, names or addresses
    #[arg(long, value_enum, default_value_t = LogKind::Text, value_name = "KIND")]
    pub log: LogKind,

    #[command(flatten)]
    pub store: StorePlace,
}

/// How a log is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum LogKind {
    /// For people
    Text,
    /// For programs
    Json,
}

/// An address, or a network.
fn net(said: &str) -> Result<IpNet, String> {
    let one = || said.parse::<IpAddr>().map(IpNet::from);
    said.parse()
        .or_else(|_| one())
        .map_err(|_| "write an address or a network, such as 10.0.0.1 or 10.0.0.0/8".to_string())
}
