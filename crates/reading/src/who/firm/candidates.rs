//! Us, found without being told: whoever stands on one side of nearly all the mail.
//!
//! A candidate is a domain, or one address at a provider. It is scored by how much of the personal
//! mail it is on, how much of it it wrote, whether it wrote what lies in the folders of sent mail,
//! and whether newsletters and tools write to it (they write to a mailbox's owner).

use super::{Ours, service};
use crate::who::census::{Census, Letter, Voice};
use crate::who::domains;
use crate::who::words::Words;

/// Scores that differ by less, with both on all the mail, leave it to the words.
const CLOSE: f64 = 0.4;

/// What speaks for one candidate.
#[derive(Debug, Default, Clone)]
struct Case {
    /// Personal letters it is on.
    on: u32,
    /// Personal letters it wrote.
    wrote: u32,
    /// Personal letters between it and somebody else.
    across: u32,
    /// Letters of machines to it.
    served: u32,
    /// Letters in sent folders that it wrote.
    sent: u32,
}

/// All candidates of a mailbox.
struct Field<'c> {
    census: &'c Census,
    cases: Vec<Case>,
    personal: u32,
    machine: u32,
    sent: u32,
}

/// Takes in the strongest candidate, if one is strong enough.
pub(super) fn choose(census: &Census, words: &dyn Words, ours: &mut Ours) {
    let field = Field::weigh(census);
    let Some(winner) = field.winner(words) else {
        return;
    };
    if winner >= census.homes.len() {
        ours.take_person(winner - census.homes.len());
    } else if let Some(owner) = lone_owner(census, winner) {
        ours.take_person(owner);
    } else {
        ours.take_domain(census, winner);
    }
}

impl<'c> Field<'c> {
    fn weigh(census: &'c Census) -> Field<'c> {
        let cases = vec![Case::default(); census.homes.len() + census.people.len()];
        let mut field = Field {
            census,
            cases,
            personal: 0,
            machine: 0,
            sent: 0,
        };
        for letter in census.letters.iter() {
            let Some(from) = letter.from else { continue };
            let author = field.candidate(from);
            if letter.sent_folder {
                field.sent += 1;
                field.cases[author].sent += 1;
            }
            if !letter.list {
                field.add(letter, author);
            }
        }
        field
    }

    fn add(&mut self, letter: Letter<'_>, author: usize) {
        let mut others: Vec<usize> = letter.to().map(|p| self.candidate(p)).collect();
        others.retain(|&c| c != author);
        others.sort_unstable();
        others.dedup();
        match letter.voice {
            Voice::Newsletter | Voice::Machine => {
                self.machine += 1;
                for other in others {
                    self.cases[other].served += 1;
                }
            }
            Voice::Person => {
                self.personal += 1;
                let case = &mut self.cases[author];
                case.wrote += 1;
                case.on += 1;
                case.across += u32::from(!others.is_empty());
                for other in others {
                    self.cases[other].on += 1;
                    self.cases[other].across += 1;
                }
            }
            Voice::Stand => {}
        }
    }

    /// A person's candidate: their domain, or themselves at a provider.
    fn candidate(&self, person: usize) -> usize {
        let home = self.census.people[person].home;
        if self.census.homes[home].provider {
            self.census.homes.len() + person
        } else {
            home
        }
    }

    fn winner(&self, words: &dyn Words) -> Option<usize> {
        let mut possible: Vec<(f64, usize)> = (0..self.cases.len())
            .filter(|&c| self.is_possible(c))
            .map(|c| (self.score(c), c))
            .collect();
        possible.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let &(score, first) = possible.first()?;
        let Some(&(next, second)) = possible.get(1) else {
            return Some(first);
        };
        let both_always = self.cases[second].on * 10 >= self.cases[first].on * 9;
        if both_always && score - next < CLOSE {
            let side = |person| self.candidate(person);
            let first_serves = service::balance(self.census, words, first, second, side);
            let second_serves = service::balance(self.census, words, second, first, side);
            if second_serves > first_serves {
                return Some(second);
            }
        }
        Some(first)
    }

    fn is_possible(&self, candidate: usize) -> bool {
        let case = &self.cases[candidate];
        let on_most = case.on * 2 >= self.personal;
        let sent_most = case.sent >= 2 && case.sent * 2 >= self.sent;
        // Somebody who hardly writes is us only where nobody else talks past us: else it is the
        // address of a list.
        let writes = case.wrote * 20 >= self.personal;
        case.across > 0
            && (on_most || sent_most)
            && (writes || sent_most || !self.others_talk(candidate))
    }

    fn score(&self, candidate: usize) -> f64 {
        let case = &self.cases[candidate];
        share(case.on, self.personal)
            + 0.5 * share(case.served, self.machine)
            + 0.3 * share(case.wrote, self.personal)
            + share(case.sent, self.sent)
    }

    /// True when people of several other places write in the same threads.
    fn others_talk(&self, candidate: usize) -> bool {
        let mut first: Vec<Option<usize>> = vec![None; self.census.threads];
        let mut crossed = 0u32;
        for letter in self.census.letters.iter().filter(|l| l.is_personal()) {
            let author = letter.from.map(|p| self.candidate(p));
            let Some(author) = author.filter(|a| *a != candidate) else {
                continue;
            };
            match first[letter.thread] {
                None => first[letter.thread] = Some(author),
                Some(earlier) => crossed += u32::from(earlier != author),
            }
        }
        crossed * 10 >= self.personal
    }
}

fn share(part: u32, whole: u32) -> f64 {
    if whole == 0 {
        0.0
    } else {
        f64::from(part) / f64::from(whole)
    }
}

/// The one address of ours at a domain where others have addresses too and are strangers: a mail
/// service that no list knows. `None` when the domain is a firm's own.
fn lone_owner(census: &Census, home: usize) -> Option<usize> {
    let people = &census.homes[home].people;
    let mut on = vec![0u32; people.len()];
    let mut joined = vec![false; people.len()];
    let mut total = 0;
    for letter in census.letters.iter().filter(|l| l.is_personal()) {
        let mut here = Vec::new();
        let mut outside = false;
        for person in letter.people() {
            match people.binary_search(&person) {
                Ok(place) => here.push(place),
                Err(_) => outside = true,
            }
        }
        total += u32::from(!here.is_empty());
        for &place in &here {
            on[place] += 1;
            // A colleague is met together with outsiders, or in threes.
            joined[place] |= outside || here.len() > 2;
        }
    }
    let owner = (0..people.len()).max_by_key(|&p| (on[p], std::cmp::Reverse(p)))?;
    let strangers = (0..people.len())
        .filter(|&p| p != owner && on[p] > 0)
        .count();
    let apart = (0..people.len()).all(|p| p == owner || !joined[p]);
    let enough = if domains::sounds_like_mail(&census.homes[home].name) {
        1
    } else {
        6
    };
    (strangers >= enough && apart && on[owner] == total).then(|| people[owner])
}
