//! Passwords: which ones are taken, and what of them is kept (argon2id with 19 MiB, two rounds, one lane: OWASP's
//! Password Storage Cheat Sheet).

use super::flaw::Flaw;
use super::{House, keys};
use crate::error::{ServiceError, damaged};
use amends_connect::Secret;
use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};
use std::collections::BTreeSet;
use std::sync::atomic::Ordering;
use std::sync::{LazyLock, PoisonError};
use unicode_normalization::UnicodeNormalization as _;

/// KiB of memory and rounds that a password costs.
const COST: (u32, u32) = (19 * 1024, 2);

/// Letters that a password has.
const LENGTHS: std::ops::RangeInclusive<usize> = 10..=200;

/// What no password gives: as dear to try as a real one.
static NOBODYS: LazyLock<String> = LazyLock::new(|| {
    let salt = SaltString::encode_b64(b"nobody's password");
    let hashed = salt.and_then(|salt| Ok(argon2().hash_password(b"", &salt)?.to_string()));
    hashed.unwrap_or_default()
});

fn argon2() -> Argon2<'static> {
    let params = Params::new(COST.0, COST.1, 1, None).unwrap_or_default();
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

/// A password however its letters were put together (RFC 8265, 4.2.2: NFC; NFKC here, as NIST SP 800-63B says).
fn normal(password: &Secret) -> Secret {
    Secret::new(password.reveal().nfkc().collect::<String>())
}

/// Whether a password may be taken by somebody.
pub(super) fn fits(password: &Secret, name: &str, address: &str) -> Result<(), Flaw> {
    let plain = normal(password);
    let letters = plain.reveal().to_lowercase();
    let length = letters.chars().count();
    if length < *LENGTHS.start() {
        return Err(Flaw::ShortPassword);
    }
    if length > *LENGTHS.end() {
        return Err(Flaw::LongPassword);
    }
    let unlike: BTreeSet<char> = letters.chars().collect();
    let row = |row: &str| row.contains(letters.as_str());
    let own = [name, address].map(|own| own.trim().to_lowercase());
    let known = own.contains(&letters)
        || row("12345678901234567890")
        || row("abcdefghijklmnopqrstuvwxyz")
        || row("qwertyuiopasdfghjklzxcvbnm")
        || row("qwertzuiopasdfghjklyxcvbnm")
        || ["password", "passwort"].iter().any(|word| {
            let rest = letters.strip_prefix(word);
            rest.is_some_and(|rest| rest.chars().all(|c| !c.is_alphabetic()))
        });
    match unlike.len() < 5 || known {
        true => Err(Flaw::PlainPassword),
        false => Ok(()),
    }
}

impl House {
    /// What is kept of a password.
    pub(super) fn hashed(&self, password: &Secret) -> Result<String, ServiceError> {
        let salt: [u8; 16] = keys::random()?;
        let salt = SaltString::encode_b64(&salt).map_err(|_| damaged("a salt"))?;
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        self.worked_out.fetch_add(1, Ordering::Relaxed);
        let hashed = argon2().hash_password(normal(password).reveal().as_bytes(), &salt);
        Ok(hashed.map_err(|_| damaged("a password"))?.to_string())
    }

    /// Whether a password is the one that something was kept of. Where nothing was, it takes as long to say no.
    pub(super) fn is_right(&self, password: &Secret, kept: Option<&str>) -> bool {
        let kept = kept.filter(|kept| !kept.is_empty());
        let Ok(hash) = PasswordHash::new(kept.unwrap_or(&NOBODYS)) else {
            return false;
        };
        let _turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        self.worked_out.fetch_add(1, Ordering::Relaxed);
        let plain = normal(password);
        let right = argon2().verify_password(plain.reveal().as_bytes(), &hash);
        right.is_ok() && kept.is_some()
    }
}

/// Whether what is kept was made as cheaply as is not done any more.
pub(super) fn is_old(kept: &str) -> bool {
    let Ok(hash) = PasswordHash::new(kept) else {
        return true;
    };
    let params = Params::try_from(&hash).unwrap_or_default();
    let same = (params.m_cost(), params.t_cost()) == COST && params.p_cost() == 1;
    !same || hash.algorithm.as_str() != "argon2id"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn which_passwords_are_taken() {
        let cases = [
            ("short", Err(Flaw::ShortPassword)),
            ("äöüäöüäöü", Err(Flaw::ShortPassword)),
            ("aaaaaaaaaaaaaa", Err(Flaw::PlainPassword)),
            ("abababababababab", Err(Flaw::PlainPassword)),
            ("1234567890", Err(Flaw::PlainPassword)),
            ("Password2025!", Err(Flaw::PlainPassword)),
            ("qwertyuiop", Err(Flaw::PlainPassword)),
            ("ann@shop.example", Err(Flaw::PlainPassword)),
            ("Ann Harbour", Err(Flaw::PlainPassword)),
            ("four plain words here", Ok(())),
            ("passwords are dull", Ok(())),
        ];
        for (password, wanted) in cases {
            let found = fits(&Secret::new(password), "Ann Harbour", "ann@shop.example");
            assert_eq!(found, wanted, "{password}");
        }
        let long = Secret::new("abcdefgh ".repeat(30));
        assert_eq!(fits(&long, "", ""), Err(Flaw::LongPassword));
    }

    #[test]
    fn what_was_made_otherwise_is_old() {
        let salt = SaltString::encode_b64(b"sixteen bytes ..").expect("a salt");
        let made = |argon2: Argon2<'_>| {
            argon2
                .hash_password(b"x", &salt)
                .expect("a digest")
                .to_string()
        };
        assert!(!is_old(&made(argon2())));
        let cheap = Params::new(8, 1, 1, None).expect("it may be cheap");
        assert!(is_old(&made(Argon2::new(
            Algorithm::Argon2id,
            Version::V0x13,
            cheap
        ))));
        let other = Params::new(COST.0, COST.1, 1, None).expect("as dear");
        assert!(is_old(&made(Argon2::new(
            Algorithm::Argon2i,
            Version::V0x13,
            other
        ))));
        assert!(is_old("nonsense"));
    }
}
