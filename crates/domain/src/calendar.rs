//! Working time: zones, weeks, breaks, days off, and the time that passes in them.
//!
//! Time is real elapsed time: an hour that the clocks skip does not exist, one that they repeat
//! counts twice. A day off is the calendar day from midnight to midnight.

mod days;
mod elapsed;
pub mod found;
pub mod holidays;
mod prefix;
mod week;

pub use holidays::Holidays;
pub use week::{Span, WeekError, WorkingWeek};

use jiff::tz::TimeZone;
use prefix::{Pattern, Segments};

/// When somebody works: their zone, their week and their days off.
///
/// Making one follows the zone through three centuries (some tens of microseconds); asking it is
/// cheap (well under a microsecond, however long the time asked for), so make one and keep it.
#[derive(Clone)]
pub struct WorkCalendar {
    zone: TimeZone,
    week: WorkingWeek,
    holidays: Holidays,
    pattern: Pattern,
    segments: Segments,
}

impl WorkCalendar {
    /// A calendar of this zone, week and days off.
    pub fn new(zone: TimeZone, week: WorkingWeek, holidays: Holidays) -> WorkCalendar {
        let pattern = Pattern::new(&week, &holidays);
        let segments = Segments::new(&zone, &pattern);
        WorkCalendar {
            zone,
            week,
            holidays,
            pattern,
            segments,
        }
    }

    /// Monday to Friday, 9:00 to 17:30 without a break, no days off.
    pub fn usual(zone: TimeZone) -> WorkCalendar {
        WorkCalendar::new(zone, WorkingWeek::usual(), Holidays::default())
    }

    /// The same calendar with these days off instead of its own.
    #[must_use]
    pub fn with_holidays(self, holidays: Holidays) -> WorkCalendar {
        WorkCalendar::new(self.zone, self.week, holidays)
    }

    /// The zone the clock is in.
    pub fn zone(&self) -> &TimeZone {
        &self.zone
    }

    /// The working week.
    pub fn week(&self) -> &WorkingWeek {
        &self.week
    }

    /// The days off.
    pub fn holidays(&self) -> &Holidays {
        &self.holidays
    }
}

impl PartialEq for WorkCalendar {
    fn eq(&self, other: &WorkCalendar) -> bool {
        self.zone == other.zone && self.week == other.week && self.holidays == other.holidays
    }
}

impl std::fmt::Debug for WorkCalendar {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("WorkCalendar")
            .field("zone", &self.zone)
            .field("week", &self.week)
            .field("holidays", &self.holidays.len())
            .finish_non_exhaustive()
    }
}
