//! One rule of the table of holidays, to its dates.

use jiff::civil::{Date, Weekday};
use jiff::{Span, ToSpan};
use std::ops::RangeInclusive;

/// The years that the table covers.
const COVERED: RangeInclusive<i16> = 1995..=2040;

/// The dates that a rule gives in these years; none when it cannot be read.
pub(super) fn dates<'a>(
    text: &'a str,
    years: &RangeInclusive<i16>,
) -> impl Iterator<Item = Date> + use<'a> {
    let (rule, range) = text.split_once('@').unwrap_or((text, "-"));
    let (first, last) = match range.split_once('-') {
        Some((first, last)) => (year(first, *COVERED.start()), year(last, *COVERED.end())),
        None => (year(range, 0), year(range, 0)),
    };
    let first = first.max(*years.start()).max(*COVERED.start());
    let last = last.min(*years.end()).min(*COVERED.end());
    (first..=last).filter_map(move |year| date(rule, year))
}

fn year(text: &str, otherwise: i16) -> i16 {
    match text.parse::<i16>() {
        Ok(short @ 95..) => 1900 + short,
        Ok(short) => 2000 + short,
        Err(_) => otherwise,
    }
}

fn date(rule: &str, year: i16) -> Option<Date> {
    if let Some(days) = rule.strip_prefix('E') {
        return easter(year)?.checked_add(span(days)?).ok();
    }
    if let Some(days) = rule.strip_prefix('O') {
        return orthodox_easter(year)?.checked_add(span(days)?).ok();
    }
    if rule.len() == 6 && rule.bytes().all(|b| b.is_ascii_digit()) {
        let own = self::year(rule.get(..2)?, 0);
        return (own == year).then(|| on(rule.get(2..)?, year)).flatten();
    }
    let day = on(rule.get(..4)?, year)?;
    let Some(weekday) = rule.get(5..).filter(|rest| !rest.is_empty()) else {
        return Some(day);
    };
    let weekday = Weekday::from_monday_one_offset(weekday.parse().ok()?).ok()?;
    if rule.contains('?') {
        return (day.weekday() == weekday).then_some(day);
    }
    day.checked_add(i32::from(day.weekday().until(weekday)).days())
        .ok()
}

fn on(month_and_day: &str, year: i16) -> Option<Date> {
    let month = month_and_day.get(..2)?.parse().ok()?;
    let day = month_and_day.get(2..)?.parse().ok()?;
    Date::new(year, month, day).ok()
}

fn span(days: &str) -> Option<Span> {
    Some(days.parse::<i32>().ok()?.days())
}

/// Easter Sunday in the western churches; the anonymous Gregorian algorithm (Nature, 1876).
///
/// None only in years that a date cannot have.
pub fn easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    date_of(year, month, day)
}

/// Easter Sunday in the orthodox churches, in our calendar (1900 to 2099); Meeus, chapter 8.
fn orthodox_easter(year: i16) -> Option<Date> {
    let year = i32::from(year);
    let d = (19 * (year % 19) + 15) % 30;
    let e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    let (month, day) = ((d + e + 114) / 31, (d + e + 114) % 31 + 1);
    date_of(year, month, day)?.checked_add(13.days()).ok()
}

fn date_of(year: i32, month: i32, day: i32) -> Option<Date> {
    Date::new(
        year.try_into().ok()?,
        month.try_into().ok()?,
        day.try_into().ok()?,
    )
    .ok()
}
