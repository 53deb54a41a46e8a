//! What a letter does to the loops before it, worked out once a letter.

use crate::correspondence::Letter;
use crate::topic::Topic;
use amends_domain::{Hint, MomentKind};
use std::ops::Range;

/// What a letter does.
#[derive(Debug, Default)]
pub struct Deeds {
    /// It brings the thing: says so.
    pub delivers: bool,
    /// It says that things were settled by voice.
    pub spoken: bool,
    /// It takes back what was asked.
    pub withdraws: bool,
    /// It gives a new date.
    pub renegotiates: bool,
    /// It reminds.
    pub reminds: bool,
    /// It asks.
    pub asks: bool,
    /// It complains.
    pub complains: bool,
    /// It brings in somebody or something stronger.
    pub escalates: bool,
    /// It says sorry.
    pub apologises: bool,
    /// It dodges: blames, denies or half apologises.
    pub dodges: bool,
    /// It promises something.
    pub promises: bool,
    /// It puts the matter off to later.
    pub puts_off: bool,
    /// It shows content with what came before.
    pub is_content: bool,
    /// What its sentences of substance are about: more than thanks, sorry, a promise or a question.
    pub substance: Vec<Topic>,
}

impl Deeds {
    /// Works them out.
    pub fn of(letter: &Letter<'_>) -> Deeds {
        let hints = |hint| letter.hint(hint).is_some();
        let has = |kind| letter.has(kind);
        let promises = has(MomentKind::Promise);
        Deeds {
            delivers: hints(Hint::Delivered),
            spoken: hints(Hint::Spoken),
            withdraws: hints(Hint::Withdrawn),
            renegotiates: hints(Hint::Renegotiated),
            reminds: hints(Hint::Reminder),
            asks: has(MomentKind::Question),
            complains: has(MomentKind::Complaint),
            escalates: has(MomentKind::Escalation),
            apologises: has(MomentKind::Apology),
            dodges: has(MomentKind::NonApology) || has(MomentKind::BlameShift),
            promises,
            puts_off: promises || hints(Hint::Deferral),
            is_content: hints(Hint::Settled)
                || has(MomentKind::Thanks)
                || has(MomentKind::Praise)
                || has(MomentKind::Win),
            substance: substance(letter).map(Topic::of).collect(),
        }
    }

    /// True when the letter says something of substance.
    pub fn has_substance(&self) -> bool {
        !self.substance.is_empty()
    }
}

/// Kinds of sentences that answer nothing by themselves.
const EMPTY: [MomentKind; 6] = [
    MomentKind::Promise,
    MomentKind::Question,
    MomentKind::Request,
    MomentKind::Apology,
    MomentKind::NonApology,
    MomentKind::Thanks,
];

/// The sentences of substance.
fn substance<'a>(letter: &'a Letter<'_>) -> impl Iterator<Item = &'a str> {
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

/// Salutations, closings, names, and words too few to say anything, unless they say yes or no.
fn is_frame(sentence: &str) -> bool {
    let sentence = sentence.trim();
    let mut words = sentence
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty());
    let Some(first) = words.next() else {
        return true;
    };
    let mut count = 1;
    let mut figures = first.starts_with(|c: char| c.is_ascii_digit());
    for word in words {
        count += 1;
        figures |= word.as_bytes()[0].is_ascii_digit();
        // Long ones are no frames whatever they say.
        if figures || count > 5 {
            return false;
        }
    }
    let first = first.to_lowercase();
    if figures || VERDICTS.contains(&first.as_str()) {
        return false;
    }
    count <= 2 || FRAMES.contains(&first.as_str()) || sentence.ends_with(',')
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
