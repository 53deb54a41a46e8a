//! What a text says, as it is kept.

use super::envelope::index;
use super::pack;
use crate::error::{ServiceError, damaged};
use amends_domain::moment::{Clue, Due};
use amends_domain::{Hint, Moment, MomentKind};
use amends_language::{Language, Style, TextReading};
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};
use std::ops::Range;

type Span = (u32, u32);

/// A moment: kind, place, rule, confidence, due time.
type Sentence = (u8, Span, String, f32, Option<Fall>);

#[derive(Serialize, Deserialize)]
struct Said {
    language: Tongue,
    sentences: Vec<Span>,
    moments: Vec<Sentence>,
    doubtful: Vec<Sentence>,
    clues: Vec<(u8, Span, String, Option<Fall>)>,
    style: [u32; 6],
}

#[derive(Serialize, Deserialize)]
enum Tongue {
    Read(u8),
    Other([u8; 3]),
    Unclear,
}

/// A due time: year, month, day; hour, minute, second; where it stands.
#[derive(Serialize, Deserialize)]
struct Fall {
    date: (i16, i8, i8),
    time: Option<(i8, i8, i8)>,
    span: Span,
}

/// Packs a reading.
pub(crate) fn packed(reading: &TextReading) -> Vec<u8> {
    let style = &reading.style;
    pack::record(&Said {
        language: match reading.language {
            Language::Unclear => Tongue::Unclear,
            Language::Other(code) => Tongue::Other(code),
            read => Tongue::Read(index(&Language::READ, &read)),
        },
        sentences: reading.sentences.iter().map(span).collect(),
        moments: reading.moments.iter().map(sentence).collect(),
        doubtful: reading.doubtful.iter().map(sentence).collect(),
        clues: reading
            .clues
            .iter()
            .map(|c| {
                let hint = index(&Hint::ALL, &c.hint);
                (
                    hint,
                    span(&c.span),
                    c.rule.to_string(),
                    c.due.as_ref().map(fall),
                )
            })
            .collect(),
        style: [
            style.words,
            style.sentences,
            style.questions,
            style.exclamations,
            style.warm,
            style.formal,
        ],
    })
}

/// Unpacks a reading.
pub(crate) fn reading(packed: &[u8]) -> Result<TextReading, ServiceError> {
    const WHAT: &str = "what a letter says";
    let said: Said = pack::read(packed, WHAT)?;
    let wrong = || damaged(WHAT);
    let language = match said.language {
        Tongue::Unclear => Language::Unclear,
        Tongue::Other(code) => Language::Other(code),
        Tongue::Read(at) => *Language::READ.get(usize::from(at)).ok_or_else(wrong)?,
    };
    let moment = |(kind, span, rule, confidence, due): Sentence| {
        Some(Moment {
            kind: *MomentKind::ALL.get(usize::from(kind))?,
            span: range(span),
            rule: rule.into(),
            confidence,
            due: due.map(due_of).transpose().ok()?,
        })
    };
    let clue = |(hint, span, rule, due): (u8, Span, String, Option<Fall>)| {
        Some(Clue {
            hint: *Hint::ALL.get(usize::from(hint))?,
            span: range(span),
            rule: rule.into(),
            due: due.map(due_of).transpose().ok()?,
        })
    };
    let all = |moments: Vec<_>| {
        moments
            .into_iter()
            .map(moment)
            .collect::<Option<Vec<Moment>>>()
    };
    let (moments, doubtful) = (all(said.moments), all(said.doubtful));
    let clues: Option<Vec<Clue>> = said.clues.into_iter().map(clue).collect();
    let [words, sentences, questions, exclamations, warm, formal] = said.style;
    Ok(TextReading {
        language,
        sentences: said.sentences.into_iter().map(range).collect(),
        moments: moments.ok_or_else(wrong)?,
        doubtful: doubtful.ok_or_else(wrong)?,
        clues: clues.ok_or_else(wrong)?,
        style: Style {
            words,
            sentences,
            questions,
            exclamations,
            warm,
            formal,
        },
    })
}

fn sentence(moment: &Moment) -> Sentence {
    (
        index(&MomentKind::ALL, &moment.kind),
        span(&moment.span),
        moment.rule.to_string(),
        moment.confidence,
        moment.due.as_ref().map(fall),
    )
}

/// Texts are read up to 256 KB.
fn span(range: &Range<usize>) -> Span {
    (range.start as u32, range.end as u32)
}

fn range((start, end): Span) -> Range<usize> {
    start as usize..end as usize
}

fn fall(due: &Due) -> Fall {
    let date = due.date;
    Fall {
        date: (date.year(), date.month(), date.day()),
        time: due.time.map(|t| (t.hour(), t.minute(), t.second())),
        span: span(&due.span),
    }
}

fn due_of(fall: Fall) -> Result<Due, jiff::Error> {
    let (year, month, day) = fall.date;
    let time = fall
        .time
        .map(|(hour, minute, second)| Time::new(hour, minute, second, 0));
    Ok(Due {
        date: Date::new(year, month, day)?,
        time: time.transpose()?,
        span: range(fall.span),
    })
}
