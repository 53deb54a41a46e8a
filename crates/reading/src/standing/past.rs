//! Trouble of the past and what became of it: sums that rules and measures share.

use crate::correspondence::{Correspondence, days_between};
use crate::signals::Signals;
use amends_domain::{MomentKind, Side};
use jiff::Timestamp;

/// Trouble before our owning-up that makes later warmth a mending rather than just good.
const SERIOUS: f64 = 3.0;
/// Slowness that content clients bear: beyond it, it is trouble.
const SLOW: f64 = 0.45;
/// Warm words since then that show it: one praise and one thanks.
const WARMED: f64 = 1.5;

/// Sureness of moments of the last days, summed.
pub fn recent(mail: &Correspondence<'_>, moments: &[(Timestamp, f32)], days: i64) -> f64 {
    moments
        .iter()
        .filter(|(at, _)| mail.days_ago(*at) <= days)
        .map(|(_, sure)| f64::from(*sure))
        .sum()
}

/// How many lie within the last days.
pub fn young(mail: &Correspondence<'_>, times: &[Timestamp], days: i64) -> f64 {
    times
        .iter()
        .filter(|at| mail.days_ago(**at) <= days)
        .count() as f64
}

/// Trouble that stands open today.
pub fn strain(mail: &Correspondence<'_>, signals: &Signals) -> f64 {
    let t = &signals.trouble;
    let standing = t.open_complaints as f64 * 0.8
        + t.overdue as f64
        + t.open_asks as f64 * 0.3
        + young(mail, &t.broken, 120) * 0.5
        + young(mail, &t.reminders, 120) * 0.4
        + recent(mail, &t.escalation, 90) * 1.2
        + recent(mail, &t.evasions, 150) * 0.8
        + recent(mail, &t.leaving, 90);
    let calm = signals.mood.warm_now * 0.5;
    (standing - calm).max(0.0) + slow(signals) + (signals.clash - 0.7).clamp(0.0, 1.5)
}

/// Answers so slow that no warm word makes up for them.
pub fn slow(signals: &Signals) -> f64 {
    5.0 * (signals.slowness.weight - SLOW).max(0.0)
}

/// An admission of ours with the trouble before it and what came of it.
#[derive(Debug, Clone, Copy)]
pub struct Owned {
    /// How much trouble came before.
    pub before: f64,
    /// Warm words of theirs since.
    pub warm_since: f64,
    /// Trouble since.
    pub trouble_since: f64,
}

/// The admission of the last 240 days that followed the worst trouble.
pub fn owned(mail: &Correspondence<'_>, signals: &Signals) -> Option<Owned> {
    let admitted = signals.trouble.admitted.iter().map(|a| a.0);
    let (before, at) = admitted
        .filter(|&at| mail.days_ago(at) <= 240)
        .map(|at| (trouble_before(signals, at), at))
        .max_by(|a, b| a.0.total_cmp(&b.0).then(a.1.cmp(&b.1)))?;
    Some(Owned {
        before,
        warm_since: warmth_since(mail, at),
        trouble_since: trouble_since(signals, at),
    })
}

/// True when serious trouble was owned by us, and they warmed again since more than they cooled.
pub fn is_mended(owned: &Owned, signals: &Signals) -> bool {
    owned.before + slow(signals) >= SERIOUS
        && owned.warm_since >= WARMED
        && owned.warm_since > owned.trouble_since
}

/// Warm words of theirs after a moment: praise and wins whole, thanks half.
fn warmth_since(mail: &Correspondence<'_>, at: Timestamp) -> f64 {
    let count = |kind| {
        mail.moments(Side::Theirs, kind)
            .filter(|(_, l, _)| l.at() > at)
            .count() as f64
    };
    count(MomentKind::Praise) + count(MomentKind::Win) + 0.5 * count(MomentKind::Thanks)
}

/// Trouble more than ten days after a moment.
fn trouble_since(signals: &Signals, at: Timestamp) -> f64 {
    trouble(signals, &|then| days_between(at, then) > 10)
}

/// Trouble in the 150 days before a moment and the 10 after it.
fn trouble_before(signals: &Signals, at: Timestamp) -> f64 {
    trouble(signals, &|then| {
        let days = days_between(then, at);
        (-10..=150).contains(&days)
    })
}

/// Trouble at the times that count, in units of one broken date. Complaints weigh little by
/// themselves: some clients always find fault and are content.
fn trouble(signals: &Signals, counts: &dyn Fn(Timestamp) -> bool) -> f64 {
    let t = &signals.trouble;
    let weighed = |moments: &[(Timestamp, f32)], weight: f64| {
        moments
            .iter()
            .filter(|m| counts(m.0))
            .map(|m| f64::from(m.1) * weight)
            .sum::<f64>()
    };
    let counted = |times: &[Timestamp], weight: f64| {
        times.iter().filter(|&&at| counts(at)).count() as f64 * weight
    };
    weighed(&t.escalation, 1.5)
        + weighed(&t.leaving, 1.5)
        + weighed(&t.evasions, 1.0)
        + weighed(&t.complaints, 0.25)
        + counted(&t.broken, 1.0)
        + counted(&t.reminders, 0.5)
}
