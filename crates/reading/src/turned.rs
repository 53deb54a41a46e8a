//! The day a relationship turned.

use crate::correspondence::Correspondence;
use crate::exchange::Exchange;
use crate::signals::Signals;
use amends_domain::{Side, Standing};
use jiff::Timestamp;
use jiff::civil::Date;

/// The day trouble began; `None` for a client in good standing.
pub fn turned(
    mail: &Correspondence<'_>,
    signals: &Signals,
    exchanges: &[Exchange],
    standing: Standing,
) -> Option<Date> {
    let at = match standing {
        Standing::Good | Standing::Unknown => None,
        Standing::Drifting => erosion(mail, exchanges),
        _ => densest_onset(mail, signals).or_else(|| erosion(mail, exchanges)),
    }?;
    Some(at.to_zoned(mail.ours.zone().clone()).date())
}

/// The first of the troubles that run on to the end without a calm stretch of 75 days between.
fn densest_onset(mail: &Correspondence<'_>, signals: &Signals) -> Option<Timestamp> {
    const CALM_DAYS: i64 = 75;
    let t = &signals.trouble;
    let mut marks: Vec<Timestamp> = t
        .complaints
        .iter()
        .chain(&t.escalation)
        .chain(&t.leaving)
        .chain(&t.evasions)
        .map(|m| m.0)
        .chain(t.broken.iter().copied())
        .chain(t.reminders.iter().copied())
        .filter(|at| *at <= mail.as_of)
        .collect();
    marks.sort();
    let mut onset = *marks.last()?;
    for &mark in marks.iter().rev() {
        if (onset.as_second() - mark.as_second()) / 86_400 > CALM_DAYS {
            break;
        }
        onset = mark;
    }
    Some(onset)
}

/// The point where their letters split best into longer, quicker ones before and shorter, slower
/// ones after (least squares of log length and log answer time).
fn erosion(mail: &Correspondence<'_>, exchanges: &[Exchange]) -> Option<Timestamp> {
    let points: Vec<(Timestamp, f64)> = mail
        .from(Side::Theirs)
        .map(|(i, l)| {
            let hours = exchanges
                .iter()
                .find(|e| e.answered == i)
                .map_or(4.0, |e| e.hours);
            (
                l.at(),
                f64::from(l.length() + 3).ln() - 0.5 * (hours + 2.0).ln(),
            )
        })
        .collect();
    let n = points.len();
    if n < 6 {
        return points.get(n / 2).map(|p| p.0);
    }
    let mean =
        |part: &[(Timestamp, f64)]| part.iter().map(|p| p.1).sum::<f64>() / part.len() as f64;
    (2..n - 2)
        .map(|cut| {
            let (a, b) = points.split_at(cut);
            let drop = mean(a) - mean(b);
            (
                drop * (a.len() as f64 * b.len() as f64 / n as f64).sqrt(),
                points[cut].0,
            )
        })
        .max_by(|x, y| x.0.total_cmp(&y.0))
        .map(|best| best.1)
}
