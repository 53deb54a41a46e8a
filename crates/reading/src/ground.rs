//! A mailbox whose people, threads and working times are known: the ground that clients are read on.

use crate::client::{self, Correspondence, Letter, Span, counted_from};
use crate::options::Options;
use crate::report::{ClientReport, FirmFound};
use crate::texts::Texts;
use crate::who::{ClientFound, Who};
use crate::working_time::{self, Clocks, WorkingTime};
use amends_domain::calendar::WorkCalendar;
use amends_domain::message::Dated;
use amends_domain::{Address, Message, Side, Thread};
use jiff::Timestamp;
use rayon::prelude::*;
use std::collections::BTreeSet;

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
    /// The time that is asked about.
    pub span: Span,
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
        let members: BTreeSet<&Address> = who.firm.members.iter().map(|m| &m.address).collect();
        let sent = working_time::sent(messages.iter(), &members);
        let working = working_time::of_known(sent, &who.firm, options, clocks);
        let of_client = |client: &ClientFound| {
            let people = client.people.iter().map(|p| &p.address).collect();
            let sent = working_time::sent(client.messages.iter().map(|&m| &messages[m]), &people);
            working_time::of_client_known(sent, client, &working.calendar, clocks)
        };
        Ground {
            messages,
            who,
            options,
            theirs: who.clients.par_iter().map(of_client).collect(),
            span: Span::of(options, working.calendar.zone(), newest(messages)),
            working,
            thread_of: thread_of(threads, messages.len()),
        }
    }

    /// Reads every client as of a moment, side by side.
    pub fn clients(&self, texts: &Texts<'_>, as_of: Timestamp) -> Vec<ClientReport> {
        let read = |(index, found): (usize, &ClientFound)| {
            let mail = self.correspondence(texts, index, as_of);
            texts.recall(index, &mail);
            let report = client::read(found, &mail, self.options);
            texts.remember(index, &mail);
            report
        };
        self.who.clients.par_iter().enumerate().map(read).collect()
    }

    /// The mail with one client up to a moment, as far back as it counts.
    pub fn correspondence(
        &self,
        texts: &Texts<'_>,
        index: usize,
        as_of: Timestamp,
    ) -> Correspondence<'_> {
        let mut held = self.held(index, as_of);
        let last = held.iter().map(|&(m, _)| self.messages[m].at).max();
        if let Some(last) = last {
            held.retain(|&(m, _)| self.messages[m].at >= counted_from(last));
        }
        let letters = self.letters(texts, &held);
        let hindsight = self.options.hindsight.as_ref();
        Correspondence::counted(letters, as_of, self.calendars(index), hindsight)
    }

    /// All mail with one client up to a moment, however old.
    pub fn all_mail(
        &self,
        texts: &Texts<'_>,
        index: usize,
        as_of: Timestamp,
    ) -> Correspondence<'_> {
        let letters = self.letters(texts, &self.held(index, as_of));
        let hindsight = self.options.hindsight.as_ref();
        Correspondence::weighed(letters, as_of, self.calendars(index), hindsight)
    }

    /// The messages of one client up to a moment, each with who wrote it.
    fn held(&self, index: usize, as_of: Timestamp) -> Vec<(usize, Side)> {
        let span = Span { as_of, ..self.span };
        let messages = self.who.clients[index].messages.iter();
        messages
            .filter(|&&m| span.holds(&self.messages[m]))
            .filter_map(|&m| {
                let (client, side) = self.who.side_of.get(m).copied().flatten()?;
                (client == index).then_some((m, side))
            })
            .collect()
    }

    /// Our working time, then a client's.
    fn calendars(&self, index: usize) -> [&WorkCalendar; 2] {
        [&self.working.calendar, &self.theirs[index]]
    }

    fn letters(&self, texts: &Texts<'_>, held: &[(usize, Side)]) -> Vec<Letter<'a>> {
        // Side by side as well: one busy client must not be left to one processor.
        let letters = held.par_iter();
        letters
            .map(|&(m, side)| self.letter(texts, m, side))
            .collect()
    }

    fn letter(&self, texts: &Texts<'_>, m: usize, side: Side) -> Letter<'a> {
        let (thread, parent) = self.thread_of[m];
        Letter::new(&self.messages[m], side, thread, texts.of(m, side, parent))
    }

    /// Us, for the report.
    pub fn firm(&self) -> FirmFound {
        FirmFound::of(&self.who.firm, &self.working)
    }
}

/// When the newest message was sent that is dated.
fn newest(messages: &[Message]) -> Option<Timestamp> {
    let dated = messages.iter().filter(|m| m.dated != Dated::Unknown);
    dated.map(|m| m.at).max()
}

/// For each message its thread and the message it answers; one that no thread holds is a thread of its
/// own.
fn thread_of(threads: &[Thread], messages: usize) -> Vec<(usize, Option<usize>)> {
    let mut of: Vec<_> = (0..messages).map(|m| (threads.len() + m, None)).collect();
    for (t, thread) in threads.iter().enumerate() {
        for (&m, &parent) in thread.messages.iter().zip(&thread.parents) {
            of[m] = (t, parent);
        }
    }
    of
}
