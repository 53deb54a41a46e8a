//! Outside people put together into parties: a company, a family, one person.

mod companions;
mod kin;
mod namesakes;

use super::census::{Census, Letter};
use super::firm::Ours;
use super::words::Words;

/// The outside people, sorted into parties. A party is named by its first person's number.
#[derive(Debug)]
pub(crate) struct Groups {
    parent: Vec<usize>,
    outside: Vec<bool>,
}

impl Groups {
    /// The party of an outside person; `None` for one of us.
    pub fn of(&self, person: usize) -> Option<usize> {
        self.outside[person].then(|| self.root(person))
    }

    fn root(&self, mut person: usize) -> usize {
        while self.parent[person] != person {
            person = self.parent[person];
        }
        person
    }

    /// Joins two parties; the lower number names the new one.
    pub fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        let (low, high) = (a.min(b), a.max(b));
        self.parent[high] = low;
        // Short chains keep `root` quick.
        self.parent[a] = low;
        self.parent[b] = low;
    }

    /// The outside parties on a personal letter, each once, the author's first.
    pub fn on_letter(&self, letter: Letter<'_>) -> Vec<usize> {
        let mut parties = Vec::new();
        for person in letter.people() {
            if let Some(party) = self.of(person)
                && !parties.contains(&party)
            {
                parties.push(party);
            }
        }
        parties
    }
}

/// Puts outside people together. `services` says at which homes an address tells nothing.
pub(crate) fn find(census: &Census, words: &dyn Words, ours: &Ours, services: &[bool]) -> Groups {
    let mut groups = Groups {
        parent: (0..census.people.len()).collect(),
        outside: ours.people.iter().map(|ours| !ours).collect(),
    };
    for (home, found) in census.homes.iter().enumerate() {
        if !services[home] {
            let mut outside = found.people.iter().copied().filter(|&p| !ours.people[p]);
            if let Some(first) = outside.next() {
                outside.for_each(|person| groups.join(first, person));
            }
        }
    }
    namesakes::join(census, services, &mut groups);
    kin::join(census, services, &mut groups);
    companions::join(census, words, &mut groups);
    groups
}

/// Letters that can show who belongs together.
fn telling(census: &Census) -> impl Iterator<Item = Letter<'_>> {
    census.letters.iter().filter(|l| l.is_telling())
}
