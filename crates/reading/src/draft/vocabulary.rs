//! Words of our trade that the client has never used, and abbreviations nobody spelled out.

use super::Drafted;
use crate::correspondence::Correspondence;
use amends_domain::Side;
use amends_domain::draft::{Better, DraftReading, Finding, Note, offence};
use amends_language::Language;
use amends_language::draft::{Jargon, Term};
use std::collections::BTreeSet;
use std::ops::Range;
use std::sync::OnceLock;

pub fn read(draft: &Drafted<'_>, mail: &Correspondence<'_>, out: &mut DraftReading) {
    let theirs: Vec<&str> = mail
        .from(Side::Theirs)
        .flat_map(|(_, l)| [l.text(), l.message.subject.as_str()])
        .collect();
    let theirs = theirs.join("\n");
    if theirs.trim().is_empty() {
        return;
    }
    if matches!(
        draft.reading.language,
        Language::English | Language::Unclear
    ) {
        jargon(draft.text, &theirs, out);
    }
    acronyms(draft, mail, &theirs, out);
}

fn jargon(text: &str, theirs: &str, out: &mut DraftReading) {
    let mut seen: Vec<&Term> = Vec::new();
    for (term, at) in Jargon::find(text) {
        let known = term.forms.iter().any(|f| Jargon::holds(theirs, f));
        let again = seen.iter().any(|t| std::ptr::eq(*t, term));
        if known || again || is_explained(text, &at) {
            continue;
        }
        seen.push(term);
        let own = term.plain.iter().find(|p| Jargon::holds(theirs, p));
        let (note, better) = match own {
            Some(word) => (Some(Note::Theirs(word.clone())), None),
            None => {
                let plain = format!("In plain words: {}.", term.plain[0]);
                (None, Some(Better::Do(plain.into())))
            }
        };
        out.findings.push(Finding {
            note,
            better,
            ..Finding::new(&offence::JARGON, at)
        });
    }
}

/// "staging (the test site)", "a wireframe, that is a sketch": it is said what it means.
fn is_explained(text: &str, at: &Range<usize>) -> bool {
    let after = text[at.end..].trim_start();
    let inside = text[..at.start].trim_end().ends_with('(');
    let marks = [
        "(",
        ", that is",
        ", i.e.",
        ", which means",
        ", meaning",
        " means",
    ];
    inside || marks.iter().any(|m| after.starts_with(m.trim_start()))
}

fn known() -> &'static BTreeSet<&'static str> {
    static KNOWN: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    KNOWN.get_or_init(|| {
        include_str!("../../data/acronyms.txt")
            .lines()
            .filter(|l| !l.starts_with('#'))
            .flat_map(str::split_whitespace)
            .collect()
    })
}

fn acronyms(draft: &Drafted<'_>, mail: &Correspondence<'_>, theirs: &str, out: &mut DraftReading) {
    let text = draft.text;
    let names: String = mail
        .letters
        .iter()
        .map(|l| format!("{} {} ", l.message.from.name, l.message.from.address))
        .collect();
    let mut seen = BTreeSet::new();
    for (at, word) in words(text) {
        let bare = word.strip_suffix('s').unwrap_or(word);
        let capitals = bare.chars().filter(|c| c.is_ascii_uppercase()).count();
        let is_one = (2..=6).contains(&bare.len())
            && capitals >= 2
            && bare
                .chars()
                .all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
        let loud = out.findings.iter().any(|f| {
            f.offence.code == offence::SHOUTING.code
                && f.span.start <= at.start
                && at.end <= f.span.end
        });
        // With a number beside it, it is the name of a thing: "KV 410", "RAL 6018".
        let numbered = text[at.end..]
            .trim_start()
            .starts_with(|c: char| c.is_ascii_digit())
            || bare.chars().any(|c| c.is_ascii_digit()) && capitals < 3;
        if !is_one
            || loud
            || numbered
            || known().contains(bare)
            || Jargon::holds(theirs, &bare.to_lowercase())
            || Jargon::holds(&names, &bare.to_lowercase())
            || is_explained(text, &at)
            || !seen.insert(bare)
        {
            continue;
        }
        out.findings.push(Finding {
            better: Some(Better::Do("Spell it out once, or say what it does.".into())),
            ..Finding::new(&offence::ACRONYM, at)
        });
    }
}

fn words(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
        .map(move |w| {
            let start = w.as_ptr() as usize - text.as_ptr() as usize;
            (start..start + w.len(), w)
        })
}
