//! A firm's own day off, or several in a row: once, or every year.

use jiff::civil::Date;
use std::fmt;
use std::ops::RangeInclusive;
use std::str::FromStr;

/// The longest row of days off, in days.
pub const LONGEST: usize = 62;

/// A day on which the firm is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Day {
    /// This date only.
    Once(Date),
    /// Every year: month (1 to 12) and day. 29 February is off in leap years.
    Yearly(i8, i8),
}

/// A day off or a row of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DayOff {
    /// The first day.
    first: Day,
    /// The last day, of the same kind; `None` for a single one.
    last: Option<Day>,
    /// What it is called; may be empty.
    pub name: String,
}

/// Why a row of days off cannot be.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DayOffError {
    /// One end has a year and the other has none.
    #[error("both ends have a year, or neither has")]
    Mixed,
    /// It ends before it begins.
    #[error("it ends before it begins")]
    Backwards,
    /// More than [`LONGEST`] days.
    #[error("{LONGEST} days in a row at most can be off")]
    Long,
}

impl DayOff {
    /// A single day, or all days from the first to the last.
    ///
    /// # Errors
    /// Of ends that do not go together, or lie too far apart.
    pub fn new(first: Day, last: Option<Day>, name: &str) -> Result<DayOff, DayOffError> {
        let days = match (first, last) {
            (_, None) => 1,
            (Day::Once(from), Some(Day::Once(to))) if to < from => {
                return Err(DayOffError::Backwards);
            }
            (Day::Once(from), Some(Day::Once(to))) => days_between(from, to) + 1,
            // In a leap year, so that the longest way round is counted.
            (Day::Yearly(..), Some(Day::Yearly(..))) => match (first.near(2024), last) {
                (Some(from), Some(last)) => {
                    let to = last.near(2024).filter(|to| *to >= from);
                    let to = to.or_else(|| last.near(2025)).unwrap_or(from);
                    days_between(from, to) + 1
                }
                _ => 1,
            },
            _ => return Err(DayOffError::Mixed),
        };
        if days > LONGEST {
            return Err(DayOffError::Long);
        }
        Ok(DayOff {
            first,
            last: last.filter(|l| *l != first),
            name: name.trim().to_string(),
        })
    }

    /// The first day.
    pub fn first(&self) -> Day {
        self.first
    }

    /// The last day, when it is not the first.
    pub fn last(&self) -> Option<Day> {
        self.last
    }

    /// The dates that are off because of it, of rows that begin in these years.
    pub fn dates(&self, years: RangeInclusive<i16>) -> Vec<Date> {
        let last = self.last.unwrap_or(self.first);
        let rows: Vec<(Date, Date)> = match (self.first, last) {
            (Day::Once(from), Day::Once(to)) => vec![(from, to)],
            _ => years
                .filter_map(|year| {
                    let from = self.first.in_year(year).or_else(|| {
                        // A row that begins on a day this year lacks begins on the next one.
                        self.last.and_then(|_| self.first.near(year))
                    })?;
                    let this = last.near(year).filter(|to| *to >= from);
                    Some((from, this.or_else(|| last.near(year.checked_add(1)?))?))
                })
                .collect(),
        };
        let row = |(from, to): (Date, Date)| {
            let following = move |day: &Date| day.tomorrow().ok().filter(|d| *d <= to);
            std::iter::successors(Some(from), following).take(LONGEST)
        };
        rows.into_iter().flat_map(row).collect()
    }
}

fn days_between(from: Date, to: Date) -> usize {
    let hours = to.duration_since(from).as_hours();
    usize::try_from(hours / 24).unwrap_or(0)
}

impl Day {
    /// The date in this year; none for 29 February of most years.
    fn in_year(self, year: i16) -> Option<Date> {
        match self {
            Day::Once(date) => Some(date),
            Day::Yearly(month, day) => Date::new(year, month, day).ok(),
        }
    }

    /// The same, or 1 March for a 29 February that is not.
    fn near(self, year: i16) -> Option<Date> {
        self.in_year(year).or_else(|| Date::new(year, 3, 1).ok())
    }
}

impl FromStr for Day {
    type Err = String;

    /// Reads `2026-12-24`, or `12-24` for every year.
    fn from_str(text: &str) -> Result<Day, String> {
        let wrong =
            || format!("“{text}” is no day; write it like 2026-12-24, or 12-24 for every year");
        let figures: Vec<&str> = text.trim().split('-').collect();
        let number = |t: &&str| {
            let plain = !t.is_empty() && t.len() <= 4 && t.bytes().all(|b| b.is_ascii_digit());
            plain.then(|| t.parse::<i16>().ok()).flatten()
        };
        let numbers: Option<Vec<i16>> = figures.iter().map(number).collect();
        let small = |n: i16| i8::try_from(n).ok();
        match numbers.ok_or_else(wrong)?.as_slice() {
            [year, month, day] if figures[0].len() == 4 => small(*month)
                .zip(small(*day))
                .and_then(|(m, d)| Date::new(*year, m, d).ok())
                .map(Day::Once),
            [month, day] => small(*month)
                .zip(small(*day))
                // A leap year, so that 29 February is a day.
                .filter(|(m, d)| Date::new(2024, *m, *d).is_ok())
                .map(|(m, d)| Day::Yearly(m, d)),
            _ => None,
        }
        .ok_or_else(wrong)
    }
}

impl fmt::Display for Day {
    /// The way it is read.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Day::Once(date) => write!(f, "{date}"),
            Day::Yearly(month, day) => write!(f, "{month:02}-{day:02}"),
        }
    }
}
