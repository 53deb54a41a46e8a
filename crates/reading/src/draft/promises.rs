//! Promises of the draft beside those that are open: the same thing for another day.

use super::Drafted;
use crate::correspondence::Correspondence;
use crate::ledger::Ledger;
use crate::topic::{Topic, Weights};
use amends_domain::draft::{DraftReading, Finding, Note, offence};
use amends_domain::{LoopKind, Side};

/// Two promises are of the same thing from this share of words on.
const SAME: f64 = 0.5;

/// Words that say that a day has moved.
const MOVED: [&str; 26] = [
    "instead of",
    "moved",
    "moves",
    "move it",
    "later than",
    "longer than",
    "new date",
    "postpone",
    "delay",
    "sorry",
    "rather than",
    "earlier than",
    "no longer",
    "not by",
    "unfortunately",
    "push",
    "slip",
    "behind",
    "changed",
    "had said",
    "had promised",
    "not be ready",
    "verschieb",
    "statt",
    "leider",
    "später als",
];

pub fn read(
    draft: &Drafted<'_>,
    mail: &Correspondence<'_>,
    ledger: &Ledger,
    out: &mut DraftReading,
) {
    let low = draft.text.to_lowercase();
    if MOVED.iter().any(|w| low.contains(w)) {
        return;
    }
    let weights = Weights::over(std::iter::empty());
    let before: Vec<_> = ledger
        .open()
        .map(|e| &e.entry)
        .filter(|l| l.kind == LoopKind::Promise && l.owner == Side::Ours && l.due.is_some())
        .collect();
    let mut found = Vec::new();
    for promised in &out.promises {
        let Some(due) = &promised.due else { continue };
        let words = draft.text.get(promised.span.clone()).unwrap_or_default();
        let new = Topic::of(&without(
            words,
            draft.text.get(due.span.clone()).unwrap_or_default(),
        ));
        let weighed = weights.weigh(&new);
        let clash = before.iter().rev().find(|old| {
            let quote = &old.evidence.quote;
            let old_due = old.due.as_ref();
            let dated = old_due
                .and_then(|d| of_letter(mail, old, d.span.clone()))
                .unwrap_or_default();
            let topic = Topic::of(&without(quote, &dated));
            let same = weighed.cover(&topic).min(weights.weigh(&topic).cover(&new)) >= SAME;
            same && new.len() >= 1 && old_due.is_some_and(|d| d.date != due.date)
        });
        if let Some(old) = clash {
            found.push(Finding {
                evidence: Some(old.evidence.clone()),
                note: Some(Note::PromisedFor(old.due.as_ref().map(|d| d.date))),
                ..Finding::new(&offence::PROMISE_CLASH, promised.span.clone())
            });
        }
    }
    out.findings.append(&mut found);
}

/// The words at a span of the letter that a loop began in.
fn of_letter(
    mail: &Correspondence<'_>,
    entry: &amends_domain::OpenLoop,
    span: std::ops::Range<usize>,
) -> Option<String> {
    let letter = mail
        .letters
        .iter()
        .find(|l| l.message.id == entry.evidence.message)?;
    letter.text().get(span).map(str::to_string)
}

fn without(words: &str, date: &str) -> String {
    if date.trim().is_empty() {
        words.to_string()
    } else {
        words.replace(date.trim(), " ")
    }
}
