//! What can be changed in a policy, one thing at a time.

use super::{Day, DayOff, ForClient, List, Policy, Terms, Within, Wording, client};
use crate::calendar::WorkingWeek;
use jiff::tz::TimeZone;

/// One change. `client` is whom it is for; `None` for everybody.
#[derive(Debug, Clone, PartialEq)]
pub enum Change {
    /// Sets whose mail is the firm's own; none takes it out.
    Us(Vec<String>),
    /// Sets the working week, or takes it out.
    Hours(Option<WorkingWeek>),
    /// Sets the zone, or takes it out.
    Zone(Option<TimeZone>),
    /// Sets the country of the public holidays, or takes it out.
    Country(Option<String>),
    /// Adds a day off of the firm's own.
    DayOff(DayOff),
    /// Takes out the days off that begin on this day.
    NoDayOff(Day),
    /// Sets the answer promise, or takes it out.
    Answer {
        /// For whom.
        client: Option<String>,
        /// How soon.
        within: Option<Within>,
    },
    /// Sets the remarks, or takes them out.
    Remarks {
        /// For whom.
        client: Option<String>,
        /// What is remarked.
        remarks: Option<String>,
    },
    /// Adds an entry to a list; to one that has exactly these words already, what is new is added.
    Put {
        /// For whom.
        client: Option<String>,
        /// Where.
        list: List,
        /// What.
        wording: Wording,
    },
    /// Takes a phrase out of a list; with its last phrase an entry goes.
    Forget {
        /// For whom.
        client: Option<String>,
        /// Where.
        list: List,
        /// The phrase, as it was written.
        words: String,
    },
}

/// Why a change cannot be made.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// What is to be taken out is not there.
    #[error("it is not there")]
    NotThere,
    /// It is there already, beside other words.
    #[error("“{0}” is there already, in an entry with other words")]
    Beside(String),
}

impl Change {
    /// For whom it is, when it is for one client.
    pub fn client(&self) -> Option<&str> {
        match self {
            Change::Answer { client, .. }
            | Change::Remarks { client, .. }
            | Change::Put { client, .. }
            | Change::Forget { client, .. } => client.as_deref(),
            _ => None,
        }
    }
}

impl Policy {
    /// The place of what is said of the client who is written like this.
    pub fn place_of(&self, written: &str) -> Option<usize> {
        self.clients
            .iter()
            .position(|c| client::same(&c.client, written))
    }

    /// The policy with this change made.
    ///
    /// # Errors
    /// When there is nothing to take out, or a word would stand in two entries of a list.
    pub fn changed(&self, change: &Change) -> Result<Policy, Refusal> {
        let mut policy = self.clone();
        match change {
            Change::Us(us) => {
                if us.is_empty() && policy.us.is_empty() {
                    return Err(Refusal::NotThere);
                }
                policy.us.clone_from(us);
            }
            Change::Hours(hours) => swap(&mut policy.hours, hours)?,
            Change::Zone(zone) => swap(&mut policy.zone, zone)?,
            Change::Country(country) => swap(&mut policy.country, country)?,
            Change::DayOff(off) => {
                // The same days again: only their name is new.
                let same = |o: &&mut DayOff| (o.first(), o.last()) == (off.first(), off.last());
                match policy.holidays.iter_mut().find(same) {
                    Some(there) => *there = off.clone(),
                    None => policy.holidays.push(off.clone()),
                }
            }
            Change::NoDayOff(day) => {
                let before = policy.holidays.len();
                policy.holidays.retain(|o| o.first() != *day);
                if policy.holidays.len() == before {
                    return Err(Refusal::NotThere);
                }
            }
            Change::Answer { client, within } => {
                let terms = policy.terms_of(client.as_deref(), within.is_some())?;
                swap(&mut terms.answer, within)?;
            }
            Change::Remarks { client, remarks } => {
                let terms = policy.terms_of(client.as_deref(), remarks.is_some())?;
                swap(&mut terms.remarks, remarks)?;
            }
            Change::Put {
                client,
                list,
                wording,
            } => put(
                policy.terms_of(client.as_deref(), true)?.list_mut(*list),
                wording,
            )?,
            Change::Forget {
                client,
                list,
                words,
            } => forget(
                policy.terms_of(client.as_deref(), false)?.list_mut(*list),
                words,
            )?,
        }
        Ok(policy)
    }

    /// The terms of a client or of all; a client of whom nothing is said yet is added when wanted.
    fn terms_of(&mut self, client: Option<&str>, add: bool) -> Result<&mut Terms, Refusal> {
        let Some(client) = client else {
            return Ok(&mut self.terms);
        };
        let place = match self.place_of(client) {
            Some(place) => place,
            None if add => {
                self.clients.push(ForClient {
                    client: client.to_string(),
                    terms: Terms::default(),
                });
                self.clients.len() - 1
            }
            None => return Err(Refusal::NotThere),
        };
        Ok(&mut self.clients[place].terms)
    }
}

fn swap<T: Clone>(place: &mut Option<T>, value: &Option<T>) -> Result<(), Refusal> {
    if value.is_none() && place.is_none() {
        return Err(Refusal::NotThere);
    }
    place.clone_from(value);
    Ok(())
}

fn put(list: &mut Vec<Wording>, wording: &Wording) -> Result<(), Refusal> {
    if let Some(there) = list.iter_mut().find(|w| w.words == wording.words) {
        if !wording.unless.is_empty() {
            there.unless.clone_from(&wording.unless);
        }
        if wording.say.is_some() {
            there.say.clone_from(&wording.say);
        }
        if !wording.why.is_empty() {
            there.why.clone_from(&wording.why);
        }
        return Ok(());
    }
    let taken = |word: &&String| list.iter().any(|w| w.words.contains(word));
    match wording.words.iter().find(taken) {
        Some(word) => Err(Refusal::Beside(word.clone())),
        None => {
            list.push(wording.clone());
            Ok(())
        }
    }
}

fn forget(list: &mut Vec<Wording>, words: &str) -> Result<(), Refusal> {
    let Some(place) = list
        .iter()
        .position(|w| w.words.iter().any(|have| have == words))
    else {
        return Err(Refusal::NotThere);
    };
    if let Some(at) = list[place].words.iter().position(|have| have == words) {
        list[place].words.remove(at);
    }
    if list[place].words.is_empty() {
        list.remove(place);
    }
    Ok(())
}
