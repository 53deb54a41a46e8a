//! What was said, with the date it was sent, to a day.

mod dates;
mod spans;

use super::DateOrder;
use super::matching::Captures;
use super::op::Op;
use super::scan::civil;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time, Weekday};

/// A phrase as it was said.
#[derive(Clone, Copy)]
pub(super) struct Said {
    pub op: Op,
    pub argument: i32,
    pub caught: Captures,
    /// "Before": the day named no longer counts.
    pub before: bool,
    /// "By", "until".
    pub by: bool,
    /// The sentence speaks of the past.
    pub looks_back: bool,
    pub order: DateOrder,
}

impl Said {
    pub(super) fn weekday(&self) -> Option<Weekday> {
        Weekday::from_monday_one_offset(i8::try_from(self.caught.weekday?).ok()?).ok()
    }

    pub(super) fn month(&self) -> Option<i8> {
        i8::try_from(self.caught.month?).ok()
    }

    pub(super) fn day(&self) -> Option<i8> {
        i8::try_from(self.caught.day?).ok()
    }

    /// The number said; at most ten years of days.
    pub(super) fn number(&self) -> Option<i32> {
        let said = match self.caught.number {
            Some(number) => i32::try_from(number).ok()?,
            None if self.argument > 0 => self.argument,
            None => return None,
        };
        (0..=3660).contains(&said).then_some(said)
    }
}

/// The last day on which it is in time, and whether it lies in the past.
pub(super) fn resolve(said: &Said, sent: DateTime) -> Option<(Date, bool)> {
    let (date, past) = match said.op {
        Op::Date | Op::DayOfMonth | Op::DayOfMonthIn | Op::Figures | Op::WeekOf => {
            dates::resolve(said, sent.date())?
        }
        Op::Weekday if said.looks_back => (back_to(sent.date(), said.weekday()?)?, true),
        Op::AgoDays | Op::AgoWeeks | Op::AgoMonths | Op::AgoWeekday => {
            (spans::ago(said, sent.date())?, true)
        }
        Op::Part => {
            let over = i32::from(sent.hour()) >= said.argument;
            (sent.date(), over)
        }
        Op::Nothing => return None,
        _ => {
            let date = spans::resolve(said, sent)?;
            (
                date,
                said.looks_back && date <= sent.date() && said.op != Op::Day,
            )
        }
    };
    let exclusive = matches!(
        said.op,
        Op::Day
            | Op::Weekday
            | Op::WeekdayNext
            | Op::WeekdayNear
            | Op::WeekdayPlus
            | Op::WeekdayIn
            | Op::Date
            | Op::DayOfMonth
            | Op::DayOfMonthIn
            | Op::Figures
    );
    if said.before && exclusive && said.caught.time.is_none() {
        return Some((date.checked_sub(1.day()).ok()?, past));
    }
    Some((date, past))
}

/// The time of day said, if one was.
pub(super) fn time(said: &Said, sent: DateTime) -> Option<Time> {
    if said.op == Op::InHours {
        let hours = i64::from(said.number()?);
        return Some(sent.checked_add(hours.hours()).ok()?.time());
    }
    civil(said.caught.time?)
}

/// The coming day of that name; never the day itself.
pub(super) fn coming(date: Date, weekday: Weekday) -> Option<Date> {
    date.nth_weekday(1, weekday).ok()
}

/// The last day of that name; never the day itself.
fn back_to(date: Date, weekday: Weekday) -> Option<Date> {
    date.nth_weekday(-1, weekday).ok()
}

/// A weekday in the calendar week so many weeks on; weeks begin on Monday.
pub(super) fn in_week(date: Date, weeks: i32, weekday: Weekday) -> Option<Date> {
    let monday = date
        .checked_sub(i32::from(date.weekday().to_monday_zero_offset()).days())
        .ok()?;
    let day = i32::from(weekday.to_monday_zero_offset());
    monday
        .checked_add((weeks.checked_mul(7)? + day).days())
        .ok()
}

/// The last day of the month so many months on.
pub(super) fn month_end(date: Date, months: i32) -> Option<Date> {
    Some(
        date.first_of_month()
            .checked_add(months.months())
            .ok()?
            .last_of_month(),
    )
}
