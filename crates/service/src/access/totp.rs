//! Codes that change with the time (RFC 6238, with SHA-1, six digits and steps of 30 seconds: what every program
//! for it does).

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

/// Letters of base32 (RFC 4648, 6), in which such programs take the secret.
pub(super) const BASE32: &[u8; 32] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/// Seconds of a step.
const STEP: i64 = 30;

/// Clocks may differ by so many steps.
const AROUND: i64 = 1;

/// The code of a step.
fn code(secret: &[u8], step: i64) -> u32 {
    let Ok(mut mac) = Hmac::<Sha1>::new_from_slice(secret) else {
        // A key of any length will do.
        return 0;
    };
    mac.update(&step.to_be_bytes());
    let sum = mac.finalize().into_bytes();
    let at = usize::from(sum[19] & 0xf);
    let cut = u32::from_be_bytes([sum[at] & 0x7f, sum[at + 1], sum[at + 2], sum[at + 3]]);
    cut % 1_000_000
}

/// The step whose code was typed, near a time in seconds since the epoch, and later than the last one that was
/// used; none when it is the code of none.
pub(super) fn step_of(secret: &[u8], typed: &str, now: i64, last: i64) -> Option<i64> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace()).collect();
    if digits.len() != 6 || !digits.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    let typed: u32 = digits.parse().ok()?;
    let here = now.div_euclid(STEP);
    let mut found = None;
    // All are looked at, so that the time it takes tells nothing.
    for step in here - AROUND..=here + AROUND {
        if code(secret, step) == typed && step > last {
            found = Some(step);
        }
    }
    found
}

/// The secret as letters, and the address that a program reads from a picture.
pub(super) fn address(letters: &str, account: &str) -> String {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-._~@".contains(c);
    let mut label = String::new();
    for c in account.chars() {
        if plain(c) {
            label.push(c);
        } else {
            let mut bytes = [0; 4];
            for byte in c.encode_utf8(&mut bytes).bytes() {
                label.push_str(&format!("%{byte:02X}"));
            }
        }
    }
    format!("otpauth://totp/Amends:{label}?secret={letters}&issuer=Amends")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B: the last six of its eight digits.
    const CASES: &[(i64, &str)] = &[
        (59, "287082"),
        (1_111_111_109, "081804"),
        (1_111_111_111, "050471"),
        (1_234_567_890, "005924"),
        (2_000_000_000, "279037"),
        (20_000_000_000, "353130"),
    ];
    const SECRET: &[u8] = b"12345678901234567890";

    #[test]
    fn codes_are_those_of_the_standard() {
        for (at, code) in CASES {
            assert_eq!(step_of(SECRET, code, *at, 0), Some(at / 30), "{at}");
        }
    }

    #[test]
    fn a_code_works_once_and_only_near_its_time() {
        let (at, code) = (59, "287082");
        for late in [-30, 0, 30] {
            assert_eq!(step_of(SECRET, code, at + late, 0), Some(1), "{late}");
        }
        for late in [-60, 61, 3_600] {
            assert_eq!(step_of(SECRET, code, at + late, 0), None, "{late}");
        }
        assert_eq!(step_of(SECRET, code, at, 1), None, "it was used");
        for wrong in ["", "28708", "2870820", "28708x", "+87082", "٢٨٧٠٨٢"] {
            assert_eq!(step_of(SECRET, wrong, at, 0), None, "{wrong}");
        }
        assert_eq!(step_of(SECRET, " 287 082 ", at, 0), Some(1));
    }

    #[test]
    fn what_a_picture_says() {
        assert_eq!(
            address("GEZD", "ann müller@shop.example"),
            "otpauth://totp/Amends:ann%20m%C3%BCller@shop.example?secret=GEZD&issuer=Amends"
        );
    }
}
