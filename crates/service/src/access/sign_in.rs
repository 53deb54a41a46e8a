//! Signing in: an address and a password, then the second step where there is one.

use super::throttle::Tried;
use super::{Access, Flaw, agent, keys, password, totp};
use crate::error::ServiceError;
use amends_connect::Secret;
use amends_store::member::Member;
use amends_store::sql::Batch;
use std::net::IpAddr;

/// Who knocks.
#[derive(Debug, Clone)]
pub struct Knock {
    /// From where, as far as that is known.
    pub source: Option<IpAddr>,
    /// What the browser says it is.
    pub agent: String,
    /// What it holds since somebody signed in with it before.
    pub known: Vec<String>,
}

impl Knock {
    fn tried(&self, account: Tried) -> Vec<Tried> {
        let source = self.source.map(Tried::source);
        std::iter::once(account).chain(source).collect()
    }

    pub(super) fn agent(&self) -> String {
        agent::in_words(&self.agent)
    }
}

/// What signing in came to.
#[derive(Debug)]
pub enum SignedIn {
    /// They are in: what the browser is to hold.
    Whole(Secret),
    /// The second step is before them: what the browser is to hold until then.
    Half(Secret),
}

impl Access {
    /// Signs somebody in by address and password.
    ///
    /// # Errors
    ///
    /// [`Flaw::SignIn`] when they are not right, [`Flaw::Wait`] when too many were wrong; as the store says.
    pub fn sign_in(
        &self,
        address: &str,
        password: &Secret,
        knock: &Knock,
    ) -> Result<SignedIn, ServiceError> {
        let address = address.trim().to_lowercase();
        let member = self.store().members()?.into_iter();
        let member = member
            .filter(|m| m.gone.is_none())
            .find(|m| m.address == address);
        let whose = member.as_ref().map(|m| m.member);
        let tried = self.tries(knock, whose, "device", || {
            Tried::account("address", &address)
        })?;
        let kept = member.as_ref().map(|m| m.password.as_str());
        let right = self.house.is_right(password, kept);
        let Some(member) = member.filter(|_| right) else {
            return Err(Flaw::SignIn.into());
        };
        let anew = match password::is_old(&member.password) {
            true => Some(self.house.hashed(password)?),
            false => None,
        };
        let whole = member.second_since.is_none();
        let mut begun = None;
        self.house.amends.write_anew(|batch| {
            self.was_right(batch, &tried)?;
            if let Some(anew) = &anew {
                self.store()
                    .set_password(batch, member.member, anew, &member.password);
            }
            begun = Some(self.enter(batch, &member, knock, whole)?);
            Ok(())
        })?;
        let held = begun.ok_or(ServiceError::NotThere)?;
        Ok(match whole {
            true => SignedIn::Whole(held),
            false => SignedIn::Half(held),
        })
    }

    /// Makes the second step, with a code of the moment or a recovery code. `held` is what the browser got for the
    /// first; the answer what it is to hold from now on.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotThere`] when there was no first step, [`Flaw::Code`] when the code is not right,
    /// [`Flaw::Wait`] when too many were wrong; as the store says.
    pub fn second_step(
        &self,
        held: &str,
        code: &str,
        knock: &Knock,
    ) -> Result<Secret, ServiceError> {
        let (half, member) = self.session(held, false)?.ok_or(ServiceError::NotThere)?;
        let whose = member.member;
        let tried = self.tries(knock, Some(whose), "device second", || {
            Tried::account("second", &whose.to_string())
        })?;
        let step = self.step(&member, code)?;
        let recovery = keys::digest(&keys::typed(code));
        let mut begun = None;
        let done = self.house.amends.write_anew(|batch| {
            let (now, store) = (self.now(), self.store());
            match step {
                Some(step) => store.use_step(batch, member.member, step),
                None => store.use_code(batch, member.member, &recovery, now),
            }
            self.was_right(batch, &tried)?;
            store.end_session(batch, half.session, member.member, now);
            begun = Some(self.enter(batch, &member, knock, true)?);
            Ok(())
        });
        match done {
            // Whoever was a moment quicker used it, or there is no such recovery code.
            Err(ServiceError::Store(error)) if error.kind == amends_store::Kind::Changed => {
                Err(Flaw::Code.into())
            }
            done => done.and_then(|()| begun.ok_or(ServiceError::NotThere)),
        }
    }

    /// Counts a try before it is made: as one of the browser's own where that is known, else as one of the account and
    /// of where it comes from.
    fn tries(
        &self,
        knock: &Knock,
        member: Option<i64>,
        step: &str,
        account: impl FnOnce() -> Tried,
    ) -> Result<Vec<Tried>, ServiceError> {
        let known = match member {
            Some(member) => self.known(&knock.known, member)?,
            None => None,
        };
        if let Some(known) = known
            && let Some(tried) = self.attempt_by(&known, step)?
        {
            return Ok(vec![tried]);
        }
        let tried = knock.tried(account());
        self.attempt(&tried)?;
        Ok(tried)
    }

    /// The step of time that a code is of; none when it is of none.
    pub(super) fn step(&self, member: &Member, code: &str) -> Result<Option<i64>, ServiceError> {
        let Some(sealed) = &member.second else {
            return Ok(None);
        };
        let key = self.house.key.as_ref().ok_or(Flaw::NoKey)?;
        let secret = key.open_secret(sealed, &self.whose_second(member.member))?;
        let bytes = super::second::bytes(secret.reveal());
        let now = self.house.amends.now().as_second();
        Ok(totp::step_of(&bytes, code, now, member.second_step))
    }

    fn enter(
        &self,
        batch: &mut Batch,
        member: &Member,
        knock: &Knock,
        whole: bool,
    ) -> Result<Secret, ServiceError> {
        let (held, session) = self.begin(batch, member.member, &knock.agent(), whole)?;
        if whole {
            let object = format!("session {session}");
            let amends = &self.house.amends;
            amends.happened(batch, &member.name, "signed in", &object, "")?;
        }
        Ok(held)
    }
}
