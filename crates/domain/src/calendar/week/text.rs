//! A working week as a person writes it: `Mon-Thu 9:00-12:30 13:30-17:30, Fri 9-15`.

use super::{DAY, WorkingWeek};
use jiff::civil::{Time, Weekday};
use std::fmt;
use std::str::FromStr;

/// What is wrong with a written week.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum WeekError {
    /// A day that is none.
    #[error("\"{0}\" is no weekday; write Mon, Tue, Wed, Thu, Fri, Sat or Sun, or a range Mon-Fri")]
    Day(String),
    /// Hours that are none.
    #[error("\"{0}\" are no hours; write 9:00-17:30")]
    Hours(String),
    /// Days without hours or the reverse.
    #[error("\"{0}\" needs days and hours: Mon-Fri 9:00-17:30")]
    Incomplete(String),
}

const NAMES: [(&str, Weekday); 7] = [
    ("Mon", Weekday::Monday),
    ("Tue", Weekday::Tuesday),
    ("Wed", Weekday::Wednesday),
    ("Thu", Weekday::Thursday),
    ("Fri", Weekday::Friday),
    ("Sat", Weekday::Saturday),
    ("Sun", Weekday::Sunday),
];

impl FromStr for WorkingWeek {
    type Err = WeekError;

    /// Reads groups of days with their spans, separated by commas; an empty text is no work at all.
    fn from_str(text: &str) -> Result<WorkingWeek, WeekError> {
        let mut week = WorkingWeek::none();
        for group in text
            .split([',', ';'])
            .map(str::trim)
            .filter(|g| !g.is_empty())
        {
            let mut words = group.split_whitespace();
            let days = days(words.next().unwrap_or_default())?;
            let mut any = false;
            for hours in words {
                let (from, to) = span(hours).ok_or_else(|| WeekError::Hours(hours.to_owned()))?;
                any = true;
                for day in &days {
                    week = week.open(*day, from, to);
                }
            }
            if !any {
                return Err(WeekError::Incomplete(group.to_owned()));
            }
        }
        Ok(week)
    }
}

fn days(word: &str) -> Result<Vec<Weekday>, WeekError> {
    let bad = || WeekError::Day(word.to_owned());
    let mut ends = word.split(['-', '–']).map(|name| day(name).ok_or_else(bad));
    let first = ends.next().ok_or_else(bad)??;
    let last = ends.next().transpose()?.unwrap_or(first);
    if ends.next().is_some() {
        return Err(bad());
    }
    let mut days = vec![first];
    while *days.last().unwrap_or(&last) != last {
        days.push(days.last().unwrap_or(&last).next());
    }
    Ok(days)
}

fn day(name: &str) -> Option<Weekday> {
    // Whole English names and their beginnings: Mon, Tues, Wednesday.
    const WHOLE: [&str; 7] = [
        "monday",
        "tuesday",
        "wednesday",
        "thursday",
        "friday",
        "saturday",
        "sunday",
    ];
    let name = name.to_lowercase();
    let at = WHOLE
        .iter()
        .position(|whole| name.len() >= 3 && whole.starts_with(&name))?;
    Some(NAMES[at].1)
}

fn span(hours: &str) -> Option<(Time, Time)> {
    let (from, to) = hours.split_once(['-', '–'])?;
    Some((time(from)?, time(to)?))
}

fn time(text: &str) -> Option<Time> {
    let (hour, minute) = text.split_once([':', '.']).unwrap_or((text, "0"));
    let (hour, minute) = (hour.parse::<i8>().ok()?, minute.parse::<i8>().ok()?);
    if (hour, minute) == (24, 0) {
        return Some(Time::midnight());
    }
    Time::new(hour, minute, 0, 0).ok()
}

impl fmt::Display for WorkingWeek {
    /// The way it is read: days with the same hours together, work over midnight split there.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut at = 0;
        let mut first = true;
        while at < 7 {
            let spans = self.spans_at(at);
            let same = (at..7)
                .take_while(|day| self.spans_at(*day) == spans)
                .count();
            if !spans.is_empty() {
                f.write_str(if first { "" } else { ", " })?;
                first = false;
                f.write_str(NAMES[at].0)?;
                if same > 1 {
                    write!(f, "-{}", NAMES[at + same - 1].0)?;
                }
                for span in spans {
                    write!(f, " {}-{}", clock(span.from), clock(span.to))?;
                }
            }
            at += same;
        }
        Ok(())
    }
}

fn clock(seconds: u32) -> String {
    let minutes = seconds.min(DAY) / 60;
    format!("{}:{:02}", minutes / 60, minutes % 60)
}
