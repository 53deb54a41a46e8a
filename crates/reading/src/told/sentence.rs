//! A sentence put right: it is not what it was taken for, or it is.

use super::loops::same_words;
use crate::correspondence::Letter;
use amends_domain::decision::Sentence;
use amends_domain::{Hint, Moment, MomentKind};
use amends_language::TextReading;
use std::ops::Range;
use std::sync::Arc;

/// The rule's name of a moment that a person named.
const RULE: &str = "decided";

/// Takes the moment out of a letter, or puts it in (`is`). True when the letter holds the words that the decision
/// names.
pub fn put_right_in(letter: &mut Letter<'_>, sentence: &Sentence, is: bool) -> bool {
    let (fits, reading) = righted(letter.text(), &letter.reading, sentence, is);
    if let Some(reading) = reading {
        letter.reading = Arc::new(reading);
    }
    fits
}

/// The same on a text and what it was taken to say. True when the text holds the words that the decision names.
pub fn put_right(text: &str, reading: &mut TextReading, sentence: &Sentence, is: bool) -> bool {
    let (fits, righted) = righted(text, reading, sentence, is);
    if let Some(righted) = righted {
        *reading = righted;
    }
    fits
}

/// Whether the text holds the words, and the other reading when it becomes another.
fn righted(
    text: &str,
    reading: &TextReading,
    sentence: &Sentence,
    is: bool,
) -> (bool, Option<TextReading>) {
    if is {
        let reading = put_in(text, reading, sentence);
        (reading.is_some(), reading)
    } else {
        let reading = take_out(text, reading, sentence);
        // What a better reading no longer takes for it is still what was said.
        let fits = reading.is_some() || text.contains(sentence.quote.trim());
        (fits, reading)
    }
}

fn take_out(text: &str, reading: &TextReading, sentence: &Sentence) -> Option<TextReading> {
    let named = |span: &Range<usize>| {
        let words = text.get(span.clone()).unwrap_or_default();
        same_words(&sentence.quote, words)
    };
    let mut fewer = reading.clone();
    fewer
        .moments
        .retain(|m| m.kind != sentence.kind || !named(&m.span));
    // A new date given is read as a promise, too.
    let promise = sentence.kind == MomentKind::Promise;
    fewer
        .clues
        .retain(|c| !promise || c.hint != Hint::Renegotiated || !named(&c.span));
    let same = fewer.moments.len() == reading.moments.len();
    (!same || fewer.clues.len() < reading.clues.len()).then_some(fewer)
}

fn put_in(text: &str, reading: &TextReading, sentence: &Sentence) -> Option<TextReading> {
    let quote = sentence.quote.trim();
    let start = text.find(quote).filter(|_| !quote.is_empty())?;
    let span = start..start + quote.len();
    let over = |other: &Range<usize>| other.start < span.end && span.start < other.end;
    let due = reading.moments.iter().filter(|m| over(&m.span));
    let due = due.filter_map(|m| m.due.clone()).next().or_else(|| {
        let clues = reading.clues.iter().filter(|c| over(&c.span));
        clues.filter_map(|c| c.due.clone()).next()
    });
    let mut reading = reading.clone();
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
    Some(reading)
}
