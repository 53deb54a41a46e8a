//! Who asks, by what, and what is hidden from them.

use super::role::Role;
use std::collections::BTreeSet;

/// By what somebody has their seat.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum By {
    /// They signed in with a browser.
    Session(i64),
    /// A program asks in their name.
    Token,
    /// They hold the machine.
    Machine,
    /// All is open.
    Demo,
}

/// Who asks.
#[derive(Debug, Clone)]
pub(super) struct Actor {
    /// Their number; none for whoever holds the machine, and where all is open.
    pub member: Option<i64>,
    /// What they are called, as decisions and happenings name them.
    pub name: String,
    /// Their language's code; empty where they chose none.
    pub language: String,
    /// What they may do.
    pub role: Role,
    /// By what they are here.
    pub by: By,
    /// Clients they see nothing of.
    pub hidden: BTreeSet<i64>,
}

impl Actor {
    pub fn machine(who: &str) -> Actor {
        Actor {
            member: None,
            name: who.to_string(),
            language: String::new(),
            role: Role::Owner,
            by: By::Machine,
            hidden: BTreeSet::new(),
        }
    }

    pub fn demo() -> Actor {
        Actor {
            by: By::Demo,
            ..Actor::machine("Somebody")
        }
    }
}
