//! The firm's policy: when it works, how soon it answers, what it may and may not promise, which words it
//! has set aside; for all, and for single clients.

mod answer;
mod change;
mod client;
mod day_off;

pub use answer::Within;
pub use change::{Change, Refusal};
pub use client::{ForClient, names, same};
pub use day_off::{Day, DayOff, DayOffError, LONGEST as LONGEST_DAYS_OFF};

use crate::calendar::{Holidays, WorkingWeek, holidays};
use jiff::tz::TimeZone;
use std::ops::RangeInclusive;

/// What a firm has set down. An empty one says nothing, and everything is found or left open.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Policy {
    /// Whose mail is the firm's own: addresses, or domains for everybody there, in small letters. None: it is
    /// found in the mail.
    pub us: Vec<String>,
    /// The working week.
    pub hours: Option<WorkingWeek>,
    /// The zone of its clocks; one with a name.
    pub zone: Option<TimeZone>,
    /// The country or region whose public holidays it keeps: `GB`, `DE-BY`.
    pub country: Option<String>,
    /// Days off of its own.
    pub holidays: Vec<DayOff>,
    /// What holds for every client.
    pub terms: Terms,
    /// What holds for one client besides, in the order it was written.
    pub clients: Vec<ForClient>,
}

/// What is promised, allowed and avoided: towards all clients, or towards one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Terms {
    /// How soon an answer comes.
    pub answer: Option<Within>,
    /// Anything else worth knowing, for people.
    pub remarks: Option<String>,
    /// What may be promised, though it would fall under `never`.
    pub may: Vec<Wording>,
    /// What may not be promised.
    pub never: Vec<Wording>,
    /// Words that are not used.
    pub avoid: Vec<Wording>,
}

/// Phrases that the policy speaks of, with what it says of them.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Wording {
    /// The phrases, in the language of cue files; one at least.
    pub words: Vec<String>,
    /// Where one of these stands in the same sentence, the entry does not hold.
    pub unless: Vec<String>,
    /// What to say instead.
    pub say: Option<String>,
    /// The reason; empty when none is given.
    pub why: String,
}

/// The lists of phrases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum List {
    /// What may be promised.
    May,
    /// What may not be promised.
    Never,
    /// Words that are not used.
    Avoid,
}

impl List {
    /// All of them, in the order in which they are written.
    pub const ALL: [List; 3] = [List::May, List::Never, List::Avoid];

    /// Its name: `never`.
    pub fn name(self) -> &'static str {
        match self {
            List::May => "may",
            List::Never => "never",
            List::Avoid => "avoid",
        }
    }
}

impl Terms {
    /// One of the lists.
    pub fn list(&self, list: List) -> &[Wording] {
        match list {
            List::May => &self.may,
            List::Never => &self.never,
            List::Avoid => &self.avoid,
        }
    }

    /// The same, to be changed.
    pub fn list_mut(&mut self, list: List) -> &mut Vec<Wording> {
        match list {
            List::May => &mut self.may,
            List::Never => &mut self.never,
            List::Avoid => &mut self.avoid,
        }
    }

    /// True when nothing is said.
    pub fn is_empty(&self) -> bool {
        *self == Terms::default()
    }
}

impl Policy {
    /// What is said of the client who bears one of these names (id, name, domains, addresses), if anything
    /// is. What names an address goes before what names a whole company, else the first counts.
    pub fn client(&self, names: &[&str]) -> Option<&ForClient> {
        let fitting = || self.clients.iter().filter(|c| c.is_one_of(names));
        fitting()
            .find(|c| c.is_a_person())
            .or_else(|| fitting().next())
    }

    /// How soon an answer comes: what is promised to this client, else what is promised to all.
    pub fn answer(&self, client: Option<&ForClient>) -> Option<Within> {
        client.and_then(|c| c.terms.answer).or(self.terms.answer)
    }

    /// The days off in these years: the firm's own, and the public ones of its country.
    pub fn days_off(&self, years: RangeInclusive<i16>) -> Holidays {
        let mut days = self.own_days_off(years.clone());
        if let Some(public) = self
            .country
            .as_deref()
            .and_then(|c| holidays::within(c, years))
        {
            days.merge(&public);
        }
        days
    }

    /// The firm's own days off in these years.
    pub fn own_days_off(&self, years: RangeInclusive<i16>) -> Holidays {
        let mut days = Holidays::none();
        for off in &self.holidays {
            for date in off.dates(years.clone()) {
                // A day that two rows share has the first one's name.
                if !days.contains(date) {
                    days.add(date, &off.name);
                }
            }
        }
        days
    }
}
