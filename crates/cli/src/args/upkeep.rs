//! The commands that look after the store.

use super::{Page, StorePlace};
use clap::Args;
use std::path::PathBuf;

/// `amends export`
#[derive(Debug, Args)]
pub struct Export {
    /// Write the mails as they came into this folder, which must not be there yet: mail.mbox, and Sent.mbox for what
    /// lay among sent mail
    #[arg(long, value_name = "FOLDER")]
    pub mbox: Option<PathBuf>,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends backup`
#[derive(Debug, Args)]
pub struct Backup {
    /// The file to write, which must not be there yet
    pub file: PathBuf,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends restore`
#[derive(Debug, Args)]
pub struct Restore {
    /// A file that amends backup wrote
    pub file: PathBuf,

    /// Put it in the place of all that the store holds
    #[arg(long)]
    pub replace: bool,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends doctor`
#[derive(Debug, Args)]
pub struct Doctor {
    /// Make anew what can be made anew from the mail and your decisions
    #[arg(long)]
    pub mend: bool,

    #[command(flatten)]
    pub store: StorePlace,

    #[command(flatten)]
    pub page: Page,
}

/// `amends erase`
#[derive(Debug, Args)]
pub struct Erase {
    /// The person's address; name them once for each address they have
    #[arg(value_name = "ADDRESS")]
    pub person: String,

    /// Why, for the record; do not name them here
    #[arg(long, value_name = "REASON", default_value = "")]
    pub why: String,

    /// Do not ask first
    #[arg(long)]
    pub yes: bool,

    #[command(flatten)]
    pub store: StorePlace,
}
