//! Our side as somebody said it: addresses and domains.

use super::Ours;
use crate::who::census::Census;
use crate::who::domains;

/// Takes in what was said. A provider's domain stands for the address there that is met most,
/// since nobody owns everybody's mail.
pub(super) fn take(census: &Census, said: &[String], ours: &mut Ours) {
    for entry in said {
        let entry = entry
            .trim()
            .trim_start_matches('<')
            .trim_end_matches('>')
            .to_lowercase();
        match entry.split_once('@') {
            Some((local, _)) if !local.is_empty() => {
                if let Some(person) = census.person(&entry) {
                    ours.take_person(person);
                }
            }
            Some((_, domain)) => take_domain(census, domain, ours),
            None => take_domain(census, &entry, ours),
        }
    }
}

fn take_domain(census: &Census, domain: &str, ours: &mut Ours) {
    let Some(home) = census.home(domains::registrable(domain)) else {
        return;
    };
    if !census.homes[home].provider {
        ours.take_domain(census, home);
        return;
    }
    let mut met = vec![0usize; census.people.len()];
    for letter in census.letters.iter() {
        for person in letter.people() {
            met[person] += 1;
        }
    }
    let people = &census.homes[home].people;
    if let Some(&person) = people
        .iter()
        .max_by_key(|&&p| (met[p], std::cmp::Reverse(p)))
    {
        ours.take_person(person);
    }
}
