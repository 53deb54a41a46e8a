//! A draft beside the mail it answers: what it leaves open, what it promises twice, how it fits the
//! client's own way of writing.

mod answers;
mod clauses;
mod greeting;
mod kind;
mod letters;
mod names;
mod promises;
mod vocabulary;

use crate::correspondence::Correspondence;
use crate::ledger::{Ledger, LedgerWeights};
use crate::told::Told;
use crate::who::{ClientFound, Who};
use amends_domain::calendar::WorkCalendar;
use amends_domain::draft::DraftReading;
use amends_domain::{Address, Decisions, Message, MessageId, OpenLoop, Side, Thread};
use amends_language::{Context, TextReading};
use jiff::Timestamp;
use jiff::civil::Date;

/// Whom the draft goes to.
#[derive(Debug, Clone, Copy)]
pub enum Target<'a> {
    /// Somebody, by address.
    Person(&'a Address),
    /// The writer of this message, or whom it was written to when it is ours.
    Message(&'a MessageId),
}

/// A draft and the mail to hold it against.
pub struct Query<'a> {
    /// All messages, in order of time.
    pub messages: &'a [Message],
    /// Their threads.
    pub threads: &'a [Thread],
    /// What reads a text.
    pub read_text: &'a (dyn Fn(&Message, &Context<'_>) -> TextReading + Sync),
    /// Who is who.
    pub who: &'a Who,
    /// Whom it goes to.
    pub target: Target<'a>,
    /// The draft.
    pub draft: Drafted<'a>,
    /// When it is written. Mail after that is not looked at.
    pub now: Timestamp,
    /// Our working time.
    pub calendar: &'a WorkCalendar,
}

/// A draft as it is held against the mail.
#[derive(Debug, Clone, Copy)]
pub struct Drafted<'a> {
    /// Its own words.
    pub text: &'a str,
    /// What they give away.
    pub reading: &'a TextReading,
    /// Its subject; empty when it has none.
    pub subject: &'a str,
    /// The message it says it answers.
    pub answers: Option<&'a MessageId>,
    /// The writer's day.
    pub today: Date,
}

/// What the mail says about whom the draft goes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Recipient {
    /// The client's name, or the address when they are no known client.
    pub name: String,
    /// Messages that were looked at.
    pub messages: usize,
    /// The message that is answered: id, time, author and subject.
    pub answered: Option<(MessageId, Timestamp, Address, String)>,
    /// What else is open with them and ours to answer, oldest first.
    pub also_open: Vec<OpenLoop>,
}

/// Holds the draft against the mail; what it finds is added to `out`. `None` when there is no mail
/// with whom it goes to.
pub fn read(query: &Query<'_>, out: &mut DraftReading) -> Option<Recipient> {
    let found = letters::find(query)?;
    let mail = Correspondence::of(found.letters, query.now, query.calendar, query.calendar);
    Some(hold(&query.draft, &mail, found.name, found.thread, out))
}

/// Holds the draft against the mail with one client, found and read beforehand, as people put it right; what it
/// finds is added to `out`.
pub fn read_with(
    draft: &Drafted<'_>,
    (found, mail): (&ClientFound, &Correspondence<'_>),
    decisions: &Decisions,
    out: &mut DraftReading,
) -> Recipient {
    let thread = letters::thread(draft, &mail.letters);
    let name = found.name.clone();
    match decisions.is_empty() {
        true => hold(draft, mail, name, thread, out),
        false => hold(draft, &Told::of(found, mail, decisions), name, thread, out),
    }
}

fn hold(
    draft: &Drafted<'_>,
    mail: &Correspondence<'_>,
    name: String,
    here: Option<usize>,
    out: &mut DraftReading,
) -> Recipient {
    let ledger = Ledger::of(mail, LedgerWeights::built_in(), false);
    answers::read(draft, mail, &ledger, here, out);
    promises::read(draft, mail, &ledger, out);
    vocabulary::read(draft, mail, out);
    kind::read(draft, mail, out);
    names::read(draft, mail, out);
    out.sort();
    let in_thread = |id: &MessageId| {
        mail.letters
            .iter()
            .any(|l| Some(l.thread) == here && l.message.id == *id)
    };
    let also_open = ledger
        .open()
        .map(|e| &e.entry)
        .filter(|l| l.owner == Side::Ours && !in_thread(&l.evidence.message))
        .cloned()
        .collect();
    let answered = here.and_then(|thread| {
        let letter = mail
            .from(Side::Theirs)
            .rfind(|(_, l)| l.thread == thread)?
            .1
            .message;
        let subject = letter.subject.clone();
        Some((
            letter.id.clone(),
            letter.at,
            letter.from.address.clone(),
            subject,
        ))
    });
    Recipient {
        name,
        messages: mail.letters.len(),
        answered,
        also_open,
    }
}
