//! Dates that name a day of the month: the year, and often the month, are to be found.

use super::Said;
use crate::due::DateOrder;
use crate::due::op::Op;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday};

/// A date without a year that would lie further ahead than this (days) was meant to lie behind.
const FAR: i32 = 300;

pub(super) fn resolve(said: &Said, sent: Date) -> Option<(Date, bool)> {
    match said.op {
        Op::DayOfMonth => day_of_month(said, sent),
        Op::DayOfMonthIn => {
            let month = sent
                .first_of_month()
                .checked_add(said.argument.months())
                .ok()?;
            Some((
                Date::new(month.year(), month.month(), said.day()?).ok()?,
                false,
            ))
        }
        Op::Figures => figures(said, sent),
        _ => {
            let (date, past) = dated(said, sent, said.caught.year, said.month()?, said.day()?)?;
            if said.op == Op::WeekOf {
                return Some((super::in_week(date, 0, Weekday::Friday)?, past));
            }
            Some((date, past))
        }
    }
}

/// A day and a month; the year by what was said, by the weekday, or the nearest one ahead.
fn dated(said: &Said, sent: Date, year: Option<i16>, month: i8, day: i8) -> Option<(Date, bool)> {
    if let Some(year) = year {
        let date = Date::new(year, month, day).ok()?;
        return Some((date, date < sent));
    }
    let of = |year: i16| Date::new(year, month, day).ok();
    let years = [sent.year(), sent.year() + 1, sent.year() - 1];
    if let Some(weekday) = said.weekday() {
        // The weekday tells the year, also when it lies just behind.
        let fits = years
            .into_iter()
            .filter_map(of)
            .filter(|d| d.weekday() == weekday);
        if let Some(date) = fits.min_by_key(|d| distance(sent, *d).abs()) {
            return Some((date, date < sent));
        }
    }
    // The 29th of February may be several years away.
    let ahead = (0..=8)
        .filter_map(|n| of(sent.year() + n))
        .find(|date| *date >= sent)?;
    let behind = (0..=8)
        .filter_map(|n| of(sent.year() - n))
        .find(|date| *date < sent);
    let deadline = said.by || said.before;
    let meant_behind =
        ahead != sent && (said.looks_back || (!deadline && distance(sent, ahead) > FAR));
    match behind {
        Some(behind) if meant_behind => Some((behind, true)),
        _ => Some((ahead, false)),
    }
}

fn distance(from: Date, to: Date) -> i32 {
    i32::try_from(to.duration_since(from).as_hours() / 24).unwrap_or(i32::MAX)
}

/// "The 14th": the next one, or with a weekday the next that falls on it.
fn day_of_month(said: &Said, sent: Date) -> Option<(Date, bool)> {
    let day = said.day()?;
    let month = |n: i32| {
        let first = sent.first_of_month().checked_add(n.months()).ok()?;
        Date::new(first.year(), first.month(), day).ok()
    };
    let weekday = said.weekday();
    let fits = |date: &Date| weekday.is_none_or(|weekday| date.weekday() == weekday);
    if said.looks_back {
        let behind = (-13..=0)
            .rev()
            .filter_map(month)
            .find(|date| *date <= sent && fits(date));
        return Some((behind?, true));
    }
    let ahead = || (0..=13).filter_map(month).filter(|date| *date >= sent);
    let date = ahead().find(fits).or_else(|| ahead().next())?;
    Some((date, false))
}

/// 14/11, 11/14/2025, 2025-11-14, 14.11.: by its shape, then by the author's order.
fn figures(said: &Said, sent: Date) -> Option<(Date, bool)> {
    let (parts, count, mark) = said.caught.figures?;
    let small = |n: u32| i8::try_from(n).ok();
    let year = |n: u32| match n {
        0..=99 => i16::try_from(2000 + n).ok(),
        1980..=2100 => i16::try_from(n).ok(),
        _ => None,
    };
    if count == 3 && parts[0] > 31 {
        let (month, day) = (small(parts[1])?, small(parts[2])?);
        return dated(said, sent, Some(year(parts[0])?), month, day);
    }
    // Without a year only a stroke, or a dot with a second number of two figures, is a date.
    if count == 2 && mark == b'-' {
        return None;
    }
    let given = if count == 3 {
        Some(year(parts[2])?)
    } else {
        None
    };
    let day_first = mark == b'.' || said.order == DateOrder::DayFirst;
    let (first, second) = (small(parts[0])?, small(parts[1])?);
    let (day, month) = if day_first {
        (first, second)
    } else {
        (second, first)
    };
    if (1..=12).contains(&month) {
        return dated(said, sent, given, month, day);
    }
    if mark == b'.' {
        return None;
    }
    dated(said, sent, given, day, month)
}
