//! The keys that may stand in each table of a policy.

pub(super) const POLICY: [&str; 11] = [
    "us", "hours", "zone", "country", "remarks", "holiday", "answer", "may", "never", "avoid",
    "client",
];
pub(super) const HOLIDAY: [&str; 3] = ["day", "to", "name"];
pub(super) const ANSWER: [&str; 1] = ["within"];
pub(super) const WORDING: [&str; 4] = ["words", "unless", "say", "why"];
pub(super) const CLIENT: [&str; 6] = ["name", "answer", "remarks", "may", "never", "avoid"];
