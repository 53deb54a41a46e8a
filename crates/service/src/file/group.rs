//! Mails that may be copies of one letter, found by their marks however far back they came.

use super::Mail;
use crate::amends::Amends;
use crate::bodies::Bodies;
use crate::error::ServiceError;
use amends_mail::source::{self, Letter, Marks};
use amends_store::mail::Kin;
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
    while !todo.is_empty() && gathering.mails.len() < MANY {
        todo = gathering.fetch_kin(&todo)?;
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

    /// Fetches the mails that were filed before and share a mark or a letter with some; their numbers.
    fn fetch_kin(&mut self, mails: &[i64]) -> Result<Vec<i64>, ServiceError> {
        let mut kin = Kin::default();
        for known in mails.iter().filter_map(|mail| self.mails.get(mail)) {
            let near = known.marks.near.into_iter().filter(|mark| *mark != 0);
            kin.marks.extend(near.map(|mark| mark as i64));
            kin.ids
                .extend(Some(known.marks.id as i64).filter(|mark| *mark != 0));
            kin.letters.extend(known.letter);
        }
        let akin = self.amends.store.mails_akin(&kin)?.into_iter();
        let new: Vec<i64> = akin.filter(|mail| !self.mails.contains_key(mail)).collect();
        let mut came = Vec::new();
        for held in self.amends.store.mails(&new)? {
            came.extend(self.amends.came(held, &mut self.bodies)?);
        }
        let mut fetched = Vec::new();
        for mail in self.amends.read_mails(came) {
            fetched.push(mail.mail);
            self.add(mail);
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
