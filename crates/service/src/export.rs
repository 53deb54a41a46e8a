//! What is held, handed out: the mails as they came, or the letters with what was read in them.

use crate::amends::Amends;
use crate::as_known::AsKnown;
use crate::error::ServiceError;
use crate::record::envelope;
use amends_domain::{Decisions, Evidence, Message, Moment, Side};
use amends_mail::source::raw::Raw;
use amends_store::client::Client;
use std::collections::BTreeMap;

/// A letter with what is known of it.
#[derive(Debug, Clone)]
pub struct Told {
    /// The letter.
    pub message: Message,
    /// Whose client it belongs to: the client's id and name, and whether they wrote it or we did.
    pub client: Option<(String, String, Side)>,
    /// What was read in it, as it is known now; none of what is no client's.
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
        self.each_mails(&mut |some, bodies| {
            for held in some {
                if let Some(raw) = bodies.raw(&held)? {
                    take(raw)?;
                }
            }
            Ok(())
        })
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
        let clients = self.clients_known()?;
        let decisions = self.in_force()?;
        for number in self.store.letters_by_time().map_err(ServiceError::from)? {
            if let Some(told) = self.told(number, &clients, &decisions)? {
                take(told)?;
            }
        }
        Ok(())
    }

    fn clients_known(&self) -> Result<BTreeMap<i64, Known>, ServiceError> {
        let known = |held: Client| {
            let clear = self.in_hindsight(held.client)?;
            let (slug, name) = (held.slug, held.name);
            Ok((held.client, Known { slug, name, clear }))
        };
        self.store.clients()?.into_iter().map(known).collect()
    }

    fn told(
        &self,
        number: i64,
        clients: &BTreeMap<i64, Known>,
        decisions: &Decisions,
    ) -> Result<Option<Told>, ServiceError> {
        let Some(letter) = self.store.letter(number)? else {
            return Ok(None);
        };
        let filing = self.store.filing(number)?.and_then(|filing| filing.client);
        let of = filing.and_then(|(client, ours)| Some((clients.get(&client)?, ours)));
        let message = envelope::message(&letter.envelope, &letter.words)?;
        let said = self.store.said(number)?;
        let clear = of.map_or(&[][..], |(client, _)| &client.clear);
        let AsKnown { moments, .. } = AsKnown::of(&message, said.as_deref(), decisions, clear)?;
        let client = of.map(|(known, ours)| {
            let side = if ours { Side::Ours } else { Side::Theirs };
            (known.slug.clone(), known.name.clone(), side)
        });
        Ok(Some(Told {
            message,
            client,
            moments,
        }))
    }
}

/// What is known of a client beforehand.
struct Known {
    slug: String,
    name: String,
    /// What hindsight showed.
    clear: Vec<Evidence>,
}
