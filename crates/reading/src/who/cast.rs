//! The people of a report: our side, a client, somebody left out.

use super::census::{Census, Voice};
use super::dossier::Dossier;
use super::firm::Ours;
use super::slug::Slugs;
use super::told::Told;
use super::words::Words;
use super::{ClientFound, Firm, naming};
use crate::report::PersonSeen;
use amends_domain::{Address, Mailbox};
use std::cmp::Reverse;

/// Our domains and writers, busiest first.
pub(crate) fn our_side(census: &Census, ours: &Ours) -> Firm {
    let mut members: Vec<usize> = (0..census.people.len())
        .filter(|&p| ours.people[p] && census.people[p].wrote + census.people[p].listed > 0)
        .collect();
    members.sort_by(|&a, &b| {
        let (a, b) = (&census.people[a], &census.people[b]);
        (b.wrote, &a.address).cmp(&(a.wrote, &b.address))
    });
    let mut homes = ours.domains.clone();
    let wrote = |home: usize| -> u32 {
        let people = census.homes[home].people.iter();
        people.map(|&p| census.people[p].wrote).sum()
    };
    let name = |home: usize| &census.homes[home].name;
    homes.sort_by(|&a, &b| (wrote(b), name(a)).cmp(&(wrote(a), name(b))));
    Firm {
        domains: homes
            .iter()
            .map(|&home| census.homes[home].name.to_string())
            .collect(),
        members: members
            .iter()
            .map(|&p| Mailbox {
                name: census.people[p].name().to_string(),
                address: census.people[p].address.clone(),
            })
            .collect(),
    }
}

/// A client with their people, busiest first, and their name.
pub(crate) fn client(
    census: &Census,
    words: &dyn Words,
    dossier: &Dossier,
    told: &Told,
    services: &[bool],
    slugs: &mut Slugs,
) -> ClientFound {
    let mut wrote = vec![0usize; dossier.people.len()];
    let mut met = vec![0usize; dossier.people.len()];
    for &index in dossier.theirs.iter().chain(&dossier.ours) {
        let letter = census.letters.at(index as usize);
        for person in letter.people() {
            if let Ok(place) = dossier.people.binary_search(&person) {
                met[place] += 1;
                let theirs = letter.from == Some(person) && letter.voice == Voice::Person;
                wrote[place] += usize::from(theirs);
            }
        }
    }
    let mut order: Vec<usize> = (0..dossier.people.len()).filter(|&p| met[p] > 0).collect();
    order.sort_by_key(|&p| (Reverse(wrote[p]), Reverse(met[p]), dossier.people[p]));
    let mut homes: Vec<(usize, usize)> = Vec::new();
    for &place in &order {
        let home = census.people[dossier.people[place]].home;
        if services[home] {
            continue;
        }
        match homes.iter_mut().find(|(known, _)| *known == home) {
            Some((_, times)) => *times += met[place],
            None => homes.push((home, met[place])),
        }
    }
    homes.sort_by_key(|&(home, times)| (Reverse(times), home));
    let people: Vec<usize> = order.iter().map(|&place| dossier.people[place]).collect();
    let homes: Vec<usize> = homes.into_iter().map(|(home, _)| home).collect();
    let (people, called) = called_after(census, told.called_after(dossier), people, &homes);
    let name = naming::name(census, words, dossier, &people, &called);
    ClientFound {
        // It stays the same whatever somebody calls them.
        id: slugs.take(
            &name,
            called.first().map(|&h| census.homes[h].name.as_str()),
        ),
        name: told.name(dossier).map_or(name, str::to_string),
        domains: homes
            .iter()
            .map(|&home| census.homes[home].name.to_string())
            .collect(),
        people: order
            .iter()
            .map(|&place| {
                let person = &census.people[dossier.people[place]];
                PersonSeen {
                    name: person.name().to_string(),
                    address: person.address.clone(),
                    messages: wrote[place],
                }
            })
            .collect(),
        messages: dossier.both(census),
    }
}

/// The people and homes with those first that the client is called after.
fn called_after(
    census: &Census,
    first: &[usize],
    mut people: Vec<usize>,
    homes: &[usize],
) -> (Vec<usize>, Vec<usize>) {
    let mut homes = homes.to_vec();
    people.sort_by_key(|p| !first.contains(p));
    homes.sort_by_key(|&h| !first.iter().any(|&p| census.people[p].home == h));
    (people, homes)
}

/// How to name somebody who is left out: the address, or the domain when several wrote.
pub(crate) fn left_out(census: &Census, dossier: &Dossier) -> Address {
    let busy = |p: &usize| {
        let person = &census.people[*p];
        person.wrote + person.machine + person.newsletters + person.listed
    };
    let writers: Vec<usize> = dossier
        .people
        .iter()
        .copied()
        .filter(|p| busy(p) > 0)
        .collect();
    let first = writers
        .iter()
        .max_by_key(|&p| (busy(p), Reverse(*p)))
        .unwrap_or(&dossier.people[0]);
    let first = &census.people[*first];
    if writers.len() > 1 {
        Address::new(&census.homes[first.home].name)
    } else {
        first.address.clone()
    }
}
