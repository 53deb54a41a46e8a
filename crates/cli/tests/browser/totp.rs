//! What a program for codes shows (RFC 6238): how a test has a second step.

use hmac::{Hmac, KeyInit, Mac};
use jiff::Timestamp;

/// The code for letters of base32, some steps of half a minute from now.
pub fn code(letters: &str, steps: i64) -> String {
    let value = |l: u8| match l {
        b'A'..=b'Z' => l - b'A',
        _ => l - b'2' + 26,
    };
    let letters = letters.bytes().filter(u8::is_ascii_alphanumeric);
    let bits: String = letters.map(|l| format!("{:05b}", value(l))).collect();
    let bytes = bits.as_bytes().chunks_exact(8);
    let key: Vec<u8> = bytes
        .map(|b| b.iter().fold(0, |sum, bit| sum << 1 | (bit - b'0')))
        .collect();
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(&key).expect("any key");
    let step = Timestamp::now().as_second() / 30 + steps;
    mac.update(&step.to_be_bytes());
    let sum = mac.finalize().into_bytes();
    let at = usize::from(sum[19] & 15);
    let cut = u32::from_be_bytes(sum[at..at + 4].try_into().expect("four")) & 0x7fff_ffff;
    format!("{:06}", cut % 1_000_000)
}
