//! In kind: language, length, formality and greeting against the client's own.

use super::Drafted;
use super::greeting::{self, Form};
use crate::correspondence::Correspondence;
use crate::exchange::quantile;
use amends_domain::Side;
use amends_domain::draft::{DraftReading, Finding, Note, offence};
use amends_language::Language;
use std::collections::BTreeMap;

/// Their last so many letters are their usual.
const LATE: usize = 12;
/// A usual needs so many letters.
const ENOUGH: usize = 3;
/// A draft of fewer words is never too long.
const LONG: u32 = 150;
/// Nor one that is shorter than so many times what they write.
const TIMES: f64 = 5.0;

pub fn read(draft: &Drafted<'_>, mail: &Correspondence<'_>, out: &mut DraftReading) {
    let theirs: Vec<_> = mail
        .from(Side::Theirs)
        .rev()
        .map(|(_, l)| l)
        .take(LATE)
        .collect();
    let first = draft.reading.sentences.first().cloned().unwrap_or(0..0);
    // Language.
    let mut spoken: BTreeMap<Language, usize> = BTreeMap::new();
    for letter in &theirs {
        *spoken.entry(letter.reading.language).or_default() += 1;
    }
    spoken.remove(&Language::Unclear);
    let usual = spoken.iter().max_by_key(|(_, n)| **n).map(|(l, _)| *l);
    let ours = draft.reading.language;
    if let Some(usual) = usual
        && ours != Language::Unclear
        && !spoken.contains_key(&ours)
    {
        let note = Note::Languages {
            draft: ours.code().unwrap_or_default().to_string(),
            usual: usual.code().unwrap_or_default().to_string(),
        };
        out.findings.push(Finding {
            note: Some(note),
            ..Finding::new(&offence::OTHER_LANGUAGE, first.clone())
        });
        return;
    }
    // Length.
    let lengths: Vec<f64> = theirs.iter().map(|l| f64::from(l.length())).collect();
    let words = draft.reading.style.words;
    if theirs.len() >= ENOUGH
        && words >= LONG
        && let Some(usual) = quantile(lengths, 0.5)
        && f64::from(words) >= TIMES * usual
    {
        let note = Note::Lengths {
            draft: words,
            usual: usual as u32,
        };
        out.findings.push(Finding {
            note: Some(note),
            ..Finding::new(&offence::LENGTH, first.clone())
        });
    }
    address(draft, &theirs, first, out);
}

/// Greeting and form of address.
fn address(
    draft: &Drafted<'_>,
    theirs: &[&crate::correspondence::Letter<'_>],
    first: std::ops::Range<usize>,
    out: &mut DraftReading,
) {
    if theirs.len() < ENOUGH {
        return;
    }
    let greetings: Vec<_> = theirs
        .iter()
        .filter_map(|l| greeting::of(l.text()))
        .collect();
    let titled = greetings.iter().filter(|g| g.form == Form::Titled).count();
    match greeting::of(draft.text) {
        None if greetings.len() == theirs.len() => {
            out.findings.push(Finding::new(&offence::GREETING, first));
        }
        Some(greeting) if greetings.len() >= ENOUGH => {
            let usual = if titled == greetings.len() {
                Form::Titled
            } else if titled == 0 {
                Form::First
            } else {
                greeting.form
            };
            if usual != greeting.form
                && let Some(theirs) = theirs.iter().find_map(|l| {
                    let g = greeting::of(l.text())?;
                    l.text().get(g.at).map(str::to_string)
                })
            {
                out.findings.push(Finding {
                    note: Some(Note::Theirs(theirs)),
                    ..Finding::new(&offence::FORMALITY, greeting.at)
                });
            }
        }
        _ => {}
    }
    if draft.reading.language == Language::German {
        german(draft, theirs, out);
    }
}

/// "Du" where they write "Sie", or the reverse.
fn german(
    draft: &Drafted<'_>,
    theirs: &[&crate::correspondence::Letter<'_>],
    out: &mut DraftReading,
) {
    let close = theirs
        .iter()
        .filter(|l| word(l.text(), &CLOSE).is_some())
        .count();
    let polite = theirs
        .iter()
        .filter(|l| word(l.text(), &POLITE).is_some())
        .count();
    let (clash, usual) = match (close, polite) {
        (c, 0) if c >= 2 => (word(draft.text, &POLITE), "du"),
        (0, p) if p >= 2 => (word(draft.text, &CLOSE), "Sie"),
        _ => (None, ""),
    };
    if let Some(at) = clash {
        out.findings.push(Finding {
            note: Some(Note::Theirs(usual.to_string())),
            ..Finding::new(&offence::FORMALITY, at)
        });
    }
}

const CLOSE: [&str; 8] = [
    "du", "dir", "dich", "dein", "deine", "deinen", "euch", "eure",
];
const POLITE: [&str; 5] = ["Ihnen", "Ihre", "Ihren", "Ihrem", "Ihr"];

/// The first of these words within a text, whole.
fn word(text: &str, words: &[&str]) -> Option<std::ops::Range<usize>> {
    text.split(|c: char| !c.is_alphanumeric())
        .find(|w| words.contains(w))
        .map(|w| {
            let start = w.as_ptr() as usize - text.as_ptr() as usize;
            start..start + w.len()
        })
}
