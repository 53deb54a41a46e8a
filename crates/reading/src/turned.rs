//! The day a relationship turned: the change point of how its letters fare.

use crate::correspondence::{Correspondence, Letter};
use crate::exchange::Exchange;
use crate::ledger::Ledger;
use crate::signals::Signals;
use amends_domain::{MomentKind, Side, Standing};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// An answer that took longer than this is a trouble, in our working hours.
const LONG: f64 = 24.0;
/// Fewer troubles than this, in plain complaints, show no change.
const FEW: f64 = 3.0;
/// Added to both spans of days, so that a day or two at an end does not look crowded.
const MARGIN: f64 = 60.0;

/// The day trouble began; `None` for a client in good standing.
///
/// Where there is open trouble, it began with the first letter from which on troubles come closer
/// together: the change point of a Poisson process (Raftery & Akman 1986). Where letters only fare
/// worse, each gets points (warm words up; complaints, reminders, broken dates, long waits and
/// shrinking letters down), and the turn is where the running sum of the points, each less their
/// mean, stands highest (CUSUM, Page 1954).
pub fn turned(
    mail: &Correspondence<'_>,
    ledger: &Ledger,
    signals: &Signals,
    exchanges: &[Exchange],
    standing: Standing,
) -> Option<Timestamp> {
    let end = match standing {
        Standing::Good | Standing::Unknown => return None,
        Standing::Mending => signals.trouble.admitted.last().map_or(mail.as_of, |a| a.0),
        _ => mail.as_of,
    };
    if standing != Standing::Drifting {
        let mut troubles = troubles(mail, signals, exchanges);
        troubles.retain(|t| t.0 <= end);
        troubles.sort_by_key(|t| t.0);
        if let Some(first) = thickening(&troubles, mail, end) {
            return Some(first);
        }
    }
    let mut points = points(mail, exchanges);
    let noticed = ledger
        .broken()
        .filter(|e| e.entry.owner == Side::Ours)
        .filter_map(|e| e.noticed);
    points.extend(noticed.map(|at| (at, -1.5)));
    points.extend(signals.trouble.reminders.iter().map(|&at| (at, -1.0)));
    points.retain(|p| p.0 <= end);
    points.sort_by_key(|p| p.0);
    change(&points)
}

/// Each trouble with its weight, in plain complaints.
fn troubles(
    mail: &Correspondence<'_>,
    signals: &Signals,
    exchanges: &[Exchange],
) -> Vec<(Timestamp, f64)> {
    let t = &signals.trouble;
    let said = [
        (&t.complaints, 1.0),
        (&t.evasions, 1.5),
        (&t.escalation, 1.5),
        (&t.leaving, 1.5),
    ];
    let said = said.into_iter().flat_map(|(moments, weight)| {
        moments
            .iter()
            .map(move |(at, sure)| (*at, f64::from(*sure) * weight))
    });
    let done = [(&t.broken, 1.0), (&t.reminders, 0.7)];
    let done = done
        .into_iter()
        .flat_map(|(times, weight)| times.iter().map(move |at| (*at, weight)));
    let long = exchanges
        .iter()
        .filter(|e| e.by == Side::Ours && e.hours > LONG);
    let long = long.map(|e| (mail.letters[e.asked].at(), 0.5));
    said.chain(done).chain(long).collect()
}

/// The first trouble of those that come closer together than the ones before.
fn thickening(
    troubles: &[(Timestamp, f64)],
    mail: &Correspondence<'_>,
    end: Timestamp,
) -> Option<Timestamp> {
    let start = mail.letters.first()?.at();
    let days =
        |from: Timestamp, to: Timestamp| (to.as_second() - from.as_second()) as f64 / 86_400.0;
    let all: f64 = troubles.iter().map(|t| t.1).sum();
    if all < FEW {
        return None;
    }
    let likelihood = |count: f64, days: f64| {
        if count > 0.0 {
            count * (count / days).ln()
        } else {
            0.0
        }
    };
    let mut before = 0.0;
    let mut best: Option<(f64, Timestamp)> = None;
    for (at, weight) in troubles {
        let (quiet, loud) = (days(start, *at) + MARGIN, days(*at, end) + MARGIN);
        let after = all - before;
        let fit = likelihood(before, quiet) + likelihood(after, loud);
        if before / quiet < after / loud && best.is_none_or(|(most, _)| fit > most) {
            best = Some((fit, *at));
        }
        before += weight;
    }
    best.map(|(_, at)| at)
}

/// The day of it, on our calendar.
pub fn day(mail: &Correspondence<'_>, at: Timestamp) -> Date {
    at.to_zoned(mail.ours.zone().clone()).date()
}

/// The time of the first point after the highest running sum.
fn change(points: &[(Timestamp, f64)]) -> Option<Timestamp> {
    let mean = points.iter().map(|p| p.1).sum::<f64>() / points.len().max(1) as f64;
    let mut sum = 0.0;
    let mut best = (0.0, 0);
    for (i, (_, value)) in points.iter().enumerate() {
        sum += value - mean;
        if sum > best.0 {
            best = (sum, i + 1);
        }
    }
    points.get(best.1).or(points.last()).map(|p| p.0)
}

fn points(mail: &Correspondence<'_>, exchanges: &[Exchange]) -> Vec<(Timestamp, f64)> {
    let theirs: Vec<f64> = mail
        .from(Side::Theirs)
        .map(|(_, l)| f64::from(l.length() + 3).ln())
        .collect();
    let hours: BTreeMap<usize, f64> = exchanges.iter().map(|e| (e.answered, e.hours)).collect();
    let usual = theirs.iter().sum::<f64>() / theirs.len().max(1) as f64;
    mail.personal()
        .map(|(i, letter)| {
            let waited = hours
                .get(&i)
                .map_or(0.0, |h| ((h - 8.0) / 16.0).clamp(0.0, 2.0));
            let length = match letter.side {
                Side::Theirs => 0.8 * (f64::from(letter.length() + 3).ln() - usual),
                Side::Ours => 0.0,
            };
            (letter.at(), said(letter) + length - 0.5 * waited)
        })
        .collect()
}

fn said(letter: &Letter<'_>) -> f64 {
    letter
        .reading
        .moments
        .iter()
        .map(|m| match (letter.side, m.kind) {
            (Side::Theirs, MomentKind::Praise | MomentKind::Win) => 1.0,
            (Side::Theirs, MomentKind::Thanks | MomentKind::Goal) => 0.4,
            (Side::Theirs, MomentKind::Complaint) => -0.8,
            (Side::Theirs, MomentKind::Escalation | MomentKind::Leaving) => -1.5,
            (
                Side::Ours,
                MomentKind::NonApology | MomentKind::BlameShift | MomentKind::TalkingDown,
            ) => -1.0,
            _ => 0.0,
        })
        .sum()
}
