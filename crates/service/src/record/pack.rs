//! Packing: postcard for records, Zstandard for what is long.

use crate::error::{ServiceError, damaged};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::cell::RefCell;
use zstd::bulk::{Compressor, Decompressor};

/// Shorter things are kept as they are.
const SHORT: usize = 200;

/// Nothing that is kept is longer than this, unpacked: what a length says beyond it is not believed.
const LONG: usize = 256 * 1024 * 1024;

/// What is small: a higher level makes it no smaller.
const LEVEL: i32 = 1;

/// What repeats itself: a level more makes it smaller by a twentieth.
const LONG_LEVEL: i32 = 3;

const PLAIN: u8 = 0;
const ZSTD: u8 = 1;

thread_local! {
    static PACKER: RefCell<Option<Compressor<'static>>> = RefCell::new(Compressor::new(LEVEL).ok());
    static UNPACKER: RefCell<Option<Decompressor<'static>>> = RefCell::new(Decompressor::new().ok());
}

/// Packs bytes.
pub(crate) fn bytes(plain: &[u8]) -> Vec<u8> {
    let packed = PACKER.with_borrow_mut(|packer| match packer {
        Some(packer) if plain.len() >= SHORT => packer.compress(plain).ok(),
        _ => None,
    });
    marked(plain, packed)
}

/// Packs many bytes that repeat themselves. What that needs is some megabytes, and is given back.
pub(crate) fn long(plain: &[u8]) -> Vec<u8> {
    marked(plain, zstd::bulk::compress(plain, LONG_LEVEL).ok())
}

/// What was packed, or where that is no shorter the bytes as they are, with a mark that tells which.
fn marked(plain: &[u8], packed: Option<Vec<u8>>) -> Vec<u8> {
    let length = u32::try_from(plain.len()).unwrap_or(u32::MAX);
    match packed {
        Some(packed) if packed.len() + 4 < plain.len() && length < u32::MAX => {
            let mut out = Vec::with_capacity(packed.len() + 5);
            out.push(ZSTD);
            out.extend_from_slice(&length.to_le_bytes());
            out.extend_from_slice(&packed);
            out
        }
        _ => {
            let mut out = Vec::with_capacity(plain.len() + 1);
            out.push(PLAIN);
            out.extend_from_slice(plain);
            out
        }
    }
}

/// Unpacks bytes.
pub(crate) fn plain(packed: &[u8]) -> Result<Vec<u8>, ServiceError> {
    let unpacked = match packed {
        [PLAIN, rest @ ..] => Some(rest.to_vec()),
        [ZSTD, a, b, c, d, rest @ ..] => {
            let length = u32::from_le_bytes([*a, *b, *c, *d]) as usize;
            UNPACKER.with_borrow_mut(|unpacker| {
                let unpacker = unpacker.as_mut().filter(|_| length <= LONG)?;
                unpacker.decompress(rest, length).ok()
            })
        }
        _ => None,
    };
    unpacked.ok_or_else(|| damaged("something packed"))
}

/// Packs a record.
pub(crate) fn record(record: &impl Serialize) -> Vec<u8> {
    // Records hold nothing that postcard cannot write.
    bytes(&postcard::to_allocvec(record).unwrap_or_default())
}

/// Unpacks a record.
pub(crate) fn read<T: DeserializeOwned>(packed: &[u8], what: &str) -> Result<T, ServiceError> {
    let plain = plain(packed)?;
    postcard::from_bytes(&plain).map_err(|_| damaged(what))
}
