//! A client's name as people write it.

mod align;
mod runs;
mod split;

use super::census::Census;
use super::dossier::Dossier;
use super::words::{Opening, Words, beginning};
use super::{domains, names};
use std::collections::{BTreeMap, BTreeSet};

/// Letters of each side that are read for the name.
const SAMPLE: usize = 24;
/// Bytes of a letter's text that are read for the name.
const READ: usize = 1500;
/// What a signature or a sender's name weighs against a running text.
const SIGNED: usize = 6;

/// The best name for a client: the company's for a company, the busiest person's for others.
/// `people` and `homes` are the client's, busiest first.
pub(crate) fn name(
    census: &Census,
    words: &dyn Words,
    dossier: &Dossier,
    people: &[usize],
    homes: &[usize],
) -> String {
    if let Some(&home) = homes.first() {
        let openings = words.openings(&sample(dossier));
        for &home in homes {
            let label = names::fold(&domains::bare_label(&census.homes[home].name));
            if let Some(name) = as_written(census, &openings, people, &label) {
                return name;
            }
        }
        let label = domains::label(&census.homes[home].name);
        return from_label(census, &openings, people, label);
    }
    people
        .iter()
        .map(|&p| &census.people[p])
        .find(|p| !p.name().is_empty())
        .map(|p| p.name().to_string())
        .or_else(|| {
            people
                .first()
                .map(|&p| census.people[p].address.to_string())
        })
        .unwrap_or_default()
}

/// The words that spell the label, as they stand most often in names, signatures and texts.
fn as_written(
    census: &Census,
    openings: &[Opening<'_>],
    people: &[usize],
    label: &str,
) -> Option<String> {
    let persons = people
        .iter()
        .map(|&p| census.people[p].name())
        .filter(|name| names::key(name).is_some())
        .flat_map(names::words)
        .collect();
    let mut votes = Votes {
        label,
        persons,
        all: BTreeMap::new(),
    };
    for &person in people {
        for name in census.people[person].names() {
            votes.read(name, SIGNED);
        }
    }
    for opening in openings {
        votes.read(&opening.author, SIGNED);
        votes.read(&opening.signature, SIGNED);
        votes.read(&opening.subject, 1);
        votes.read(beginning(&opening.own, READ), 1);
    }
    votes.winner()
}

/// Spellings of a label with their weight and how much of the label they spell.
struct Votes<'l> {
    label: &'l str,
    /// The words of their people's names.
    persons: BTreeSet<String>,
    all: BTreeMap<String, (usize, usize)>,
}

impl Votes<'_> {
    fn read(&mut self, text: &str, weight: usize) {
        for run in runs::of(text) {
            for (name, spelt) in align::names(&run, self.label) {
                let whole = spelt == self.label.len();
                // "Heron" in "Jo Heron" says little of a firm's name, "Fekete" of feketegep none.
                let personal = names::words(&name).iter().all(|w| self.persons.contains(w));
                if personal && !whole {
                    continue;
                }
                let vote = self.all.entry(name).or_default();
                vote.0 += if personal { 1 } else { weight };
                vote.1 = spelt;
            }
        }
    }

    /// The spelling that covers most of the label and is written most; a longer form of it that
    /// is written at least a quarter as often is the full name.
    fn winner(&self) -> Option<String> {
        let best = self.all.values().map(|vote| vote.1).max()?;
        let good = |spelt: usize| spelt * 10 >= best * 8;
        let (short, vote) = self
            .all
            .iter()
            .filter(|(_, vote)| good(vote.1))
            .max_by(|a, b| a.1.0.cmp(&b.1.0).then(b.0.cmp(a.0)))?;
        let full = self
            .all
            .iter()
            .filter(|(name, _)| name.len() > short.len() && name.starts_with(short.as_str()))
            .filter(|(_, longer)| longer.0 * 4 >= vote.0 && longer.0 >= 2)
            .max_by(|a, b| a.1.0.cmp(&b.1.0).then(b.0.cmp(a.0)));
        let name = full.map_or(short, |(name, _)| name);
        let weight = full.map_or(vote.0, |(_, vote)| vote.0);
        let titled = format!("The {name}");
        let article = self
            .all
            .get(&titled)
            .is_some_and(|vote| vote.0 * 2 >= weight);
        Some(if article { titled } else { name.clone() })
    }
}

/// Letters to read for the name: evenly from each side, and some of their machines' notices.
fn sample(dossier: &Dossier) -> Vec<usize> {
    [&dossier.theirs, &dossier.ours, &dossier.notices]
        .into_iter()
        .flat_map(|letters| {
            let step = letters.len().div_ceil(SAMPLE).max(1);
            letters.iter().step_by(step).map(|&l| l as usize)
        })
        .collect()
}

/// `bryn-oak` gives `Bryn Oak`; words without a hyphen are told apart by those that people use.
fn from_label(census: &Census, openings: &[Opening<'_>], people: &[usize], label: &str) -> String {
    let capital = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(char::to_uppercase);
        first
            .into_iter()
            .flatten()
            .chain(letters)
            .collect::<String>()
    };
    if label.contains('-') {
        return label.split('-').map(capital).collect::<Vec<_>>().join(" ");
    }
    let mut met = split::Words::default();
    for &person in people {
        met.read(census.people[person].name(), label);
    }
    for opening in openings {
        met.read(&opening.subject, label);
        met.read(beginning(&opening.own, READ), label);
    }
    match met.split(label) {
        Some(parts) => parts
            .iter()
            .map(|w| capital(w))
            .collect::<Vec<_>>()
            .join(" "),
        None => capital(label),
    }
}
