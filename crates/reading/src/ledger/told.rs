//! What a person said became of a loop: it counts before what the letters show.

use super::Entry;
use crate::correspondence::Correspondence;
use crate::told::Fate;
use amends_domain::open_loop::{ClosedHow, Closing};
use jiff::Timestamp;

/// Puts a loop right by what was decided of it.
pub fn settle(entry: &mut Entry, mail: &Correspondence<'_>) {
    let Some(told) = mail.told.loops.of(&entry.entry) else {
        return;
    };
    let opened = entry.entry.evidence.at;
    entry.entry.owner = told.owner.unwrap_or(entry.entry.owner);
    let mut waits_from = opened;
    match told.fate {
        Some(Fate::Closed(from, to)) if from <= mail.as_of => {
            let at = to.min(mail.as_of).max(opened);
            close(entry, at);
            // Nobody waits for what is closed: later letters are about something else.
            entry.reminders.retain(|&r| mail.letters[r].at() <= at);
        }
        Some(Fate::PutOff(until)) if mail.as_of < until => {
            let as_of = mail.as_of;
            let closing = &mut entry.entry.closing;
            closing.get_or_insert_with(|| Closing::silent(ClosedHow::PutOff, as_of));
        }
        Some(Fate::PutOff(until)) => {
            waits_from = until.max(opened);
            // They said that it will be due then: nobody has forgotten it.
            entry.entry.closing.take_if(|c| is_let_go(c));
        }
        _ => {}
    }
    let at = &mut entry.entry;
    let until = at.closing.as_ref().map_or(mail.as_of, |c| c.at);
    let hours = mail.calendar(at.owner);
    at.waiting_hours = hours.hours_between(waits_from, until.max(waits_from));
}

/// Closes it at a moment, unless the letters show that it closed before.
fn close(entry: &mut Entry, at: Timestamp) {
    let closed = entry.entry.closing.as_ref();
    if !closed.is_some_and(|c| c.at <= at && !is_let_go(c)) {
        entry.entry.closing = Some(Closing::silent(ClosedHow::Told, at));
    }
    if entry.noticed.is_some_and(|noticed| noticed > at) {
        entry.noticed = None;
        entry.entry.broken = None;
    }
}

/// The letters show no end of it; only that nobody came back to it.
fn is_let_go(closing: &Closing) -> bool {
    matches!(closing.how, ClosedHow::Lapsed | ClosedHow::Doubtful)
}
