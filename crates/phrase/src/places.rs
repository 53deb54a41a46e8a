//! Where in a sentence a word stands, counted in spaces, and where a match that holds it can begin.

use crate::keyword::Gaps;

/// Places in one sentence, a bit each. The last bit stands for all places that come later, too.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Places(u64);

/// The last place that is told apart.
const LAST: usize = u64::BITS as usize - 1;

impl Places {
    /// The place after so many spaces.
    pub fn at(spaces: usize) -> Places {
        Places(1 << spaces.min(LAST))
    }

    pub fn is_empty(&self) -> bool {
        self.0 == 0
    }

    pub fn add(&mut self, other: Places) {
        self.0 |= other.0;
    }

    /// The places, a bit each, where a match can begin that has one of these after `gaps` spaces.
    pub fn starts(self, gaps: Gaps) -> u64 {
        if self.0 >> LAST != 0 {
            return u64::MAX;
        }
        let first = self.0.checked_shr(gaps.least.into()).unwrap_or(0);
        if first == 0 {
            return 0;
        }
        let more = u32::from(gaps.most.saturating_sub(gaps.least));
        if more >= u64::BITS - 1 {
            return u64::MAX >> first.leading_zeros();
        }
        let (mut starts, mut reach) = (first, 0);
        while reach < more {
            let step = (reach + 1).min(more - reach);
            starts |= starts >> step;
            reach += step;
        }
        starts
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_match_begins_before_what_it_holds() {
        let gaps = |least, most| Gaps { least, most };
        let at = Places::at;
        assert_eq!(at(5).starts(gaps(0, 0)), 1 << 5);
        assert_eq!(at(5).starts(gaps(2, 2)), 1 << 3);
        assert_eq!(at(5).starts(gaps(1, 4)), 0b1_1110);
        assert_eq!(at(5).starts(gaps(2, Gaps::FAR)), 0b1111);
        assert_eq!(at(1).starts(gaps(2, 9)), 0);
        assert_eq!(at(3).starts(gaps(0, 9)), 0b1111);
        assert_eq!(at(200).starts(gaps(3, 3)), u64::MAX);
    }
}
