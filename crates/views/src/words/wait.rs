//! How long somebody has been waiting, as people say it.

use super::hours::working;
use super::number::{count, things};
use super::{Voice, date};
use jiff::Timestamp;

/// In full: `since Tuesday, two working days`; over a week, `for three weeks`.
pub fn long(since: Timestamp, waiting_hours: f64, voice: &Voice<'_>) -> String {
    let short = short(since, voice);
    if days(since, voice) >= 7 {
        return short;
    }
    let a_day = voice.hours_a_day();
    let how_long = if waiting_hours >= 1.5 * a_day {
        things(round(waiting_hours / a_day), "working day", "working days")
    } else {
        working(waiting_hours, a_day)
    };
    format!("{short}, {how_long}")
}

/// For a narrow column: `since 9:14`, `since yesterday`, `since Tuesday`, `for three weeks`.
pub fn short(since: Timestamp, voice: &Voice<'_>) -> String {
    let day = voice.day(since);
    match days(since, voice) {
        ..=0 => format!("since {}", date::clock(voice.time(since))),
        1..=6 => format!("since {}", date::near(day, voice.today())),
        days => format!("for {}", calendar_span(days)),
    }
}

/// A span of days in its natural unit: `five days`, `three weeks`, `four months`, `two years`.
pub fn calendar_span(days: i32) -> String {
    let n = |d: i32| usize::try_from(days / d).unwrap_or(0);
    match days {
        ..=0 => "a day".to_string(),
        1 => "one day".to_string(),
        2..=6 => things(n(1), "day", "days"),
        7..=13 => "a week".to_string(),
        14..=59 => format!("{} weeks", count(n(7))),
        60..=719 => format!("{} months", count(n(30))),
        // 720 days are as good as two years.
        _ => format!(
            "{} years",
            count(usize::try_from((days + 10) / 365).unwrap_or(0))
        ),
    }
}

fn days(since: Timestamp, voice: &Voice<'_>) -> i32 {
    date::days_between(voice.day(since), voice.today())
}

fn round(n: f64) -> usize {
    n.round() as usize
}
