//! The second step: a program that shows a code which changes every half minute, and ten codes for when it is lost.

use super::actor::By;
use super::throttle::Tried;
use super::{Access, Flaw, Seat, keys, totp};
use crate::error::ServiceError;
use amends_connect::Secret;
use amends_store::member::Member;

/// Recovery codes that somebody gets.
const CODES: usize = 10;

/// What is to be put into a program for codes.
#[derive(Debug)]
pub struct Setup {
    /// The secret in letters, for typing.
    pub letters: Secret,
    /// The address that a picture holds.
    pub address: Secret,
}

/// The bytes of a secret in letters of base32; what is none of them is passed over.
pub(super) fn bytes(letters: &str) -> Vec<u8> {
    let (mut out, mut held, mut have) = (Vec::new(), 0u32, 0);
    for letter in letters.bytes() {
        let Some(value) = totp::BASE32.iter().position(|l| *l == letter) else {
            continue;
        };
        held = (held << 5 | value as u32) & 0xfff;
        have += 5;
        if have >= 8 {
            have -= 8;
            out.push((held >> have & 0xff) as u8);
        }
    }
    out
}

impl Access {
    pub(super) fn whose_second(&self, member: i64) -> String {
        format!("firm {} member {member} second step", self.store().firm())
    }
}

impl Seat {
    /// Whether the second step is asked for, and how many recovery codes are left.
    ///
    /// # Errors
    ///
    /// [`ServiceError::NotAllowed`] to whoever has no account; as the store says.
    pub fn second_step(&self) -> Result<(bool, usize), ServiceError> {
        let me = self.me()?;
        let left = self.access().store().codes_left(me.member)?;
        Ok((me.second_since.is_some(), left))
    }

    /// Begins to set the second step up; it counts only when it is confirmed.
    ///
    /// # Errors
    ///
    /// [`Flaw::Password`] when the present password is not right, [`Flaw::NoKey`] without a key; as the store says.
    pub fn begin_second_step(&self, password: &Secret) -> Result<(), ServiceError> {
        let me = self.proved(password)?;
        let access = self.access();
        let key = access.house.key.as_ref().ok_or(Flaw::NoKey)?;
        if me.second_since.is_some() {
            return Err(ServiceError::NotAllowed);
        }
        let secret: [u8; 20] = keys::random()?;
        let letters = Secret::new(keys::letters(&secret, 5, totp::BASE32));
        let sealed = key.seal(&letters, &access.whose_second(me.member))?;
        self.write(|batch| {
            access
                .store()
                .set_second(batch, me.member, Some(sealed.clone()), None, 0);
            Ok(())
        })
    }

    /// What is to be put into a program; none while nothing is being set up.
    ///
    /// # Errors
    ///
    /// As the store says, and when the key is another.
    pub fn second_setup(&self) -> Result<Option<Setup>, ServiceError> {
        let me = self.me()?;
        let access = self.access();
        let Some(sealed) = me.second.filter(|_| me.second_since.is_none()) else {
            return Ok(None);
        };
        let key = access.house.key.as_ref().ok_or(Flaw::NoKey)?;
        let letters = key.open_secret(&sealed, &access.whose_second(me.member))?;
        let address = Secret::new(totp::address(letters.reveal(), &me.address));
        Ok(Some(Setup { letters, address }))
    }

    /// Asks for the second step from now on, when the code is right; the recovery codes, which are shown once.
    /// Other sessions end.
    ///
    /// # Errors
    ///
    /// [`Flaw::Code`], [`Flaw::Wait`]; as the store says.
    pub fn confirm_second_step(&self, code: &str) -> Result<Vec<Secret>, ServiceError> {
        let me = self.me()?;
        let access = self.access();
        if me.second_since.is_some() {
            return Err(ServiceError::NotAllowed);
        }
        let tried = [Tried::account("second", &me.member.to_string())];
        access.attempt(&tried)?;
        let step = access.step(&me, code)?.ok_or(Flaw::Code)?;
        let mut codes = Vec::new();
        self.write(|batch| {
            let (store, now) = (access.store(), access.now());
            access.was_right(batch, &tried)?;
            store.set_second(batch, me.member, me.second.clone(), Some(now), step);
            store.forget_codes(batch, me.member);
            codes.clear();
            for _ in 0..CODES {
                let code = keys::code()?;
                store.add_code(batch, me.member, &keys::digest(&keys::typed(&code)));
                codes.push(Secret::new(code));
            }
            if let By::Session(session) = self.actor().by {
                store.end_other_sessions(batch, me.member, session, now);
            }
            self.happened(batch, "began", &second_of(&me))
        })?;
        Ok(codes)
    }

    /// Asks for the second step no longer.
    ///
    /// # Errors
    ///
    /// [`Flaw::Password`] when the present password is not right; as the store says.
    pub fn end_second_step(&self, password: &Secret) -> Result<(), ServiceError> {
        let me = self.proved(password)?;
        self.forget_second_step(&me)
    }

    pub(super) fn forget_second_step(&self, member: &Member) -> Result<(), ServiceError> {
        self.write(|batch| {
            let store = self.access().store();
            store.set_second(batch, member.member, None, None, 0);
            store.forget_codes(batch, member.member);
            self.happened(batch, "ended", &second_of(member))
        })
    }
}

fn second_of(member: &Member) -> String {
    format!("second step of member {}", member.member)
}

#[cfg(test)]
mod tests {
    #[test]
    fn letters_and_bytes_are_the_same() {
        for length in 0..40usize {
            let bytes: Vec<u8> = (0..length).map(|n| (n * 37 + 11) as u8).collect();
            let letters = super::keys::letters(&bytes, 5, super::totp::BASE32);
            assert_eq!(super::bytes(&letters), bytes, "{letters}");
        }
    }
}
