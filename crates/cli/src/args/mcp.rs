//! `amends mcp`

use super::StorePlace;
use clap::Args;

/// `amends mcp`
#[derive(Debug, Args)]
pub struct Mcp {
    #[command(flatten)]
    pub store: StorePlace,
}
