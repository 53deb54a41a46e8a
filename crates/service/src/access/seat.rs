//! A seat: all that somebody may ask of a store, and nothing else.

use super::actor::{Actor, By};
use super::role::Role;
use super::{Access, House};
use crate::error::ServiceError;
use amends_store::sql::Batch;
use jiff::Timestamp;
use std::fmt;
use std::sync::Arc;

/// Somebody's seat. Cheap to clone; good for one request, since what they may do can change before the next.
#[derive(Clone)]
pub struct Seat {
    access: Access,
    actor: Arc<Actor>,
}

impl fmt::Debug for Seat {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // Who it is stays out of logs.
        write!(f, "Seat({})", self.actor.role.name())
    }
}

impl Seat {
    pub(super) fn new(house: Arc<House>, actor: Actor) -> Seat {
        Seat {
            access: Access { house },
            actor: Arc::new(actor),
        }
    }

    /// What they are called.
    pub fn name(&self) -> &str {
        &self.actor.name
    }

    /// The code of the language they chose; empty where they chose none.
    pub fn language(&self) -> &str {
        &self.actor.language
    }

    /// What they may do.
    pub fn role(&self) -> Role {
        self.actor.role
    }

    /// Whether they may do what this role may: for pages, to show what can be done.
    pub fn can(&self, role: Role) -> bool {
        self.actor.role >= role
    }

    /// Whether they signed in and have an account of their own here.
    pub fn has_account(&self) -> bool {
        matches!(self.actor.by, By::Session(_))
    }

    /// The time on the store's clock.
    pub fn now(&self) -> Timestamp {
        self.access.house.amends.now()
    }

    pub(super) fn may(&self, role: Role) -> Result<(), ServiceError> {
        match self.can(role) {
            true => Ok(()),
            false => Err(ServiceError::NotAllowed),
        }
    }

    pub(super) fn may_hold_the_machine(&self) -> Result<(), ServiceError> {
        match self.actor.by {
            By::Machine => Ok(()),
            _ => Err(ServiceError::NotAllowed),
        }
    }

    /// Owners, but for those of an example that is open to all: whoever sits at the machine would read by our rights
    /// what they may not read by their own.
    pub(super) fn may_reach_out(&self) -> Result<(), ServiceError> {
        match self.actor.by {
            By::Demo => Err(ServiceError::NotAllowed),
            _ => self.may(Role::Owner),
        }
    }

    pub(super) fn access(&self) -> &Access {
        &self.access
    }

    pub(super) fn actor(&self) -> &Actor {
        &self.actor
    }

    /// Writes, made anew while somebody else is quicker.
    pub(super) fn write(
        &self,
        make: impl FnMut(&mut Batch) -> Result<(), ServiceError>,
    ) -> Result<(), ServiceError> {
        self.access.house.amends.write_anew(make)
    }

    /// Writes down that they did something.
    pub(super) fn happened(
        &self,
        batch: &mut Batch,
        verb: &str,
        object: &str,
    ) -> Result<(), ServiceError> {
        let amends = &self.access.house.amends;
        amends.happened(batch, self.name(), verb, object, "")
    }
}
