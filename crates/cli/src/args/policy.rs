//! `amends policy`: what the firm has set down, read and changed.

use super::StorePlace;
use super::page::{Page, Width};
use amends_domain::policy::{Day, List};
use clap::{Args, Subcommand, ValueEnum};
use std::path::PathBuf;

/// `amends policy`
#[derive(Debug, Args)]
pub struct Policy {
    /// What to do with it.
    #[command(subcommand)]
    pub command: PolicyCommand,
}

/// The commands on policies.
#[derive(Debug, Subcommand)]
pub enum PolicyCommand {
    /// Prints a starting file with comments, to be filled in
    #[command(after_help = "Begin with: amends policy new > policy.toml")]
    New,
    /// Says whether a policy can be read, and where not
    Check(PolicyCheck),
    /// What a policy says, in plain words
    Show(PolicyShow),
    /// Takes a whole policy from a file into the store
    ///
    /// It goes in the place of the one before, which is kept. Where it says otherwise who you are or
    /// when you work, every client is read again.
    Take(PolicyTake),
    /// Sets who you are, working hours, zone, country, answer promise or remarks
    ///
    /// Only this is changed: comments, order and everything else in it stay as they are.
    #[command(
        after_help = "For example: amends policy set answer \"1 working day\" \
                            --client northgate-foods"
    )]
    Set(PolicySet),
    /// Takes who you are, working hours, zone, country, answer promise or remarks out
    Unset(PolicyUnset),
    /// Adds a day off of your own, or a row of them
    Holiday(PolicyHoliday),
    /// Adds words that you do not use
    #[command(after_help = "For example: amends policy avoid \"leverage\" --say \"use\"")]
    Avoid(PolicyWords),
    /// Adds what you do not promise
    Never(PolicyWords),
    /// Adds what may be promised, though it would fall under “never”
    May(PolicyWords),
    /// Takes words, or a day off, out again
    Forget(PolicyForget),
}

/// `amends policy check`
#[derive(Debug, Args)]
pub struct PolicyCheck {
    /// The policy; - for standard input
    #[arg(value_name = "FILE|-")]
    pub file: PathBuf,

    #[command(flatten)]
    pub width: Width,
}

/// `amends policy show`
#[derive(Debug, Args)]
pub struct PolicyShow {
    /// A policy in a file, - for standard input; that of the store if not given
    #[arg(value_name = "FILE|-", conflicts_with = "db")]
    pub file: Option<PathBuf>,

    /// Its text as it is written, to be kept in a file or changed by hand
    #[arg(long, conflicts_with = "client")]
    pub text: bool,

    #[command(flatten)]
    pub store: StorePlace,

    /// Only what counts towards this client (by name, domain or address)
    #[arg(long, value_name = "CLIENT")]
    pub client: Option<String>,

    #[command(flatten)]
    pub page: Page,
}

/// The policy that is changed.
#[derive(Debug, Args)]
pub struct PolicyFile {
    /// A policy in a file; that of the store if not given
    #[arg(long, value_name = "FILE", conflicts_with = "db")]
    pub file: Option<PathBuf>,

    #[command(flatten)]
    pub store: StorePlace,
}

/// For whom.
#[derive(Debug, Args)]
pub struct ForWhom {
    /// For this client only (by name, domain or address); for every client if not given
    #[arg(long, value_name = "CLIENT")]
    pub client: Option<String>,
}

/// `amends policy take`
#[derive(Debug, Args)]
pub struct PolicyTake {
    /// The policy; - for standard input
    #[arg(value_name = "FILE|-")]
    pub file: PathBuf,

    #[command(flatten)]
    pub store: StorePlace,
}

/// What can be set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Key {
    /// Whose mail is yours: addresses, or domains for everybody there, parted by commas
    Us,
    /// When you work: "Mon-Thu 9:00-12:30 13:30-17:30, Fri 9-15"
    Hours,
    /// Where your clocks are: Europe/London
    Zone,
    /// Whose public holidays you keep: GB, DE-BY or US
    Country,
    /// How soon you answer: "4 working hours" or "2 working days"
    Answer,
    /// Anything a colleague should know
    Remarks,
}

/// `amends policy set`
#[derive(Debug, Args)]
pub struct PolicySet {
    /// What to set
    #[arg(value_enum)]
    pub key: Key,

    /// What it shall be
    pub value: String,

    #[command(flatten)]
    pub whom: ForWhom,

    #[command(flatten)]
    pub file: PolicyFile,
}

/// `amends policy unset`
#[derive(Debug, Args)]
pub struct PolicyUnset {
    /// What to take out
    #[arg(value_enum)]
    pub key: Key,

    #[command(flatten)]
    pub whom: ForWhom,

    #[command(flatten)]
    pub file: PolicyFile,
}

/// `amends policy holiday`
#[derive(Debug, Args)]
pub struct PolicyHoliday {
    /// The day: 2026-12-24, or 12-24 for every year
    #[arg(value_name = "DAY")]
    pub day: Day,

    /// The last day of a row
    #[arg(long, value_name = "DAY")]
    pub to: Option<Day>,

    /// What it is called
    #[arg(
        long,
        value_name = "NAME",
        default_value = "",
        hide_default_value = true
    )]
    pub name: String,

    #[command(flatten)]
    pub file: PolicyFile,
}

/// `amends policy avoid`, `never` and `may`
#[derive(Debug, Args)]
pub struct PolicyWords {
    /// The words; several make one entry. Written as in cue files
    #[arg(required = true, value_name = "WORDS")]
    pub words: Vec<String>,

    /// What to say instead
    #[arg(long, value_name = "WORDS")]
    pub say: Option<String>,

    /// Why
    #[arg(
        long,
        value_name = "REASON",
        default_value = "",
        hide_default_value = true
    )]
    pub why: String,

    /// Words in the same sentence with which it does not count; may be given several times
    #[arg(long, value_name = "WORDS")]
    pub unless: Vec<String>,

    #[command(flatten)]
    pub whom: ForWhom,

    #[command(flatten)]
    pub file: PolicyFile,
}

/// `amends policy forget`
#[derive(Debug, Args)]
pub struct PolicyForget {
    /// The words, as they stand in the policy, or the first day off
    #[arg(value_name = "WORDS|DAY")]
    pub what: String,

    /// Where they stand, when they stand in several lists
    #[arg(long, value_enum, value_name = "LIST")]
    pub from: Option<InList>,

    #[command(flatten)]
    pub whom: ForWhom,

    #[command(flatten)]
    pub file: PolicyFile,
}

/// A list of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum InList {
    /// What may be promised
    May,
    /// What is not promised
    Never,
    /// Words that are not used
    Avoid,
}

impl InList {
    /// The same in the words of the domain.
    pub fn list(self) -> List {
        match self {
            InList::May => List::May,
            InList::Never => List::Never,
            InList::Avoid => List::Avoid,
        }
    }
}
