//! Days off: a sorted set of dates with their names; the public ones of many countries.

mod public;
mod rule;
mod zones;

pub use public::{Country, Region, countries, country, of, within};
pub use rule::easter;
pub(super) use zones::all_zones;
pub use zones::{country_of_zone, zones_of};

use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Days off, from midnight to midnight, each with its name.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Holidays {
    days: BTreeMap<Date, Arc<str>>,
}

impl Holidays {
    /// No days off.
    pub fn none() -> Holidays {
        Holidays::default()
    }

    /// Adds a day; a second name for the same day is added to the first ("A; B").
    pub fn add(&mut self, date: Date, name: &str) {
        let name = name.trim();
        let kept = self.days.entry(date).or_insert_with(|| Arc::from(name));
        if !name.is_empty() && !kept.split("; ").any(|known| known == name) {
            *kept = if kept.is_empty() {
                Arc::from(name)
            } else {
                format!("{kept}; {name}").into()
            };
        }
    }

    /// Adds all days of another set.
    pub fn merge(&mut self, other: &Holidays) {
        for (date, name) in other.iter() {
            self.add(date, name);
        }
    }

    /// Takes a day out: it is worked after all.
    pub fn remove(&mut self, date: Date) {
        self.days.remove(&date);
    }

    /// True when this day is off.
    pub fn contains(&self, date: Date) -> bool {
        self.days.contains_key(&date)
    }

    /// The name of a day off.
    pub fn name(&self, date: Date) -> Option<&str> {
        self.days.get(&date).map(|name| &**name)
    }

    /// The dates, in order.
    pub fn dates(&self) -> impl Iterator<Item = Date> + '_ {
        self.days.keys().copied()
    }

    /// The dates with their names, in order.
    pub fn iter(&self) -> impl Iterator<Item = (Date, &str)> {
        self.days.iter().map(|(date, name)| (*date, &**name))
    }

    /// How many days are off.
    pub fn len(&self) -> usize {
        self.days.len()
    }

    /// True when no day is off.
    pub fn is_empty(&self) -> bool {
        self.days.is_empty()
    }
}

impl<S: AsRef<str>> FromIterator<(Date, S)> for Holidays {
    fn from_iter<I: IntoIterator<Item = (Date, S)>>(days: I) -> Holidays {
        let mut holidays = Holidays::none();
        for (date, name) in days {
            holidays.add(date, name.as_ref());
        }
        holidays
    }
}
