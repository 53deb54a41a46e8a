//! Days written out, in the language of a draft.

use crate::months::MONATE;
use crate::reading::Language;
use jiff::civil::{Date, Weekday};

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const DAYS: [&str; 7] = [
    "Monday",
    "Tuesday",
    "Wednesday",
    "Thursday",
    "Friday",
    "Saturday",
    "Sunday",
];
const TAGE: [&str; 7] = [
    "Montag",
    "Dienstag",
    "Mittwoch",
    "Donnerstag",
    "Freitag",
    "Samstag",
    "Sonntag",
];

fn weekday(day: Weekday, names: [&'static str; 7]) -> &'static str {
    names[usize::try_from(day.to_monday_zero_offset()).unwrap_or(0)]
}

fn month(date: Date, names: [&'static str; 12]) -> &'static str {
    names[usize::try_from(date.month() - 1).unwrap_or(0)]
}

/// A month with its year: `December 2026`.
pub(super) fn of_month(date: Date, language: Language) -> String {
    match language {
        Language::German => format!("{} {}", month(date, MONATE), date.year()),
        _ => format!("{} {}", month(date, MONTHS), date.year()),
    }
}

/// A day with its weekday: `Tuesday 24 November`, with the year when it is not `today`'s.
pub(super) fn of_day(date: Date, today: Date, language: Language, month_first: bool) -> String {
    let year = if date.year() == today.year() {
        String::new()
    } else if month_first && language != Language::German {
        format!(", {}", date.year())
    } else {
        format!(" {}", date.year())
    };
    let day = date.day();
    match language {
        Language::German => format!(
            "{}, {day}. {}{year}",
            weekday(date.weekday(), TAGE),
            month(date, MONATE)
        ),
        _ if month_first => format!(
            "{}, {} {day}{year}",
            weekday(date.weekday(), DAYS),
            month(date, MONTHS)
        ),
        _ => format!(
            "{} {day} {}{year}",
            weekday(date.weekday(), DAYS),
            month(date, MONTHS)
        ),
    }
}

/// The month of this name, 1 to 12, by its first three letters.
pub(super) fn month_named(name: &str) -> Option<i8> {
    let low = name.to_lowercase();
    let at = [MONTHS, MONATE]
        .iter()
        .find_map(|list| list.iter().position(|m| begins(m, &low)))?;
    i8::try_from(at + 1).ok()
}

/// The weekday of this name.
pub(super) fn weekday_named(name: &str) -> Option<Weekday> {
    let low = name.to_lowercase();
    let at = [DAYS, TAGE]
        .iter()
        .find_map(|list| list.iter().position(|d| begins(d, &low)))?;
    Weekday::from_monday_one_offset(i8::try_from(at + 1).ok()?).ok()
}

fn begins(full: &str, part: &str) -> bool {
    part.chars().count() >= 3 && full.to_lowercase().starts_with(part)
}
