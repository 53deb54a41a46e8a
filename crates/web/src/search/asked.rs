//! What a search asks for, as it stands in the address.

use crate::part::escaped;
use amends_domain::Side;
use amends_service::search::{Search, When, Words};
use serde::Deserialize;
use std::fmt::Write as _;

/// Letters on a page.
const SHOWN: usize = 30;

/// Letters with these words that are looked at for one page, where only some of them fit: it stays quick.
const LOOKED_AT: usize = 2_000;

/// What is asked for. What cannot be understood of it asks for nothing.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    pub q: String,
    pub client: String,
    whose: String,
    pub since: String,
    pub until: String,
    before: Option<i64>,
}

/// The name of a side in the address; nobody's has none.
pub fn name(side: Option<Side>) -> &'static str {
    match side {
        Some(Side::Theirs) => "theirs",
        Some(Side::Ours) => "ours",
        None => "",
    }
}

impl Asked {
    /// Only what this side wrote.
    pub fn side(&self) -> Option<Side> {
        match self.whose.as_str() {
            "theirs" => Some(Side::Theirs),
            "ours" => Some(Side::Ours),
            _ => None,
        }
    }

    /// Whether anything but words is asked for.
    pub fn is_narrow(&self) -> bool {
        let dates = self.day(&self.since).or(self.day(&self.until));
        self.side().is_some() || !self.client.is_empty() || dates.is_some()
    }

    /// Whether it goes on from an earlier page.
    pub fn goes_on(&self) -> bool {
        self.before.is_some()
    }

    /// The search.
    pub fn search(&self, words: Words, client: Option<i64>) -> Search {
        Search {
            words,
            side: self.side(),
            client,
            since: self.day(&self.since),
            until: self.day(&self.until),
            limit: SHOWN,
            before: self.before,
            effort: Some(LOOKED_AT),
        }
    }

    /// The address of the words alone.
    pub fn wide(&self) -> String {
        format!("/search?q={}", escaped(&self.q))
    }

    /// The address of what comes behind a place.
    pub fn behind(&self, place: i64) -> String {
        let mut address = self.wide();
        let rest = [
            ("whose", name(self.side())),
            ("client", &self.client),
            ("since", &self.since),
            ("until", &self.until),
        ];
        for (name, value) in rest.into_iter().filter(|(_, value)| !value.is_empty()) {
            // Writing to a String does not fail.
            let _ = write!(address, "&{name}={}", escaped(value));
        }
        let _ = write!(address, "&before={place}");
        address
    }

    fn day(&self, typed: &str) -> Option<When> {
        typed.parse().ok()
    }
}
