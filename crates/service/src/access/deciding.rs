//! What a seat decides, and what was decided about what it sees.

use super::Seat;
use super::role::Role;
use crate::decide::changes_who_is_who;
use crate::error::ServiceError;
use crate::job_kind::JobKind;
use amends_domain::decision::{Decided, Decision};
use std::collections::BTreeSet;

/// Who is who is found at once among so many letters; among more, a worker finds it.
const FEW: usize = 4_000;

/// A decision that was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Made {
    /// Its number.
    pub number: i64,
    /// Whether pages show already what it changes; else a worker is at it.
    pub shown: bool,
}

impl Seat {
    /// Writes down what they decide and why; the decision's number. What it changes is read anew by
    /// [`Seat::settle`].
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to viewers, [`ServiceError::NotThere`] where it speaks of what they do not see;
    /// as the store says.
    pub fn decide(&self, what: &Decided, why: &str) -> Result<i64, ServiceError> {
        self.may(Role::Member)?;
        if !self.sees(what)? {
            return Err(ServiceError::NotThere);
        }
        self.access().house.amends.decide(what, self.name(), why)
    }

    /// Takes a decision back.
    ///
    /// # Errors
    ///
    /// As [`Seat::decide`].
    pub fn undo(&self, number: i64) -> Result<Decision, ServiceError> {
        self.may(Role::Member)?;
        let all = self.decisions()?;
        let held = all.iter().find(|(held, _)| *held == number);
        let held = held.ok_or(ServiceError::NotThere)?;
        if held.1.undone.is_some() {
            return Err(ServiceError::NotThere);
        }
        self.access().house.amends.undo(number, self.name())
    }

    /// All decisions about what they see, oldest first, with their numbers.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn decisions(&self) -> Result<Vec<(i64, Decision)>, ServiceError> {
        let all = self.access().house.amends.decisions()?;
        self.those_seen(all)
    }

    /// Reads anew what changed: for whoever just decided something.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to viewers; as the store says.
    pub fn settle(&self) -> Result<(), ServiceError> {
        self.may(Role::Member)?;
        self.access().house.amends.settle(&|_| {})
    }

    /// Decides, and reads at once what that changes, so that the next page shows it.
    ///
    /// # Errors
    ///
    /// As [`Seat::decide`].
    pub fn decide_now(&self, what: &Decided, why: &str) -> Result<Made, ServiceError> {
        self.may(Role::Member)?;
        let before = self.access().house.amends.spoken_of(what)?;
        let number = self.decide(what, why)?;
        let shown = self.shown_now(what, before)?;
        Ok(Made { number, shown })
    }

    /// Takes a decision back, and reads at once what that changes.
    ///
    /// # Errors
    ///
    /// As [`Seat::undo`].
    pub fn undo_now(&self, number: i64) -> Result<(Decision, Made), ServiceError> {
        let taken_back = self.undo(number)?;
        let of = self.access().house.amends.spoken_of(&taken_back.what)?;
        let shown = self.shown_now(&taken_back.what, of)?;
        Ok((taken_back, Made { number, shown }))
    }

    /// All decisions about a client that they see, oldest first, those that were taken back too, with their numbers;
    /// none where they see no client of that name.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn history(&self, id: &str) -> Result<Option<Vec<(i64, Decision)>>, ServiceError> {
        let Some(lists) = self.lists()? else {
            return Ok(None);
        };
        let all = self.access().house.board.history(&lists, id)?;
        all.map(|all| self.those_seen(all)).transpose()
    }

    /// Reads what a decision changes; false when it is left to a worker.
    fn shown_now(&self, what: &Decided, clients: BTreeSet<i64>) -> Result<bool, ServiceError> {
        let house = &self.access().house;
        let amends = &house.amends;
        let alone = house.open;
        if changes_who_is_who(what) {
            let lists = house.board.lists()?;
            let letters = lists.map_or(0, |lists| {
                let all = lists.report.clients.iter();
                all.map(|client| client.messages).sum()
            });
            if letters > FEW && !alone {
                amends.ask(JobKind::Census, 0, amends.now())?;
                return Ok(false);
            }
            amends.settle(&|_| {})?;
        }
        for &client in &clients {
            if !changes_who_is_who(what) {
                amends.read_one(client)?;
            }
            if !alone {
                amends.ask(JobKind::Year, client, amends.now())?;
            }
        }
        if alone {
            // Where everybody is let in no worker runs.
            amends.look_back_on_all()?;
        }
        house.board.newest()?;
        Ok(true)
    }

    /// Whether a decision speaks only of what they see.
    fn sees(&self, what: &Decided) -> Result<bool, ServiceError> {
        let hidden = &self.actor().hidden;
        if hidden.is_empty() {
            return Ok(true);
        }
        let of = self.access().house.amends.spoken_of(what)?;
        Ok(!of.is_empty() && of.is_disjoint(hidden))
    }

    /// Those decisions that speak only of what they see.
    fn those_seen(
        &self,
        mut all: Vec<(i64, Decision)>,
    ) -> Result<Vec<(i64, Decision)>, ServiceError> {
        let hidden = &self.actor().hidden;
        if hidden.is_empty() {
            return Ok(all);
        }
        let amends = &self.access().house.amends;
        let parties = amends.store.parties()?;
        let mut seen = Vec::with_capacity(all.len());
        for (number, decision) in all.drain(..) {
            let of = amends.spoken_of_among(&decision.what, &parties)?;
            if !of.is_empty() && of.is_disjoint(hidden) {
                seen.push((number, decision));
            }
        }
        Ok(seen)
    }
}
