//! From signals to a standing. Each line of the decision can be read aloud.

use crate::correspondence::{Correspondence, days_between};
use crate::signals::Signals;
use amends_domain::{MomentKind, Side, Standing};
use jiff::Timestamp;

/// The standing with the scores behind it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Verdict {
    /// How it stands.
    pub standing: Standing,
    /// How sure we are, 0 to 1.
    pub confidence: f32,
    /// Open trouble, in units of one plain complaint left standing.
    pub strain: f64,
    /// Erosion, 0 to about 4: each sign of drift counts up to one.
    pub drift: f64,
    /// How clearly they leave, in units of one plain sentence.
    pub leaving: f64,
}

/// Fewer letters of theirs than this are too little to tell.
const ENOUGH_LETTERS: usize = 3;
/// Strain from which the relationship counts as strained.
const STRAINED: f64 = 2.0;
/// Drift from which it counts as drifting.
const DRIFTING: f64 = 1.6;
/// Leaving from which it counts as broken.
const BROKEN: f64 = 1.0;
/// Trouble before our owning-up that makes later warmth a mending rather than just good.
const SERIOUS: f64 = 3.0;
/// Slowness that content clients bear: beyond it, it is trouble.
const SLOW: f64 = 0.45;
/// Warm words since then that show it: one praise and one thanks.
const WARMED: f64 = 1.5;

/// Weighs the signals of one client.
pub fn weigh(mail: &Correspondence<'_>, signals: &Signals) -> Verdict {
    let strain = strain(mail, signals);
    let read = !mail.words_unread();
    let drift = drift(signals, read);
    let leaving = leaving(mail, signals);
    let mended = mended(mail, signals);
    let standing = if signals.habit.letters < ENOUGH_LETTERS {
        Standing::Unknown
    } else if leaving >= BROKEN && !mended {
        Standing::Broken
    } else if mended {
        Standing::Mending
    } else if strain >= STRAINED {
        Standing::Strained
    } else if drift >= DRIFTING {
        Standing::Drifting
    } else if !read {
        // Nobody is called well whose words were not read: silence is no good news.
        Standing::Unknown
    } else {
        Standing::Good
    };
    Verdict {
        standing,
        confidence: confidence(standing, strain, drift, leaving),
        strain,
        drift,
        leaving,
    }
}

fn confidence(standing: Standing, strain: f64, drift: f64, leaving: f64) -> f32 {
    let margin = match standing {
        Standing::Broken => leaving - BROKEN,
        Standing::Strained => (strain - STRAINED) / 2.0,
        Standing::Drifting => drift - DRIFTING,
        Standing::Mending => 0.4,
        Standing::Good => ((STRAINED - strain) / 2.0).min(DRIFTING - drift),
        Standing::Unknown => return 0.3,
    };
    (0.55 + 0.3 * margin.clamp(0.0, 1.0)) as f32
}

fn recent(mail: &Correspondence<'_>, moments: &[(Timestamp, f32)], days: i64) -> f64 {
    moments
        .iter()
        .filter(|(at, _)| mail.days_ago(*at) <= days)
        .map(|(_, sure)| f64::from(*sure))
        .sum()
}

/// Trouble that stands open today.
fn strain(mail: &Correspondence<'_>, signals: &Signals) -> f64 {
    let t = &signals.trouble;
    let young = |times: &[Timestamp]| times.iter().filter(|&&at| mail.days_ago(at) <= 120).count();
    let standing = t.open_complaints as f64 * 0.8
        + t.overdue as f64
        + t.open_asks as f64 * 0.3
        + young(&t.broken) as f64 * 0.5
        + young(&t.reminders) as f64 * 0.4
        + recent(mail, &t.escalation, 90) * 1.2
        + recent(mail, &t.evasions, 150) * 0.8
        + recent(mail, &t.leaving, 90);
    let calm = signals.mood.warm_now * 0.5;
    (standing - calm).max(0.0) + slow(signals) + (signals.clash - 0.7).clamp(0.0, 1.5)
}

/// Answers so slow that no warm word makes up for them.
fn slow(signals: &Signals) -> f64 {
    5.0 * (signals.slowness.weight - SLOW).max(0.0)
}

/// Slow erosion without open conflict: shorter, slower, fewer, cooler. Of words that were not read
/// nobody knows whether they are cooler, nor in every script how many they are.
fn drift(signals: &Signals, read: bool) -> f64 {
    let h = &signals.habit;
    let part = |x: f64| x.clamp(0.0, 1.0);
    let shorter = match h.words_before {
        w if w >= 12.0 && read => part((1.0 - h.words_now / w) / 0.5),
        _ => 0.0,
    };
    let slower = match (h.answer_before, h.answer_now) {
        (Some(b), Some(n)) => part(((n + 2.0) / (b + 2.0)).ln() / 4.0_f64.ln()),
        _ => 0.0,
    };
    let fewer = match h.starts_before {
        s if s > 0.3 => part((1.0 - h.starts_now / s) / 0.8),
        _ => 0.0,
    };
    let cooler = match signals.mood.warm_before {
        _ if !read => 0.0,
        w if w >= 0.5 => part(1.0 - signals.mood.warm_now / w),
        _ => 0.3,
    };
    let silent = if h.announced {
        0.0
    } else {
        part((h.silent_days - 21) as f64 / 40.0) * part(h.unanswered as f64 / 2.0)
    };
    let eased = if h.announced { 0.5 } else { 1.0 };
    let warm = part(signals.mood.warm_now / 3.0);
    ((shorter + slower + fewer * 0.7 + cooler * 0.7) * eased + silent - warm).max(0.0)
}

/// How clearly they leave: their words, unless taken back or meant in jest.
fn leaving(mail: &Correspondence<'_>, signals: &Signals) -> f64 {
    let t = &signals.trouble;
    let said = recent(mail, &t.leaving, 150);
    let habit_of_it = recent(mail, &t.leaving, 3650) - said;
    let joking = if habit_of_it >= 2.0 && signals.mood.warm_now >= 1.0 {
        0.3
    } else {
        1.0
    };
    let backing = if recent(mail, &t.evasions, 365) >= 2.0 {
        0.3
    } else {
        0.0
    };
    if said > 0.0 {
        said * joking + backing
    } else {
        0.0
    }
}

/// True when serious trouble was owned by us, and they warmed again since more than they cooled.
fn mended(mail: &Correspondence<'_>, signals: &Signals) -> bool {
    let admitted = signals.trouble.admitted.iter().map(|a| a.0);
    let worst = admitted
        .filter(|&at| mail.days_ago(at) <= 240)
        .map(|at| (trouble_before(signals, at), at))
        .max_by(|a, b| a.0.total_cmp(&b.0));
    let Some((before, owned)) = worst else {
        return false;
    };
    let warm = warmth_since(mail, owned);
    before + slow(signals) >= SERIOUS && warm >= WARMED && warm > trouble_since(signals, owned)
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
