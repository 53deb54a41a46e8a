//! What people decided about who is a client: it counts before what the mail shows.

use super::ClientFound;
use super::census::Census;
use super::domains;
use super::dossier::Dossier;
use super::firm::Ours;
use super::groups::Groups;
use amends_domain::decision::Party;
use amends_domain::{Decided, Decision, Decisions};

/// The decisions, with the people that each names.
#[derive(Debug, Default)]
pub(crate) struct Told {
    all: Vec<Known>,
}

/// A decision with the people of each party that it names.
type Known = (Decision, Vec<Vec<usize>>);

impl Told {
    /// Looks up whom the decisions name. Those about letters only are left out.
    pub fn of(census: &Census, decisions: &Decisions) -> Told {
        let people = |decision: &Decision| {
            let parties = decision.what.parties();
            parties.map(|party| people(census, party)).collect()
        };
        let about_people = decisions
            .iter()
            .filter(|d| d.what.parties().next().is_some());
        Told {
            all: about_people.map(|d| (d.clone(), people(d))).collect(),
        }
    }

    /// A client is none of us, whatever it looks like.
    pub fn give_up(&self, census: &Census, ours: &mut Ours) {
        for (decision, people) in &self.all {
            if let Decided::IsClient(party) = &decision.what {
                for &person in people.iter().flatten() {
                    ours.people[person] = false;
                    let home = census.people[person].home;
                    if !party.is_address() {
                        ours.domains.retain(|&h| h != home);
                    }
                }
            }
        }
    }

    /// Puts together who is one client.
    pub fn join(&self, groups: &mut Groups) {
        for (decision, people) in &self.all {
            // Whoever writes from two addresses is with one client.
            let (Decided::OneClient(..) | Decided::OnePerson(..)) = decision.what else {
                continue;
            };
            let outside = people.iter().flatten().copied();
            let all: Vec<usize> = outside.filter(|&p| groups.of(p).is_some()).collect();
            all.iter().skip(1).for_each(|&p| groups.join(all[0], p));
        }
    }

    /// Whether they are a client, and who said so; the newest decision about any of them counts.
    pub fn is_client(&self, dossier: &Dossier) -> Option<(bool, &Decision)> {
        self.about(dossier)
            .filter_map(|(decision, _)| match decision.what {
                Decided::IsClient(_) => Some((true, decision)),
                Decided::NotClient(_) => Some((false, decision)),
                _ => None,
            })
            .next_back()
    }

    /// What they are called.
    pub fn name(&self, dossier: &Dossier) -> Option<&str> {
        self.about(dossier)
            .filter_map(|(decision, _)| match &decision.what {
                Decided::Named(_, name) => Some(name.as_str()),
                _ => None,
            })
            .next_back()
    }

    /// Of those who were put together, the people that the whole is called after.
    pub fn called_after(&self, dossier: &Dossier) -> &[usize] {
        self.about(dossier)
            .filter(|(decision, _)| matches!(decision.what, Decided::OneClient(..)))
            .find_map(|(_, people)| people.first())
            .map_or(&[], Vec::as_slice)
    }

    /// The decisions that name nobody who is a client or was left out by them, oldest first.
    pub fn unfit(&self, clients: &[ClientFound]) -> Vec<Decision> {
        let is_client = |party: &Party| {
            clients.iter().any(|c| {
                let addresses = c.people.iter().map(|p| &p.address);
                party.is_one_of(c.domains.iter().map(String::as_str), addresses)
            })
        };
        let names_nobody = |(decision, people): &&Known| {
            let met = people.iter().all(|people| !people.is_empty());
            let needs_client = !matches!(decision.what, Decided::NotClient(_));
            !met || needs_client && !decision.what.parties().all(is_client)
        };
        let unfit = self.all.iter().filter(names_nobody);
        unfit.map(|(decision, _)| decision.clone()).collect()
    }

    fn about<'a, 'd>(
        &'a self,
        dossier: &'d Dossier,
    ) -> impl DoubleEndedIterator<Item = &'a Known> + use<'a, 'd> {
        let of_them = |p: &usize| dossier.people.binary_search(p).is_ok();
        self.all
            .iter()
            .filter(move |(_, people)| people.iter().flatten().any(of_them))
    }
}

/// Those with that address, or with addresses at that domain; at a mail provider's domain nobody.
fn people(census: &Census, party: &Party) -> Vec<usize> {
    if party.is_address() {
        return census.person(party.as_str()).into_iter().collect();
    }
    let home = census.home(domains::registrable(party.as_str()));
    let Some(home) = home.map(|h| &census.homes[h]).filter(|h| !h.provider) else {
        return Vec::new();
    };
    let whole = home.name == party.as_str();
    let people = home.people.iter().copied();
    people
        .filter(|&p| whole || census.people[p].address.domain() == party.as_str())
        .collect()
}
