//! `amends search`

use super::{ClientName, Page, StorePlace};
use amends_domain::Side;
use amends_reading::When;
use clap::{Args, ValueEnum};

/// `amends search`
#[derive(Debug, Args)]
pub struct Search {
    /// Words that must all stand in a message, whatever their case and accents; '"a phrase"' word by word;
    /// -word for one that must not be there; begin* for a word that goes on
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,

    /// Only what they wrote, or what we wrote
    #[arg(long, value_enum, value_name = "WHO", help_heading = "Where to look")]
    pub from: Option<Who>,

    /// Only messages with this client (by id, name, domain or address)
    #[arg(long, value_name = "CLIENT", help_heading = "Where to look")]
    pub client: Option<ClientName>,

    /// Only messages from this day or time on, on your clock
    #[arg(long, value_name = "DATE|TIME", help_heading = "Where to look")]
    pub since: Option<When>,

    /// Only messages until this day (to its end) or time, on your clock
    #[arg(long, value_name = "DATE|TIME", help_heading = "Where to look")]
    pub until: Option<When>,

    /// Show so many, the newest first
    #[arg(
        long,
        value_name = "NUMBER",
        default_value_t = 20,
        help_heading = "How it looks"
    )]
    pub limit: u32,

    #[command(flatten)]
    pub store: StorePlace,

    #[command(flatten)]
    pub page: Page,
}

/// Whose words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Who {
    /// What a client wrote
    Client,
    /// What we wrote
    Us,
}

impl Who {
    /// The same in the words of the domain.
    pub fn side(self) -> Side {
        match self {
            Who::Client => Side::Theirs,
            Who::Us => Side::Ours,
        }
    }
}
