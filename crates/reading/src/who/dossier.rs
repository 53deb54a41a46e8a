//! All that is known of one party: its people and the letters between it and us.

use super::census::{Census, Letter, Voice};
use super::firm::Ours;
use super::groups::Groups;
use std::collections::BTreeMap;

/// Strangers to a party that a letter of ours may have before it counts as a circular.
const CIRCULAR: usize = 12;

/// What is known of one party. Letters are positions in the list of messages.
#[derive(Debug, Default)]
pub(crate) struct Dossier {
    /// Its addresses, in order of first appearance.
    pub people: Vec<usize>,
    /// Letters from them, written by a person or by a machine standing in for one.
    pub theirs: Vec<u32>,
    /// Letters of ours to them.
    pub ours: Vec<u32>,
    /// Tools' and bounces' letters from their addresses.
    pub machine: usize,
    /// The first of those, to read names in.
    pub notices: Vec<u32>,
    /// Newsletters from their addresses.
    pub newsletters: usize,
    /// Letters from them through mailing lists.
    pub listed: usize,
    /// Letters of theirs that a person wrote.
    pub written: usize,
    /// Letters of theirs that one of us wrote after, in the same thread.
    pub answered: usize,
    /// Letters of theirs that answer something.
    pub replies: usize,
    /// Threads that we began with them, less those that they began with us.
    pub opened_by_us: i64,
    /// Letters of ours that went to many parties at once.
    pub circulars: usize,
}

impl Dossier {
    /// True for a letter to many.
    pub fn is_circular(&self, letter: Letter<'_>) -> bool {
        letter.addressed() > self.people.len() + CIRCULAR
    }

    /// Letters both ways, oldest first.
    pub fn both(&self, census: &Census) -> Vec<usize> {
        let both = self.theirs.iter().chain(&self.ours);
        let mut all: Vec<usize> = both.map(|&l| l as usize).collect();
        all.sort_unstable_by_key(|&l| (census.letters.at(l).at, l));
        all
    }

    /// All that came from them, whatever it is.
    pub fn received(&self) -> usize {
        self.theirs.len() + self.machine + self.newsletters + self.listed
    }
}

/// Writes a dossier for every party, by the number of its first person.
pub(crate) fn collect(census: &Census, ours: &Ours, groups: &Groups) -> BTreeMap<usize, Dossier> {
    let mut all: BTreeMap<usize, Dossier> = BTreeMap::new();
    for person in 0..census.people.len() {
        if let Some(party) = groups.of(person) {
            all.entry(party).or_default().people.push(person);
        }
    }
    let last_of_ours = last_words(census, ours);
    let mut begun = vec![false; census.threads];
    for (index, letter) in census.letters.iter().enumerate() {
        let Some(author) = letter.from else { continue };
        let Some(party) = groups.of(author) else {
            if letter.is_telling() {
                for party in groups.on_letter(letter) {
                    let dossier = all.entry(party).or_default();
                    dossier.ours.push(index as u32);
                    dossier.opened_by_us += i64::from(!begun[letter.thread]);
                    dossier.circulars += usize::from(dossier.is_circular(letter));
                    begun[letter.thread] = true;
                }
            }
            continue;
        };
        let dossier = all.entry(party).or_default();
        match letter.voice {
            Voice::Machine => {
                dossier.machine += 1;
                if dossier.notices.len() < 10 {
                    dossier.notices.push(index as u32);
                }
            }
            Voice::Newsletter => dossier.newsletters += 1,
            _ if letter.list => dossier.listed += 1,
            Voice::Person | Voice::Stand => {
                dossier.theirs.push(index as u32);
                dossier.opened_by_us -= i64::from(!begun[letter.thread]);
                begun[letter.thread] = true;
                let later = last_of_ours[letter.thread].is_some_and(|last| last > letter.at);
                let written = letter.voice == Voice::Person;
                dossier.written += usize::from(written);
                dossier.answered += usize::from(later && written);
                dossier.replies += usize::from(letter.replies && written);
            }
        }
    }
    all
}

/// For each thread, when the last personal letter of ours was sent that went outside or names nobody.
fn last_words(census: &Census, ours: &Ours) -> Vec<Option<i64>> {
    let mut last: Vec<Option<i64>> = vec![None; census.threads];
    for letter in census.letters.iter() {
        let by_us = letter.from.is_some_and(|p| ours.people[p]);
        let outward = letter.addressed() == 0 || letter.to().any(|p| !ours.people[p]);
        if letter.voice == Voice::Person && by_us && outward {
            let slot = &mut last[letter.thread];
            *slot = (*slot).max(Some(letter.at));
        }
    }
    last
}
