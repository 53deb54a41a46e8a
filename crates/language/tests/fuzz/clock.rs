//! Any moment and any offset, from nine bytes.

use jiff::{Timestamp, tz::Offset};

/// The first eight choose the moment, the last the offset.
pub fn read(bytes: &[u8; 9]) -> (Timestamp, Offset) {
    let mut seconds = [0; 8];
    seconds.copy_from_slice(&bytes[..8]);
    let (from, to) = (Timestamp::MIN.as_second(), Timestamp::MAX.as_second());
    let at = from + (u64::from_le_bytes(seconds) % (to - from) as u64) as i64;
    let hours = (bytes[8] % 53) as i8 - 26;
    (
        Timestamp::from_second(at).unwrap_or_default(),
        Offset::from_hours(hours.clamp(-25, 25)).unwrap_or(Offset::UTC),
    )
}
