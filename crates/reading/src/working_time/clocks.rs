//! Working times that were found before.

use super::Sent;
use amends_domain::calendar::found::{Found, found};
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// By whose they are: nothing new is found in the same mail.
#[derive(Debug, Default)]
pub(crate) struct Clocks(Mutex<BTreeMap<String, Clock>>);

/// The mail of one side, its place as far as known, and what they show.
#[derive(Debug)]
struct Clock {
    sent: Vec<Sent>,
    place: Option<String>,
    found: Found,
}

impl Clocks {
    /// The working time that the mail of somebody shows.
    pub fn found(&self, whose: &str, sent: &[Sent], place: Option<&str>) -> Found {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(clock) = known.get(whose)
            && clock.sent == sent
            && clock.place.as_deref() == place
        {
            return clock.found.clone();
        }
        drop(known);
        let new = found(sent, place);
        known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let clock = Clock {
            sent: sent.to_vec(),
            place: place.map(str::to_string),
            found: new.clone(),
        };
        known.insert(whose.to_string(), clock);
        new
    }
}
