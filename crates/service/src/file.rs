//! Filing: mails become letters. Copies of one letter are put together, whatever order they came in; a mail
//! that is read anew takes its copies along.

mod group;

use crate::amends::Amends;
use crate::bodies::Bodies;
use crate::error::ServiceError;
use crate::fold::folded;
use crate::record::envelope;
use amends_domain::Message;
use amends_mail::source::raw::Raw;
use amends_mail::source::{self, Letter};
use amends_reading::who::HeardIn;
use amends_store::counter::{Counted, Numbers};
use amends_store::letter::{Letter as HeldLetter, NewLetter};
use amends_store::mail::{Filed, Held};
use amends_store::sql::Batch;
use amends_store::words;
use group::Group;
use jiff::Timestamp;
use rayon::prelude::*;
use std::collections::BTreeMap;

/// Mails that are filed in one go.
const BATCH: usize = 1_000;

/// They have no more bytes than this, unless it is one.
const BYTES: usize = 8 * 1024 * 1024;

/// A mail with its bytes, or why there are none.
pub(crate) type Came = (Held, Result<Raw, String>);

/// A mail that was read.
#[derive(Debug)]
pub(crate) struct Mail {
    /// Its number.
    pub mail: i64,
    /// The letter it was part of.
    pub letter: Option<i64>,
    /// What it says, or why it says nothing.
    pub message: Option<Message>,
    /// What of it could not be read.
    pub trouble: Option<String>,
    /// Its marks.
    pub marks: source::Marks,
}

/// How far filing got.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FiledSome {
    /// Mails that were filed.
    pub mails: usize,
    /// The letters that are new or changed.
    pub letters: Vec<i64>,
}

impl Amends {
    /// Files some of the mails that wait; none were filed when none wait.
    ///
    /// # Errors
    ///
    /// As the store says; nothing was filed then.
    pub fn file(&self) -> Result<FiledSome, ServiceError> {
        let mut done = FiledSome::default();
        let new = self.some_waiting()?;
        if new.is_empty() {
            return Ok(done);
        }
        let mails = self.read_mails(new);
        let groups = group::groups(self, mails)?;
        self.write_anew(|batch| {
            done = FiledSome::default();
            // Only one at a time files.
            let mut turn = Numbers::of(&self.store, Counted::Filing)?;
            turn.take();
            let mut numbers = Numbers::of(&self.store, Counted::Letter)?;
            let before = self.letters_before(&groups)?;
            for group in &groups {
                done.mails += group.mails.len();
                self.file_group(batch, group, &before, &mut numbers, &mut done.letters)?;
            }
            numbers.settle(&self.store, batch);
            turn.settle(&self.store, batch);
            Ok(())
        })?;
        Ok(done)
    }

    /// As many of the mails that wait as are filed in one go.
    fn some_waiting(&self) -> Result<Vec<Came>, ServiceError> {
        let (mut some, mut bodies) = (Vec::new(), Bodies::of(self));
        let mut room = BYTES;
        for (held, bytes) in self.store.mails_waiting(self.rules.mail, BATCH)? {
            if bytes > room && !some.is_empty() {
                break;
            }
            room = room.saturating_sub(bytes);
            some.extend(self.came(held, &mut bodies)?);
        }
        Ok(some)
    }

    /// A mail with its bytes; none when it is gone.
    pub(crate) fn came(
        &self,
        held: Held,
        bodies: &mut Bodies<'_>,
    ) -> Result<Option<Came>, ServiceError> {
        Ok(match bodies.raw(&held) {
            Ok(raw) => raw.map(|raw| (held, Ok(raw))),
            // Whatever becomes of it, others are filed.
            Err(error) if error.is_damage() => Some((held, Err(error.to_string()))),
            Err(error) => return Err(error),
        })
    }

    /// Reads mails side by side.
    pub(crate) fn read_mails(&self, came: Vec<Came>) -> Vec<Mail> {
        self.pool
            .install(|| came.into_par_iter().map(read).collect())
    }

    /// The letters that mails are filed under, as they are held.
    fn letters_before(&self, groups: &[Group]) -> Result<BTreeMap<i64, HeldLetter>, ServiceError> {
        let held: Vec<i64> = groups.iter().flat_map(Group::held_letters).collect();
        let held = self.store.letters(&held)?.into_iter();
        Ok(held.map(|letter| (letter.letter, letter)).collect())
    }

    fn file_group(
        &self,
        batch: &mut Batch,
        group: &Group,
        before: &BTreeMap<i64, HeldLetter>,
        numbers: &mut Numbers,
        changed: &mut Vec<i64>,
    ) -> Result<(), ServiceError> {
        let mut free = group.held_letters();
        let mut of_mail: Vec<Option<i64>> = vec![None; group.mails.len()];
        for letter in group.letters() {
            // The lowest number that one of its copies was filed under stays.
            let held = letter
                .copies
                .iter()
                .filter_map(|&copy| group.letter_of(copy));
            let held = held.filter(|number| free.contains(number)).min();
            let number = held.unwrap_or_else(|| numbers.take());
            free.remove(&number);
            for &copy in &letter.copies {
                of_mail[group.place_of(copy)] = Some(number);
            }
            let before = held.and_then(|held| before.get(&held));
            if self.put(batch, number, held.is_some(), before, &letter)? {
                changed.push(number);
            }
        }
        for number in free {
            self.take_words_out(batch, number)?;
            self.store.forget_letter(batch, number);
        }
        for (mail, letter) in group.mails.iter().zip(of_mail) {
            let filed = Filed {
                id_mark: mail.marks.id as i64,
                letter_mark: mail.marks.letter as i64,
                letter,
                trouble: mail.trouble.clone(),
            };
            self.store
                .file_mail(batch, mail.mail, self.rules.mail, filed);
        }
        Ok(())
    }

    /// Puts a letter in; false when it is held just so.
    fn put(
        &self,
        batch: &mut Batch,
        number: i64,
        held: bool,
        before: Option<&HeldLetter>,
        letter: &Letter,
    ) -> Result<bool, ServiceError> {
        let (envelope, words) = envelope::packed(&letter.message);
        if held {
            if before.is_some_and(|b| b.envelope == envelope && b.words == words) {
                return Ok(false);
            }
            self.take_words_out(batch, number)?;
            self.store.unsay(batch, number);
        }
        let at = letter.message.at.as_microsecond();
        self.store
            .put_words(batch, words::place(at, number), &searched(&letter.message));
        let other: Vec<String> = letter
            .other_ids
            .iter()
            .map(|id| id.as_str().to_string())
            .collect();
        if held || !other.is_empty() {
            self.store.put_aliases(batch, number, &other);
        }
        let new = NewLetter {
            at,
            id_mark: source::id_mark(&letter.message.id) as i64,
            heard: i64::from(HeardIn::of(&letter.message).bits()),
            envelope,
            words,
        };
        self.store.put_letter(batch, number, new);
        Ok(true)
    }

    pub(crate) fn take_words_out(
        &self,
        batch: &mut Batch,
        letter: i64,
    ) -> Result<(), ServiceError> {
        if let Some(at) = self.store.letter_at(letter)? {
            self.store.forget_words(batch, words::place(at, letter));
        }
        Ok(())
    }
}

/// What is searched of a letter: its subject, its people, its words and the names of its files.
fn searched(message: &Message) -> String {
    let people = message.recipients().chain([&message.from]);
    let people: Vec<String> = people
        .map(|p| format!("{} {}", p.name, p.address.as_str()))
        .collect();
    let files: Vec<&str> = message
        .attachments
        .iter()
        .map(|a| a.name.as_str())
        .collect();
    let pieces = [
        message.subject.as_str(),
        message.text.own.as_str(),
        &people.join(" "),
        &files.join(" "),
    ];
    folded(&pieces.join("\n"))
}

/// Reads a mail as it was on the day it came.
fn read((held, raw): Came) -> Mail {
    let mut mail = Mail {
        mail: held.mail,
        letter: held.letter,
        message: None,
        trouble: None,
        marks: source::Marks::default(),
    };
    let kept = Timestamp::from_microsecond(held.kept).unwrap_or(Timestamp::MAX);
    match raw.and_then(|raw| raw.message(kept)) {
        Ok((message, trouble)) => {
            mail.marks = source::Marks::of(&message);
            mail.message = Some(message);
            mail.trouble = trouble;
        }
        Err(trouble) => mail.trouble = Some(trouble),
    }
    mail
}
