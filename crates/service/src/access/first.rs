//! The first start: whoever started the app makes themselves its owner, with a code that only they were shown.

use super::members::{NewMember, checked};
use super::role::Role;
use super::sign_in::Knock;
use super::throttle::Tried;
use super::{Access, Flaw, keys, password};
use crate::error::ServiceError;
use amends_connect::Secret;
use amends_store::counter::{Counted, Numbers};
use std::sync::PoisonError;

/// Who is to be the first owner.
#[derive(Debug)]
pub struct Newcomer<'a> {
    /// The code that was shown where the app was started.
    pub code: &'a str,
    /// What they are called.
    pub name: &'a str,
    /// Their address.
    pub address: &'a str,
    /// The password they chose.
    pub password: &'a Secret,
    /// The code of the language they read.
    pub language: &'a str,
}

impl Access {
    /// Whether nobody is a member yet, where members are needed.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn needs_owner(&self) -> Result<bool, ServiceError> {
        let members = self.store().members()?;
        Ok(!self.house.open && members.iter().all(|m| m.gone.is_some()))
    }

    /// The code that the first owner needs, the same until it is used; none when there are members.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn setup_code(&self) -> Result<Option<String>, ServiceError> {
        if !self.needs_owner()? {
            return Ok(None);
        }
        let mut held = self
            .house
            .setup
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        if held.is_none() {
            *held = Some(keys::code()?);
        }
        Ok(held.clone())
    }

    /// Makes the first owner, and signs them in; what their browser is to hold.
    ///
    /// # Errors
    ///
    /// [`Flaw::SetUp`] when there are members, [`Flaw::SetupCode`] when the code is not right, or the flaw of what
    /// they typed; as the store says.
    pub fn first_owner(&self, new: &Newcomer<'_>, knock: &Knock) -> Result<Secret, ServiceError> {
        let wanted = self.setup_code()?.ok_or(Flaw::SetUp)?;
        let tried: Vec<Tried> = knock.source.map(Tried::source).into_iter().collect();
        self.attempt(&tried)?;
        // Digests are compared, so that the time it takes tells nothing of the code.
        if keys::digest(&keys::typed(new.code)) != keys::digest(&keys::typed(&wanted)) {
            return Err(Flaw::SetupCode.into());
        }
        let member = NewMember {
            name: new.name.to_string(),
            address: new.address.to_string(),
            role: Role::Owner,
            language: new.language.to_string(),
        };
        let member = checked(&member)?;
        password::fits(new.password, &member.name, &member.address)?;
        let hashed = self.house.hashed(new.password)?;
        let mut begun = None;
        let amends = &self.house.amends;
        amends.write_anew(|batch| {
            if !self.needs_owner()? {
                return Err(Flaw::SetUp.into());
            }
            self.was_right(batch, &tried)?;
            let mut numbers = Numbers::of(self.store(), Counted::Member)?;
            let row = member.row(numbers.take(), self.now(), &hashed);
            numbers.settle(self.store(), batch);
            self.store().add_member(batch, &row);
            begun = Some(self.begin(batch, row.member, &knock.agent(), true)?.0);
            let object = format!("member {} as owner", row.member);
            amends.happened(batch, &row.name, "added", &object, "")
        })?;
        *self
            .house
            .setup
            .lock()
            .unwrap_or_else(PoisonError::into_inner) = None;
        begun.ok_or(ServiceError::NotThere)
    }
}
