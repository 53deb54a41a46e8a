//! What was measured of one client, apart from any verdict.

mod habit;
mod mood;
mod trouble;

pub use habit::Habit;
pub use mood::Mood;
pub use trouble::Trouble;

use crate::correspondence::Correspondence;
use crate::exchange::Exchange;
use crate::ledger::Ledger;

/// All measures of one client.
#[derive(Debug)]
pub struct Signals {
    /// How they write and answer now, against their own usual.
    pub habit: Habit,
    /// What they feel, by their words.
    pub mood: Mood,
    /// What is wrong, and what we did about it.
    pub trouble: Trouble,
}

impl Signals {
    /// Measures a client.
    pub fn of(mail: &Correspondence<'_>, exchanges: &[Exchange], ledger: &Ledger) -> Signals {
        Signals {
            habit: Habit::of(mail, exchanges),
            mood: Mood::of(mail),
            trouble: Trouble::of(mail, ledger),
        }
    }
}
