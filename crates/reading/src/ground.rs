//! A mailbox whose people, threads and working times are known: the ground that clients are read on.

use crate::client;
use crate::correspondence::{Correspondence, Letter};
use crate::options::Options;
use crate::report::{ClientReport, FirmFound};
use crate::texts::Texts;
use crate::who::{ClientFound, Who};
use crate::working_time::{self, Clocks, WorkingTime};
use amends_domain::calendar::WorkCalendar;
use amends_domain::message::Dated;
use amends_domain::{Message, Side, Thread};
use jiff::Timestamp;
use rayon::prelude::*;
use std::sync::OnceLock;

/// What is known of a mailbox before any client is read.
pub(crate) struct Ground<'a> {
    pub messages: &'a [Message],
    pub who: &'a Who,
    pub options: &'a Options,
    /// Our working time.
    pub working: WorkingTime,
    /// The clients' working times.
    theirs: Vec<WorkCalendar>,
    /// For each message its thread and the message it answers.
    thread_of: Vec<(usize, Option<usize>)>,
    /// Mail before this is left out.
    pub since: Timestamp,
}

impl<'a> Ground<'a> {
    /// Finds the working times, or knows them from the same mail on another day.
    pub fn of(
        messages: &'a [Message],
        threads: &[Thread],
        who: &'a Who,
        options: &'a Options,
        clocks: Option<&Clocks>,
    ) -> Ground<'a> {
        let working = working_time::of(messages, &who.firm, options, clocks);
        let theirs = who
            .clients
            .par_iter()
            .map(|c| working_time::of_client(messages, c, &working.calendar, clocks))
            .collect();
        let since = options
            .since
            .and_then(|w| w.begin(working.calendar.zone()))
            .unwrap_or(Timestamp::MIN);
        Ground {
            messages,
            who,
            options,
            working,
            theirs,
            thread_of: thread_of(threads, messages.len()),
            since,
        }
    }

    /// The moment a report is true for: the one asked for, else the newest message's time.
    pub fn as_of(&self) -> Timestamp {
        let zone = self.working.calendar.zone();
        let asked = self.options.as_of.and_then(|w| w.end(zone));
        asked.unwrap_or_else(|| newest(self.messages))
    }

    /// Reads every client as of a moment, side by side.
    pub fn clients(&self, texts: &Texts<'_>, as_of: Timestamp) -> Vec<ClientReport> {
        let read = |(index, found): (usize, &ClientFound)| {
            let mail = self.correspondence(texts, index, as_of);
            texts.recall(&mail);
            let report = client::report(found, &mail, self.options);
            texts.remember(&mail);
            report
        };
        self.who.clients.par_iter().enumerate().map(read).collect()
    }

    /// All mail with one client up to a moment.
    pub fn correspondence(
        &self,
        texts: &Texts<'_>,
        index: usize,
        as_of: Timestamp,
    ) -> Correspondence<'_> {
        let found = &self.who.clients[index];
        // Side by side as well: one busy client must not be left to one processor.
        let letters = found
            .messages
            .par_iter()
            .filter(|&&m| {
                let message = &self.messages[m];
                message.dated != Dated::Unknown && message.at <= as_of && message.at >= self.since
            })
            .filter_map(|&m| {
                let (client, side) = self.who.side_of.get(m).copied().flatten()?;
                (client == index).then(|| self.letter(texts, m, side))
            })
            .collect();
        Correspondence {
            letters,
            as_of,
            ours: &self.working.calendar,
            theirs: &self.theirs[index],
            drawn: OnceLock::new(),
        }
    }

    fn letter(&self, texts: &Texts<'_>, m: usize, side: Side) -> Letter<'a> {
        let (thread, parent) = self.thread_of[m];
        Letter {
            message: &self.messages[m],
            side,
            thread,
            reading: texts.of(m, side, parent),
        }
    }

    /// Us, for the report.
    pub fn firm(&self) -> FirmFound {
        FirmFound {
            domains: self.who.firm.domains.clone(),
            members: self.who.firm.members.clone(),
            calendar_found: self.working.found,
            calendar: self.working.calendar.clone(),
        }
    }
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
