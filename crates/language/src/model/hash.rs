//! Hashes of features. Part of the model's format: changing one makes every trained weight void.

/// A hash of bytes (FNV-1a, 32 bits).
pub(crate) fn bytes(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |h, b| step(h, *b))
}

/// One more byte.
#[inline]
pub(crate) fn step(hash: u32, byte: u8) -> u32 {
    (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
}

/// Two hashes in order, as one.
#[inline]
pub(crate) fn pair(a: u32, b: u32) -> u32 {
    mix(a.rotate_left(5).wrapping_mul(0x9e37_79b1) ^ b)
}

/// Spreads the bits of a hash (the finalizer of MurmurHash3), so that its high bits can be used.
#[inline]
pub(crate) fn mix(mut h: u32) -> u32 {
    h ^= h >> 16;
    h = h.wrapping_mul(0x85eb_ca6b);
    h ^= h >> 13;
    h = h.wrapping_mul(0xc2b2_ae35);
    h ^ (h >> 16)
}
