//! What was decided of loops.

use amends_domain::calendar::WorkCalendar;
use amends_domain::decision::LoopRef;
use amends_domain::{Decided, LoopKind, MessageId, OpenLoop, Side};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// What was decided of one loop.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct LoopTold {
    /// What became of it.
    pub fate: Option<Fate>,
    /// Whose turn it is.
    pub owner: Option<Side>,
}

/// What became of a loop.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Fate {
    /// It closed between these moments: in the course of a day, or at once.
    Closed(Timestamp, Timestamp),
    /// It can wait until then.
    PutOff(Timestamp),
}

/// All loops of which something was decided, by message and kind, with their words.
#[derive(Debug, Default)]
pub(crate) struct Loops(BTreeMap<(MessageId, LoopKind), Vec<(String, LoopTold)>>);

impl Loops {
    /// Takes in a decision; the newest of the same thing must come last.
    pub fn hear(&mut self, which: &LoopRef, what: &Decided, ours: &WorkCalendar) {
        let key = (which.message.clone(), which.kind);
        let known = self.0.entry(key).or_default();
        let place = known.iter().position(|(words, _)| *words == which.quote);
        let place = place.unwrap_or_else(|| {
            known.push((which.quote.clone(), LoopTold::default()));
            known.len() - 1
        });
        let told = &mut known[place].1;
        match what {
            Decided::Closed { on, .. } => {
                let day = begin(*on, ours).zip(on.tomorrow().ok().and_then(|d| begin(d, ours)));
                told.fate = day.map(|(from, to)| Fate::Closed(from, to));
            }
            Decided::PutOff { until, .. } => told.fate = begin(*until, ours).map(Fate::PutOff),
            Decided::GivenTo { side, .. } => told.owner = Some(*side),
            Decided::Note(note) => told.fate = Some(Fate::Closed(note.at, note.at)),
            _ => {}
        }
    }

    /// What was decided of a loop: by its exact words, or by words of which one holds the other, since
    /// a better reading may cut a sentence elsewhere.
    pub fn of(&self, at: &OpenLoop) -> Option<LoopTold> {
        let key = (at.evidence.message.clone(), at.kind);
        let known = self.0.get(&key)?;
        let quote = at.evidence.quote.as_str();
        let exact = known.iter().find(|(words, _)| words.trim() == quote);
        let like = || known.iter().find(|(words, _)| same_words(words, quote));
        exact.or_else(like).map(|(_, told)| *told)
    }
}

/// Words of fewer bytes must be the very same.
const LONG: usize = 12;

/// True when the words are the same, or one holds the other.
pub(super) fn same_words(told: &str, found: &str) -> bool {
    let (told, found) = (told.trim(), found.trim());
    let long = told.len().min(found.len()) >= LONG;
    told == found || long && (told.contains(found) || found.contains(told))
}

fn begin(day: Date, calendar: &WorkCalendar) -> Option<Timestamp> {
    let day = day.to_zoned(calendar.zone().clone()).ok()?;
    Some(day.timestamp())
}
