//! What was written with one client: its conversations, and one of them letter by letter.

use super::{Board, Lists};
use crate::as_known::AsKnown;
use crate::error::ServiceError;
use crate::record::envelope;
use amends_domain::{Decision, Decisions, Evidence, Message, MessageId, Moment, Side};
use amends_mail::source::id_mark;
use amends_store::conversation::Spoken;
use jiff::Timestamp;

/// Letters of a conversation that are shown; later ones are not.
const LETTERS: usize = 200;

/// Conversations that are listed at a time.
const LISTED: usize = 25;

/// What somebody wants to see of the conversations with a client.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sought {
    /// A letter: its conversation is shown.
    pub message: Option<MessageId>,
    /// A conversation, when no letter is sought or none of that id is there; the newest when none is.
    pub thread: Option<i64>,
    /// How many newer conversations the list leaves out.
    pub after: usize,
}

/// One conversation, as lists show it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thread {
    /// Its number.
    pub number: i64,
    /// The subject of its first letter.
    pub subject: String,
    /// How many letters it has.
    pub letters: usize,
    /// When its last letter was sent.
    pub last: Timestamp,
}

/// A letter as it was read.
#[derive(Debug, Clone)]
pub struct Spoke {
    /// The letter.
    pub message: Message,
    /// Who wrote it.
    pub side: Side,
    /// What matters in it, as it counts: what somebody put right is right.
    pub moments: Vec<Moment>,
    /// What somebody decided about its sentences, oldest first.
    pub decided: Vec<Decision>,
}

/// The conversations with a client, and one of them in full.
#[derive(Debug)]
pub struct Conversations {
    /// Those that are listed, the newest first.
    pub threads: Vec<Thread>,
    /// How many newer ones were left out.
    pub after: usize,
    /// How many come next when there are older ones.
    pub older: Option<usize>,
    /// The one that is shown.
    pub shown: i64,
    /// Its letters, oldest first.
    pub letters: Vec<Spoke>,
    /// It has more letters than are shown.
    pub cut: bool,
}

impl Board {
    /// The conversations with a client by its id; none where these lists have none of that name.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn conversations(
        &self,
        lists: &Lists,
        id: &str,
        sought: &Sought,
    ) -> Result<Option<Conversations>, ServiceError> {
        let Some(client) = lists.numbers.get(id).copied() else {
            return Ok(None);
        };
        let store = &self.amends.store;
        let mut listed = store.conversations(client, LISTED + 1, sought.after)?;
        let older = (listed.len() > LISTED).then_some(sought.after + LISTED);
        listed.truncate(LISTED);
        let newest = listed.first().map(|thread| thread.thread);
        let mut threads = Vec::with_capacity(listed.len());
        for thread in listed {
            let first = store.letter(thread.thread)?;
            let subject = match first {
                Some(first) => envelope::head(&first.envelope)?.subject,
                None => String::new(),
            };
            threads.push(Thread {
                number: thread.thread,
                subject,
                letters: thread.letters,
                last: Timestamp::from_microsecond(thread.last).unwrap_or(Timestamp::UNIX_EPOCH),
            });
        }
        let found = self.thread_of(client, sought)?;
        let shown = found.or(sought.thread).or(newest).unwrap_or_default();
        let mut spoken = store.spoken(client, shown, LETTERS + 1)?;
        let cut = spoken.len() > LETTERS;
        spoken.truncate(LETTERS);
        let decisions = self.amends.in_force()?;
        let clear = self.amends.in_hindsight(client)?;
        let spoken = spoken.into_iter();
        let letters: Result<Vec<Spoke>, ServiceError> = spoken
            .map(|spoken| spoke(spoken, &decisions, &clear))
            .collect();
        Ok(Some(Conversations {
            threads,
            after: sought.after,
            older,
            shown,
            letters: letters?,
            cut,
        }))
    }

    /// The conversation that the sought letter belongs to, where it is one with this client.
    fn thread_of(&self, client: i64, sought: &Sought) -> Result<Option<i64>, ServiceError> {
        let Some(message) = &sought.message else {
            return Ok(None);
        };
        for letter in self.amends.store.letters_marked(id_mark(message) as i64)? {
            let filing = self.amends.store.filing(letter)?;
            let of = filing.filter(|f| f.client.is_some_and(|(of, _)| of == client));
            if let Some(filing) = of {
                return Ok(Some(filing.thread));
            }
        }
        Ok(None)
    }
}

/// A letter as it was read, with what hindsight made `clear`, and what somebody put right put right.
pub(crate) fn spoke(
    spoken: Spoken,
    decisions: &Decisions,
    clear: &[Evidence],
) -> Result<Spoke, ServiceError> {
    let message = envelope::message(&spoken.letter.envelope, &spoken.letter.words)?;
    let AsKnown { moments, decided } =
        AsKnown::of(&message, spoken.reading.as_deref(), decisions, clear)?;
    Ok(Spoke {
        side: if spoken.ours {
            Side::Ours
        } else {
            Side::Theirs
        },
        moments,
        message,
        decided,
    })
}
