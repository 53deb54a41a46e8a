//! The whole reading: all mail in, the report on every client out.

use crate::client;
use crate::correspondence::{Correspondence, Letter};
use crate::options::Options;
use crate::report::{ClientReport, Doubt, FirmFound, Report};
use crate::who::{self, ClientFound, Who};
use crate::working_time;
use amends_domain::message::Dated;
use amends_domain::{Message, Side, Standing, Thread};
use amends_language::{Context, Language, TextReading};
use jiff::Timestamp;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// What a reading needs.
pub struct Input<'a> {
    /// All messages, in order of time.
    pub messages: &'a [Message],
    /// Their threads.
    pub threads: &'a [Thread],
    /// What reads a text: the cues today, models tomorrow, the truth in a test.
    pub read_text: &'a (dyn Fn(&Message, &Context<'_>) -> TextReading + Sync),
    /// Choices made beforehand.
    pub options: &'a Options,
}

/// Finds who is who, then reads every client.
pub fn read(input: &Input<'_>) -> Report {
    let us = who::Options {
        us: input.options.us.clone(),
    };
    let who = who::find(input.messages, input.threads, &us);
    read_known(input, &who)
}

/// Reads every client of a known cast. The clients are read side by side; the order of the report
/// does not depend on it.
pub fn read_known(input: &Input<'_>, who: &Who) -> Report {
    let working = working_time::of(input.messages, &who.firm, input.options);
    let calendar = working.calendar;
    let zone = calendar.zone();
    let newest = || newest(input.messages);
    let as_of = input.options.as_of.and_then(|w| w.end(zone));
    let as_of = as_of.unwrap_or_else(newest);
    let since = input.options.since.and_then(|w| w.begin(zone));
    let since = since.unwrap_or(Timestamp::MIN);
    let thread_of = thread_of(input.threads, input.messages.len());
    let read_client = |(index, found): (usize, &ClientFound)| {
        let place = Place {
            input,
            who,
            index,
            as_of,
            since,
            thread_of: &thread_of,
        };
        let theirs = working_time::of_client(input.messages, found, &calendar);
        let letters = place.letters(found);
        let languages = languages(&letters);
        let mail = Correspondence {
            letters,
            as_of,
            ours: &calendar,
            theirs: &theirs,
        };
        (client::report(found, &mail, input.options), languages)
    };
    let read: Vec<(ClientReport, Vec<Language>)> = who
        .clients
        .par_iter()
        .enumerate()
        .map(read_client)
        .collect();
    let mut doubts = doubts(input, who, as_of);
    doubts.extend(unread_languages(read.iter().flat_map(|r| &r.1)));
    let mut clients: Vec<ClientReport> = read
        .into_iter()
        .map(|r| r.0)
        .filter(|c| c.messages > 0)
        .collect();
    clients.sort_by(|a, b| urgency(a).cmp(&urgency(b)).then_with(|| a.id.cmp(&b.id)));
    Report {
        as_of,
        firm: FirmFound {
            domains: who.firm.domains.clone(),
            members: who.firm.members.clone(),
            calendar_found: working.found,
            calendar,
        },
        clients,
        left_out: who.left_out.clone(),
        doubts,
    }
}

/// Worst first; among equals those with most of ours open.
fn urgency(client: &ClientReport) -> (Standing, std::cmp::Reverse<usize>) {
    let ours = client.open.iter().filter(|l| l.owner == Side::Ours).count();
    (client.standing, std::cmp::Reverse(ours))
}

fn newest(messages: &[Message]) -> Timestamp {
    messages
        .iter()
        .filter(|m| m.dated != Dated::Unknown)
        .map(|m| m.at)
        .max()
        .unwrap_or(Timestamp::UNIX_EPOCH)
}

fn thread_of(threads: &[Thread], messages: usize) -> Vec<(usize, Option<usize>)> {
    let mut of = vec![(usize::MAX, None); messages];
    for (t, thread) in threads.iter().enumerate() {
        for (&m, &parent) in thread.messages.iter().zip(&thread.parents) {
            of[m] = (t, parent);
        }
    }
    of
}

struct Place<'a> {
    input: &'a Input<'a>,
    who: &'a Who,
    index: usize,
    as_of: Timestamp,
    since: Timestamp,
    thread_of: &'a [(usize, Option<usize>)],
}

impl<'a> Place<'a> {
    fn letters(&self, found: &ClientFound) -> Vec<Letter<'a>> {
        let messages = self.input.messages;
        // Side by side as well: one busy client must not be left to one processor.
        found
            .messages
            .par_iter()
            .filter(|&&m| {
                let at = messages[m].at;
                messages[m].dated != Dated::Unknown && at <= self.as_of && at >= self.since
            })
            .filter_map(|&m| {
                let (client, side) = self.who.side_of.get(m).copied().flatten()?;
                (client == self.index).then(|| self.letter(m, side))
            })
            .collect()
    }

    fn letter(&self, m: usize, side: Side) -> Letter<'a> {
        let message = &self.input.messages[m];
        let (thread, parent) = self.thread_of[m];
        let context = Context {
            at: message.at,
            offset: message.offset,
            ours: side.is_ours(),
            subject: &message.subject,
            before: parent.map(|p| self.input.messages[p].text.own.as_str()),
            has_attachment: !message.attachments.is_empty(),
        };
        let reading = (self.input.read_text)(message, &context);
        Letter {
            message,
            side,
            thread,
            reading,
        }
    }
}

fn languages(letters: &[Letter<'_>]) -> Vec<Language> {
    letters
        .iter()
        .filter(|l| l.is_personal())
        .map(|l| l.reading.language)
        .collect()
}

fn unread_languages<'a>(languages: impl Iterator<Item = &'a Language>) -> Vec<Doubt> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for language in languages {
        if let Language::Other(code) = language {
            *counts
                .entry(String::from_utf8_lossy(code).into_owned())
                .or_default() += 1;
        }
    }
    counts
        .into_iter()
        .map(|(code, n)| Doubt::Language(code, n))
        .collect()
}

fn doubts(input: &Input<'_>, who: &Who, as_of: Timestamp) -> Vec<Doubt> {
    let count = |test: &dyn Fn(&Message) -> bool| input.messages.iter().filter(|m| test(m)).count();
    let encrypted = count(&|m| m.encrypted.is_some());
    let undated = count(&|m| m.dated == Dated::Unknown);
    let future = count(&|m| m.dated != Dated::Unknown && m.at > as_of);
    let mut doubts = Vec::new();
    if who.firm.members.is_empty() && who.firm.domains.is_empty() {
        doubts.push(Doubt::NoFirm);
    } else if who.clients.is_empty() {
        doubts.push(Doubt::NoClients);
    }
    if encrypted > 0 {
        doubts.push(Doubt::Encrypted(encrypted));
    }
    if undated > 0 {
        doubts.push(Doubt::Undated(undated));
    }
    if future > 0 {
        doubts.push(Doubt::Future(future));
    }
    doubts
}
