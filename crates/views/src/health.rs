//! Whether all is well with a store, in words: the page of `amends doctor`.

use crate::words::number::{capital, figures, things};
use crate::words::upkeep::bytes;

/// What is not well.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Trouble {
    /// The store cannot be written, and why.
    NotWritable(String),
    /// What the database finds wrong with its file.
    Faults(Vec<String>),
    /// Mails of which the bytes are gone.
    BytesMissing(usize),
    /// Rows that belong to no mail.
    Loose(usize),
    /// Mails that are part of no letter.
    Unfiled(usize),
    /// Letters without a mail, or twice.
    LettersAstray(usize),
    /// Filings and readings of nothing.
    FilingsAstray(usize),
    /// Letters that the search misses, or finds though they are gone.
    NotFound(usize),
    /// Sessions, tokens and codes of nobody.
    KeysAstray(usize),
    /// Members, and no owner among them.
    NoOwner,
    /// Counts that would give a number twice.
    CountsBehind(usize),
    /// A job that did not go well.
    Job {
        /// What was to be done.
        kind: String,
        /// How often it was tried.
        tries: i64,
        /// Why it did not go well.
        why: String,
    },
    /// An account that is not in step.
    Account {
        /// Its name.
        name: String,
        /// When it last was.
        since: Option<String>,
        /// Why, and what to do.
        why: Option<(String, String)>,
    },
}

/// The page.
#[derive(Debug, Clone, Default)]
pub struct HealthPage {
    /// Where the store is.
    pub store: String,
    /// What was mended, where that was asked for.
    pub mended: Option<usize>,
    /// What is not well.
    pub troubles: Vec<Trouble>,
    /// How large the store is, in bytes.
    pub bytes: u64,
    /// How large the mail in it was when it came, in bytes.
    pub mail_bytes: u64,
    /// Steps of its schema.
    pub schema: usize,
    /// Mails.
    pub mails: usize,
    /// Letters, each once.
    pub letters: usize,
    /// Clients.
    pub clients: usize,
    /// Mails that wait to be put together.
    pub mails_waiting: usize,
    /// Clients that wait to be read.
    pub clients_waiting: usize,
    /// Mails of which not all could be read.
    pub unread: usize,
    /// Bytes free on its disk, where that is known.
    pub room: Option<u64>,
}

const MEND: &str = "amends doctor --mend makes it anew";

impl Trouble {
    /// A short name for programs.
    pub fn code(&self) -> &'static str {
        match self {
            Trouble::NotWritable(_) => "not_writable",
            Trouble::Faults(_) => "damaged",
            Trouble::BytesMissing(_) => "bytes_missing",
            Trouble::Loose(_) => "loose_rows",
            Trouble::Unfiled(_) => "unfiled_mail",
            Trouble::LettersAstray(_) => "letters_astray",
            Trouble::FilingsAstray(_) => "filings_astray",
            Trouble::NotFound(_) => "search_astray",
            Trouble::KeysAstray(_) => "keys_astray",
            Trouble::NoOwner => "no_owner",
            Trouble::CountsBehind(_) => "counts_behind",
            Trouble::Job { .. } => "job_failed",
            Trouble::Account { .. } => "account_out_of_step",
        }
    }

    /// What is wrong, and what to do.
    pub fn said(&self) -> (String, String) {
        let mail = |n: usize| capital(&things(n, "message", "messages"));
        let (what, hint) = match self {
            Trouble::NotWritable(why) => (
                capital(&format!("{why}.")),
                "make the folder writable, or make room on the disk",
            ),
            Trouble::Faults(lines) => (
                format!("The file of the store is damaged: {}", lines.join("; ")),
                "restore the newest backup: amends restore FILE --replace",
            ),
            Trouble::BytesMissing(n) => (
                format!("{} lost their content.", mail(*n)),
                "restore the newest backup, then bring the mail in again",
            ),
            Trouble::Loose(n) => (
                format!("{} in it belong to no message.", things(*n, "row", "rows")),
                MEND,
            ),
            Trouble::Unfiled(n) => (format!("{} belong to no letter.", mail(*n)), MEND),
            Trouble::LettersAstray(n) => (
                format!(
                    "{} without a message, or there twice.",
                    capital(&things(*n, "letter is", "letters are"))
                ),
                MEND,
            ),
            Trouble::FilingsAstray(n) => (
                format!(
                    "{} of letters or clients that are not there.",
                    capital(&things(*n, "reading is", "readings are"))
                ),
                MEND,
            ),
            Trouble::NotFound(n) => (
                format!(
                    "The search is wrong about {}.",
                    things(*n, "letter", "letters")
                ),
                MEND,
            ),
            Trouble::KeysAstray(n) => (
                format!(
                    "{} to nobody who is a member.",
                    capital(&things(*n, "key belongs", "keys belong"))
                ),
                MEND,
            ),
            Trouble::NoOwner => (
                "No member is an owner.".to_string(),
                "make one: amends user role NAME owner",
            ),
            Trouble::CountsBehind(n) => (
                format!(
                    "{} behind: a number would be given twice.",
                    capital(&things(*n, "count is", "counts are"))
                ),
                MEND,
            ),
            Trouble::Job { kind, tries, why } => {
                let tried = crate::words::number::times(usize::try_from(*tries).unwrap_or(0));
                (
                    format!("The job “{kind}” was tried {tried} and did not go well: {why}."),
                    "it is tried again by itself; what it says tells what to do",
                )
            }
            Trouble::Account { name, since, why } => {
                let since = match since {
                    Some(since) => format!("was last in step at {since}"),
                    None => "was never in step".to_string(),
                };
                let because = why
                    .as_ref()
                    .map_or(String::new(), |(why, _)| format!(": {why}"));
                let hint = why
                    .as_ref()
                    .map_or("amends mail sync brings it into step", |(_, hint)| hint);
                return (
                    format!("The account {name} {since}{because}."),
                    hint.to_string(),
                );
            }
        };
        (what, hint.to_string())
    }
}

impl HealthPage {
    /// In one line.
    pub fn headline(&self) -> String {
        match (self.troubles.len(), self.mended) {
            (0, Some(n)) if n > 0 => "All is well now: what was wrong was made anew.".to_string(),
            (0, Some(_)) => "All is well. What is derived was made anew.".to_string(),
            (0, None) => "All is well.".to_string(),
            (n, _) => format!(
                "{} not well.",
                capital(&things(n, "thing is", "things are"))
            ),
        }
    }

    /// What else is good to know.
    pub fn facts(&self) -> Vec<String> {
        let mut facts = vec![
            format!("Store: {} (schema {})", self.store, self.schema),
            format!(
                "It holds {} as {} with {}.",
                things(self.mails, "message", "messages"),
                things(self.letters, "letter", "letters"),
                things(self.clients, "client", "clients")
            ),
            format!(
                "It takes {}; the mail in it came as {}.",
                bytes(self.bytes),
                bytes(self.mail_bytes)
            ),
        ];
        if let Some(room) = self.room {
            facts.push(format!("{} are free on its disk.", bytes(room)));
        }
        if self.mails_waiting + self.clients_waiting > 0 {
            facts.push(format!(
                "{} and {} wait to be read; the next command does that.",
                capital(&things(self.mails_waiting, "message", "messages")),
                things(self.clients_waiting, "client", "clients")
            ));
        }
        if self.unread > 0 {
            facts.push(format!(
                "{} messages could not be read in full; amends check names them.",
                figures(self.unread)
            ));
        }
        facts
    }
}
