//! Date phrases: "by Friday", "Ende nächster Woche", "d'ici le 14", to the day on which it falls due.
//!
//! Each language is a file in `due/`: its words and its phrases, over a few operations that all
//! languages share. The longest phrase that fits wins; what a phrase means is told in `op.rs`.

mod clock;
mod lexicon;
mod matching;
mod op;
mod pattern;
mod resolve;
mod scan;
mod tense;
mod token;

use crate::Language;
use amends_domain::moment::Due;
use jiff::civil::DateTime;
use std::ops::Range;

/// A stretch of text that names a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Phrase {
    /// The day, the time if one was said, and the bytes of the text.
    pub due: Due,
    /// What the phrase was read as: `weekday`, `week`, `in_workdays`.
    pub rule: &'static str,
    /// True for "by", "until", "before", "within": a last moment, not just a day.
    pub deadline: bool,
    /// True when it looks back ("last Friday", "we met on 3 March"): never a due date.
    pub past: bool,
}

/// How a date of two bare numbers is read when both ways are possible: 3/4.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum DateOrder {
    /// The day first, as in most of the world.
    #[default]
    DayFirst,
    /// The month first, as in the United States.
    MonthFirst,
}

/// The date phrases of one sentence, in order, none over another.
///
/// `span` is the sentence's bytes in `text`; `sent` is the author's local date and time, from which
/// relative dates count. The languages without a file give nothing; an unclear language is tried in
/// all that are read. Phrases without a date ("as soon as possible") are left out.
pub fn phrases(text: &str, span: Range<usize>, sent: DateTime, language: Language) -> Vec<Phrase> {
    phrases_ordered(text, span, sent, language, DateOrder::default())
}

/// The same for an author whose order of day and month is known.
pub fn phrases_ordered(
    text: &str,
    span: Range<usize>,
    sent: DateTime,
    language: Language,
    order: DateOrder,
) -> Vec<Phrase> {
    match &language {
        Language::Unclear => phrases_among(text, span, sent, &Language::READ, order),
        one => phrases_among(text, span, sent, std::slice::from_ref(one), order),
    }
}

/// The same, in the first of these languages that has some.
pub fn phrases_among(
    text: &str,
    span: Range<usize>,
    sent: DateTime,
    tongues: &[Language],
    order: DateOrder,
) -> Vec<Phrase> {
    let Some(sentence) = text.get(span.clone()) else {
        return Vec::new();
    };
    for tongue in tongues {
        let Some(lexicon) = lexicon::of(*tongue) else {
            continue;
        };
        let found = scan::scan(lexicon, sentence, span.start, sent, order);
        if !found.is_empty() {
            return found;
        }
    }
    Vec::new()
}
