//! Turns and exchanges: who answered whom, and after how much working time.

use crate::correspondence::Correspondence;
use crate::report::{Pace, ReplyTimes};
use amends_domain::Side;
use jiff::Timestamp;

/// A turn of one side and the turn that answers it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Exchange {
    /// Who answered.
    pub by: Side,
    /// The letter that began the turn that was answered.
    pub asked: usize,
    /// The letter that answered.
    pub answered: usize,
    /// When the answer came.
    pub at: Timestamp,
    /// Working hours of the one who answered.
    pub hours: f64,
}

/// The last so many days are "recent".
const RECENT_DAYS: i64 = 60;

/// All exchanges, in order of their answers. A turn is timed from its first letter, thread by thread.
pub fn exchanges(mail: &Correspondence<'_>) -> Vec<Exchange> {
    let mut open: std::collections::BTreeMap<usize, (Side, usize)> = Default::default();
    let mut found = Vec::new();
    for (i, letter) in mail.personal() {
        match open.get(&letter.thread).copied() {
            Some((side, _)) if side == letter.side => {}
            Some((_, asked)) => {
                let from = mail.letters[asked].at();
                // Speaking ends a wait as a letter does.
                let spoke = mail.told.first_after(from).unwrap_or(letter.at());
                let calendar = mail.calendar(letter.side);
                let hours = calendar.hours_between(from, spoke.min(letter.at()));
                found.push(Exchange {
                    by: letter.side,
                    asked,
                    answered: i,
                    at: letter.at(),
                    hours,
                });
                open.insert(letter.thread, (letter.side, i));
            }
            None => {
                open.insert(letter.thread, (letter.side, i));
            }
        }
    }
    found
}

/// How fast both sides answer: usually, and of late.
pub fn pace(mail: &Correspondence<'_>, exchanges: &[Exchange]) -> ReplyTimes {
    let of = |side: Side| {
        let all: Vec<&Exchange> = exchanges.iter().filter(|e| e.by == side).collect();
        let recent_from = all
            .iter()
            .position(|e| mail.days_ago(e.at) <= RECENT_DAYS)
            .unwrap_or(all.len())
            .min(all.len().saturating_sub(3));
        let (before, recent) = all.split_at(recent_from);
        let hours = |part: &[&Exchange]| part.iter().map(|e| e.hours).collect::<Vec<f64>>();
        Pace {
            usual_hours: (before.len() >= 3)
                .then(|| quantile(hours(before), 0.5))
                .flatten(),
            recent_hours: quantile(hours(recent), 0.5),
            p90_hours: (all.len() >= 3)
                .then(|| quantile(hours(&all), 0.9))
                .flatten(),
            answers: all.len(),
        }
    };
    ReplyTimes {
        ours: of(Side::Ours),
        theirs: of(Side::Theirs),
    }
}

/// The value below which the share `q` of the values lies; between neighbours by rank.
pub fn quantile(mut values: Vec<f64>, q: f64) -> Option<f64> {
    if values.is_empty() {
        return None;
    }
    values.sort_by(f64::total_cmp);
    let place = q * (values.len() - 1) as f64;
    let (low, high) = (place.floor() as usize, place.ceil() as usize);
    Some(values[low] + (values[high] - values[low]) * place.fract())
}
