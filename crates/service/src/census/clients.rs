//! Clients that were found, under the numbers they keep.

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::found;
use amends_reading::who::{ClientFound, Who};
use amends_reading::working_time::Sent;
use amends_store::client::Client;
use amends_store::counter::{Counted, Numbers};
use amends_store::sql::Batch;
use std::collections::{BTreeMap, BTreeSet};

/// The numbers of the clients that were found.
#[derive(Debug, Default)]
pub(super) struct Numbered {
    /// By their places in `Who`.
    pub numbers: Vec<i64>,
    /// Those held before that are none any more.
    pub gone: Vec<i64>,
}

/// A client that was found, as the store holds it.
fn row(found: &ClientFound, number: i64, place: usize, sent: &[Sent]) -> Client {
    Client {
        client: number,
        slug: found.id.clone(),
        name: found.name.clone(),
        place: place as i64,
        found: found::client(found, sent),
        stale: 0,
    }
}

/// Whose an address is that is one of ours.
pub(crate) const OURS: i64 = 0;

impl Amends {
    /// Gives each client that was found the number of the client held before that most of its people are of. New
    /// ones are written at once: no letter is ever filed under a client that is not there.
    pub(super) fn numbered(
        &self,
        who: &Who,
        sent: impl Fn(usize) -> Vec<Sent>,
    ) -> Result<Numbered, ServiceError> {
        let before: BTreeMap<String, i64> = self.store.parties()?.into_iter().collect();
        let mut free: BTreeSet<i64> = self.store.clients()?.iter().map(|c| c.client).collect();
        let mut numbers = Numbers::of(&self.store, Counted::Client)?;
        let mut numbered = Numbered::default();
        let mut batch = Batch::new();
        for (place, client) in who.clients.iter().enumerate() {
            let mut votes: BTreeMap<i64, usize> = BTreeMap::new();
            for person in &client.people {
                if let Some(held) = before.get(person.address.as_str()) {
                    *votes.entry(*held).or_default() += 1 + person.messages;
                }
            }
            let best = votes.into_iter().filter(|(held, _)| free.contains(held));
            let best = best.max_by_key(|&(held, votes)| (votes, std::cmp::Reverse(held)));
            let number = match best {
                Some((held, _)) => held,
                None => {
                    let number = numbers.take();
                    let new = row(client, number, place, &sent(place));
                    self.store.put_client(&mut batch, &new);
                    number
                }
            };
            free.remove(&number);
            numbered.numbers.push(number);
        }
        numbered.gone = free.into_iter().collect();
        numbers.settle(&self.store, &mut batch);
        self.write(batch)?;
        Ok(numbered)
    }

    /// Writes clients and parties that changed; those in `touched` are to be read anew as well.
    pub(super) fn write_clients(
        &self,
        who: &Who,
        numbered: &Numbered,
        touched: &BTreeSet<i64>,
        sent: impl Fn(usize) -> Vec<Sent>,
    ) -> Result<(), ServiceError> {
        let held: BTreeMap<i64, Client> = self
            .store
            .clients()?
            .into_iter()
            .map(|c| (c.client, c))
            .collect();
        let mut batch = Batch::new();
        for (place, (found, &number)) in who.clients.iter().zip(&numbered.numbers).enumerate() {
            let new = row(found, number, place, &sent(place));
            let same = held.get(&number).is_some_and(|h| {
                Client {
                    stale: 0,
                    ..h.clone()
                } == new
            });
            if !same {
                self.store.put_client(&mut batch, &new);
            } else if touched.contains(&number) {
                self.store.client_is_stale(&mut batch, number);
            }
        }
        for &gone in &numbered.gone {
            self.store.forget_client(&mut batch, gone);
            self.store.forget_standing(&mut batch, gone);
        }
        self.write_parties(&mut batch, who, numbered)?;
        self.write(batch)
    }

    fn write_parties(
        &self,
        batch: &mut Batch,
        who: &Who,
        numbered: &Numbered,
    ) -> Result<(), ServiceError> {
        let mut now: BTreeMap<&str, i64> = BTreeMap::new();
        for (client, &number) in who.clients.iter().zip(&numbered.numbers) {
            now.extend(client.people.iter().map(|p| (p.address.as_str(), number)));
        }
        now.extend(who.firm.members.iter().map(|m| (m.address.as_str(), OURS)));
        let before: BTreeMap<String, i64> = self.store.parties()?.into_iter().collect();
        for (address, client) in &now {
            if before.get(*address) != Some(client) {
                self.store.put_party(batch, address, *client);
            }
        }
        for address in before.keys().filter(|a| !now.contains_key(a.as_str())) {
            self.store.forget_party(batch, address);
        }
        Ok(())
    }
}
