//! A set of message numbers (UIDs), as ranges: `1:4000,4010,5000:5100`.

use std::fmt;
use std::str::FromStr;

/// A set of message numbers (UIDs, 1 to 4,294,967,295), kept as ranges. Written and read as IMAP
/// does: `1:4000,4010`; the empty set is the empty text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct UidSet {
    /// First and last of each range; in order, apart from one another.
    ranges: Vec<(u32, u32)>,
}

impl UidSet {
    /// The range from `first` to `last`, both included; nothing when `first` is the larger.
    #[must_use]
    pub fn range(first: u32, last: u32) -> UidSet {
        let mut set = UidSet::default();
        set.insert(first, last);
        set
    }

    /// Takes in all from `first` to `last`, both included. 0 is no number and is left out.
    pub fn insert(&mut self, first: u32, last: u32) {
        let first = first.max(1);
        if first > last {
            return;
        }
        // All ranges that touch or overlap the new one melt into it.
        let from = self
            .ranges
            .partition_point(|&(_, end)| end.saturating_add(1) < first);
        let to = self
            .ranges
            .partition_point(|&(start, _)| start <= last.saturating_add(1));
        let melted = self.ranges[from..to.max(from)]
            .iter()
            .fold((first, last), |(a, b), &(c, d)| (a.min(c), b.max(d)));
        self.ranges.splice(from..to.max(from), [melted]);
    }

    /// Whether a number is in it.
    #[must_use]
    pub fn contains(&self, uid: u32) -> bool {
        let at = self.ranges.partition_point(|&(_, last)| last < uid);
        self.ranges.get(at).is_some_and(|&(first, _)| first <= uid)
    }

    /// The ranges, first and last of each, in order.
    pub fn ranges(&self) -> impl DoubleEndedIterator<Item = (u32, u32)> {
        self.ranges.iter().copied()
    }

    /// The smallest and the largest number.
    #[must_use]
    pub fn bounds(&self) -> Option<(u32, u32)> {
        Some((self.ranges.first()?.0, self.ranges.last()?.1))
    }

    /// How many numbers are in it.
    #[must_use]
    pub fn len(&self) -> u64 {
        self.ranges().map(|(a, b)| u64::from(b - a) + 1).sum()
    }

    /// Whether it is empty.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.ranges.is_empty()
    }

    /// What is in this set and not in the other.
    #[must_use]
    pub fn without(&self, other: &UidSet) -> UidSet {
        let mut left = Vec::new();
        for &(first, last) in &self.ranges {
            // None: beyond the largest number there is.
            let mut next = Some(first);
            let from = other.ranges.partition_point(|&(_, end)| end < first);
            let overlapping = other.ranges[from..].iter().take_while(|r| r.0 <= last);
            for &(start, end) in overlapping {
                if let Some(at) = next
                    && at < start
                {
                    left.push((at, start - 1));
                }
                next = end.checked_add(1);
            }
            if let Some(at) = next
                && at <= last
            {
                left.push((at, last));
            }
        }
        UidSet { ranges: left }
    }

    /// What is in both sets.
    #[must_use]
    pub fn within(&self, other: &UidSet) -> UidSet {
        self.without(&self.without(other))
    }
}

impl FromIterator<u32> for UidSet {
    fn from_iter<T: IntoIterator<Item = u32>>(uids: T) -> UidSet {
        let mut uids: Vec<u32> = uids.into_iter().filter(|u| *u > 0).collect();
        uids.sort_unstable();
        let mut set = UidSet::default();
        for uid in uids {
            match set.ranges.last_mut() {
                Some((_, last)) if uid <= last.saturating_add(1) => *last = uid,
                _ => set.ranges.push((uid, uid)),
            }
        }
        set
    }
}

impl fmt::Display for UidSet {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, (first, last)) in self.ranges().enumerate() {
            let comma = if i == 0 { "" } else { "," };
            if first == last {
                write!(f, "{comma}{first}")?;
            } else {
                write!(f, "{comma}{first}:{last}")?;
            }
        }
        Ok(())
    }
}

/// A text that is no set of message numbers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("this is no set of message numbers")]
pub struct NotUids;

impl FromStr for UidSet {
    type Err = NotUids;

    fn from_str(text: &str) -> Result<UidSet, NotUids> {
        let mut set = UidSet::default();
        for part in text.split(',').filter(|p| !p.is_empty()) {
            let (first, last) = part.split_once(':').unwrap_or((part, part));
            let number = |t: &str| t.parse::<u32>().ok().filter(|n| *n > 0).ok_or(NotUids);
            let (first, last) = (number(first)?, number(last)?);
            // RFC 3501 section 9: the order of the two does not matter.
            set.insert(first.min(last), first.max(last));
        }
        Ok(set)
    }
}
