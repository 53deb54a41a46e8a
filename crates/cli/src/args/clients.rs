//! `amends clients` and `amends today`

use super::{Page, StorePlace};
use amends_domain::Standing;
use clap::{Args, ValueEnum};

/// `amends clients`
#[derive(Debug, Args)]
pub struct Clients {
    /// Only those that stand so; may be given several times
    #[arg(long, value_enum, value_name = "STANDING")]
    pub standing: Vec<Stands>,

    #[command(flatten)]
    pub store: StorePlace,

    #[command(flatten)]
    pub page: Page,
}

/// `amends today`
#[derive(Debug, Args)]
pub struct Today {
    #[command(flatten)]
    pub store: StorePlace,

    #[command(flatten)]
    pub page: Page,
}

/// How a relationship stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Stands {
    /// They are stopping
    Broken,
    /// There is open trouble
    Strained,
    /// No quarrel, but it is wearing thin
    Drifting,
    /// The trouble was owned and it is getting better
    Mending,
    /// No trouble that is not settled
    Good,
    /// Too little mail to tell
    Unknown,
}

impl Stands {
    /// The same in the words of the domain.
    pub fn standing(self) -> Standing {
        match self {
            Stands::Broken => Standing::Broken,
            Stands::Strained => Standing::Strained,
            Stands::Drifting => Standing::Drifting,
            Stands::Mending => Standing::Mending,
            Stands::Good => Standing::Good,
            Stands::Unknown => Standing::Unknown,
        }
    }
}
