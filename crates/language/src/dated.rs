//! Gives moments and clues the dates that their sentences name.

use crate::due::{DateOrder, Phrase, phrases_ordered};
use crate::reader::Context;
use crate::reading::TextReading;
use amends_domain::moment::Due;
use amends_domain::{Hint, MomentKind};
use jiff::civil::DateTime;
use std::ops::Range;

/// Finds the due dates of promises and requests, and the dates of absences and new dates.
pub fn date(text: &str, context: &Context<'_>, reading: &mut TextReading) {
    let sent = context.offset.to_datetime(context.at);
    let order = order(context);
    let language = reading.language;
    let due = |span: &Range<usize>| {
        best(
            phrases_ordered(text, span.clone(), sent, language, order),
            sent,
        )
    };
    for moment in &mut reading.moments {
        if matches!(moment.kind, MomentKind::Promise | MomentKind::Request) {
            moment.due = due(&moment.span);
        }
    }
    for clue in &mut reading.clues {
        if matches!(
            clue.hint,
            Hint::Absence | Hint::Renegotiated | Hint::Deferral
        ) {
            clue.due = due(&clue.span);
        }
    }
}

/// The last moment named, if one is; else the last day named. Days gone by are none.
fn best(phrases: Vec<Phrase>, sent: DateTime) -> Option<Due> {
    let coming = |p: &&Phrase| !p.past && p.due.date >= sent.date();
    let deadline = phrases.iter().filter(coming).rfind(|p| p.deadline);
    deadline
        .or_else(|| phrases.iter().rfind(coming))
        .map(|p| p.due.clone())
}

/// Clocks of the United States write the month first.
fn order(context: &Context<'_>) -> DateOrder {
    match context.offset.seconds() / 3600 {
        -10..=-4 => DateOrder::MonthFirst,
        _ => DateOrder::DayFirst,
    }
}
