//! Warnings, and what came of each.

use super::outcome::{Outcome, days};
use amends_domain::{Cause, Evidence, Standing};
use jiff::ToSpan;
use jiff::civil::Date;

/// A warning that goes and comes back within so many days is one: a standing may flicker at its
/// threshold.
const FLICKER: usize = 7;

/// A warning is good for so many days: a quarter, as long as recent trouble weighs in a standing.
/// After that, if nothing came, it cried wolf, and one that still stands begins anew. Without such
/// an end, a warning that is always there would have foreseen everything.
pub const GOOD_FOR: usize = 90;

/// Trouble counts for a warning until so many days after the warning went, and a warning that comes
/// so many days after trouble is late and not wrong. As fine as a turn can be dated: readers are
/// compared within 14 days as well.
pub const GRACE: usize = 14;

/// A warning about one client: that it needs somebody, or one cause.
#[derive(Debug, Clone, PartialEq)]
pub struct Warning {
    /// The cause named; `None` for the standing, whatever the causes.
    pub cause: Option<Cause>,
    /// Its first evening.
    pub begin: Date,
    /// Its last evening, or the one before it began anew.
    pub end: Date,
    /// How the client stood that first evening.
    pub standing: Standing,
    /// The words it showed that evening.
    pub words: Option<Evidence>,
    /// What came of it.
    pub came: Came,
}

/// What came of a warning.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Came {
    /// Trouble (a position among the client's outcomes), so many days after the warning began. With
    /// 0 days it warned of what was there already.
    Trouble {
        /// Which.
        outcome: usize,
        /// Days between.
        lead: usize,
    },
    /// Nothing was said, and yet labels have it that there was trouble.
    Right,
    /// It cried wolf.
    Nothing,
    /// Too early to tell.
    Open,
}

/// A stretch of evenings by their places, first and last.
pub(super) type Stretch = (usize, usize);

/// The stretches of evenings on which a warning stood; short gaps are closed.
pub(super) fn stretches(stood: impl Iterator<Item = bool>) -> Vec<Stretch> {
    let mut all: Vec<Stretch> = Vec::new();
    for (at, _) in stood.enumerate().filter(|(_, stood)| *stood) {
        match all.last_mut() {
            Some(open) if at - open.1 <= FLICKER + 1 => open.1 = at,
            _ => all.push((at, at)),
        }
    }
    all
}

/// What came of a warning that stood over a stretch: one answer, or several when it stood so long
/// that it began anew. `last` is the place of the replay's last evening.
pub(super) fn judge(
    stretch: Stretch,
    outcomes: &[Outcome],
    first: Date,
    last: usize,
) -> Vec<(Stretch, Came)> {
    let place = |date: Date| days(first, date);
    let (mut begin, end) = stretch;
    let mut aftermath = false;
    let mut judged = Vec::new();
    while begin <= end {
        let good_until = begin + GOOD_FOR;
        let until = good_until.min(end + GRACE) as i32;
        let now = begin as i32;
        let amid = |o: &&Outcome| place(o.first) <= now && now <= place(o.last) + GRACE as i32;
        let ahead = |o: &&Outcome| place(o.first) > now && place(o.first) <= until;
        // What is going on already was not warned of; what comes next may have been.
        let came = outcomes.iter().position(|o| ahead(&o)).or_else(|| {
            let late = outcomes.iter().position(|o| amid(&o));
            late.filter(|_| !aftermath)
        });
        if let Some(outcome) = came {
            let o = &outcomes[outcome];
            let lead = usize::try_from(place(o.first) - now).unwrap_or(0);
            let after = usize::try_from(place(o.last) + 1)
                .unwrap_or(0)
                .max(begin + 1);
            judged.push((
                (begin, end.min(after - 1).max(begin)),
                Came::Trouble { outcome, lead },
            ));
            begin = after;
            aftermath = true;
        } else if end >= good_until {
            if !aftermath {
                judged.push(((begin, good_until - 1), Came::Nothing));
            }
            begin = good_until;
        } else {
            let early = last < until.max(0) as usize;
            if !aftermath {
                let came = if early { Came::Open } else { Came::Nothing };
                judged.push(((begin, end), came));
            }
            break;
        }
    }
    judged
}

/// The day of an evening's place.
pub(super) fn day(first: Date, place: usize) -> Date {
    let days = i32::try_from(place).unwrap_or(i32::MAX);
    first.checked_add(days.days()).unwrap_or(first)
}
