//! A client's name as people write it.

use super::census::Census;
use super::domains;
use super::dossier::Dossier;

/// The best name for a client: the company's for a company, the busiest person's for others.
/// `people` and `homes` are the client's, busiest first.
pub(crate) fn name(
    census: &Census,
    dossier: &Dossier,
    people: &[usize],
    homes: &[usize],
) -> String {
    let _ = dossier;
    if let Some(&home) = homes.first() {
        return from_label(domains::label(census.homes[home].name));
    }
    people
        .iter()
        .map(|&p| &census.people[p])
        .find(|p| !p.name().is_empty())
        .map(|p| p.name().to_string())
        .or_else(|| {
            people
                .first()
                .map(|&p| census.people[p].address.to_string())
        })
        .unwrap_or_default()
}

/// `bryn-oak` gives `Bryn Oak`.
fn from_label(label: &str) -> String {
    label
        .split('-')
        .map(|word| {
            let mut letters = word.chars();
            letters.next().map_or(String::new(), |first| {
                first.to_uppercase().collect::<String>() + letters.as_str()
            })
        })
        .collect::<Vec<_>>()
        .join(" ")
}
