//! The day a relationship turned: of all letters the one around which that is likeliest.

mod change;
mod day;
mod past;
mod turned_weights;

pub use day::DayMeasured;
pub use turned_weights::TurnedWeights;

use crate::correspondence::Correspondence;
use crate::exchange::Exchange;
use crate::ledger::Ledger;
use crate::signals::Signals;
use amends_domain::Standing;
use jiff::Timestamp;
use jiff::civil::Date;

/// Days this near to each other are one turn, in seconds: 14 days.
pub const NEAR: i64 = 14 * 86_400;

/// When it turned, with what that was read from.
#[derive(Debug, Clone, Default)]
pub struct Turn {
    /// When trouble began; `None` for a client in good standing.
    pub at: Option<Timestamp>,
    /// The letters it was chosen from, oldest first.
    pub measured: Vec<DayMeasured>,
}

/// When trouble began. Every letter is measured, the measures are weighed, and what each letter weighs
/// makes it likelier or less likely than the others (a conditional logit, McFadden 1974). Chosen is
/// the letter around which, within 14 days, it is likeliest that it turned.
pub fn turned(
    mail: &Correspondence<'_>,
    ledger: &Ledger,
    signals: &Signals,
    exchanges: &[Exchange],
    standing: Standing,
    weights: &TurnedWeights,
) -> Turn {
    let end = match standing {
        Standing::Good | Standing::Unknown => return Turn::default(),
        Standing::Mending => signals.trouble.admitted.last().map_or(mail.as_of, |a| a.0),
        _ => mail.as_of,
    };
    let past = past::Past {
        mail,
        ledger,
        signals,
        exchanges,
        end,
    };
    let measured = day::measure(&past, standing);
    let zone = mail.ours.zone().clone();
    let told = mail.told.turned.and_then(|day| day.to_zoned(zone).ok());
    Turn {
        at: told
            .map(|day| day.timestamp())
            .or_else(|| chosen(&measured, weights)),
        measured,
    }
}

/// The day of it, on our calendar.
pub fn day(mail: &Correspondence<'_>, at: Timestamp) -> Date {
    at.to_zoned(mail.ours.zone().clone()).date()
}

/// The letter around which it is likeliest; of equals the likeliest itself, then the first.
fn chosen(days: &[DayMeasured], weights: &TurnedWeights) -> Option<Timestamp> {
    let logits: Vec<f64> = days.iter().map(|d| weights.logit(d)).collect();
    let most = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let likely: Vec<f64> = logits.iter().map(|l| (l - most).exp()).collect();
    let mut sums = vec![0.0];
    sums.extend(likely.iter().scan(0.0, |sum, p| {
        *sum += p;
        Some(*sum)
    }));
    let mut best: Option<(f64, f64, Timestamp)> = None;
    for (day, own) in days.iter().zip(&likely) {
        let at = day.at.as_second();
        let from = days.partition_point(|d| d.at.as_second() < at - NEAR);
        let to = days.partition_point(|d| d.at.as_second() <= at + NEAR);
        let near = sums[to] - sums[from];
        let better = best.is_none_or(|(most, its_own, _)| {
            near > most + SAME || (near > most - SAME && *own > its_own + SAME)
        });
        if better {
            best = Some((near, *own, day.at));
        }
    }
    best.map(|(_, _, at)| at)
}

/// Masses that differ by less are the same: sums of the same parts in another order.
const SAME: f64 = 1e-9;
