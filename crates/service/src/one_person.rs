//! Two addresses of one person: what somebody types, held against those that are known.

use crate::error::ServiceError;
use amends_domain::decision::Party;
use amends_domain::{Address, Decided};
use amends_reading::Report;

/// The decision that two addresses are one person's, who is called after the first. The first is one of a client's; the
/// other one, too, or of somebody who is left out.
///
/// # Errors
///
/// [`ServiceError::Asked`] when an address is none, is not known, or both are the same.
pub fn one_person(report: &Report, first: &str, other: &str) -> Result<Decided, ServiceError> {
    let (first, other) = (Address::new(first), Address::new(other));
    let mut people = report.clients.iter().flat_map(|c| &c.people);
    let mut is_of_a_client = |address: &Address| people.any(|p| p.address == *address);
    if !is_of_a_client(&first) {
        return Err(nobody(&first));
    }
    let mut people = report.clients.iter().flat_map(|c| &c.people);
    let is_left_out = || {
        let all = report.left_out.iter().map(|left| left.who.as_str());
        let named = |who: &str| match who.trim_start_matches('@') {
            domain if !domain.contains('@') => domain == other.domain(),
            address => address == other.as_str(),
        };
        other.as_str().contains('@') && all.into_iter().any(named)
    };
    if !people.any(|p| p.address == other) && !is_left_out() {
        return Err(nobody(&other));
    }
    if first == other {
        return Err(ServiceError::Asked(
            "that is one address".to_string(),
            "name two addresses",
        ));
    }
    let party = |address: &Address| Party::new(address.as_str());
    Ok(Decided::OnePerson(party(&first), party(&other)))
}

fn nobody(address: &Address) -> ServiceError {
    ServiceError::Asked(
        format!("no mail with {} is known", address.as_str()),
        "name the address in full, as amends why shows it",
    )
}
