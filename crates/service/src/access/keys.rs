//! Random keys, and what of them is kept: digests.

use crate::error::ServiceError;
use amends_connect::Secret;
use sha2::{Digest, Sha256};

/// Letters and digits that nobody takes for one another: Crockford's thirty-two, in small letters.
const PLAIN: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Letters of base64 for addresses (RFC 4648, 5).
const URL: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// So many random bytes.
pub(super) fn random<const N: usize>() -> Result<[u8; N], ServiceError> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|error| {
        let what = format!("the system gives no random numbers: {error}");
        ServiceError::Asked(what, "start the machine anew")
    })?;
    Ok(bytes)
}

/// A key of 256 random bits, 43 letters.
pub(super) fn key() -> Result<Secret, ServiceError> {
    let bytes: [u8; 32] = random()?;
    Ok(Secret::new(letters(&bytes, 6, URL)))
}

/// A code that people can type: 80 random bits as `xxxx-xxxx-xxxx-xxxx`.
pub(super) fn code() -> Result<String, ServiceError> {
    let bytes: [u8; 10] = random()?;
    let letters = letters(&bytes, 5, PLAIN);
    let groups: Vec<&str> = [0, 4, 8, 12]
        .iter()
        .map(|&at| &letters[at..at + 4])
        .collect();
    Ok(groups.join("-"))
}

/// A code as people type it, made comparable: small letters, nothing between, the lookalikes put right.
pub(super) fn typed(code: &str) -> String {
    let plain = code.chars().filter(char::is_ascii_alphanumeric).take(64);
    plain
        .map(|c| match c.to_ascii_lowercase() {
            'o' => '0',
            'i' | 'l' => '1',
            c => c,
        })
        .collect()
}

/// What is kept of a key or code.
pub(super) fn digest(key: &str) -> Vec<u8> {
    Sha256::digest(key.as_bytes()).to_vec()
}

/// A digest in letters.
pub(super) fn in_letters(digest: &[u8]) -> String {
    letters(digest, 6, URL)
}

/// Bytes as letters of so many bits each, the highest first; what is left over is filled with zeros.
pub(super) fn letters(bytes: &[u8], bits: u32, of: &[u8]) -> String {
    let (mut out, mut held, mut have) = (String::new(), 0u32, 0);
    let mask = (1 << bits) - 1;
    for byte in bytes {
        held = held << 8 | u32::from(*byte);
        have += 8;
        while have >= bits {
            have -= bits;
            out.push(char::from(of[(held >> have & mask) as usize]));
        }
        held &= (1 << have) - 1;
    }
    if have > 0 {
        out.push(char::from(of[(held << (bits - have) & mask) as usize]));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_are_those_of_rfc_4648() {
        let base32 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        assert_eq!(letters(b"foobar", 5, base32), "MZXW6YTBOI");
        assert_eq!(letters(b"fooba", 6, URL), "Zm9vYmE");
        assert_eq!(letters(&[0xfb, 0xff], 6, URL), "-_8");
    }

    #[test]
    fn keys_are_long_and_unlike() {
        let (one, other) = (key().expect("a key"), key().expect("a key"));
        assert_eq!(one.reveal().len(), 43);
        assert_ne!(one.reveal(), other.reveal());
    }

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        let code = code().expect("a code");
        assert_eq!(code.len(), 19);
        assert_eq!(typed(&code), typed(&code.to_uppercase().replace('-', " ")));
        assert_eq!(typed("O0-Il1"), "00111");
    }
}
