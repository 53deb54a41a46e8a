//! What was measured of one client, apart from any verdict.

mod clash;
mod habit;
mod mood;
mod slowness;
mod trouble;

pub use habit::Habit;
pub use mood::Mood;
pub use slowness::Slowness;
pub use trouble::Trouble;

use crate::correspondence::Correspondence;
use crate::exchange::Exchange;
use crate::ledger::Ledger;
use crate::report::Pace;

/// All measures of one client.
#[derive(Debug)]
pub struct Signals {
    /// How they write and answer now, against their own usual.
    pub habit: Habit,
    /// What they feel, by their words.
    pub mood: Mood,
    /// What is wrong, and what we did about it.
    pub trouble: Trouble,
    /// How slow our answers are.
    pub slowness: Slowness,
    /// How far our way of writing is from theirs, where 1 is plain to see.
    pub clash: f64,
}

impl Signals {
    /// Measures a client.
    pub fn of(
        mail: &Correspondence<'_>,
        exchanges: &[Exchange],
        ledger: &Ledger,
        ours: &Pace,
    ) -> Signals {
        let habit = Habit::of(mail, exchanges);
        Signals {
            clash: clash::clash(mail, &habit),
            slowness: Slowness::of(mail, ledger, ours),
            habit,
            mood: Mood::of(mail),
            trouble: Trouble::of(mail, ledger),
        }
    }
}
