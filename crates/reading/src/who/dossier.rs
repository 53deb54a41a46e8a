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
    pub theirs: Vec<usize>,
    /// Letters of ours to them.
    pub ours: Vec<usize>,
    /// Tools' and bounces' letters from their addresses.
    pub machine: usize,
    /// The first of those, to read names in.
    pub notices: Vec<usize>,
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
    pub fn is_circular(&self, letter: &Letter) -> bool {
        letter.to.len() > self.people.len() + CIRCULAR
    }

    /// Letters both ways, oldest first.
    pub fn both(&self, census: &Census) -> Vec<usize> {
        let mut all: Vec<usize> = self.theirs.iter().chain(&self.ours).copied().collect();
        all.sort_by_key(|&l| (census.messages[l].at, l));
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
            if matches!(letter.voice, Voice::Person | Voice::Stand) && !letter.list {
                for party in groups.on_letter(census, index) {
                    let dossier = all.entry(party).or_default();
                    dossier.ours.push(index);
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
                    dossier.notices.push(index);
                }
            }
            Voice::Newsletter => dossier.newsletters += 1,
            _ if letter.list => dossier.listed += 1,
            Voice::Person | Voice::Stand => {
                dossier.theirs.push(index);
                dossier.opened_by_us -= i64::from(!begun[letter.thread]);
                begun[letter.thread] = true;
                let later = last_of_ours[letter.thread]
                    .is_some_and(|last| census.messages[last].at > census.messages[index].at);
                let written = letter.voice == Voice::Person;
                let message = &census.messages[index];
                let replies = !(message.in_reply_to.is_empty() && message.references.is_empty());
                dossier.written += usize::from(written);
                dossier.answered += usize::from(later && written);
                dossier.replies += usize::from(replies && written);
            }
        }
    }
    all
}

/// For each thread, the last personal letter of ours that went outside or names nobody.
fn last_words(census: &Census, ours: &Ours) -> Vec<Option<usize>> {
    let mut last: Vec<Option<usize>> = vec![None; census.threads];
    for (index, letter) in census.letters.iter().enumerate() {
        let by_us = letter.from.is_some_and(|p| ours.people[p]);
        let outward = letter.to.is_empty() || letter.to.iter().any(|&p| !ours.people[p]);
        if letter.voice == Voice::Person && by_us && outward {
            let slot = &mut last[letter.thread];
            let at = |l: usize| (census.messages[l].at, l);
            if slot.is_none_or(|known| at(known) < at(index)) {
                *slot = Some(index);
            }
        }
    }
    last
}
