//! `amends note`

use super::loops::Why;
use super::{ClientName, StorePlace};
use amends_reading::When;
use clap::Args;

/// `amends note`
#[derive(Debug, Args)]
pub struct Note {
    /// The client: id, name, domain, an address, or a part of one that fits no other client
    pub client: ClientName,

    /// What was said, in a line
    pub text: String,

    /// You met; if not given, you spoke by phone
    #[arg(long)]
    pub met: bool,

    /// The day or time, on your clock; the one that amends today shows if not given
    #[arg(long, value_name = "DATE|TIME")]
    pub on: Option<When>,

    /// Whom you spoke with; may be given several times
    #[arg(long, value_name = "NAME")]
    pub with: Vec<String>,

    /// What it settled, by its code in amends loops; may be given several times
    #[arg(long, value_name = "CODE")]
    pub closes: Vec<String>,

    #[command(flatten)]
    pub why: Why,

    #[command(flatten)]
    pub store: StorePlace,
}
