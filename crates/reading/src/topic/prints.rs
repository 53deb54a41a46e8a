//! A map by fingerprint. A fingerprint is a hash already, so it is not hashed again: looked up for
//! every word of every letter, a sorted map took a fiftieth of a whole check.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// Values by fingerprint. Only for looking up: the order of its entries may not reach a report.
pub(crate) type PrintMap<V> = HashMap<u64, V, BuildHasherDefault<Print>>;

/// Hands a fingerprint on as it is.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Print(u64);

impl Hasher for Print {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = self.0.rotate_left(8) ^ u64::from(*byte);
        }
    }

    fn write_u64(&mut self, print: u64) {
        self.0 = print;
    }
}
