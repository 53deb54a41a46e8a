//! What Amends says of a mailbox: the parts of `check --format json --moments` that are measured.

use serde::Deserialize;

/// A report, as its JSON has it.
#[derive(Debug, Deserialize)]
pub struct Report {
    /// The clients found.
    pub clients: Vec<Client>,
}

/// One client found.
#[derive(Debug, Deserialize)]
pub struct Client {
    /// Their domains.
    #[serde(default)]
    pub domains: Vec<String>,
    /// Their people.
    #[serde(default)]
    pub people: Vec<Person>,
    /// The standing's name.
    pub standing: String,
    /// The day it turned.
    pub turned: Option<String>,
    /// Why, strongest first.
    #[serde(default)]
    pub causes: Vec<Cause>,
    /// The one thing underneath.
    pub root: Option<Root>,
    /// What is open.
    #[serde(default)]
    pub open: Vec<Found>,
    /// Promises that were not kept.
    #[serde(default)]
    pub broken_promises: Vec<Found>,
    /// Every moment.
    #[serde(default)]
    pub moments: Vec<Found>,
}

/// One of a client's people.
#[derive(Debug, Deserialize)]
pub struct Person {
    /// Their address.
    pub address: String,
}

/// One cause found.
#[derive(Debug, Deserialize)]
pub struct Cause {
    /// Its name.
    pub cause: String,
}

/// The root found.
#[derive(Debug, Deserialize)]
pub struct Root {
    /// What shows it.
    #[serde(default)]
    pub evidence: Vec<Evidence>,
}

/// A sentence found.
#[derive(Debug, Deserialize)]
pub struct Found {
    /// Its kind; broken promises have none.
    #[serde(default)]
    pub kind: String,
    /// Where it stands.
    pub evidence: Evidence,
}

/// A quotation with its source.
#[derive(Debug, Deserialize)]
pub struct Evidence {
    /// The message.
    pub message_id: String,
    /// The words.
    pub quote: String,
}
