//! When a draft is written, and the mail with whom it goes to.

use crate::args::DraftCheck;
use crate::failure::Failure;
use crate::reading;
use amends_domain::calendar::WorkCalendar;
use amends_domain::draft::DraftReading;
use amends_domain::{Address, Message, MessageId};
use amends_language::{Context, Reader, TextReading};
use amends_mail::draft::Draft;
use amends_reading::draft::{Query, Recipient, Target};
use amends_reading::who;
use jiff::Timestamp;
use jiff::civil::DateTime;
use jiff::tz::{Offset, TimeZone};

/// The moment a draft is read for.
pub struct Clock {
    /// The moment.
    pub at: Timestamp,
    /// The writer's offset then.
    pub offset: Offset,
    /// The writer's zone.
    pub zone: TimeZone,
}

impl Clock {
    /// As it was said, else as the draft is dated, else now.
    pub fn of(args: &DraftCheck, draft: &Draft) -> Result<Clock, Failure> {
        let zone = match (&args.zone, draft.dated) {
            (Some(zone), _) => zone.clone(),
            (None, Some((_, offset))) => offset.to_time_zone(),
            (None, None) => TimeZone::UTC,
        };
        let at = match (args.as_of, draft.dated) {
            (Some(moment), _) => moment.end(&zone).ok_or_else(|| {
                Failure::asked("--as-of lies outside the years that can be counted", "")
            })?,
            (None, Some((at, _))) => at,
            (None, None) => Timestamp::now(),
        };
        Ok(Clock {
            at,
            offset: zone.to_offset(at),
            zone,
        })
    }

    /// The writer's clock.
    pub fn local(&self) -> DateTime {
        self.offset.to_datetime(self.at)
    }
}

/// Holds the draft against the mail, when a mailbox is given.
pub fn recipient(
    args: &DraftCheck,
    draft: &Draft,
    reading: &TextReading,
    reader: &Reader,
    when: &Clock,
    calendar: &WorkCalendar,
    found: &mut DraftReading,
) -> Result<Option<Recipient>, Failure> {
    if args.mailboxes.is_empty() {
        return Ok(None);
    }
    let said_id = args.thread.as_deref().map(MessageId::new);
    let said_to = args.to.as_deref().map(Address::new);
    let to: Vec<&Address> = said_to
        .iter()
        .chain(if said_to.is_some() {
            &[][..]
        } else {
            &draft.to
        })
        .collect();
    let answers = said_id.as_ref().or(draft.answers.as_ref());
    if to.is_empty() && answers.is_none() {
        return Err(Failure::asked(
            "it is not said whom the draft goes to",
            "say --to ADDRESS or --thread MESSAGE-ID, or write a To line at the head of the draft",
        ));
    }
    let haul = reading::haul(&args.mailboxes)?;
    let threads = amends_mail::thread::threads(&haul.messages);
    let us = who::Options {
        us: args.us.clone(),
    };
    let who = who::find(&haul.messages, &threads, &us);
    let read_text =
        |message: &Message, context: &Context<'_>| reader.read(&message.text.own, context);
    let query = |target| Query {
        messages: &haul.messages,
        threads: &threads,
        read_text: &read_text,
        who: &who,
        target,
        text: &draft.own,
        reading,
        subject: &draft.subject,
        answers,
        now: when.at,
        today: when.local().date(),
        calendar,
    };
    // What was said on the command line goes before what the draft says.
    let by_id = answers.map(Target::Message);
    // A message that was named must be there; one that the draft names may lie elsewhere.
    let by_person = to
        .iter()
        .filter(|_| said_id.is_none())
        .map(|a| Target::Person(a));
    let targets = by_id
        .into_iter()
        .filter(|_| said_to.is_none())
        .chain(by_person);
    for target in targets {
        if let Some(recipient) = amends_reading::draft::read(&query(target), found) {
            return Ok(Some(recipient));
        }
    }
    let whom = match (&said_id, to.first()) {
        (Some(id), _) => {
            format!("no mail with the Message-ID {id} is in the mailbox before that time")
        }
        (None, Some(to)) => format!("there is no mail with {to} in the mailbox before that time"),
        (None, None) => "the mail that the draft answers is not in the mailbox".to_string(),
    };
    Err(Failure::asked(
        whom,
        "check the spelling, or name the mailbox that holds your mail with them",
    ))
}
