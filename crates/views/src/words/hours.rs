//! Working time as people say it.

use super::number::{count, figures};

/// A length of working time: `under an hour`, `31 working hours`, `nine working days`, for people
/// who work so many hours a day.
pub fn working(hours: f64, a_day: f64) -> String {
    let (n, unit) = measure(hours, a_day);
    match (n, unit) {
        (0, _) => "under an hour".to_string(),
        (1, unit) => format!("one working {}", unit.one()),
        (n, unit) => format!("{} working {}s", count(n), unit.one()),
    }
}

/// The same length without its unit, when the sentence has just named the same unit; `None` when
/// the two differ in unit.
pub fn same_unit(hours: f64, as_of: f64, a_day: f64) -> Option<String> {
    let (n, unit) = measure(hours, a_day);
    let (before, other) = measure(as_of, a_day);
    (n > 0 && before > 0 && unit == other).then(|| count(n))
}

/// A length in a table: `5 h`, `31 h`, `9 days`; in working time.
pub fn short(hours: f64, a_day: f64) -> String {
    match measure(hours, a_day) {
        (0, _) => "under 1 h".to_string(),
        (n, Unit::Hour) => format!("{} h", figures(n)),
        (1, Unit::Day) => "1 day".to_string(),
        (n, Unit::Day) => format!("{} days", figures(n)),
    }
}

#[derive(PartialEq, Clone, Copy)]
enum Unit {
    Hour,
    Day,
}

impl Unit {
    fn one(self) -> &'static str {
        match self {
            Unit::Hour => "hour",
            Unit::Day => "day",
        }
    }
}

/// Whole hours up to five working days, whole days above. What rounds to nothing is 0 hours.
fn measure(hours: f64, a_day: f64) -> (usize, Unit) {
    let hours = if hours.is_finite() {
        hours.max(0.0)
    } else {
        0.0
    };
    if hours < 5.0 * a_day {
        (whole(hours), Unit::Hour)
    } else {
        (whole(hours / a_day), Unit::Day)
    }
}

/// The nearest whole number.
fn whole(n: f64) -> usize {
    // A wait of more hours than f64 can count does not occur; the cast saturates.
    n.round() as usize
}
