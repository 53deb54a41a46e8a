//! Where the store is.

use clap::Args;

/// The place of the store, for every command that has to do with it.
#[derive(Debug, Args)]
pub struct StorePlace {
    /// The store: a file, or postgres://USER@HOST/DATABASE. AMENDS_DB if not given, or the file
    /// amends/firm.db in your data folder
    #[arg(long, value_name = "STORE", help_heading = "The store")]
    pub db: Option<String>,
}
