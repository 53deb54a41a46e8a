//! What any reading of any text must hold to.

use amends_language::TextReading;
use std::ops::Range;

/// Spans lie in the text on whole characters, moments and sentences in order, confidences in range.
pub fn check(reading: &TextReading, text: &str) {
    let mut end = 0;
    for sentence in &reading.sentences {
        inside(sentence, text);
        assert!(
            sentence.start >= end,
            "sentences overlap at {}",
            sentence.start
        );
        end = sentence.end;
    }
    assert!(reading.moments.is_sorted_by_key(|moment| moment.span.start));
    for moment in &reading.moments {
        inside(&moment.span, text);
        assert!((0.0..=1.0).contains(&moment.confidence), "{moment:?}");
        assert!(!moment.rule.is_empty(), "{moment:?}");
        moment.due.iter().for_each(|due| inside(&due.span, text));
    }
    for clue in &reading.clues {
        inside(&clue.span, text);
        clue.due.iter().for_each(|due| inside(&due.span, text));
    }
}

fn inside(span: &Range<usize>, text: &str) {
    let words = text.get(span.clone());
    assert!(
        words.is_some_and(|words| !words.trim().is_empty()),
        "{span:?} of {}",
        text.len()
    );
}
