//! Days and spans as people say them, seen from today.

use super::number::{count, list_some, things};
use crate::words::date::days_between;
use crate::words::hours::{Unit, measure, same_unit_count};
use jiff::civil::{Date, Weekday};

const MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// `13. Juni`; with the year when it is not this one.
pub fn plain(day: Date, today: Date) -> String {
    let month = usize::from(day.month().unsigned_abs()).saturating_sub(1);
    let month = MONTHS.get(month).copied().unwrap_or_default();
    match day.year() == today.year() {
        true => format!("{}. {month}", day.day()),
        false => format!("{}. {month} {}", day.day(), day.year()),
    }
}

/// A day in a sentence: `heute`, `am Dienstag`, `am 13. Juni`.
pub fn on(day: Date, today: Date) -> String {
    match days_between(day, today) {
        0 => "heute".to_string(),
        1 => "gestern".to_string(),
        -1 => "morgen".to_string(),
        -6..=6 => format!("am {}", weekday(day.weekday())),
        _ => format!("am {}", plain(day, today)),
    }
}

/// Several days: `13. Juni, 3. Oktober und 7. November`.
pub fn several(days: &[Date], today: Date, most: usize) -> String {
    list_some(days, most, |day| plain(*day, today))
}

fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Montag",
        Weekday::Tuesday => "Dienstag",
        Weekday::Wednesday => "Mittwoch",
        Weekday::Thursday => "Donnerstag",
        Weekday::Friday => "Freitag",
        Weekday::Saturday => "Samstag",
        Weekday::Sunday => "Sonntag",
    }
}

/// A span of days in its natural unit: `fünf Tage`, `eine Woche`, `vier Monate`.
pub fn span(days: i32) -> String {
    let n = |d: i32| usize::try_from(days / d).unwrap_or(0);
    match days {
        ..=1 => "einen Tag".to_string(),
        2..=6 => things(n(1), "", "Tage"),
        7..=13 => "eine Woche".to_string(),
        14..=59 => things(n(7), "", "Wochen"),
        60..=719 => things(n(30), "", "Monate"),
        _ => things(usize::try_from((days + 10) / 365).unwrap_or(0), "", "Jahre"),
    }
}

/// A length of working time, after "dauerten": `weniger als eine Stunde`, `neun Arbeitstage`.
pub fn working(hours: f64, a_day: f64) -> String {
    match measure(hours, a_day) {
        (0, _) => "weniger als eine Stunde".to_string(),
        (n, Unit::Hour) => things(n, "eine Arbeitsstunde", "Arbeitsstunden"),
        (n, Unit::Day) => things(n, "einen Arbeitstag", "Arbeitstage"),
    }
}

/// What is usual, beside a longer time that was just said: `üblich sind fünf`.
pub fn usual(usual: f64, said: f64, a_day: f64) -> String {
    match (same_unit_count(usual, said, a_day), measure(said, a_day).1) {
        (Some(1), Unit::Hour) => "üblich ist eine".to_string(),
        (Some(1), Unit::Day) => "üblich ist einer".to_string(),
        (Some(n), _) => format!("üblich sind {}", count(n)),
        (None, _) => match measure(usual, a_day) {
            (0, _) => "üblich ist weniger als eine Stunde".to_string(),
            (1, Unit::Hour) => "üblich ist eine Arbeitsstunde".to_string(),
            (1, Unit::Day) => "üblich ist ein Arbeitstag".to_string(),
            _ => format!("üblich sind {}", working(usual, a_day)),
        },
    }
}
