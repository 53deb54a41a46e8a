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

/// Salutations, closings, names, and words too few to say anything, unless they say yes or no.
fn is_frame(sentence: &str) -> bool {
    let lower = sentence.trim().to_lowercase();
    let words: Vec<&str> = lower
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .collect();
    let Some(first) = words.first() else {
        return true;
    };
    if VERDICTS.contains(first)
        || words
            .iter()
            .any(|w| w.starts_with(|c: char| c.is_ascii_digit()))
    {
        return false;
    }
    words.len() <= 2 || (words.len() <= 5 && (FRAMES.contains(first) || lower.ends_with(',')))
}

/// Words that answer by themselves.
const VERDICTS: &[&str] = &[
    "yes", "no", "yep", "nope", "done", "sure", "agreed", "correct", "both", "neither", "ja",
    "nein", "doch", "erledigt", "oui", "non", "fait", "sí", "hecho",
];

/// First words of salutations and closings.
const FRAMES: &[&str] = &[
    "hi",
    "hello",
    "dear",
    "hey",
    "morning",
    "good",
    "kind",
    "best",
    "regards",
    "cheers",
    "thanks",
    "yours",
    "warm",
    "hallo",
    "liebe",
    "lieber",
    "guten",
    "sehr",
    "viele",
    "mit",
    "beste",
    "freundliche",
    "bonjour",
    "bonsoir",
    "chère",
    "cher",
    "cordialement",
    "bien",
    "hola",
    "buenos",
    "buenas",
    "estimado",
    "estimada",
    "querido",
    "querida",
    "saludos",
    "un",
    "atentamente",
];

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
