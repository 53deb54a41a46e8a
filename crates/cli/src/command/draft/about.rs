//! When a draft is written, and the mail with whom it goes to.

use crate::args::DraftCheck;
use crate::failure::Failure;
use crate::reading;
use amends_domain::calendar::WorkCalendar;
use amends_domain::draft::DraftReading;
use amends_domain::{Address, Message, MessageId, Policy, Thread};
use amends_language::{Context, Reader, TextReading};
use amends_mail::draft::Draft;
use amends_mail::source::Haul;
use amends_reading::draft::{Drafted, Query, Recipient, Target};
use amends_reading::who::{self, ClientFound, Who};
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
    /// As it was said, else as the policy or the draft's date has it, else now.
    pub fn of(args: &DraftCheck, draft: &Draft, policy: &Policy) -> Result<Clock, Failure> {
        let zone = match (args.zone.as_ref().or(policy.zone.as_ref()), draft.dated) {
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

/// The addresses that a draft goes to, as far as itself or the command line says.
pub fn addressed(args: &DraftCheck, draft: &Draft) -> Vec<String> {
    let said = args.to.as_deref().map(Address::new);
    let to = said
        .as_ref()
        .map_or(draft.to.as_slice(), std::slice::from_ref);
    to.iter().map(ToString::to_string).collect()
}

/// The mail that a draft is held against.
pub struct Mail<'a> {
    draft: &'a Draft,
    haul: Haul,
    threads: Vec<Thread>,
    who: Who,
    /// Whom it goes to; what was said on the command line goes before what the draft says.
    to: Vec<Address>,
    /// The message that was named, which must be there.
    named: Option<MessageId>,
    /// The message that is answered; one that the draft names may lie elsewhere.
    answers: Option<MessageId>,
    /// True when it was said on the command line whom it goes to.
    to_is_said: bool,
}

impl<'a> Mail<'a> {
    /// Reads the mailboxes, when some are given.
    pub fn open(args: &DraftCheck, draft: &'a Draft) -> Result<Option<Mail<'a>>, Failure> {
        if args.mailboxes.is_empty() {
            return Ok(None);
        }
        let named = args.thread.as_deref().map(MessageId::new);
        let said = args.to.as_deref().map(Address::new);
        let to_is_said = said.is_some();
        let to = said.map_or_else(|| draft.to.clone(), |to| vec![to]);
        let answers = named.clone().or_else(|| draft.answers.clone());
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
            ..who::Options::default()
        };
        let who = who::find(&haul.messages, &threads, &us);
        Ok(Some(Mail {
            draft,
            haul,
            threads,
            who,
            to,
            named,
            answers,
            to_is_said,
        }))
    }

    fn targets(&self) -> impl Iterator<Item = Target<'_>> {
        let by_id = self.answers.as_ref().map(Target::Message);
        let by_person = self.to.iter().filter(|_| self.named.is_none());
        by_id
            .into_iter()
            .filter(|_| !self.to_is_said)
            .chain(by_person.map(Target::Person))
    }

    /// Every name of the client it goes to: the addresses it is written to, and what the mail calls them.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = self.to.iter().map(ToString::to_string).collect();
        for target in self.targets() {
            let client = match target {
                Target::Message(id) => {
                    let at = self.haul.messages.iter().position(|m| m.id == *id);
                    let message = at.map(|at| &self.haul.messages[at]);
                    names.extend(message.map(|m| m.from.address.to_string()));
                    at.and_then(|at| self.who.side_of[at])
                        .map(|(client, _)| client)
                }
                Target::Person(address) => {
                    let is_theirs =
                        |c: &ClientFound| c.people.iter().any(|p| p.address == *address);
                    self.who.clients.iter().position(is_theirs)
                }
            };
            if let Some(client) = client.map(|c| &self.who.clients[c]) {
                names.extend([client.id.clone(), client.name.clone()]);
                names.extend(client.domains.iter().cloned());
                break;
            }
        }
        names
    }

    /// Holds the draft against it.
    pub fn recipient(
        &self,
        reading: &TextReading,
        reader: &Reader,
        when: &Clock,
        calendar: &WorkCalendar,
        found: &mut DraftReading,
    ) -> Result<Recipient, Failure> {
        let read_text =
            |message: &Message, context: &Context<'_>| reader.read(&message.text.own, context);
        for target in self.targets() {
            let query = Query {
                messages: &self.haul.messages,
                threads: &self.threads,
                read_text: &read_text,
                who: &self.who,
                target,
                draft: Drafted {
                    text: &self.draft.own,
                    reading,
                    subject: &self.draft.subject,
                    answers: self.answers.as_ref(),
                    today: when.local().date(),
                },
                now: when.at,
                calendar,
            };
            if let Some(recipient) = amends_reading::draft::read(&query, found) {
                return Ok(recipient);
            }
        }
        let whom = match (&self.named, self.to.first()) {
            (Some(id), _) => {
                format!("no mail with the Message-ID {id} is in the mailbox before that time")
            }
            (None, Some(to)) => {
                format!("there is no mail with {to} in the mailbox before that time")
            }
            (None, None) => "the mail that the draft answers is not in the mailbox".to_string(),
        };
        Err(Failure::asked(
            whom,
            "check the spelling, or name the mailbox that holds your mail with them",
        ))
    }
}
