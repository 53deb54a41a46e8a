//! Working time as people say it.

use super::number::count;

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

/// What is usual, beside a longer time that was just said: `five are usual`, in the same unit where
/// that tells them apart, else `usual is one working hour`.
pub fn beside(usual: f64, said: f64, a_day: f64) -> String {
    match same_unit(usual, said, a_day) {
        Some(n) if n == "one" => "one is usual".to_string(),
        Some(n) => format!("{n} are usual"),
        None => format!("usual is {}", working(usual, a_day)),
    }
}

/// A length in whole units of another that was just said; `None` when it is less than one of them,
/// or as many.
pub fn same_unit(hours: f64, said: f64, a_day: f64) -> Option<String> {
    same_unit_count(hours, said, a_day).map(count)
}

/// The same in figures.
pub(crate) fn same_unit_count(hours: f64, said: f64, a_day: f64) -> Option<usize> {
    let (before, unit) = measure(said, a_day);
    let n = match unit {
        Unit::Hour => measure(hours, a_day),
        Unit::Day => (whole(hours / a_day), Unit::Day),
    };
    (n.0 > 0 && before > 0 && n.0 != before && n.1 == unit).then_some(n.0)
}

/// What working time is counted in.
#[derive(PartialEq, Clone, Copy)]
pub(crate) enum Unit {
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
pub(crate) fn measure(hours: f64, a_day: f64) -> (usize, Unit) {
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
