//! Who we are.

mod aliases;
mod candidates;
mod contractors;
mod said;
mod service;
mod uncovered;

use super::census::Census;
use super::words::Words;

/// Our side: which people and domains are ours.
#[derive(Debug, Default)]
pub(crate) struct Ours {
    /// By person.
    pub people: Vec<bool>,
    /// Our domains (positions of homes), the first found first; no providers.
    pub domains: Vec<usize>,
}

impl Ours {
    /// True when nobody could be found.
    pub fn is_nobody(&self) -> bool {
        !self.people.contains(&true)
    }

    /// Takes in a domain with everybody who has an address there.
    fn take_domain(&mut self, census: &Census, home: usize) {
        if !self.domains.contains(&home) {
            self.domains.push(home);
            for &person in &census.homes[home].people {
                self.people[person] = true;
            }
        }
    }

    /// Takes in one address.
    fn take_person(&mut self, person: usize) {
        self.people[person] = true;
    }
}

/// Finds our side, from what was said or else from the mail itself.
pub(crate) fn find(census: &Census, words: &dyn Words, said: &[String]) -> Ours {
    let mut ours = Ours {
        people: vec![false; census.people.len()],
        domains: Vec::new(),
    };
    if said.is_empty() {
        candidates::choose(census, words, &mut ours);
    } else {
        said::take(census, said, &mut ours);
    }
    if !ours.is_nobody() {
        aliases::extend(census, &mut ours);
        contractors::take(census, &mut ours);
    }
    ours
}
