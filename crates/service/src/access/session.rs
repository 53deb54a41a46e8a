//! Sessions: begun when somebody signs in, good for thirty days, over after fourteen without use.

use super::actor::{Actor, By};
use super::role::Role;
use super::{Access, DAY, MINUTE, Seat, keys};
use crate::error::{ServiceError, damaged};
use amends_connect::Secret;
use amends_store::counter::{Counted, Numbers};
use amends_store::member::Member;
use amends_store::session::Session;
use amends_store::sql::Batch;

/// A session is over then at the latest.
const LONGEST: i64 = 30 * DAY;

/// Or when it was not used for so long.
const IDLE: i64 = 14 * DAY;

/// The second step has so much time.
const HALF: i64 = 10 * MINUTE;

/// Use is written down so often at most.
const SEEN: i64 = 5 * MINUTE;

/// Sessions and tokens that are longer are none of ours.
const LENGTH: usize = 128;

impl Access {
    /// The seat of whoever holds a session; none when it is nobody's, half, over, or its member left.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn seat(&self, held: &str) -> Result<Option<Seat>, ServiceError> {
        let Some((session, member)) = self.session(held, true)? else {
            return Ok(None);
        };
        let now = self.now();
        if now - session.seen > SEEN {
            let mut batch = Batch::new();
            self.store()
                .session_was_seen(&mut batch, session.session, now);
            // Whoever only looks is not kept from it by a store that cannot be written now.
            let _ = self.house.amends.write(batch);
        }
        let by = By::Session(session.session);
        Ok(Some(self.seat_of(self.actor(&member, by)?)))
    }

    /// Whether somebody gave a right password here a moment ago and has the second step before them.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn is_half(&self, held: &str) -> Result<bool, ServiceError> {
        Ok(self.session(held, false)?.is_some())
    }

    /// Ends the session that somebody holds, whole or half.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn sign_out(&self, held: &str) -> Result<(), ServiceError> {
        for whole in [true, false] {
            let Some((session, member)) = self.session(held, whole)? else {
                continue;
            };
            self.house.amends.write_anew(|batch| {
                let number = session.session;
                self.store()
                    .end_session(batch, number, member.member, self.now());
                let object = format!("session {number}");
                self.house
                    .amends
                    .happened(batch, &member.name, "signed out", &object, "")
            })?;
        }
        Ok(())
    }

    /// A session that is good, and whose it is.
    pub(super) fn session(
        &self,
        held: &str,
        whole: bool,
    ) -> Result<Option<(Session, Member)>, ServiceError> {
        if held.is_empty() || held.len() > LENGTH {
            return Ok(None);
        }
        let now = self.now();
        let session = self.store().session(&keys::digest(held))?;
        let good = |s: &Session| {
            s.ended.is_none() && s.until > now && now - s.seen <= IDLE && s.whole == whole
        };
        let Some(session) = session.filter(good) else {
            return Ok(None);
        };
        let member = self.store().member(session.member)?;
        Ok(member.filter(|m| m.gone.is_none()).map(|m| (session, m)))
    }

    /// Begins a session; what its browser is to hold, and its number. Numbers are settled by the caller's batch.
    pub(super) fn begin(
        &self,
        batch: &mut Batch,
        member: i64,
        agent: &str,
        whole: bool,
    ) -> Result<(Secret, i64), ServiceError> {
        let held = keys::key()?;
        let now = self.now();
        let mut numbers = Numbers::of(self.store(), Counted::Session)?;
        let session = Session {
            session: numbers.take(),
            member,
            made: now,
            seen: now,
            until: now + if whole { LONGEST } else { HALF },
            agent: agent.to_string(),
            whole,
            ended: None,
        };
        numbers.settle(self.store(), batch);
        self.store()
            .add_session(batch, &keys::digest(held.reveal()), &session);
        self.store().forget_old_sessions(batch, now - LONGEST);
        Ok((held, session.session))
    }

    /// A member as whoever asks.
    pub(super) fn actor(&self, member: &Member, by: By) -> Result<Actor, ServiceError> {
        let role = Role::named(&member.role).ok_or_else(|| damaged("a member's role"))?;
        let hidden = match role {
            // Who decides about limits sees what is limited.
            Role::Owner => Default::default(),
            _ => self.hidden_from(member.member)?,
        };
        Ok(Actor {
            member: Some(member.member),
            name: member.name.clone(),
            language: member.language.clone(),
            role,
            by,
            hidden,
        })
    }
}
