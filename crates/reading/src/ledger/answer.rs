//! What a letter does to the loops before it.

use crate::correspondence::Letter;
use amends_domain::{Hint, MomentKind};
use std::ops::Range;

/// Kinds of sentences that answer nothing by themselves.
const EMPTY: [MomentKind; 6] = [
    MomentKind::Promise,
    MomentKind::Question,
    MomentKind::Request,
    MomentKind::Apology,
    MomentKind::NonApology,
    MomentKind::Thanks,
];

/// The sentences of substance: more than thanks, sorry, a promise or a question.
pub fn substance<'a>(letter: &'a Letter<'_>) -> impl Iterator<Item = &'a str> {
    letter.reading.sentences.iter().filter_map(move |s| {
        let over = |span: &Range<usize>| span.start < s.end && s.start < span.end;
        let reading = &letter.reading;
        let empty = reading
            .moments
            .iter()
            .any(|m| EMPTY.contains(&m.kind) && over(&m.span));
        let put_off = reading
            .clues
            .iter()
            .any(|c| matches!(c.hint, Hint::Deferral | Hint::Absence) && over(&c.span));
        let words = letter.quote(s);
        (!empty && !put_off && !is_frame(words)).then_some(words)
    })
}

/// True when the letter says something of substance.
pub fn has_substance(letter: &Letter<'_>) -> bool {
    substance(letter).next().is_some()
}

/// True when the letter dodges: blames, denies or half apologises.
pub fn dodges(letter: &Letter<'_>) -> bool {
    letter.has(MomentKind::NonApology) || letter.has(MomentKind::BlameShift)
}

/// True when the letter puts the matter off to later.
pub fn puts_off(letter: &Letter<'_>) -> bool {
    letter.has(MomentKind::Promise) || letter.hint(Hint::Deferral).is_some()
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
