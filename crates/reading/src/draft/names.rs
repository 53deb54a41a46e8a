//! The name in the greeting as they write it themselves.

use super::{Drafted, greeting};
use crate::correspondence::Correspondence;
use amends_domain::Side;
use amends_domain::draft::{Better, DraftReading, Finding, Note, offence};
use std::collections::BTreeSet;

pub fn read(draft: &Drafted<'_>, mail: &Correspondence<'_>, out: &mut DraftReading) {
    let Some(greeting) = greeting::of(draft.text) else {
        return;
    };
    let mut known: BTreeSet<String> = BTreeSet::new();
    for (_, letter) in mail.personal() {
        if letter.side == Side::Theirs {
            known.extend(capitalised(&letter.message.from.name));
            // How they sign: the last lines of few words.
            let ends = letter.text().lines().rev().filter(|l| !l.trim().is_empty());
            let signed = ends.take(2).filter(|l| l.split_whitespace().count() <= 4);
            known.extend(signed.flat_map(capitalised));
        }
        for person in letter.message.recipients() {
            known.extend(capitalised(&person.name));
        }
    }
    for (at, written) in greeting::names(draft.text, &greeting.at) {
        if known.iter().any(|k| k.eq_ignore_ascii_case(written)) {
            continue;
        }
        let near = known.iter().find(|k| is_near(k, written));
        if let Some(name) = near {
            out.findings.push(Finding {
                note: Some(Note::Theirs(name.clone())),
                better: Some(Better::Write(name.clone())),
                ..Finding::new(&offence::NAME, at)
            });
        }
    }
}

fn capitalised(text: &str) -> Vec<String> {
    text.split(|c: char| !c.is_alphanumeric() && c != '\'' && c != '’')
        .filter(|w| w.chars().count() >= 3 && w.chars().next().is_some_and(char::is_uppercase))
        .map(str::to_string)
        .collect()
}

/// One slip apart; two in a long name.
fn is_near(a: &str, b: &str) -> bool {
    let (a, b) = (a.to_lowercase(), b.to_lowercase());
    let longest = a.chars().count().max(b.chars().count());
    let apart = strsim::damerau_levenshtein(&a, &b);
    apart == 1 && longest >= 4 || apart == 2 && longest >= 8
}
