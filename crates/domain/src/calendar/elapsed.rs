//! Working time between two moments, and the moment when so much of it has passed.

use super::WorkCalendar;
use jiff::{SignedDuration, Timestamp};

const NANOS: i128 = 1_000_000_000;

impl WorkCalendar {
    /// Working hours between two moments; 0 when `to` is not after `from`.
    pub fn hours_between(&self, from: Timestamp, to: Timestamp) -> f64 {
        self.work_between(from, to).as_secs_f64() / 3600.0
    }

    /// Working time between two moments, exact; zero when `to` is not after `from`.
    pub fn work_between(&self, from: Timestamp, to: Timestamp) -> SignedDuration {
        if to <= from {
            return SignedDuration::ZERO;
        }
        self.work_before(to) - self.work_before(from)
    }

    /// The earliest moment at which so much working time has passed since `from`.
    ///
    /// `from` itself when the time is zero or less. None when this calendar never has so much work
    /// before the year 10,000: an empty week, or every day of it off.
    pub fn after(&self, from: Timestamp, work: SignedDuration) -> Option<Timestamp> {
        if work <= SignedDuration::ZERO {
            return Some(from);
        }
        let target = (self.work_before(from).as_nanos()).checked_add(work.as_nanos())?;
        let (whole, part) = (target.div_euclid(NANOS), target.rem_euclid(NANOS));
        let (start, _) = parts(from);
        // A begun second of work is reached one second earlier, and its part added.
        let begun = i64::from(part > 0);
        let second = self.first_with(start, i64::try_from(whole).ok()?.checked_add(begun)?)?;
        Timestamp::new(second - begun, i32::try_from(part).ok()?).ok()
    }

    /// The first moment of work at or after this one: itself when it is in working time.
    ///
    /// None when there is no more work before the year 10,000.
    pub fn next_opening(&self, at: Timestamp) -> Option<Timestamp> {
        let (second, _) = parts(at);
        let before = self.before(second);
        let opening = self.first_with(second, before + 1)? - 1;
        Some(Timestamp::new(opening, 0).ok()?.max(at))
    }

    /// True when this moment is in working time.
    pub fn is_working(&self, at: Timestamp) -> bool {
        let (second, _) = parts(at);
        self.before(second + 1) > self.before(second)
    }

    /// The first second, not before `start`, with at least so many seconds of work before it.
    fn first_with(&self, start: i64, work: i64) -> Option<i64> {
        let last = Timestamp::MAX.as_second();
        let mut step = 3600;
        let (mut low, mut high) = (start, start.saturating_add(step).min(last));
        while self.before(high) < work {
            if high == last {
                return None;
            }
            step *= 4;
            low = high;
            high = high.saturating_add(step).min(last);
        }
        while low < high {
            let middle = low + (high - low) / 2;
            if self.before(middle) < work {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        Some(low)
    }

    fn before(&self, second: i64) -> i64 {
        self.segments.before(&self.pattern, second)
    }

    fn work_before(&self, at: Timestamp) -> SignedDuration {
        let (second, nanos) = parts(at);
        let before = self.before(second);
        let works = nanos > 0 && self.before(second + 1) > before;
        SignedDuration::new(before, if works { nanos } else { 0 })
    }
}

/// The second at or before a moment, and the nanoseconds since.
fn parts(at: Timestamp) -> (i64, i32) {
    match (at.as_second(), at.subsec_nanosecond()) {
        (second, nanos) if nanos < 0 => (second - 1, nanos + 1_000_000_000),
        whole => whole,
    }
}
