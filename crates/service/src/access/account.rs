//! One's own account: the password, the sessions, the language. Nobody else's can be reached from here.

use super::actor::By;
use super::throttle::Tried;
use super::{Flaw, Seat, gone, password};
use crate::error::ServiceError;
use amends_connect::Secret;
use amends_store::member::Member;
use jiff::Timestamp;

/// A session, as its member sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionShown {
    /// Its number.
    pub number: i64,
    /// The browser in words; empty where it does not say.
    pub agent: String,
    /// When it began.
    pub made: Timestamp,
    /// When it was last used, to five minutes.
    pub seen: Timestamp,
    /// Whether it is the one that asks.
    pub own: bool,
}

impl Seat {
    /// One's own address; none without an account.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn address(&self) -> Result<Option<String>, ServiceError> {
        match self.me() {
            Ok(me) => Ok(Some(me.address)),
            Err(ServiceError::NotAllowed) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Takes another password. All other sessions end.
    ///
    /// # Errors
    ///
    /// [`Flaw::Password`] when the present one is not right, or the flaw of the new one; as the store says.
    pub fn change_password(&self, present: &Secret, new: &Secret) -> Result<(), ServiceError> {
        let me = self.proved(present)?;
        password::fits(new, &me.name, &me.address)?;
        let access = self.access();
        let hashed = access.house.hashed(new)?;
        self.write(|batch| {
            let store = access.store();
            store.set_password(batch, me.member, &hashed, &me.password);
            if let By::Session(session) = self.actor().by {
                store.end_other_sessions(batch, me.member, session, access.now());
            }
            let object = format!("password of member {}", me.member);
            self.happened(batch, "changed", &object)
        })
        .map_err(gone)
    }

    /// One's own sessions that are good, the newest first.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] without an account; as the store says.
    pub fn sessions(&self) -> Result<Vec<SessionShown>, ServiceError> {
        let me = self.me()?;
        self.sessions_of(me.member)
    }

    pub(super) fn sessions_of(&self, member: i64) -> Result<Vec<SessionShown>, ServiceError> {
        let access = self.access();
        let now = access.now();
        let all = access.store().sessions_of(member)?.into_iter();
        let good = all.filter(|s| s.whole && s.until > now);
        let at = |micros| Timestamp::from_microsecond(micros).unwrap_or_default();
        Ok(good
            .map(|s| SessionShown {
                number: s.session,
                agent: s.agent,
                made: at(s.made),
                seen: at(s.seen),
                own: self.actor().by == By::Session(s.session),
            })
            .collect())
    }

    /// Ends one of one's own sessions.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotThere`] when it is none of one's own; as the store says.
    pub fn end_session(&self, number: i64) -> Result<(), ServiceError> {
        let me = self.me()?;
        let access = self.access();
        self.write(|batch| {
            access
                .store()
                .end_session(batch, number, me.member, access.now());
            // Which browser it was in is not kept: none is known any more.
            access.store().forget_devices_of(batch, me.member);
            self.happened(batch, "ended", &format!("session {number}"))
        })
        .map_err(gone)
    }

    /// Ends all of one's own sessions but this one.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] without an account; as the store says.
    pub fn end_other_sessions(&self) -> Result<(), ServiceError> {
        let me = self.me()?;
        let access = self.access();
        let own = match self.actor().by {
            By::Session(session) => session,
            _ => 0,
        };
        self.write(|batch| {
            let store = access.store();
            store.end_other_sessions(batch, me.member, own, access.now());
            let object = format!("other sessions of member {}", me.member);
            self.happened(batch, "ended", &object)
        })
    }

    /// Chooses the language of one's pages, by its code. Where there is no account nothing is kept.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn choose_language(&self, code: &str) -> Result<(), ServiceError> {
        let Ok(me) = self.me() else { return Ok(()) };
        self.write(|batch| {
            self.access()
                .store()
                .set_language(batch, me.member, code.get(..8).unwrap_or(code));
            Ok(())
        })
    }

    /// One's own account. A program with a token has none of its own.
    pub(super) fn me(&self) -> Result<Member, ServiceError> {
        let own = matches!(self.actor().by, By::Session(_));
        let number = self.actor().member.filter(|_| own);
        let number = number.ok_or(ServiceError::NotAllowed)?;
        let held = self.access().store().member(number)?;
        held.filter(|m| m.gone.is_none())
            .ok_or(ServiceError::NotThere)
    }

    /// One's own account, after the present password was given once more.
    pub(super) fn proved(&self, password: &Secret) -> Result<Member, ServiceError> {
        let me = self.me()?;
        let access = self.access();
        let tried = [Tried::account("address", &me.address)];
        access.attempt(&tried)?;
        if !access.house.is_right(password, Some(&me.password)) {
            return Err(Flaw::Password.into());
        }
        self.write(|batch| access.was_right(batch, &tried))?;
        Ok(me)
    }
}
