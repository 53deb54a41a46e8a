//! What Amends remembers: SQLite in one file, or PostgreSQL, with the same statements.
//!
//! Messages and what people decided are the ground. Everything else is derived from them, carries the
//! version of the rules that made it, and can be thrown away and read again. Every key begins with the
//! firm. One file a noun; what a row means stands beside its statements.

pub mod sql;

pub mod account;
pub mod attempt;
pub mod body;
pub mod census;
pub mod client;
pub mod conversation;
pub mod counter;
pub mod decision;
pub mod derived;
pub mod device;
pub mod exclusion;
pub mod folder;
pub mod ground;
pub mod happening;
pub mod holding;
pub mod invariants;
pub mod job;
pub mod letter;
pub mod limited;
pub mod mail;
pub mod member;
pub mod policy;
pub mod rules;
pub mod session;
pub mod sound;
pub mod standing;
pub mod token;
pub mod words;
pub mod written;

mod error;
mod migrations;
mod store;

pub use error::{Kind, StoreError};
pub use store::{OWN, Store};

/// The schema, step by step, for whoever measures what one more step costs.
pub fn migrations() -> &'static [sql::Migration] {
    migrations::ALL
}

/// Every statement there is, with its noun and its name: the test that prepares them all goes by it.
pub fn statements() -> Vec<(&'static str, &'static str, sql::Statement)> {
    let nouns = [
        ("account", account::ALL),
        ("attempt", attempt::ALL),
        ("body", body::ALL),
        ("census", census::ALL),
        ("client", client::ALL),
        ("conversation", conversation::ALL),
        ("counter", counter::ALL),
        ("decision", decision::ALL),
        ("derived", derived::ALL),
        ("device", device::ALL),
        ("exclusion", exclusion::ALL),
        ("folder", folder::ALL),
        ("ground", ground::ALL),
        ("happening", happening::ALL),
        ("holding", holding::ALL),
        ("invariants", invariants::ALL),
        ("job", job::ALL),
        ("letter", letter::ALL),
        ("limited", limited::ALL),
        ("mail", mail::ALL),
        ("member", member::ALL),
        ("policy", policy::ALL),
        ("rules", rules::ALL),
        ("session", session::ALL),
        ("standing", standing::ALL),
        ("store", store::ALL),
        ("token", token::ALL),
        ("words", words::ALL),
        ("written", written::ALL),
    ];
    let named = |(noun, all): (&'static str, &'static [(&'static str, sql::Statement)])| {
        all.iter()
            .map(move |(name, statement)| (noun, *name, *statement))
    };
    nouns.into_iter().flat_map(named).collect()
}
