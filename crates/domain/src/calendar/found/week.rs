//! The working week from the times at which mail was sent.

use crate::calendar::WorkingWeek;
use jiff::Timestamp;
use jiff::civil::{Time, Weekday};
use jiff::tz::TimeZone;

/// Fewer messages than this say nothing about a week.
pub const ENOUGH: usize = 30;

/// A day belongs to the week when it has this share of the mail of an average busy day (1 in 4).
const SHARE: usize = 4;
/// Shorter or longer days (minutes) are no office hours; the usual ones are likelier.
const PLAUSIBLE: std::ops::RangeInclusive<i32> = 180..=900;

/// The days on which mail is sent and the hours between the 5th and the 95th percentile of it, on
/// whole half hours. None with fewer than [`ENOUGH`] messages, or when the hours are no day's work.
pub fn week(sent: &[Timestamp], zone: &TimeZone) -> Option<WorkingWeek> {
    if sent.len() < ENOUGH {
        return None;
    }
    let mut by_day: [Vec<i32>; 7] = Default::default();
    for at in sent {
        let local = zone.to_datetime(*at);
        let day = usize::from(local.weekday().to_monday_zero_offset().unsigned_abs());
        by_day[day].push(i32::from(local.hour()) * 60 + i32::from(local.minute()));
    }
    let mut counts: Vec<usize> = by_day.iter().map(Vec::len).collect();
    counts.sort_unstable_by(|a, b| b.cmp(a));
    // The five busiest days make the measure, so that a firm of three days is seen as one too.
    let busy: Vec<usize> = counts.into_iter().take(5).filter(|n| *n > 0).collect();
    let average = busy.iter().sum::<usize>() / busy.len().max(1);
    let works = |minutes: &Vec<i32>| minutes.len() * SHARE > average;
    let mut minutes: Vec<i32> = by_day
        .iter()
        .filter(|day| works(day))
        .flatten()
        .copied()
        .collect();
    minutes.sort_unstable();
    let at = |percent: usize| minutes.get((minutes.len().saturating_sub(1)) * percent / 100);
    let from = at(5)? / 30 * 30;
    let to = (at(95)? / 30 + 1) * 30;
    if !PLAUSIBLE.contains(&(to - from)) {
        return None;
    }
    let mut week = WorkingWeek::none();
    for (day, _) in by_day
        .iter()
        .enumerate()
        .filter(|(_, minutes)| works(minutes))
    {
        let weekday = Weekday::from_monday_zero_offset(i8::try_from(day).ok()?).ok()?;
        week = week.open(weekday, time(from)?, time(to)?);
    }
    Some(week)
}

/// Minutes of a day as a time; the end of the day is midnight.
fn time(minutes: i32) -> Option<Time> {
    let minutes = minutes % (24 * 60);
    Time::new(
        i8::try_from(minutes / 60).ok()?,
        i8::try_from(minutes % 60).ok()?,
        0,
        0,
    )
    .ok()
}
