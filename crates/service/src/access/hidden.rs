//! Which clients somebody sees nothing of.

use super::Access;
use crate::census::OURS;
use crate::error::ServiceError;
use std::collections::{BTreeMap, BTreeSet};

impl Access {
    /// The clients that are limited to others. Whoever has one address or domain of a limited client is limited,
    /// under whatever number and with whomever they were found together.
    pub(super) fn hidden_from(&self, member: i64) -> Result<BTreeSet<i64>, ServiceError> {
        let mut limits: BTreeMap<String, BTreeSet<i64>> = BTreeMap::new();
        for (party, member) in self.store().limits()? {
            limits.entry(party).or_default().insert(member);
        }
        let mut hidden = BTreeSet::new();
        // Few clients are limited, and many addresses are known: only those of the limited ones are asked for.
        for (party, _) in limits.iter().filter(|(_, seen)| !seen.contains(&member)) {
            let clients = self.store().parties_within(party)?;
            hidden.extend(clients.into_iter().filter(|client| *client != OURS));
        }
        Ok(hidden)
    }
}

/// What an address can be limited by: itself, and each domain it lies in.
pub(super) fn parties(address: &str) -> impl Iterator<Item = &str> {
    let domain = address.split_once('@').map(|(_, domain)| domain);
    let within = std::iter::successors(domain, |d| d.split_once('.').map(|(_, rest)| rest));
    std::iter::once(address).chain(within)
}

#[cfg(test)]
mod tests {
    #[test]
    fn an_address_lies_in_its_domains() {
        let all: Vec<&str> = super::parties("ann@mail.shop.example").collect();
        assert_eq!(
            all,
            [
                "ann@mail.shop.example",
                "mail.shop.example",
                "shop.example",
                "example"
            ]
        );
        assert_eq!(super::parties("nobody").collect::<Vec<_>>(), ["nobody"]);
    }
}
