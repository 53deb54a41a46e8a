//! A firm's own days off, from an iCalendar file (RFC 5545).

use crate::failure::Failure;
use amends_domain::calendar::Holidays;
use calcard::common::timezone::Tz;
use calcard::icalendar::{ICalendar, dates::TimeOrDelta};
use calcard::{Entry, Parser};
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};
use std::ops::RangeInclusive;
use std::path::Path;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 8 << 20;
/// Occurrences that are followed in a file; a yearly day needs one a year.
const OCCURRENCES: usize = 20_000;
/// Days outside these years are not kept.
pub const YEARS: RangeInclusive<i16> = 1980..=2100;
const FIRST: Date = date(1980, 1, 1);
const LAST: Date = date(2100, 12, 31);

/// The days off in a file: every event that takes whole days.
pub fn read(path: &Path) -> Result<Holidays, Failure> {
    let failed =
        |what: String| Failure::file(what, "name an iCalendar file (.ics) with your days off");
    let shown = path.display();
    let size =
        std::fs::metadata(path).map_err(|e| failed(format!("{shown} cannot be opened: {e}")))?;
    if size.len() > LARGEST {
        return Err(failed(format!(
            "{shown} is too large for a calendar of days off"
        )));
    }
    let bytes =
        std::fs::read(path).map_err(|e| failed(format!("{shown} cannot be opened: {e}")))?;
    let text = String::from_utf8_lossy(&bytes);
    let mut parser = Parser::new(&text);
    let mut holidays = Holidays::none();
    let mut calendars = 0;
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => {
                calendars += 1;
                add(&calendar, &mut holidays);
            }
            Entry::Eof => break,
            _ => {}
        }
    }
    if calendars == 0 {
        return Err(failed(format!("{shown} holds no calendar")));
    }
    Ok(holidays)
}

fn add(calendar: &ICalendar, holidays: &mut Holidays) {
    for event in calendar.expand_dates(Tz::Floating, OCCURRENCES).events {
        let start = event.start.naive_local().and_utc().timestamp();
        let end = match event.end {
            TimeOrDelta::Time(end) => end.naive_local().and_utc().timestamp(),
            TimeOrDelta::Delta(length) => start.saturating_add(length.num_seconds()),
        };
        let (Some(first), Some(after)) = (day(start), day(end)) else {
            continue;
        };
        // Whole days: from midnight to midnight. A meeting of two hours is no day off.
        if start.rem_euclid(86_400) != 0 || after <= first {
            continue;
        }
        let mut date = first.max(FIRST);
        while date < after.min(LAST) {
            holidays.add(date, "");
            let Ok(next) = date.checked_add(1.day()) else {
                break;
            };
            date = next;
        }
    }
}

fn day(second: i64) -> Option<Date> {
    let at = Timestamp::from_second(second).ok()?;
    Some(at.to_zoned(jiff::tz::TimeZone::UTC).date())
}
