//! Dates told by distance or by period: tomorrow, in two weeks, the end of the month.

use super::{Said, coming, in_week, month_end};
use crate::due::op::Op;
use amends_domain::calendar::holidays::easter;
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, ISOWeekDate, Weekday};

pub(super) fn resolve(said: &Said, sent: DateTime) -> Option<Date> {
    let today = sent.date();
    let n = said.argument;
    match said.op {
        Op::Day => today.checked_add(n.days()).ok(),
        Op::Time => match super::time(said, sent) {
            Some(time) if time <= sent.time() => today.tomorrow().ok(),
            _ => Some(today),
        },
        Op::Weekday => coming(today, said.weekday()?),
        Op::WeekdayNext => in_week(today, 1, said.weekday()?),
        Op::WeekdayNear => {
            let date = coming(today, said.weekday()?)?;
            if date == today.tomorrow().ok()? {
                date.checked_add(7.days()).ok()
            } else {
                Some(date)
            }
        }
        // On a Tuesday "Tuesday week" counts from today.
        Op::WeekdayPlus => coming(today.yesterday().ok()?, said.weekday()?)?
            .checked_add((7 * n).days())
            .ok(),
        Op::WeekdayIn => in_week(today, n, said.weekday()?),
        Op::Week if said.before && n > 0 => in_week(today, n - 1, Weekday::Friday),
        Op::Week => in_week(today, week(today, n), Weekday::Friday),
        Op::WeekStart => in_week(today, n, Weekday::Tuesday),
        Op::WeekMiddle => in_week(today, week(today, n), Weekday::Wednesday),
        Op::Weekend if said.before || said.by => in_week(today, week(today, n), Weekday::Friday),
        Op::Weekend => in_week(today, n, Weekday::Sunday),
        Op::Month if said.before && n > 0 => month_end(today, n - 1),
        Op::Month => month_end(today, n),
        Op::MonthStart => month_end(today, n)?.with().day(7).build().ok(),
        Op::MonthMiddle => month_end(today, n)?.with().day(15).build().ok(),
        Op::NamedMonth if said.before && n == 0 => {
            named_month(said, today, 1)?.checked_sub(1.day()).ok()
        }
        Op::NamedMonth => Some(named_month(said, today, 1)?.last_of_month()),
        Op::NamedMonthStart => named_month(said, today, 10),
        Op::NamedMonthMiddle => named_month(said, today, if n == 20 { 20 } else { 15 }),
        Op::InDays => today.checked_add(said.number()?.days()).ok(),
        Op::InWeeks => today.checked_add(said.number()?.weeks()).ok(),
        Op::InMonths => today.checked_add(said.number()?.months()).ok(),
        Op::InWorkdays => workdays(today, said.number()?),
        Op::InHours => Some(
            sent.checked_add(i64::from(said.number()?).hours())
                .ok()?
                .date(),
        ),
        Op::WeekOfMonth => week_of_month(said, today),
        Op::LastWeekOfMonth => {
            let last = month_of(said, today)?.last_of_month();
            if last.weekday() == Weekday::Friday {
                Some(last)
            } else {
                last.nth_weekday(-1, Weekday::Friday).ok()
            }
        }
        Op::IsoWeek => iso_week(said, today),
        Op::Quarter => {
            let named = said.caught.ordinal.or(said.caught.number)?;
            let quarter = i8::try_from(named).ok().filter(|q| (1..=4).contains(q))?;
            ahead(today, said.caught.year, quarter * 3, 1).map(Date::last_of_month)
        }
        Op::QuarterIn => {
            let first = (today.month() - 1) / 3 * 3;
            let months = i32::from(first + 3 - today.month()) + 3 * n;
            month_end(today, months)
        }
        Op::Year => Date::new(
            said.caught.year.unwrap_or(today.year()) + i16::try_from(n).ok()?,
            12,
            31,
        )
        .ok(),
        Op::Christmas => ahead(today, said.caught.year, 12, 24),
        Op::Easter => [today.year(), today.year() + 1]
            .into_iter()
            .filter_map(maundy_thursday)
            .find(|d| *d >= today),
        _ => None,
    }
}

/// At the weekend "this week" is the one to come.
fn week(today: Date, n: i32) -> i32 {
    let weekend = matches!(today.weekday(), Weekday::Saturday | Weekday::Sunday);
    if n == 0 && weekend { 1 } else { n }
}

/// A named month's day: this year's, or next year's when the month is over.
fn named_month(said: &Said, today: Date, day: i8) -> Option<Date> {
    let month = said.month()?;
    let year = match said.caught.year {
        Some(year) => year,
        None if said.looks_back && month > today.month() => today.year() - 1,
        None if !said.looks_back && month < today.month() => today.year() + 1,
        None => today.year(),
    };
    Date::new(year, month, day).ok()
}

/// The month named, or the one so many months on when none was.
fn month_of(said: &Said, today: Date) -> Option<Date> {
    match said.caught.month {
        Some(_) => named_month(said, today, 1),
        None => today
            .first_of_month()
            .checked_add(said.argument.months())
            .ok(),
    }
}

fn week_of_month(said: &Said, today: Date) -> Option<Date> {
    let nth = i32::try_from(said.caught.ordinal?)
        .ok()
        .filter(|n| (1..=5).contains(n))?;
    let first = month_of(said, today)?;
    let friday = coming(first.with().day(2).build().ok()?, Weekday::Friday)?;
    friday.checked_add((7 * (nth - 1)).days()).ok()
}

fn iso_week(said: &Said, today: Date) -> Option<Date> {
    let week = i8::try_from(said.number()?).ok()?;
    let this_year = today.iso_week_date().year();
    let friday = |year: i16| {
        ISOWeekDate::new(year, week, Weekday::Friday)
            .ok()
            .map(|week| week.date())
    };
    let this = friday(this_year)?;
    if said.looks_back || this >= today {
        Some(this)
    } else {
        friday(this_year + 1)
    }
}

/// Monday to Friday count.
fn workdays(today: Date, days: i32) -> Option<Date> {
    let mut date = today.checked_add((days / 5 * 7).days()).ok()?;
    let mut left = days % 5;
    let works = |date: Date| !matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday);
    while left > 0 || !works(date) {
        date = date.tomorrow().ok()?;
        left -= i32::from(works(date) && left > 0);
    }
    Some(date)
}

fn ahead(today: Date, year: Option<i16>, month: i8, day: i8) -> Option<Date> {
    if let Some(year) = year {
        return Date::new(year, month, day).ok();
    }
    let date = Date::new(today.year(), month, day).ok()?;
    let over = (date.month(), date.day()) < (today.month(), today.day());
    let over = over && date.last_of_month() < today;
    if over {
        Date::new(today.year() + 1, month, day).ok()
    } else {
        Some(date)
    }
}

/// The Thursday before Easter.
fn maundy_thursday(year: i16) -> Option<Date> {
    easter(year)?.checked_sub(3.days()).ok()
}

/// Days that lie behind.
pub(super) fn ago(said: &Said, today: Date) -> Option<Date> {
    match said.op {
        Op::AgoDays => today.checked_sub(said.number()?.days()).ok(),
        Op::AgoWeeks => today.checked_sub(said.number()?.weeks()).ok(),
        Op::AgoMonths => today.checked_sub(said.number()?.months()).ok(),
        Op::AgoWeekday => super::back_to(today, said.weekday()?),
        _ => None,
    }
}
