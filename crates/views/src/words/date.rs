//! Days as people say them, seen from today.

use jiff::civil::{Date, Time, Weekday};

/// A day in a list: `13 June`; with the year when it is not this one.
pub fn plain(day: Date, today: Date) -> String {
    if day.year() == today.year() {
        format!("{} {}", day.day(), month(day.month()))
    } else {
        format!("{} {} {}", day.day(), month(day.month()), day.year())
    }
}

/// A day with its weekday: `Friday 13 June`; without it in another year, `13 June 2024`.
pub fn full(day: Date, today: Date) -> String {
    if day.year() == today.year() {
        format!("{} {}", weekday(day.weekday()), plain(day, today))
    } else {
        plain(day, today)
    }
}

/// A day near today by its nearest name: `today`, `yesterday`, `tomorrow`, `Tuesday`; further off
/// as [`plain`].
pub fn near(day: Date, today: Date) -> String {
    match days_between(day, today) {
        0 => "today".to_string(),
        1 => "yesterday".to_string(),
        -1 => "tomorrow".to_string(),
        -6..=6 => weekday(day.weekday()).to_string(),
        _ => plain(day, today),
    }
}

/// The same with the word that goes before it in a sentence: `on Tuesday`, `today`.
pub fn on(day: Date, today: Date) -> String {
    match days_between(day, today) {
        -1..=1 => near(day, today),
        _ => format!("on {}", near(day, today)),
    }
}

/// Several days in a sentence: `13 June, 3 October and 7 November`; about `most` are named and the
/// rest counted.
pub fn several(days: &[Date], today: Date, most: usize) -> String {
    super::number::list_some(days, most, |day| plain(*day, today))
}

/// A time of day: `9:05`, `17:42`.
pub fn clock(time: Time) -> String {
    format!("{}:{:02}", time.hour(), time.minute())
}

/// A day with its year whatever the year: `13 June 2025`.
pub fn dated(day: Date) -> String {
    format!("{} {} {}", day.day(), month(day.month()), day.year())
}

/// From a day to a later one: `13 January to 13 November 2025`, `3 May 2024 to 2 June 2025`.
pub fn span(first: Date, last: Date) -> String {
    if first == last {
        return dated(first);
    }
    if first.year() == last.year() {
        return format!("{} to {}", plain(first, last), dated(last));
    }
    format!("{} to {}", dated(first), dated(last))
}

/// Days from `day` to `today`; negative when it is still to come.
pub fn days_between(day: Date, today: Date) -> i32 {
    day.until(today).map_or(0, |s| s.get_days())
}

/// The month's name, January to December.
pub fn month(month: i8) -> &'static str {
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
    MONTHS[usize::from(month.unsigned_abs()).clamp(1, 12) - 1]
}

/// The weekday's name.
pub fn weekday(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    }
}
