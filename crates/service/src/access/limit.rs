//! Which members see a client. Owners see all, since they say who does.

use super::role::Role;
use super::{Seat, hidden};
use crate::error::ServiceError;
use crate::names::Names;
use std::collections::BTreeSet;

impl Seat {
    /// The members that a client is limited to, beside the owners; none when all see it.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners, [`ServiceError::NotThere`]; as the store says.
    pub fn limit_of(&self, client: &str) -> Result<Option<BTreeSet<i64>>, ServiceError> {
        self.may(Role::Owner)?;
        let client = self.client_named(client)?;
        let limits = self.access().store().limits()?;
        let mut of: Option<BTreeSet<i64>> = None;
        for party in &touching(&client) {
            let members: BTreeSet<i64> = limits
                .iter()
                .filter(|(limited, _)| limited == party)
                .map(|(_, member)| *member)
                .collect();
            if !members.is_empty() {
                // Whoever is missing anywhere sees nothing of the client.
                of = Some(match of {
                    None => members,
                    Some(before) => before.intersection(&members).copied().collect(),
                });
            }
        }
        Ok(of.map(|members| members.into_iter().filter(|m| *m != 0).collect()))
    }

    /// Limits a client to some members beside the owners, or lets all members see it again.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners, [`ServiceError::NotThere`] where there is no such client or
    /// member; as the store says.
    pub fn limit(&self, client: &str, to: Option<&BTreeSet<i64>>) -> Result<(), ServiceError> {
        self.may(Role::Owner)?;
        let client = self.client_named(client)?;
        let here: BTreeSet<i64> = self.members()?.iter().map(|m| m.number).collect();
        if to.is_some_and(|to| !to.is_subset(&here)) {
            return Err(ServiceError::NotThere);
        }
        let to: Option<Vec<i64>> = to.map(|to| to.iter().copied().collect());
        self.write(|batch| {
            let store = self.access().store();
            for party in touching(&client) {
                store.lift_limit(batch, &party);
            }
            for (party, members) in to.iter().flat_map(|to| {
                let all = parties(&client).into_iter();
                all.map(move |party| (party, to))
            }) {
                store.limit(batch, &party, members);
            }
            let verb = if to.is_some() { "limited" } else { "opened" };
            self.happened(batch, verb, &format!("client {}", client.number))
        })
    }

    fn client_named(&self, id: &str) -> Result<Names, ServiceError> {
        let all = self.access().house.amends.names()?;
        all.into_iter()
            .find(|names| names.id == id)
            .ok_or(ServiceError::NotThere)
    }
}

/// What a client is limited by: its domains, and the addresses of its people that are in none of them.
fn parties(client: &Names) -> BTreeSet<String> {
    let domains = client.domains.iter().map(|d| d.to_lowercase());
    let people = client
        .people
        .iter()
        .map(|(_, address)| address.to_lowercase());
    let mut all: BTreeSet<String> = domains.collect();
    for address in people {
        // An address in a domain of theirs adds nothing.
        if !hidden::parties(&address).any(|party| all.contains(party)) {
            all.insert(address);
        }
    }
    all
}

/// All that it may have been limited by, also when fewer of its people were known.
fn touching(client: &Names) -> BTreeSet<String> {
    let mut all = parties(client);
    for (_, address) in &client.people {
        all.extend(hidden::parties(&address.to_lowercase()).map(String::from));
    }
    all
}
