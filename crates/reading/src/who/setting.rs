//! What the whole mailbox says, for judging one party.

use super::census::Census;
use super::dossier::Dossier;
use super::firm::Ours;
use super::services;
use super::words::Words;
use std::collections::BTreeSet;

/// The setting of every judgement.
#[derive(Debug)]
pub(crate) struct Setting {
    /// When the newest message was sent, in seconds since the epoch.
    pub newest: i64,
    /// The mailbox holds no letter of ours, so that silence of ours says nothing.
    pub mute: bool,
    /// For each home: an address there says nothing of a firm.
    pub services: Vec<bool>,
    /// Our people's family names.
    surnames: BTreeSet<String>,
}

impl Setting {
    /// Looks at the whole mailbox.
    pub fn of(census: &Census, words: &dyn Words, ours: &Ours) -> Setting {
        let dated = census.letters.iter().filter(|l| l.dated);
        let members = (0..census.people.len()).filter(|&p| ours.people[p]);
        let speaks = census
            .letters
            .iter()
            .any(|l| l.from.is_some_and(|p| ours.people[p]));
        Setting {
            newest: dated.map(|l| l.at).max().unwrap_or_default(),
            mute: !speaks,
            services: services::find(census, words, ours),
            surnames: members.filter_map(|p| census.people[p].surname()).collect(),
        }
    }

    /// True when none of the party's addresses is a firm's.
    pub fn is_private(&self, census: &Census, dossier: &Dossier) -> bool {
        dossier
            .people
            .iter()
            .all(|&p| self.services[census.people[p].home])
    }

    /// True when one of the party bears a family name of ours.
    pub fn is_kin(&self, census: &Census, dossier: &Dossier) -> bool {
        let surnames = dossier
            .people
            .iter()
            .filter_map(|&p| census.people[p].surname());
        surnames
            .into_iter()
            .any(|name| self.surnames.contains(&name))
    }
}
