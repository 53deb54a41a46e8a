//! Working days.

use super::WorkCalendar;
use super::prefix::day_number;
use jiff::civil::Date;

impl WorkCalendar {
    /// True when there is work on this weekday and the day is not off.
    pub fn is_working_day(&self, date: Date) -> bool {
        self.week.works_on(date.weekday()) && !self.holidays.contains(date)
    }

    /// The `n`th working day after a date, which itself does not count; for 0 the date itself.
    ///
    /// None when there are not so many before the year 10,000.
    pub fn working_days_after(&self, date: Date, n: u32) -> Option<Date> {
        if n == 0 {
            return Some(date);
        }
        let start = day_number(date);
        let target = self.pattern.days_before(start + 1) + i64::from(n);
        let last = day_number(Date::MAX);
        // The nth day is the last day before which fewer than n have passed.
        let (mut low, mut high) = (start + 1, last + 1);
        if self.pattern.days_before(high) < target {
            return None;
        }
        while low < high {
            let middle = low + (high - low) / 2;
            if self.pattern.days_before(middle) < target {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        let ahead = low - 1 - start;
        date.checked_add(jiff::SignedDuration::from_hours(ahead * 24))
            .ok()
    }

    /// Working days after `from` up to and with `to`; 0 when `to` is not after `from`.
    pub fn working_days_between(&self, from: Date, to: Date) -> u32 {
        let (from, to) = (day_number(from), day_number(to));
        let days = self.pattern.days_before(to + 1) - self.pattern.days_before(from + 1);
        u32::try_from(days).unwrap_or(0)
    }
}
