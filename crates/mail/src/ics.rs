//! Days off from calendar files (.ics, RFC 5545): whole-day events, also of several days and
//! repeated ones.

use crate::source::guard::guarded;
use amends_domain::calendar::Holidays;
use calcard::common::timezone::Tz;
use calcard::icalendar::{
    ICalendar, ICalendarComponent, ICalendarProperty, ICalendarStatus, ICalendarValue,
};
use calcard::{Entry, Parser};
use jiff::SignedDuration;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Larger files (bytes) are refused.
pub const MAX_BYTES: usize = 8 << 20;
/// A repeated event is followed for so many repetitions, and no further than this year.
const REPETITIONS: usize = 400;
const LAST_YEAR: i16 = 2100;
/// A longer event (days) is no absence but a mistake.
const LONGEST: i64 = 366;

/// The days off that a calendar file holds.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct DaysOff {
    /// The days with their names.
    pub days: Holidays,
    /// What was not taken and why, one short line each.
    pub left_out: Vec<String>,
}

/// Why a calendar file cannot be used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IcsError {
    /// It has no calendar in it.
    #[error("this is no calendar file (.ics)")]
    NoCalendar,
    /// It is too large.
    #[error("the calendar file is larger than 8 MB")]
    TooLarge,
    /// The reader failed on it.
    #[error("the calendar file could not be read")]
    Unreadable,
}

/// Reads the whole-day events of a calendar file as days off; events with a time are left out.
///
/// Cancelled events do not count. A repeated event counts for as long as it repeats, at most 400
/// times and to the year 2100.
///
/// # Errors
/// When the file is too large, holds no calendar or cannot be read at all.
pub fn days_off(bytes: &[u8]) -> Result<DaysOff, IcsError> {
    if bytes.len() > MAX_BYTES {
        return Err(IcsError::TooLarge);
    }
    let text = String::from_utf8_lossy(bytes);
    // The parser is not ours: a fault in it must cost this file only.
    guarded(|| read(&text)).unwrap_or(Err(IcsError::Unreadable))
}

fn read(text: &str) -> Result<DaysOff, IcsError> {
    let mut parser = Parser::new(text);
    let mut found = DaysOff::default();
    let mut any = false;
    loop {
        match parser.entry() {
            Entry::ICalendar(calendar) => {
                any = true;
                for events in by_event(calendar) {
                    take(events, &mut found);
                }
            }
            Entry::Eof => break,
            Entry::TooManyComponents => {
                found
                    .left_out
                    .push("the rest of the file: too many events".into());
                break;
            }
            _ => {}
        }
    }
    if any {
        Ok(found)
    } else {
        Err(IcsError::NoCalendar)
    }
}

/// An event with its changed repetitions each, by their common id, so that none uses up the
/// repetitions of another.
fn by_event(calendar: ICalendar) -> Vec<Vec<ICalendarComponent>> {
    let mut groups: BTreeMap<String, Vec<ICalendarComponent>> = BTreeMap::new();
    let events = calendar
        .components
        .into_iter()
        .filter(|c| c.component_type.is_event());
    for (n, event) in events.enumerate() {
        let id = event.uid().map_or_else(|| format!("\0{n}"), str::to_owned);
        groups.entry(id).or_default().push(event);
    }
    groups.into_values().collect()
}

fn take(events: Vec<ICalendarComponent>, found: &mut DaysOff) {
    let calendar = ICalendar { components: events };
    let expanded = calendar.expand_dates(Tz::Floating, REPETITIONS);
    for error in &expanded.errors {
        let name = calendar
            .components
            .get(error.comp_id as usize)
            .map_or("", name);
        found.left_out.push(format!(
            "\"{name}\": its dates cannot be read ({})",
            error.error
        ));
    }
    for event in expanded.events {
        let Some(component) = calendar.components.get(event.comp_id as usize) else {
            continue;
        };
        if component.status() == Some(&ICalendarStatus::Cancelled) {
            continue;
        }
        let name = name(component);
        if !is_whole_day(component) {
            found
                .left_out
                .push(format!("\"{name}\": it has a time of day"));
            continue;
        }
        let Some(event) = event.try_into_date_time() else {
            continue;
        };
        let day = |text: String| text.parse::<Date>().ok();
        let (start, end) = (
            event.start.naive_local().date(),
            event.end.naive_local().date(),
        );
        let (Some(first), Some(end)) = (day(start.to_string()), day(end.to_string())) else {
            continue;
        };
        // The end is the day after the last one; without an end it is one day.
        let days = (end.duration_since(first).as_hours() / 24).max(1);
        if days > LONGEST {
            found
                .left_out
                .push(format!("\"{name}\": it is longer than a year"));
            continue;
        }
        for n in 0..days {
            let date = first.checked_add(SignedDuration::from_hours(24 * n));
            if let Some(date) = date.ok().filter(|date| date.year() <= LAST_YEAR) {
                found.days.add(date, name);
            }
        }
    }
    found.left_out.dedup();
}

fn name(component: &ICalendarComponent) -> &str {
    let summary = component.property(&ICalendarProperty::Summary);
    summary
        .and_then(|entry| entry.values.first()?.as_text())
        .unwrap_or("day off")
        .trim()
}

fn is_whole_day(component: &ICalendarComponent) -> bool {
    let start = component.property(&ICalendarProperty::Dtstart);
    let value = start.and_then(|entry| entry.values.first());
    matches!(value, Some(ICalendarValue::PartialDateTime(at)) if at.has_date() && !at.has_time())
}
