//! Mails that may be copies of one letter, found by their marks however far back they came.

use super::Mail;
use crate::amends::Amends;
use crate::bodies::Bodies;
use crate::error::ServiceError;
use amends_mail::source::{self, Letter, Marks};
use std::collections::{BTreeMap, BTreeSet};

/// More mails than this are not taken for copies of one letter.
const MANY: usize = 2_000;

/// Mails that share marks, directly or by others of them.
#[derive(Debug, Default)]
pub(super) struct Group {
    pub mails: Vec<Mail>,
    /// The places of those that could be read.
    readable: Vec<usize>,
}

impl Group {
    fn of(mails: Vec<Mail>) -> Group {
        let all = mails.iter().enumerate();
        Group {
            readable: all
                .filter(|(_, m)| m.message.is_some())
                .map(|(place, _)| place)
                .collect(),
            mails,
        }
    }

    /// The letters they make.
    pub fn letters(&self) -> Vec<Letter> {
        let messages = self.mails.iter().filter_map(|m| m.message.clone());
        source::letters(messages.collect())
    }

    /// Where the so-manieth readable mail stands.
    pub fn place_of(&self, copy: usize) -> usize {
        self.readable[copy]
    }

    /// The letter that the so-manieth readable mail was part of.
    pub fn letter_of(&self, copy: usize) -> Option<i64> {
        self.mails[self.place_of(copy)].letter
    }

    /// All letters that they were part of.
    pub fn held_letters(&self) -> BTreeSet<i64> {
        self.mails.iter().filter_map(|m| m.letter).collect()
    }
}

/// Sorts mails into groups, and fetches those that were filed before and belong to them.
pub(super) fn groups(amends: &Amends, mails: Vec<Mail>) -> Result<Vec<Group>, ServiceError> {
    let mut gathering = Gathering {
        amends,
        bodies: Bodies::of(amends),
        mails: BTreeMap::new(),
        by_mark: BTreeMap::new(),
        by_letter: BTreeMap::new(),
    };
    let mut todo: Vec<i64> = mails.iter().map(|m| m.mail).collect();
    for mail in mails {
        gathering.add(mail);
    }
    while let Some(mail) = todo.pop() {
        if gathering.mails.len() < MANY {
            todo.extend(gathering.fetch_kin(mail)?);
        }
    }
    Ok(gathering.sorted())
}

struct Gathering<'a> {
    amends: &'a Amends,
    bodies: Bodies<'a>,
    mails: BTreeMap<i64, Mail>,
    by_mark: BTreeMap<(bool, u64), Vec<i64>>,
    by_letter: BTreeMap<i64, Vec<i64>>,
}

impl Gathering<'_> {
    fn add(&mut self, mail: Mail) {
        for mark in own(&mail.marks) {
            self.by_mark.entry(mark).or_default().push(mail.mail);
        }
        if let Some(letter) = mail.letter {
            self.by_letter.entry(letter).or_default().push(mail.mail);
        }
        self.mails.insert(mail.mail, mail);
    }

    /// Fetches the mails that were filed before and share a mark or a letter with one; their numbers.
    fn fetch_kin(&mut self, mail: i64) -> Result<Vec<i64>, ServiceError> {
        let Some(known) = self.mails.get(&mail) else {
            return Ok(Vec::new());
        };
        let (marks, letter) = (known.marks, known.letter);
        let mut kin = BTreeSet::new();
        let store = &self.amends.store;
        if marks != Marks::default() {
            let near = marks.near.map(|mark| mark as i64);
            kin.extend(
                store
                    .mails_marked(marks.id as i64, &near)?
                    .into_iter()
                    .map(|m| m.0),
            );
        }
        if let Some(letter) = letter {
            kin.extend(store.mails_of(letter)?.into_iter().map(|m| m.0));
        }
        let mut fetched = Vec::new();
        for number in kin {
            if !self.mails.contains_key(&number)
                && let Some(came) = self.amends.came(number, &mut self.bodies)?
            {
                for mail in self.amends.read_mails(vec![came]) {
                    self.add(mail);
                }
                fetched.push(number);
            }
        }
        Ok(fetched)
    }

    fn sorted(mut self) -> Vec<Group> {
        let mut groups = Vec::new();
        while let Some((&first, _)) = self.mails.first_key_value() {
            let mut members = BTreeSet::new();
            let mut todo = vec![first];
            while let Some(number) = todo.pop() {
                let Some(mail) = self.mails.get(&number).filter(|_| members.insert(number)) else {
                    continue;
                };
                for mark in all(&mail.marks) {
                    todo.extend(self.by_mark.get(&mark).into_iter().flatten());
                }
                let kin = mail.letter.and_then(|letter| self.by_letter.get(&letter));
                todo.extend(kin.into_iter().flatten());
            }
            let mails = members
                .iter()
                .filter_map(|number| self.mails.remove(number));
            groups.push(Group::of(mails.collect()));
        }
        groups
    }
}

/// What others find it by.
fn own(marks: &Marks) -> impl Iterator<Item = (bool, u64)> {
    let marks = [(true, marks.id), (false, marks.letter)];
    marks.into_iter().filter(|(_, mark)| *mark != 0)
}

/// What it finds others by.
fn all(marks: &Marks) -> impl Iterator<Item = (bool, u64)> {
    let near = marks.near.into_iter().map(|mark| (false, mark));
    near.chain([(true, marks.id)])
        .filter(|(_, mark)| *mark != 0)
}
