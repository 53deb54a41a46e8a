//! `amends draft`: what to read and against what.

use super::page;
use amends_domain::draft::Fault;
use amends_reading::When;
use clap::{Args, Subcommand, ValueEnum};
use jiff::tz::TimeZone;
use std::path::PathBuf;

/// `amends draft`
#[derive(Debug, Args)]
pub struct Draft {
    /// What to do with it.
    #[command(subcommand)]
    pub command: DraftCommand,
}

/// The commands on drafts.
#[derive(Debug, Subcommand)]
pub enum DraftCommand {
    /// Reads a draft before you send it
    ///
    /// Points at the words that hurt or leave something open: apologies that are none, talking down,
    /// blame, promises without a day, dates that depend on when they are read. With your mailbox it also
    /// says which of their questions the draft leaves unanswered, which words they have never used, and
    /// what you promised before. It changes nothing and sends nothing. Ends with exit code 1 when
    /// something must be changed.
    Check(Box<DraftCheck>),
}

/// `amends draft check`
#[derive(Debug, Args)]
pub struct DraftCheck {
    /// The draft: a text, with or without front matter, or an .eml file; - for standard input
    #[arg(value_name = "FILE|-")]
    pub file: PathBuf,

    /// Whose fault it is about: what an apology must hold, and must not, depends on it
    #[arg(long, value_enum, value_name = "WHOSE")]
    pub fault: Option<Whose>,

    /// Your policy: what you promise, never promise, which words you avoid, when you work; that of the
    /// store, where there is one, if not given
    #[arg(long, value_name = "FILE", conflicts_with = "db")]
    pub policy: Option<PathBuf>,

    #[command(flatten)]
    pub store: super::StorePlace,

    /// Your mail with them: an mbox file, a Maildir, an .eml file, or a folder of these
    #[arg(
        long = "mailbox",
        value_name = "MAILBOX",
        help_heading = "The mail it answers"
    )]
    pub mailboxes: Vec<PathBuf>,

    /// Whom it goes to; the To of the draft if not given
    #[arg(
        long,
        value_name = "ADDRESS",
        requires = "mailboxes",
        conflicts_with = "thread",
        help_heading = "The mail it answers"
    )]
    pub to: Option<String>,

    /// The Message-ID of the mail it answers; the draft's In-Reply-To if not given
    #[arg(
        long,
        value_name = "MESSAGE-ID",
        requires = "mailboxes",
        help_heading = "The mail it answers"
    )]
    pub thread: Option<String>,

    /// One of your addresses or domains; may be given several times. Found in the mail if not given
    #[arg(
        long,
        value_name = "ADDRESS|DOMAIN",
        requires = "mailboxes",
        help_heading = "The mail it answers"
    )]
    pub us: Vec<String>,

    /// The day or time at which it is written; later mail is not looked at. Now if not given
    #[arg(long, value_name = "DATE|TIME", help_heading = "When")]
    pub as_of: Option<When>,

    /// Your time zone, such as Europe/London; that of the policy if not given
    #[arg(long, value_name = "ZONE", value_parser = super::mailboxes::zone, help_heading = "When")]
    pub zone: Option<TimeZone>,

    /// Text for people, JSON for programs, or a line for each finding for editors
    #[arg(long, value_enum, default_value_t = DraftFormat::Text, help_heading = "How it looks")]
    pub format: DraftFormat,

    #[command(flatten)]
    pub width: page::Width,
}

/// Whose fault it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Whose {
    /// Yours: responsibility and repair must be in it
    Ours,
    /// The reader's: regret without admission
    Theirs,
    /// Both: your part is owned
    Shared,
    /// Nobody's: regret without admission
    Nobody,
}

impl Whose {
    /// The same in the words of the domain.
    pub fn fault(self) -> Fault {
        match self {
            Whose::Ours => Fault::Ours,
            Whose::Theirs => Fault::Theirs,
            Whose::Shared => Fault::Shared,
            Whose::Nobody => Fault::Nobody,
        }
    }
}

/// Whom the answer is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum DraftFormat {
    /// For people
    Text,
    /// For programs
    Json,
    /// For editors: path:line:col-line:col: severity: code: message
    LspLines,
}
