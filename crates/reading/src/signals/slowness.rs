//! How slow our answers are for this client: against their own usual, in long waits, and in what they
//! had to ask for again or still wait for.

use crate::correspondence::Correspondence;
use crate::ledger::{Entry, Ledger};
use crate::report::Pace;
use amends_domain::{LoopKind, Side};

/// Older questions and requests do not count, in days.
const RECENT: i64 = 330;
/// From this on a question or request waits, in working hours.
const WAITS: f64 = 24.0;

/// What was measured.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Slowness {
    /// How slow, where 1 is plainly slow.
    pub weight: f64,
    /// Questions and requests that they had to repeat, by their place in the ledger.
    pub reminded: Vec<usize>,
    /// Questions and requests that wait today, the longest wait first.
    pub waiting: Vec<usize>,
}

impl Slowness {
    /// Measures it.
    pub fn of(mail: &Correspondence<'_>, ledger: &Ledger, pace: &Pace) -> Slowness {
        let asked = |e: &Entry| {
            e.entry.owner == Side::Ours
                && matches!(e.entry.kind, LoopKind::Question | LoopKind::Request)
                && mail.days_ago(e.entry.evidence.at) <= RECENT
        };
        let waits = |e: &Entry| e.entry.closing.is_none() && e.entry.waiting_hours > WAITS;
        let all = || ledger.entries.iter().enumerate().filter(|(_, e)| asked(e));
        let reminded = all().filter(|(_, e)| !e.reminders.is_empty());
        let reminded: Vec<usize> = reminded.map(|(at, _)| at).collect();
        let mut waiting: Vec<_> = all().filter(|(_, e)| waits(e)).collect();
        waiting.sort_by(|a, b| b.1.entry.waiting_hours.total_cmp(&a.1.entry.waiting_hours));
        let waiting: Vec<usize> = waiting.into_iter().map(|(at, _)| at).collect();
        let slower = match (pace.usual_hours, pace.recent_hours) {
            (Some(usual), Some(now)) => ((now + 2.0) / (usual + 2.0)).ln() / 3.0_f64.ln(),
            _ => 0.0,
        };
        let long = pace.p90_hours.map_or(0.0, |h| (h - 24.0) / 40.0);
        Slowness {
            weight: 0.42 * slower.clamp(0.0, 1.2)
                + 0.25 * long.clamp(0.0, 1.0)
                + (0.09 * reminded.len() as f64).min(0.27)
                + (0.055 * waiting.len() as f64).min(0.22),
            reminded,
            waiting,
        }
    }
}
