//! Which client found is which client of the truth.

use super::{report, truth};
use std::collections::BTreeSet;

/// For each client of the truth, the one found, if any: the first that has its domain or one of its
/// people and is not yet taken.
pub fn matched<'a>(
    truth: &truth::Truth,
    report: &'a report::Report,
) -> Vec<Option<&'a report::Client>> {
    let mut taken = BTreeSet::new();
    let mut pairs = Vec::new();
    for wanted in &truth.clients {
        let hit = report
            .clients
            .iter()
            .enumerate()
            .find(|(i, found)| !taken.contains(i) && is_same(&wanted.client, found));
        if let Some((i, _)) = hit {
            taken.insert(i);
        }
        pairs.push(hit.map(|(_, found)| found));
    }
    pairs
}

fn is_same(wanted: &truth::Who, found: &report::Client) -> bool {
    let by_domain = wanted.domain.as_deref().is_some_and(|domain| {
        !domain.is_empty() && found.domains.iter().any(|d| d.eq_ignore_ascii_case(domain))
    });
    by_domain
        || found.people.iter().any(|person| {
            wanted
                .contacts
                .iter()
                .any(|contact| contact.email.eq_ignore_ascii_case(&person.address))
        })
}
