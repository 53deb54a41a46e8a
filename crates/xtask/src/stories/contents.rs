//! What the stories of a firm hold, in numbers: so that a writer sees whether they are like mail.

use super::story::{Label, Letter, Story};
use std::collections::BTreeMap;

/// One line: letters, their length, and how often each kind, standing and cause occurs.
pub fn said(stories: &[Story]) -> String {
    let letters: Vec<&Letter> = stories.iter().flat_map(|s| &s.letters).collect();
    let labels: Vec<&Label> = letters.iter().flat_map(|l| &l.labels).collect();
    let mut words: Vec<usize> = letters
        .iter()
        .map(|l| l.body.split_whitespace().count())
        .collect();
    words.sort_unstable();
    let kinds = labels.iter().flat_map(|l| &l.kinds);
    let open = labels.iter().filter(|l| l.open).count();
    let broken = labels.iter().filter(|l| l.broken).count();
    format!(
        "{} clients, {} letters of {} words in the middle; {open} open, {broken} broken; {}; {}; {}",
        stories.len(),
        letters.len(),
        words.get(words.len() / 2).copied().unwrap_or_default(),
        counted(kinds.map(|k| k.name())),
        counted(stories.iter().map(|s| s.standing.as_str())),
        counted(stories.iter().flat_map(|s| &s.causes).map(String::as_str)),
    )
}

/// `name number` of each, the most frequent first.
fn counted<'a>(names: impl Iterator<Item = &'a str>) -> String {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for name in names {
        *counts.entry(name).or_default() += 1;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, n)| std::cmp::Reverse(*n));
    let said = counts.iter().map(|(name, n)| format!("{name} {n}"));
    said.collect::<Vec<_>>().join(", ")
}
