//! The command line: one definition a flag, from which help, manual, completions and docs come.

mod client;
mod clients;
mod correct;
mod draft;
mod import;
mod loops;
mod mail;
mod mailboxes;
mod mcp;
mod note;
mod page;
mod policy;
mod replay;
mod search;
mod serve;
mod store;
mod upkeep;
mod user;

pub use client::ClientName;
pub use clients::{Clients, Today};
pub use correct::{
    Correct, CorrectClient, CorrectCommand, CorrectList, CorrectPerson, CorrectSentence, Merge,
};
pub use draft::{Draft, DraftCheck, DraftCommand, DraftFormat};
pub use import::Import;
pub use loops::{Loops, LoopsClose, LoopsCommand, LoopsGive, LoopsSnooze};
pub use mail::{
    Mail, MailAdd, MailCommand, MailExclude, MailFolders, MailList, MailRemove, MailSignIn,
    MailSync, Proof,
};
pub use mailboxes::Mailboxes;
pub use mcp::Mcp;
pub use note::Note;
pub use page::{Color, Format, Page};
pub use policy::{
    Key, Policy, PolicyCommand, PolicyFile, PolicyForget, PolicyHoliday, PolicySet, PolicyShow,
    PolicyTake, PolicyUnset, PolicyWords,
};
pub use replay::Replay;
pub use search::Search;
pub use serve::{LogKind, Serve};
pub use store::StorePlace;
pub use upkeep::{Backup, Doctor, Erase, Export, Restore};

pub use user::{Role, User, UserAdd, UserCommand, UserList, UserPassword, UserSessions};

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Keeps client work on good terms
///
/// Amends reads the mail you exchange with your clients and says, client by client, how things
/// stand, why, and what to do next, with the sentences as proof. Nothing leaves your machine and
/// nothing in your mailbox is changed.
#[derive(Debug, Parser)]
#[command(name = "amends", version, max_term_width = 100)]
#[command(disable_help_subcommand = true)]
#[command(after_help = "Begin with: amends check MAILBOX")]
pub struct Cli {
    /// When to use colours
    #[arg(long, global = true, value_enum, default_value_t = Color::Auto, value_name = "WHEN")]
    pub color: Color,

    /// What to do.
    #[command(subcommand)]
    pub command: Command,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Who needs you, why, and what next
    ///
    /// Reads the mailboxes and says which of your clients need you, the strongest reasons, and one
    /// thing to do next; then what waits on you and what you promised. No set-up is needed: who you
    /// are, who your clients are and when you work is found in the mail. Without a mailbox it reads what
    /// was brought into the store; with one it touches no store.
    Check(Check),
    /// What today needs
    ///
    /// The one thing to do first, at most three clients that need you, then what waits on you, what you
    /// promised and what falls due. What was put off is not shown until its day. Reads the store.
    Today(Today),
    /// All clients, those who need you most first
    ///
    /// How each stands, since when, the strongest reason, and how much waits on you. Reads the store.
    Clients(Clients),
    /// What is open with everybody, and what you say of it
    ///
    /// Questions, requests, promises and complaints that nobody settled yet, each with a code by which it
    /// is closed, given to somebody, or put off until a day. Reads the store.
    Loops(Loops),
    /// A call or a meeting, in a line
    ///
    /// It counts as contact with the client, and can settle what was open. Kept in the store.
    #[command(
        after_help = "For example: amends note northgate \"They take the new date\" \
                            --with Ruth --closes 4k9w2e"
    )]
    Note(Note),
    /// What was read wrongly, put right
    ///
    /// A sentence that is no question, somebody who is no client, the day it turned. What you say counts
    /// before what the mail shows, is kept whatever is read again, and can be taken back. Kept in the store.
    Correct(Correct),
    /// Two clients that are one
    ///
    /// Their mail is read as one client's, called after the first. It can be taken back.
    Merge(Merge),
    /// One client in full, every claim with its messages
    ///
    /// Shows how things stand with one client and since when, each reason with the sentences behind
    /// it, what is open on both sides, which promises passed, what they want to reach, how fast each
    /// side answers, and what to do next. Without a mailbox it reads what was brought into the store.
    Why(Why),
    /// Whether you would have been warned in time
    ///
    /// Reads the mailboxes day by day as if it were that day, and puts what `amends check` would have
    /// said each evening beside what came later: how many days before a client complained or left
    /// it had warned, what it missed, where it cried wolf, and how often you would have been called.
    Replay(Replay),
    /// Drafts, before you send them
    Draft(Draft),
    /// What you promise, allow and avoid, and when you work
    ///
    /// A policy is one text that you and your colleagues can read: working hours and days off, how soon you
    /// answer, what you do not promise, which words you do not use; for everybody, and for single clients.
    /// The store keeps one, and every version of it; what is read from the store goes by it. `check`, `why`,
    /// `replay` and `draft check` take one in a file with --policy FILE.
    Policy(Box<Policy>),
    /// Opens the app in your browser
    ///
    /// Answers at the address it prints, until you stop it with Ctrl-C. Mail is kept up with meanwhile. The first
    /// time it prints a link by which you become its owner. With --demo it shows a made-up firm, and touches
    /// nothing of yours.
    Serve(Serve),
    /// Lets your own assistant ask what you can ask
    ///
    /// Speaks the Model Context Protocol over standard input and output: an assistant that you set up for it can ask
    /// how clients stand, read what was written with them, search, and have a draft checked. It changes and sends
    /// nothing. What it asks for goes to that assistant, and from there wherever it thinks.
    Mcp(Mcp),
    /// Who signs in to the app, and what each may do
    ///
    /// Owners look after everything, members decide, viewers look. Which clients somebody sees is set in the app.
    User(User),
    /// Brings mailboxes into the store
    ///
    /// Keeps every message as it is, each once, and reads what they say, so that Amends remembers. The
    /// mailboxes are not changed. Bringing in the same mailbox again adds only what is new; stopped in the
    /// middle, it goes on from there the next time.
    Import(Import),
    /// Letters that hold words, and who said them
    ///
    /// Searches everything in the store: subjects, words, people and names of files; the newest first. What a
    /// client said is told from what we said.
    Search(Search),
    /// Where mail comes from: accounts, and bringing them into step
    ///
    /// An account is a mailbox on this machine that is read again when it changes, or a mail server that is
    /// read by IMAP. Nothing is ever changed there.
    Mail(Mail),
    /// What the store holds, for other programs
    ///
    /// Writes every letter as one line of JSON to standard output: who wrote it to whom and when, whose client it
    /// belongs to, what its author newly wrote, and the moments in it. With --mbox the mails as they came.
    Export(Export),
    /// Copies the store to a file
    ///
    /// The file holds all mail and all that was decided, as they were at one moment; others may write meanwhile.
    /// It is a store itself: `amends check --db FILE` reads it.
    Backup(Backup),
    /// Puts a backup back
    Restore(Restore),
    /// Whether all is well with the store
    ///
    /// Looks whether it can be opened and written, whether its file is sound and its rows fit together, whether
    /// accounts are in step and jobs go well, and says what to do. Ends with exit code 1 when something is wrong.
    Doctor(Doctor),
    /// Forgets a person, with every trace
    ///
    /// Every message that names the address, all that was made of it, and every note that names it are erased,
    /// and such mail is not let in again. It cannot be undone.
    Erase(Erase),
    /// Completions for your shell, on standard output
    Completions(Completions),
    /// The manual pages
    ///
    /// Writes the manual page of amends to standard output, or all pages into a folder.
    Man(Man),
}

/// `amends check`
#[derive(Debug, Args)]
pub struct Check {
    #[command(flatten)]
    pub mailboxes: Mailboxes,

    #[command(flatten)]
    pub store: StorePlace,

    /// Show only this client (by id, name, domain or address); may be given several times
    #[arg(long = "client", value_name = "CLIENT")]
    pub clients: Vec<ClientName>,

    /// Show everything that needs you, not only a handful
    #[arg(long)]
    pub all: bool,

    /// Put every moment into the JSON: each promise, question, thanks and so on, with its words
    #[arg(long)]
    pub moments: bool,

    /// Say in one line how its warnings would have held up on this mailbox, looked at once a week;
    /// the text of a small mailbox says it unasked
    #[arg(long)]
    pub record: bool,

    /// End with exit code 1 when a client needs you
    #[arg(long)]
    pub exit_code: bool,

    #[command(flatten)]
    pub page: Page,
}

/// `amends why`
#[derive(Debug, Args)]
pub struct Why {
    /// The client: id, name, domain, an address, or a part of one that fits no other client
    pub client: ClientName,

    #[command(flatten)]
    pub mailboxes: Mailboxes,

    #[command(flatten)]
    pub store: StorePlace,

    /// Put every moment into the JSON: each promise, question, thanks and so on, with its words
    #[arg(long)]
    pub moments: bool,

    #[command(flatten)]
    pub page: Page,
}

/// `amends completions`
#[derive(Debug, Args)]
pub struct Completions {
    /// The shell
    #[arg(value_enum)]
    pub shell: clap_complete::Shell,
}

/// `amends man`
#[derive(Debug, Args)]
pub struct Man {
    /// The folder to write all pages to; it must exist
    pub dir: Option<PathBuf>,
}
