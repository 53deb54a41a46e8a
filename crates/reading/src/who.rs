//! Who is who: who we are, whom we work for, and who else writes to us.
//!
//! Nothing needs to be said beforehand. Outside people are put together into parties by evidence,
//! and each party is judged: a client, or left out with the reason. Linear in messages.

mod census;
mod cues;
mod domains;
mod dossier;
mod firm;
mod groups;
mod judge;
mod names;
mod naming;
mod services;
mod slug;
mod tone;

use crate::report::{LeftOut, PersonSeen};
use amends_domain::message::Dated;
use amends_domain::{Address, Mailbox, Message, Side, Thread};
use census::{Census, Voice};
use dossier::Dossier;
use judge::Verdict;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// What somebody said beforehand.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Our addresses and domains (`gwen@brannock.example`, `brannock.example`). Empty: they are
    /// found.
    pub us: Vec<String>,
}

/// Who is who in a mailbox.
#[derive(Debug, Clone, Default)]
pub struct Who {
    /// Us. Without domains and members when nobody could be found to be us.
    pub firm: Firm,
    /// Those we work for, the busiest first.
    pub clients: Vec<ClientFound>,
    /// Those who write to us and are no clients, the busiest first.
    pub left_out: Vec<LeftOut>,
    /// For each message: whose client's it is (a position in `clients`) and which side wrote it. A
    /// message of ours to several clients belongs to the first that is addressed; it stands in the
    /// `messages` of all of them.
    pub side_of: Vec<Option<(usize, Side)>>,
}

/// Us.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Firm {
    /// Our domains, busiest first; empty when we write from free-mail addresses.
    pub domains: Vec<String>,
    /// Our people and shared desks who wrote at least once, busiest first.
    pub members: Vec<Mailbox>,
}

/// Somebody we work for.
#[derive(Debug, Clone, PartialEq)]
pub struct ClientFound {
    /// A stable name for commands and links, unique in the report: `northgate-foods`.
    pub id: String,
    /// The name as people write it.
    pub name: String,
    /// Their domains, busiest first; empty for a private person.
    pub domains: Vec<String>,
    /// Their people, those who wrote most first; those only written to as well.
    pub people: Vec<PersonSeen>,
    /// All messages between us and them, both ways, oldest first: positions in the list that was
    /// read. Machines' mail is not among them, absence notes and calendar answers are.
    pub messages: Vec<usize>,
}

/// Finds out who is who. `threads` must hold positions in `messages`; a message in no thread is
/// taken for one by itself.
pub fn find(messages: &[Message], threads: &[Thread], options: &Options) -> Who {
    let mut census = Census::take(messages, threads);
    let ours = firm::find(&census, &options.us);
    let mut who = Who {
        side_of: vec![None; messages.len()],
        ..Who::default()
    };
    if ours.is_nobody() {
        return who;
    }
    census.take_back_own_lists(&ours);
    who.firm = our_side(&census, &ours);
    let groups = groups::find(&census, &ours);
    let services = services::find(&census, &ours);
    let setting = setting(&census, &ours);
    let kin = Kin::of(&census, &ours);
    let mut found = Vec::new();
    for (_, dossier) in dossier::collect(&census, &ours, &groups) {
        let private = dossier
            .people
            .iter()
            .all(|&p| services[census.people[p].home]);
        let kin = private && kin.has(&census, &dossier);
        match judge::judge(&census, &dossier, &setting, kin, private) {
            Verdict::Client => found.push(dossier),
            Verdict::LeftOut(why) => who.left_out.push(LeftOut {
                who: face(&census, &dossier),
                messages: dossier.received(),
                why,
            }),
            Verdict::Nobody => {}
        }
    }
    found.sort_by_key(|d| (Reverse(d.theirs.len() + d.ours.len()), d.people[0]));
    who.left_out
        .sort_by(|a, b| (b.messages, &a.who).cmp(&(a.messages, &b.who)));
    let mut slugs = slug::Slugs::default();
    for dossier in &found {
        let client = client(&census, dossier, &services, &mut slugs);
        let position = who.clients.len();
        for &index in &client.messages {
            let theirs = dossier.theirs.binary_search(&index).is_ok();
            let side = if theirs { Side::Theirs } else { Side::Ours };
            assign(
                &census,
                &mut who.side_of[index],
                dossier,
                index,
                position,
                side,
            );
        }
        who.clients.push(client);
    }
    who
}

/// Gives a message to a client; of several, to the one that is addressed first.
fn assign(
    census: &Census,
    slot: &mut Option<(usize, Side)>,
    dossier: &Dossier,
    index: usize,
    position: usize,
    side: Side,
) {
    let first = census.letters[index].to.first();
    let addressed = side.is_ours() && first.is_some_and(|p| dossier.people.contains(p));
    if slot.is_none() || addressed {
        *slot = Some((position, side));
    }
}

/// When the newest message was sent, and whether we speak in this mailbox at all.
fn setting(census: &Census, ours: &firm::Ours) -> judge::Setting {
    let dated = census.messages.iter().filter(|m| m.dated != Dated::Unknown);
    let by_us = |letter: &census::Letter| letter.from.is_some_and(|p| ours.people[p]);
    judge::Setting {
        newest: dated.map(|m| m.at).max().unwrap_or_default(),
        mute: !census.letters.iter().any(by_us),
    }
}

/// Our people's family names.
struct Kin(BTreeSet<String>);

impl Kin {
    fn of(census: &Census, ours: &firm::Ours) -> Kin {
        let members = (0..census.people.len()).filter(|&p| ours.people[p]);
        Kin(members.filter_map(|p| census.people[p].surname()).collect())
    }

    fn has(&self, census: &Census, dossier: &Dossier) -> bool {
        let surname = |&p: &usize| census.people[p].surname();
        dossier
            .people
            .iter()
            .filter_map(surname)
            .any(|name| self.0.contains(&name))
    }
}

/// Our domains and writers, busiest first.
fn our_side(census: &Census, ours: &firm::Ours) -> Firm {
    let mut members: Vec<usize> = (0..census.people.len())
        .filter(|&p| ours.people[p] && census.people[p].wrote + census.people[p].listed > 0)
        .collect();
    members.sort_by_key(|&p| (Reverse(census.people[p].wrote), census.people[p].address));
    let mut homes = ours.domains.clone();
    homes.sort_by_key(|&home| {
        let wrote: u32 = census.homes[home]
            .people
            .iter()
            .map(|&p| census.people[p].wrote)
            .sum();
        (Reverse(wrote), census.homes[home].name)
    });
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

fn client(
    census: &Census,
    dossier: &Dossier,
    services: &[bool],
    slugs: &mut slug::Slugs,
) -> ClientFound {
    let mut wrote = vec![0usize; dossier.people.len()];
    let mut met = vec![0usize; dossier.people.len()];
    for &index in dossier.theirs.iter().chain(&dossier.ours) {
        let letter = &census.letters[index];
        for &person in letter.from.iter().chain(&letter.to) {
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
    let name = naming::name(census, dossier, &people, &homes);
    ClientFound {
        id: slugs.take(&name, homes.first().map(|&h| census.homes[h].name)),
        name,
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

/// How to name somebody who is left out: the address, or the domain when several wrote.
fn face(census: &Census, dossier: &Dossier) -> Address {
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
        Address::new(census.homes[first.home].name)
    } else {
        first.address.clone()
    }
}
