//! Findings against labels: same kind, and one text contains the other or they share half their words.

use crate::source::Row;
use amends_domain::MomentKind;
use amends_language::{Context, Reader};
use std::collections::BTreeSet;
use std::fmt;

/// What became of one label or one finding.
pub struct Outcome {
    pub kind: MomentKind,
    /// The label's text; `None` for a finding without a label.
    pub label: Option<String>,
    /// The finding: its text and its rule; `None` for a label that was missed.
    pub found: Option<(String, String)>,
}

impl Outcome {
    pub fn print(&self, source: &str) {
        let kind = self.kind.name();
        match (&self.label, &self.found) {
            (Some(label), None) => println!("{source} {kind} MISS  {label}"),
            (None, Some((text, rule))) => println!("{source} {kind} FALSE [{rule}] {text}"),
            _ => {}
        }
    }
}

/// Pairs the findings in one text with its labels, one to one.
pub fn compare(reader: &Reader, row: &Row) -> Vec<Outcome> {
    let sides: &[bool] = match row.ours {
        Some(true) => &[true],
        Some(false) => &[false],
        None => &[false, true],
    };
    let mut found: Vec<(MomentKind, String, String)> = Vec::new();
    for ours in sides {
        let context = Context {
            at: row.at,
            offset: jiff::tz::Offset::UTC,
            ours: *ours,
            subject: "",
            before: None,
            has_attachment: false,
        };
        for moment in reader.read(&row.text, &context).moments {
            let text = if row.ours.is_some() {
                row.text[moment.span].to_string()
            } else {
                row.text.clone()
            };
            // Where a row is one sentence, a kind counts once.
            let twice = row.ours.is_none() && found.iter().any(|(k, ..)| *k == moment.kind);
            if !twice {
                found.push((moment.kind, text, moment.rule.to_string()));
            }
        }
    }
    let mut outcomes = Vec::new();
    for (kind, label) in &row.labels {
        let at = found
            .iter()
            .position(|(k, text, _)| k == kind && same(text, label));
        let hit = at.map(|i| found.remove(i));
        outcomes.push(Outcome {
            kind: *kind,
            label: Some(label.replace('\n', " ")),
            found: hit.map(|(_, text, rule)| (text, rule)),
        });
    }
    let rest = found.into_iter().map(|(kind, text, rule)| Outcome {
        kind,
        label: None,
        found: Some((text.replace('\n', " "), rule)),
    });
    outcomes.extend(rest);
    outcomes
}

fn words(text: &str) -> Vec<String> {
    let split = text.split(|c: char| !c.is_alphanumeric() && c != '_');
    split
        .filter(|w| !w.is_empty())
        .map(str::to_lowercase)
        .collect()
}

fn same(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    if a.is_empty() || b.is_empty() {
        return false;
    }
    let (ja, jb) = (a.join(" "), b.join(" "));
    if ja.contains(&jb) || jb.contains(&ja) {
        return true;
    }
    let (a, b): (BTreeSet<_>, BTreeSet<_>) = (a.into_iter().collect(), b.into_iter().collect());
    2 * a.intersection(&b).count() >= a.union(&b).count()
}

/// Counts of one kind.
#[derive(Default)]
pub struct Tally {
    hit: usize,
    missed: usize,
    wrong: usize,
}

impl Tally {
    pub fn add(&mut self, outcome: &Outcome) {
        match (&outcome.label, &outcome.found) {
            (Some(_), Some(_)) => self.hit += 1,
            (Some(_), None) => self.missed += 1,
            _ => self.wrong += 1,
        }
    }

    pub fn join(&mut self, other: &Tally) {
        self.hit += other.hit;
        self.missed += other.missed;
        self.wrong += other.wrong;
    }

    pub fn f1(&self) -> f64 {
        let all = 2 * self.hit + self.missed + self.wrong;
        if all == 0 {
            1.0
        } else {
            2.0 * self.hit as f64 / all as f64
        }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let ratio = |n: usize, of: usize| if of == 0 { 0.0 } else { n as f64 / of as f64 };
        let (found, labels) = (self.hit + self.wrong, self.hit + self.missed);
        let (p, r) = (ratio(self.hit, found), ratio(self.hit, labels));
        write!(
            f,
            "F1 {:.3}  precision {p:.3} recall {r:.3}  ({labels} labels, {found} found)",
            self.f1()
        )
    }
}
