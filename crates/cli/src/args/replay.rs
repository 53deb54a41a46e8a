//! `amends replay`

use super::{ClientName, Mailboxes, Page};
use clap::{ArgGroup, Args};
use std::path::PathBuf;

/// `amends replay`
#[derive(Debug, Args)]
#[group(skip)]
#[command(group(ArgGroup::new("mail").args(["paths"]).required(true).multiple(true)))]
pub struct Replay {
    #[command(flatten)]
    pub mailboxes: Mailboxes,

    /// Labels by careful readers, to be graded against instead of what the mail itself later shows
    #[arg(long, value_name = "FILE", help_heading = "What to read")]
    pub truth: Option<PathBuf>,

    /// Only this client (by id, name, domain or address); may be given several times
    #[arg(long = "client", value_name = "CLIENT")]
    pub clients: Vec<ClientName>,

    /// Show every miss and every false alarm, not only a handful
    #[arg(long)]
    pub all: bool,

    #[command(flatten)]
    pub page: Page,
}
