//! What is held, handed out: the mails as they came, or the letters with what was read in them.

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::keep::raw;
use crate::record::{envelope, said};
use amends_domain::{Message, Moment, Side};
use amends_mail::source::raw::Raw;
use std::collections::BTreeMap;

/// Mails or letters that are handed out in one go.
const BATCH: usize = 200;

/// A letter with what is known of it.
#[derive(Debug, Clone)]
pub struct Told {
    /// The letter.
    pub message: Message,
    /// Whose client it belongs to: the client's id and name, and whether they wrote it or we did.
    pub client: Option<(String, String, Side)>,
    /// What was read in it; none of what is no client's.
    pub moments: Vec<Moment>,
}

impl Amends {
    /// Hands out every mail as it came, in the order it came in.
    ///
    /// # Errors
    ///
    /// As the store says, or as `take` does.
    pub fn each_mail<E: From<ServiceError>>(
        &self,
        take: &mut dyn FnMut(Raw) -> Result<(), E>,
    ) -> Result<(), E> {
        let mut last = 0;
        loop {
            let some = self
                .store
                .mails_after(last, BATCH)
                .map_err(ServiceError::from)?;
            let Some(newest) = some.last() else {
                return Ok(());
            };
            last = newest.mail;
            for held in some {
                take(raw(&held)?)?;
            }
        }
    }

    /// Hands out every letter, oldest first. They must have been settled.
    ///
    /// # Errors
    ///
    /// As the store says, or as `take` does.
    pub fn each_told<E: From<ServiceError>>(
        &self,
        take: &mut dyn FnMut(Told) -> Result<(), E>,
    ) -> Result<(), E> {
        let clients: BTreeMap<i64, (String, String)> = self
            .store
            .clients()
            .map_err(ServiceError::from)?
            .into_iter()
            .map(|c| (c.client, (c.slug, c.name)))
            .collect();
        for number in self.store.letters_by_time().map_err(ServiceError::from)? {
            if let Some(told) = self.told(number, &clients)? {
                take(told)?;
            }
        }
        Ok(())
    }

    fn told(
        &self,
        number: i64,
        clients: &BTreeMap<i64, (String, String)>,
    ) -> Result<Option<Told>, ServiceError> {
        let Some(letter) = self.store.letter(number)? else {
            return Ok(None);
        };
        let filing = self.store.filing(number)?.and_then(|filing| filing.client);
        let client = filing.and_then(|(client, ours)| {
            let (slug, name) = clients.get(&client)?.clone();
            Some((slug, name, if ours { Side::Ours } else { Side::Theirs }))
        });
        let moments = match self.store.said(number)? {
            Some(packed) => said::reading(&packed)?.moments,
            None => Vec::new(),
        };
        Ok(Some(Told {
            message: envelope::message(&letter.envelope, &letter.words)?,
            client,
            moments,
        }))
    }
}
