//! `amends loops`

use super::page::day;
use super::{ClientName, Page, StorePlace};
use amends_domain::decision::ToldHow;
use clap::{Args, Subcommand, ValueEnum};
use jiff::civil::Date;

/// `amends loops`
#[derive(Debug, Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Loops {
    /// What to do with one of them; all are shown if nothing is said.
    #[command(subcommand)]
    pub command: Option<LoopsCommand>,

    /// Only this client's: id, name, domain, an address, or a part of one that fits no other client
    pub client: Option<ClientName>,

    #[command(flatten)]
    pub store: StorePlace,

    #[command(flatten)]
    pub page: Page,
}

/// What can be done with something open.
#[derive(Debug, Subcommand)]
pub enum LoopsCommand {
    /// Says that it is settled, though no mail shows it
    Close(LoopsClose),
    /// Says whose turn it is
    Give(LoopsGive),
    /// Says that it can wait until a day
    ///
    /// Until then it is not shown among what waits, and nobody is late with it.
    Snooze(LoopsSnooze),
}

/// `amends loops close`
#[derive(Debug, Args)]
pub struct LoopsClose {
    /// What it is called: the first column of amends loops
    pub code: String,

    /// In which way
    #[arg(long, value_enum, value_name = "HOW")]
    pub how: How,

    /// On which day; the day that amends today shows if not given
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub on: Option<Date>,

    #[command(flatten)]
    pub why: Why,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends loops give`
#[derive(Debug, Args)]
pub struct LoopsGive {
    /// What it is called: the first column of amends loops
    pub code: String,

    /// us, them, or the name or address of one person
    #[arg(long, value_name = "us|them|NAME")]
    pub to: String,

    #[command(flatten)]
    pub why: Why,

    #[command(flatten)]
    pub store: StorePlace,
}

/// `amends loops snooze`
#[derive(Debug, Args)]
pub struct LoopsSnooze {
    /// What it is called: the first column of amends loops
    pub code: String,

    /// The day on which it is shown again
    #[arg(long, value_name = "DATE", value_parser = day)]
    pub until: Date,

    /// The reason, for your colleagues
    #[arg(long, value_name = "REASON")]
    pub why: String,

    #[command(flatten)]
    pub store: StorePlace,
}

/// The reason of a decision.
#[derive(Debug, Args)]
pub struct Why {
    /// The reason, for your colleagues
    #[arg(
        long,
        value_name = "REASON",
        default_value = "",
        hide_default_value = true
    )]
    pub why: String,
}

/// How something closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum How {
    /// By phone, or face to face
    Phone,
    /// It is done
    Done,
    /// Nobody wants it any more
    NotWanted,
    /// In another way
    Other,
}

impl How {
    /// The same in the words of the domain.
    pub fn told(self) -> ToldHow {
        match self {
            How::Phone => ToldHow::ByPhone,
            How::Done => ToldHow::Done,
            How::NotWanted => ToldHow::NoLongerWanted,
            How::Other => ToldHow::Other,
        }
    }
}
