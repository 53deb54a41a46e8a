//! Members: who there is, who comes, what each may do, who leaves.

use super::role::Role;
use super::{Flaw, Seat, SessionShown, gone, keys, password};
use crate::error::{ServiceError, damaged};
use amends_connect::Secret;
use amends_store::counter::{Counted, Numbers};
use amends_store::member::Member;
use jiff::Timestamp;

/// A member, as members see one another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberShown {
    /// Their number.
    pub number: i64,
    /// What they are called.
    pub name: String,
    /// Their address.
    pub address: String,
    /// What they may do.
    pub role: Role,
    /// Since when.
    pub since: Timestamp,
    /// Whether they sign in with a second step.
    pub second_step: bool,
    /// Whether it is the one who asks.
    pub own: bool,
}

/// Somebody who comes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NewMember {
    /// What they are called: unlike the others.
    pub name: String,
    /// Their address: unlike the others'.
    pub address: String,
    /// What they may do.
    pub role: Role,
    /// The code of the language their pages speak; empty for what their browser asks for.
    pub language: String,
}

impl NewMember {
    pub(super) fn row(&self, number: i64, made: i64, hashed: &str) -> Member {
        Member {
            member: number,
            name: self.name.clone(),
            address: self.address.clone(),
            role: self.role.name().to_string(),
            language: self.language.clone(),
            made,
            gone: None,
            password: hashed.to_string(),
            second: None,
            second_since: None,
            second_step: 0,
        }
    }
}

/// Somebody's name and address made plain, or what is wrong with them.
pub(super) fn checked(new: &NewMember) -> Result<NewMember, Flaw> {
    let name: Vec<&str> = new.name.split_whitespace().collect();
    let name = name.join(" ");
    if name.is_empty() || name.chars().count() > 100 || name.chars().any(char::is_control) {
        return Err(Flaw::Name);
    }
    let address = new.address.trim().to_lowercase();
    let odd = |c: char| c.is_whitespace() || c.is_control() || "<>\",;".contains(c);
    let fits = address.split_once('@').is_some_and(|(local, domain)| {
        !local.is_empty() && !domain.is_empty() && !domain.contains('@')
    });
    if !fits || address.len() > 254 || address.contains(odd) {
        return Err(Flaw::Address);
    }
    if new.language.len() > 8 {
        return Err(Flaw::Unknown);
    }
    Ok(NewMember {
        name,
        address,
        ..new.clone()
    })
}

impl Seat {
    /// The members who are here, in the order they came.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn members(&self) -> Result<Vec<MemberShown>, ServiceError> {
        let all = self.access().store().members()?.into_iter();
        all.filter(|m| m.gone.is_none())
            .map(|m| {
                Ok(MemberShown {
                    number: m.member,
                    role: Role::named(&m.role).ok_or_else(|| damaged("a member's role"))?,
                    since: Timestamp::from_microsecond(m.made).unwrap_or_default(),
                    second_step: m.second_since.is_some(),
                    own: self.actor().member == Some(m.member),
                    name: m.name,
                    address: m.address,
                })
            })
            .collect()
    }

    /// Adds a member, with a password or one that is made up; the member's number and the password.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners, the flaw of what was typed; as the store says.
    pub fn add_member(
        &self,
        new: &NewMember,
        password: Option<Secret>,
    ) -> Result<(i64, Secret), ServiceError> {
        self.may(Role::Owner)?;
        let new = checked(new)?;
        let (password, hashed) = self.password_for(password, &new.name, &new.address)?;
        let access = self.access();
        let mut number = 0;
        self.write(|batch| {
            let here = self.members()?;
            let name = new.name.to_lowercase();
            if here.iter().any(|m| m.address == new.address) {
                return Err(Flaw::SameAddress.into());
            }
            if here.iter().any(|m| m.name.to_lowercase() == name) {
                return Err(Flaw::SameName.into());
            }
            if here.is_empty() && new.role != Role::Owner {
                return Err(Flaw::LastOwner.into());
            }
            let mut numbers = Numbers::of(access.store(), Counted::Member)?;
            number = numbers.take();
            let row = new.row(number, access.now(), &hashed);
            access.store().add_member(batch, &row);
            numbers.settle(access.store(), batch);
            let object = format!("member {number} as {}", new.role.name());
            self.happened(batch, "added", &object)
        })?;
        Ok((number, password))
    }

    /// Changes what a member may do.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners, [`Flaw::LastOwner`]; as the store says.
    pub fn set_role(&self, member: i64, role: Role) -> Result<(), ServiceError> {
        self.may(Role::Owner)?;
        self.write(|batch| {
            self.leaves_an_owner(member, role == Role::Owner)?;
            self.access().store().set_role(batch, member, role.name());
            let object = format!("member {member} to {}", role.name());
            self.happened(batch, "changed", &object)
        })
        .map_err(gone)
    }

    /// Lets a member leave: their sessions and tokens end, what they decided stays.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners, [`Flaw::LastOwner`]; as the store says.
    pub fn remove_member(&self, member: i64) -> Result<(), ServiceError> {
        self.may(Role::Owner)?;
        self.write(|batch| {
            self.leaves_an_owner(member, false)?;
            let (store, now) = (self.access().store(), self.access().now());
            store.leave(batch, member, now);
            store.end_other_sessions(batch, member, 0, now);
            store.end_tokens(batch, member, now);
            self.happened(batch, "removed", &format!("member {member}"))
        })
        .map_err(gone)
    }

    /// Gives a member another password, one that is made up where none is given. Their sessions end; with
    /// `second_step`, nothing but the password is asked for from now on.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners, [`ServiceError::NotThere`], the flaw of the password; as the
    /// store says.
    pub fn reset_password(
        &self,
        member: i64,
        password: Option<Secret>,
        second_step: bool,
    ) -> Result<Secret, ServiceError> {
        self.may(Role::Owner)?;
        let held = self.held(member)?;
        let (password, hashed) = self.password_for(password, &held.name, &held.address)?;
        self.write(|batch| {
            let (store, now) = (self.access().store(), self.access().now());
            store.set_password(batch, member, &hashed, &held.password);
            store.end_other_sessions(batch, member, 0, now);
            self.happened(batch, "changed", &format!("password of member {member}"))
        })
        .map_err(gone)?;
        if second_step {
            self.forget_second_step(&held)?;
        }
        Ok(password)
    }

    /// A member's sessions, for whoever looks after everything at the command line.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] in a browser or with a token: sessions are their member's own business.
    pub fn member_sessions(&self, member: i64) -> Result<Vec<SessionShown>, ServiceError> {
        self.may_hold_the_machine()?;
        self.held(member)?;
        self.sessions_of(member)
    }

    /// Ends all sessions of a member.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to all but owners; as the store says.
    pub fn end_member_sessions(&self, member: i64) -> Result<(), ServiceError> {
        self.may(Role::Owner)?;
        self.held(member)?;
        self.write(|batch| {
            let (store, now) = (self.access().store(), self.access().now());
            store.end_other_sessions(batch, member, 0, now);
            self.happened(batch, "ended", &format!("sessions of member {member}"))
        })
    }

    fn held(&self, member: i64) -> Result<Member, ServiceError> {
        let held = self.access().store().member(member)?;
        held.filter(|m| m.gone.is_none())
            .ok_or(ServiceError::NotThere)
    }

    fn password_for(
        &self,
        password: Option<Secret>,
        name: &str,
        address: &str,
    ) -> Result<(Secret, String), ServiceError> {
        let password = match password {
            Some(password) => password,
            None => Secret::new(keys::code()?),
        };
        password::fits(&password, name, address)?;
        let hashed = self.access().house.hashed(&password)?;
        Ok((password, hashed))
    }

    /// Somebody is left who looks after things when this member is an owner no longer.
    fn leaves_an_owner(&self, member: i64, stays: bool) -> Result<(), ServiceError> {
        let all = self.members()?;
        if all.iter().all(|m| m.number != member) {
            return Err(ServiceError::NotThere);
        }
        let owns = |m: &MemberShown| m.role == Role::Owner && (stays || m.number != member);
        match stays || all.iter().any(owns) {
            true => Ok(()),
            false => Err(Flaw::LastOwner.into()),
        }
    }
}
