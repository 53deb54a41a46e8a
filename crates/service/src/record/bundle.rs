//! Several mails packed as one: letters of one firm repeat each other, so that together they are half as large.
//!
//! Bytes of one mail stand as they are packed. A bundle begins with a byte of its own; packed behind it stand a list of
//! its mails, each by how far its number is from the first's and by its length, and then their bytes.

use super::pack;
use crate::error::{ServiceError, damaged};
use std::ops::Range;

const BUNDLE: u8 = 2;

/// Mails as they came, by their numbers.
#[derive(Debug)]
pub(crate) struct Bundle {
    plain: Vec<u8>,
    mails: Vec<(i64, Range<usize>)>,
}

impl Bundle {
    /// Unpacks what is kept under the number of a mail.
    pub fn open(first: i64, body: &[u8]) -> Result<Bundle, ServiceError> {
        let Some((&BUNDLE, rest)) = body.split_first() else {
            let plain = pack::plain(body)?;
            let mails = vec![(first, 0..plain.len())];
            return Ok(Bundle { plain, mails });
        };
        let plain = pack::plain(rest)?;
        let (list, bytes) = postcard::take_from_bytes::<Vec<(i64, u32)>>(&plain)
            .map_err(|_| damaged("a bundle of mails"))?;
        let mut at = plain.len() - bytes.len();
        let mut mails = Vec::with_capacity(list.len());
        for (after, length) in list {
            let end = at.saturating_add(length as usize);
            mails.push((first.saturating_add(after), at..end));
            at = end;
        }
        if at != plain.len() {
            return Err(damaged("a bundle of mails"));
        }
        Ok(Bundle { plain, mails })
    }

    /// The bytes of a mail; none where it is in another bundle.
    pub fn get(&self, mail: i64) -> Option<&[u8]> {
        let (_, range) = self.mails.iter().find(|(number, _)| *number == mail)?;
        self.plain.get(range.clone())
    }

    /// Its mails, in the order they came.
    pub fn mails(&self) -> impl Iterator<Item = i64> {
        self.mails.iter().map(|(number, _)| *number)
    }
}

/// Packs mails to be kept together under the number of the first: each by how much greater its own is, the first by 0.
/// One alone is kept as it is.
pub(crate) fn packed(mails: &[(i64, &[u8])]) -> Vec<u8> {
    if let [(0, alone)] = mails {
        return pack::bytes(alone);
    }
    // A mail is shorter than what a length can say: longer ones are not read.
    let length = |bytes: &[u8]| u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    let list: Vec<(i64, u32)> = mails.iter().map(|(n, b)| (*n, length(b))).collect();
    // It holds nothing that postcard cannot write.
    let mut plain = postcard::to_allocvec(&list).unwrap_or_default();
    for (_, bytes) in mails {
        plain.extend_from_slice(bytes);
    }
    let mut body = vec![BUNDLE];
    body.extend(pack::long(&plain));
    body
}

#[cfg(test)]
mod tests {
    use super::{Bundle, packed};

    #[test]
    fn what_was_packed_is_unpacked() {
        let long = "A letter as long as they are. ".repeat(40);
        let cases: [&[(i64, &[u8])]; 5] = [
            &[(0, b"alone")],
            &[(0, b"")],
            &[(0, b"first"), (1, b""), (7, b"last")],
            &[(3, b"whose first is gone")],
            &[(0, long.as_bytes()), (1, long.as_bytes())],
        ];
        for mails in cases {
            let body = packed(mails);
            let bundle = Bundle::open(40, &body).expect("it is whole");
            for (after, bytes) in mails {
                assert_eq!(bundle.get(40 + after), Some(*bytes));
            }
            assert_eq!(bundle.mails().count(), mails.len());
            assert_eq!(bundle.get(39), None);
            for cut in 0..body.len() {
                // What is broken is told or is another bundle; it is no panic.
                let _ = Bundle::open(40, &body[..cut]);
            }
        }
    }
}
