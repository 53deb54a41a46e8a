//! People decide: written down once, undone by a word, never overwritten. What it changes is read anew.

use crate::amends::Amends;
use crate::census::OURS;
use crate::error::ServiceError;
use crate::record::decided;
use amends_domain::Address;
use amends_domain::decision::{Decided, Decision, Decisions, Party};
use amends_mail::source::id_mark;
use amends_store::counter::{Counted, Numbers};
use amends_store::decision;
use amends_store::happening::Happening;
use amends_store::sql::Batch;
use std::collections::BTreeSet;
use std::iter;

impl Amends {
    /// Writes down what somebody decided and why; the decision's number.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn decide(&self, what: &Decided, who: &str, why: &str) -> Result<i64, ServiceError> {
        let at = self.now().as_microsecond();
        let kept = decided::kept(what);
        let mut number = 0;
        self.write_anew(|batch| {
            let mut numbers = Numbers::of(&self.store, Counted::Decision)?;
            number = numbers.take();
            let new = decision::Decision {
                decision: number,
                at,
                who: who.to_string(),
                kind: what.name().to_string(),
                what: kept.clone(),
                why: why.to_string(),
                undone: None,
            };
            self.store.add_decision(batch, &new);
            numbers.settle(&self.store, batch);
            self.happened(batch, who, "decided", &format!("decision {number}"), why)?;
            self.touch(batch, what)
        })?;
        Ok(number)
    }

    /// Takes a decision back.
    ///
    /// # Errors
    ///
    /// When there is none of that number, or it was taken back before.
    pub fn undo(&self, number: i64, who: &str) -> Result<Decision, ServiceError> {
        let all = self.store.decisions()?;
        let held = all
            .into_iter()
            .find(|d| d.decision == number && d.undone.is_none());
        let held = held.ok_or_else(|| {
            let what = format!("there is no decision {number} that holds");
            ServiceError::Asked(what, "amends correct list shows all decisions")
        })?;
        let made = decided::decision(held)?;
        let at = self.now().as_microsecond();
        self.write_anew(|batch| {
            self.store.undo_decision(batch, number, at, who);
            self.happened(batch, who, "undid", &format!("decision {number}"), "")?;
            self.touch(batch, &made.what)
        })?;
        Ok(made)
    }

    /// All decisions, oldest first, those that were taken back too, with their numbers.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn decisions(&self) -> Result<Vec<(i64, Decision)>, ServiceError> {
        let all = self.store.decisions()?.into_iter();
        all.map(|held| Ok((held.decision, decided::decision(held)?)))
            .collect()
    }

    /// The decisions that are in force.
    pub(crate) fn in_force(&self) -> Result<Decisions, ServiceError> {
        let all = self.decisions()?.into_iter().map(|(_, decision)| decision);
        Ok(Decisions::of(all.collect()))
    }

    /// Writes down that something happened.
    pub(crate) fn happened(
        &self,
        batch: &mut Batch,
        who: &str,
        verb: &str,
        object: &str,
        why: &str,
    ) -> Result<(), ServiceError> {
        let mut numbers = Numbers::of(&self.store, Counted::Happening)?;
        let happening = Happening {
            happening: numbers.take(),
            at: self.now().as_microsecond(),
            who: who.to_string(),
            verb: verb.to_string(),
            object: object.to_string(),
            why: why.to_string(),
        };
        self.store.add_happening(batch, &happening);
        numbers.settle(&self.store, batch);
        Ok(())
    }

    /// What a decision changes has to be read anew: who is who, or the clients it speaks of.
    fn touch(&self, batch: &mut Batch, what: &Decided) -> Result<(), ServiceError> {
        if changes_who_is_who(what) {
            self.store.census_is_old(batch);
        }
        for client in self.spoken_of(what)? {
            self.store.client_is_stale(batch, client);
        }
        Ok(())
    }

    /// The clients that a decision speaks of, by its messages and its parties.
    pub(crate) fn spoken_of(&self, what: &Decided) -> Result<BTreeSet<i64>, ServiceError> {
        let parties = match what.parties().next() {
            Some(_) => self.store.parties()?,
            None => Vec::new(),
        };
        self.spoken_of_among(what, &parties)
    }

    /// The same, where all addresses are known with the clients they are of.
    pub(crate) fn spoken_of_among(
        &self,
        what: &Decided,
        known: &[(String, i64)],
    ) -> Result<BTreeSet<i64>, ServiceError> {
        let mut clients = BTreeSet::new();
        let loops = what.loops().iter().map(|which| &which.message);
        for id in loops.chain(what.sentence().map(|sentence| &sentence.message)) {
            for letter in self.store.letters_marked(id_mark(id) as i64)? {
                let filing = self.store.filing(letter)?;
                clients.extend(filing.and_then(|f| f.client).map(|(client, _)| client));
            }
        }
        let parties: Vec<&Party> = what.parties().collect();
        if !parties.is_empty() {
            for (address, client) in known {
                let address = Address::new(address);
                let named = |p: &&Party| p.is_one_of(iter::empty(), iter::once(&address));
                if parties.iter().any(named) {
                    clients.insert(*client);
                }
            }
        }
        clients.remove(&OURS);
        Ok(clients)
    }
}

/// Whether a decision changes who is a client and who belongs together.
pub(crate) fn changes_who_is_who(what: &Decided) -> bool {
    match what {
        Decided::NotClient(_)
        | Decided::IsClient(_)
        | Decided::OneClient(..)
        | Decided::OnePerson(..)
        | Decided::Named(..) => true,
        Decided::NotA(_)
        | Decided::IsA(_)
        | Decided::Closed { .. }
        | Decided::GivenTo { .. }
        | Decided::PutOff { .. }
        | Decided::Turned(..)
        | Decided::Stands(..)
        | Decided::NotCause(..)
        | Decided::Note(_) => false,
    }
}
