//! An index as bytes, so that it can be worked out once and read many times.

use super::{Index, Wakes};
use crate::keyword::MAX_GROUPS;

/// Bytes that are no index, or one of another version of the program.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Unreadable;

impl Index {
    /// All of it. Indexes of the same patterns have the same bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        // It is lists and numbers, all of which have a form, and memory is all that writing needs.
        postcard::to_allocvec(self).expect("lists and numbers can be written")
    }

    /// Reads what [`Index::to_bytes`] wrote.
    ///
    /// # Errors
    /// When the bytes are no index, or one that refers to what it does not hold.
    pub fn from_bytes(bytes: &[u8]) -> Result<Index, Unreadable> {
        let (index, rest) = postcard::take_from_bytes::<Index>(bytes).map_err(|_| Unreadable)?;
        if rest.is_empty() && index.is_sound() {
            Ok(index.made())
        } else {
            Err(Unreadable)
        }
    }

    /// True when whatever it refers to is there.
    fn is_sound(&self) -> bool {
        let count = self.patterns.len();
        let known = |wakes: &Wakes| {
            let mut groups = wakes.groups.iter();
            groups.all(|(pattern, group)| {
                (*pattern as usize) < count && usize::from(*group) < MAX_GROUPS
            })
        };
        let needs = self.patterns.iter().flat_map(|p| &p.common);
        self.by_word.len() == self.words.count() + 1
            && self.by_part.len() == self.parts.count()
            && self.by_word.iter().all(known)
            && self.by_part.iter().flatten().all(known)
            && self.always.iter().all(|p| (*p as usize) < count)
            && needs.into_iter().all(|n| n.is_known(self.words.count()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{At, Lexicon, Lists};
    use std::sync::Arc;

    fn index() -> Index {
        let lists = Lists::from([("verb".into(), vec!["send".into(), "mail[a-z]+".into()])]);
        let lexicon = Lexicon::new(Arc::new(lists));
        let phrases = ["could you .. {verb} it", "thank[a-z]*", ".*"];
        let required = phrases.map(|p| lexicon.required(p, At::Anywhere).expect("a phrase"));
        let patterns = (0u32..).zip(&required).map(|(n, r)| ((n, 0), r));
        Index::new(patterns, &["cheers".into()], &["kindly".into()])
    }

    #[test]
    fn what_was_written_is_read() {
        let written = index();
        let read = Index::from_bytes(&written.to_bytes()).expect("an index");
        assert_eq!(read.to_bytes(), written.to_bytes());
        let text = b"cheers, thankful. could you please send it. nothing";
        let units = [0..17, 18..43, 44..51];
        let (places, tone) = written.wake(text, &units);
        assert_eq!(
            places,
            [vec![(1, 0), (2, 0)], vec![(0, 0), (2, 0)], vec![(2, 0)]]
        );
        assert_eq!((places, tone), read.wake(text, &units));
    }

    #[test]
    fn other_bytes_are_told_or_harmless() {
        let bytes = index().to_bytes();
        for end in 0..bytes.len() {
            assert!(Index::from_bytes(&bytes[..end]).is_err(), "cut at {end}");
        }
        for at in 0..bytes.len() {
            for value in [0, 1, 0x7f, 0xff] {
                let mut other = bytes.clone();
                other[at] = value;
                if let Ok(index) = Index::from_bytes(&other) {
                    let text = b"could you please send it, mailing kindly";
                    index.wake(text, std::slice::from_ref(&(0..text.len())));
                }
            }
        }
    }
}
