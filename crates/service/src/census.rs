//! Who is who, found in all letters: us, our clients, who else; threads; where each letter belongs. What
//! changed is written, and the clients it touches are to be read anew.
//!
//! Letters stream by in order of time; of each only small facts are kept.

mod clients;
mod filings;
mod slim;

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::envelope;
use crate::record::found::{self, Known};
use amends_domain::message::MessageId;
use amends_domain::{Address, Message};
use amends_mail::thread::{Options as Threading, Threader};
use amends_reading::who::{self, HeardIn, Who};
use amends_reading::working_time::{self, Sent};
use amends_store::sql::Batch;
use slim::{Fetched, Slim, Streamed};
use std::collections::{BTreeSet, HashMap};

pub(crate) use clients::OURS;

/// The part of the census that holds what is known of the mail as a whole.
pub(crate) const WHOLE: &str = "whole";

impl Amends {
    /// Finds who is who in all letters, and files them.
    ///
    /// # Errors
    ///
    /// As the store says; what was written until then is a part of the whole, and the next census does the
    /// rest.
    pub fn census(&self) -> Result<(), ServiceError> {
        self.listen_anew()?;
        let held = held_ids(self.store.aliases()?)?;
        let mut threader = Threader::new(Threading::default());
        let mut numbers = Vec::new();
        self.each_by_time(&held, &mut |letter, message, _| {
            threader.add(&message);
            numbers.push(letter);
        })?;
        let threads = slim::Threads::of(&mut threader, numbers.len());
        drop(threader);
        let mut streamed = Streamed::with_room(numbers.len());
        self.each_by_time(&held, &mut |_, message, heard| {
            streamed.add(&message, heard, threads.thread(streamed.len()));
        })?;
        let Streamed {
            census,
            slims,
            counts,
            ..
        } = streamed;
        let words = Fetched::new(self, &numbers, &slims);
        let us = who::Options {
            us: self.with_policy(&self.options)?.us,
            decisions: self.in_force()?,
        };
        let who = who::find_in(census, &words, &us);
        words.result()?;
        let sent = |client: usize| sent_by(&who, client, &slims);
        let numbered = self.numbered(&who, sent)?;
        let filings = filings::of(&numbers, &threads, &who, &numbered.numbers);
        let touched = self.write_filings(&numbers, &filings)?;
        self.write_clients(&who, &numbered, &touched, sent)?;
        let members: BTreeSet<&Address> = who.firm.members.iter().map(|m| &m.address).collect();
        let whole = found::known(&Known {
            sent: slim::sent(slims.iter(), &members),
            firm: who.firm.clone(),
            left_out: who.left_out,
            unfit: who.unfit,
            encrypted: counts.encrypted,
            undated: counts.undated,
        });
        let mut batch = Batch::new();
        self.store
            .put_census(&mut batch, WHOLE, self.rules.reading, whole);
        self.store
            .settle_letters(&mut batch, numbers.iter().copied().max().unwrap_or(0));
        self.write(batch)
    }

    /// Every letter by time, those of one moment by their ids, with what is heard in it. Answers name the
    /// ids that letters are held by.
    fn each_by_time(
        &self,
        held: &HashMap<MessageId, MessageId>,
        seen: &mut dyn FnMut(i64, Message, HeardIn),
    ) -> Result<(), ServiceError> {
        let mut moment: Vec<(i64, Message, HeardIn)> = Vec::new();
        let mut hand_on = |moment: &mut Vec<(i64, Message, HeardIn)>| {
            moment.sort_by(|a, b| (a.1.at, &a.1.id).cmp(&(b.1.at, &b.1.id)));
            for (letter, message, heard) in moment.drain(..) {
                seen(letter, message, heard);
            }
        };
        self.store
            .each_letter_by_time::<ServiceError>(&mut |letter, envelope, heard| {
                let mut message = envelope::head(&envelope)?;
                message.answer_to(held);
                // The store orders by microseconds.
                let same =
                    |other: &Message| other.at.as_microsecond() == message.at.as_microsecond();
                if moment.last().is_some_and(|last| !same(&last.1)) {
                    hand_on(&mut moment);
                }
                moment.push((letter, message, HeardIn::from_bits(heard as u32)));
                Ok(())
            })?;
        hand_on(&mut moment);
        Ok(())
    }

    /// Listens to every letter anew where the rules of hearing changed.
    fn listen_anew(&self) -> Result<(), ServiceError> {
        let census = self.store.census(WHOLE)?;
        if census.is_none_or(|(rules, _)| rules >= self.rules.reading) {
            return Ok(());
        }
        let mut heard: Vec<(i64, i64)> = Vec::new();
        self.store.each_letter::<ServiceError>(&mut |letter| {
            let message = envelope::message(&letter.envelope, &letter.words)?;
            heard.push((letter.letter, i64::from(HeardIn::of(&message).bits())));
            Ok(())
        })?;
        for chunk in heard.chunks(filings::BATCH) {
            let mut batch = Batch::new();
            for (letter, heard) in chunk {
                self.store.put_heard(&mut batch, *letter, *heard);
            }
            self.write(batch)?;
        }
        Ok(())
    }
}

/// Ids that stand for another, by what the store holds of them.
pub(crate) fn held_ids(
    aliases: Vec<(String, Vec<u8>)>,
) -> Result<HashMap<MessageId, MessageId>, ServiceError> {
    let held = |(id, envelope): (String, Vec<u8>)| {
        Ok((MessageId::new(&id), envelope::head(&envelope)?.id))
    };
    aliases.into_iter().map(held).collect()
}

/// When the people of a client wrote.
fn sent_by(who: &Who, client: usize, slims: &[Slim]) -> Vec<Sent> {
    let found = &who.clients[client];
    let people: BTreeSet<&Address> = found.people.iter().map(|p| &p.address).collect();
    slim::sent(found.messages.iter().map(|&m| &slims[m]), &people)
}

/// The newest times that tell when somebody works.
fn newest(mut sent: Vec<Sent>) -> Vec<Sent> {
    sent.sort_unstable();
    sent.split_off(sent.len().saturating_sub(working_time::SAMPLE))
}
