//! `amends import`

use super::{Page, StorePlace};
use clap::Args;
use std::path::PathBuf;

/// `amends import`
#[derive(Debug, Args)]
pub struct Import {
    /// An mbox file (also .gz or .xz), a Maildir, an .eml file, a folder of these, or what amends export --mbox wrote
    #[arg(required = true, value_name = "MAILBOX")]
    pub mailboxes: Vec<PathBuf>,

    #[command(flatten)]
    pub store: StorePlace,

    #[command(flatten)]
    pub page: Page,
}
