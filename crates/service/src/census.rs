//! Who is who, found in all letters: us, our clients, who else; threads; where each letter belongs. What
//! changed is written, and the clients it touches are to be read anew.

mod clients;

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::envelope;
use crate::record::found::{self, Known};
use amends_domain::message::{Dated, MessageId};
use amends_domain::{Address, Message, Side};
use amends_mail::thread;
use amends_reading::who::{self, Who};
use amends_reading::working_time::{self, Sent};
use amends_store::letter::Filing;
use amends_store::sql::Batch;
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The part of the census that holds what is known of the mail as a whole.
pub(crate) const WHOLE: &str = "whole";

/// Filings that are written in one go.
const BATCH: usize = 1_000;

/// All letters, in order of time and then of id, with their numbers.
pub(crate) struct Letters {
    pub numbers: Vec<i64>,
    pub messages: Vec<Message>,
}

impl Amends {
    /// Finds who is who in all letters, and files them.
    ///
    /// # Errors
    ///
    /// As the store says; what was written until then is a part of the whole, and the next census does the
    /// rest.
    pub fn census(&self) -> Result<(), ServiceError> {
        let letters = self.letters()?;
        let messages = &letters.messages;
        let threads = thread::threads(messages);
        let us = who::Options {
            us: self.options.us.clone(),
        };
        let who = who::find(messages, &threads, &us);
        let numbered = self.numbered(&who)?;
        let mut filings: Vec<Filing> = letters
            .numbers
            .iter()
            .map(|&number| Filing {
                thread: number,
                parent: None,
                client: None,
            })
            .collect();
        for thread in &threads {
            let first = letters.numbers[thread.messages[0]];
            for (&m, parent) in thread.messages.iter().zip(&thread.parents) {
                filings[m].thread = first;
                filings[m].parent = parent.map(|p| letters.numbers[p]);
            }
        }
        for (m, side) in who.side_of.iter().enumerate() {
            let Some((client, side)) = side else { continue };
            filings[m].client = Some((numbered.numbers[*client], *side == Side::Ours));
        }
        let touched = self.write_filings(&letters, &filings)?;
        self.write_clients(&who, &numbered, &touched, |client| {
            sent_by(&who, client, messages)
        })?;
        let up_to = letters.numbers.iter().copied().max().unwrap_or(0);
        let mut batch = Batch::new();
        let whole = found::known(&known(&who, messages));
        self.store
            .put_census(&mut batch, WHOLE, self.rules.reading, whole);
        self.store.settle_letters(&mut batch, up_to);
        Ok(self.store.write(&batch)?)
    }

    /// All letters. Answers name the ids that letters are held by.
    pub(crate) fn letters(&self) -> Result<Letters, ServiceError> {
        let held = self.held_ids()?;
        let mut all: Vec<(i64, Message)> = Vec::new();
        let mut damaged = None;
        self.store.each_letter(&mut |letter| {
            match envelope::message(&letter.envelope, &letter.words) {
                Ok(mut message) => {
                    message.answer_to(&held);
                    all.push((letter.letter, message));
                }
                Err(error) => damaged = Some(error),
            }
            Ok(())
        })?;
        if let Some(error) = damaged {
            return Err(error);
        }
        all.sort_by(|a, b| (a.1.at, &a.1.id).cmp(&(b.1.at, &b.1.id)));
        let (numbers, messages) = all.into_iter().unzip();
        Ok(Letters { numbers, messages })
    }

    /// Ids that stand for another.
    pub(crate) fn held_ids(&self) -> Result<HashMap<MessageId, MessageId>, ServiceError> {
        let mut held = HashMap::new();
        for (id, envelope) in self.store.aliases()? {
            held.insert(MessageId::new(&id), envelope::head(&envelope)?.id);
        }
        Ok(held)
    }

    /// Writes where letters belong, where that changed; the clients that it touches.
    fn write_filings(
        &self,
        letters: &Letters,
        filings: &[Filing],
    ) -> Result<BTreeSet<i64>, ServiceError> {
        let mut new: BTreeMap<i64, Filing> = letters
            .numbers
            .iter()
            .copied()
            .zip(filings.iter().copied())
            .collect();
        let mut touched = BTreeSet::new();
        let mut touch = |filing: &Filing| touched.extend(filing.client.map(|(client, _)| client));
        self.store.each_filing(&mut |letter, before| {
            match new.get(&letter) {
                Some(now) if *now == before => {
                    new.remove(&letter);
                }
                _ => touch(&before),
            }
            Ok(())
        })?;
        new.values().for_each(&mut touch);
        for fresh in self.store.fresh_letters(usize::MAX >> 1)? {
            if let Ok(place) = letters.numbers.binary_search(&fresh) {
                touch(&filings[place]);
            }
        }
        let new: Vec<(i64, Filing)> = new.into_iter().collect();
        for chunk in new.chunks(BATCH) {
            let mut batch = Batch::new();
            for (letter, filing) in chunk {
                self.store.file_letter(&mut batch, *letter, *filing);
            }
            self.store.write(&batch)?;
        }
        Ok(touched)
    }
}

/// What is known of the mail as a whole.
fn known(who: &Who, messages: &[Message]) -> Known {
    let members: BTreeSet<&Address> = who.firm.members.iter().map(|m| &m.address).collect();
    let count = |test: &dyn Fn(&Message) -> bool| messages.iter().filter(|m| test(m)).count();
    Known {
        firm: who.firm.clone(),
        sent: newest(
            messages
                .iter()
                .filter(|m| members.contains(&m.from.address)),
        ),
        left_out: who.left_out.clone(),
        encrypted: count(&|m| m.encrypted.is_some()),
        undated: count(&|m| m.dated == Dated::Unknown),
    }
}

/// When the people of a client wrote.
fn sent_by(who: &Who, client: usize, messages: &[Message]) -> Vec<Sent> {
    let found = &who.clients[client];
    let people: BTreeSet<&Address> = found.people.iter().map(|p| &p.address).collect();
    let theirs = found.messages.iter().map(|&m| &messages[m]);
    newest(theirs.filter(|m| people.contains(&m.from.address)))
}

/// The newest times that tell when somebody works.
fn newest<'a>(messages: impl Iterator<Item = &'a Message>) -> Vec<Sent> {
    let telling = messages.filter(|m| working_time::tells(m));
    let mut sent: Vec<Sent> = telling.map(|m| (m.at, m.offset)).collect();
    sent.sort_unstable();
    sent.split_off(sent.len().saturating_sub(working_time::SAMPLE))
}
