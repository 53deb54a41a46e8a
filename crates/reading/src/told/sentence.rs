//! A sentence put right: it is not what it was taken for, or it is.

use super::loops::same_words;
use crate::correspondence::Letter;
use amends_domain::decision::Sentence;
use amends_domain::{Hint, Moment, MomentKind};
use std::ops::Range;
use std::sync::Arc;

/// The rule's name of a moment that a person named.
const RULE: &str = "decided";

/// Takes the moment out, or puts it in (`is`). True when the letter holds the words that the decision
/// names.
pub fn put_right(letter: &mut Letter<'_>, sentence: &Sentence, is: bool) -> bool {
    if is {
        put_in(letter, sentence)
    } else {
        take_out(letter, sentence)
    }
}

fn take_out(letter: &mut Letter<'_>, sentence: &Sentence) -> bool {
    let text = letter.text();
    let named = |span: &Range<usize>| {
        let words = text.get(span.clone()).unwrap_or_default();
        same_words(&sentence.quote, words)
    };
    let mut reading = (*letter.reading).clone();
    reading
        .moments
        .retain(|m| m.kind != sentence.kind || !named(&m.span));
    // A new date given is read as a promise, too.
    let promise = sentence.kind == MomentKind::Promise;
    reading
        .clues
        .retain(|c| !promise || c.hint != Hint::Renegotiated || !named(&c.span));
    let fewer = reading.moments.len() < letter.reading.moments.len()
        || reading.clues.len() < letter.reading.clues.len();
    if fewer {
        letter.reading = Arc::new(reading);
    }
    // What a better reading no longer takes for it is still what was said.
    fewer || letter.text().contains(sentence.quote.trim())
}

fn put_in(letter: &mut Letter<'_>, sentence: &Sentence) -> bool {
    let quote = sentence.quote.trim();
    let Some(start) = letter.text().find(quote).filter(|_| !quote.is_empty()) else {
        return false;
    };
    let span = start..start + quote.len();
    let over = |other: &Range<usize>| other.start < span.end && span.start < other.end;
    let reading = &letter.reading;
    let due = reading.moments.iter().filter(|m| over(&m.span));
    let due = due.filter_map(|m| m.due.clone()).next().or_else(|| {
        let clues = reading.clues.iter().filter(|c| over(&c.span));
        clues.filter_map(|c| c.due.clone()).next()
    });
    let mut reading = (**reading).clone();
    reading
        .moments
        .retain(|m| m.kind != sentence.kind || !over(&m.span));
    let place = reading
        .moments
        .partition_point(|m| m.span.start <= span.start);
    let moment = Moment {
        kind: sentence.kind,
        span,
        rule: RULE.into(),
        confidence: 1.0,
        due,
    };
    reading.moments.insert(place, moment);
    letter.reading = Arc::new(reading);
    true
}
