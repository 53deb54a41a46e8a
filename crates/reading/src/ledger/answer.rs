//! What a letter does to the loops before it.

use crate::correspondence::Letter;
use amends_domain::{Hint, MomentKind};

/// True when the letter says something of substance: more than thanks, sorry, a promise or a question.
pub fn has_substance(letter: &Letter<'_>) -> bool {
    let empty_kinds = [
        MomentKind::Promise,
        MomentKind::Question,
        MomentKind::Request,
        MomentKind::Apology,
        MomentKind::NonApology,
        MomentKind::Thanks,
    ];
    let said = letter
        .reading
        .sentences
        .iter()
        .filter(|s| {
            let words = letter.quote(s).split_whitespace().count();
            let busy = letter.reading.moments.iter().any(|m| {
                empty_kinds.contains(&m.kind) && m.span.start < s.end && s.start < m.span.end
            });
            let put_off = letter.reading.clues.iter().any(|c| {
                matches!(c.hint, Hint::Deferral | Hint::Absence)
                    && c.span.start < s.end
                    && s.start < c.span.end
            });
            words >= 2 && !busy && !put_off && !is_frame(letter.quote(s))
        })
        .count();
    said > 0
}

/// Salutations, closings and names.
fn is_frame(sentence: &str) -> bool {
    let words = sentence.split_whitespace().count();
    let lower = sentence.to_lowercase();
    let opens = [
        "hi",
        "hello",
        "dear",
        "hey",
        "morning",
        "good morning",
        "good afternoon",
    ];
    let closes = [
        "kind regards",
        "best",
        "regards",
        "cheers",
        "thanks",
        "yours",
        "warm regards",
    ];
    words <= 5
        && (opens.iter().any(|o| lower.starts_with(o))
            || closes.iter().any(|c| lower.starts_with(c))
            || sentence.ends_with(','))
}

/// True when the letter brings the thing: says so, or carries a file.
pub fn delivers(letter: &Letter<'_>) -> bool {
    letter.hint(Hint::Delivered).is_some()
}

/// True when the letter shows content with what came before.
pub fn is_content(letter: &Letter<'_>) -> bool {
    letter.hint(Hint::Settled).is_some()
        || letter.has(MomentKind::Thanks)
        || letter.has(MomentKind::Praise)
        || letter.has(MomentKind::Win)
}
