//! Quiet signs: what a client does not say aloud. Each is a pattern over letters, with those that show
//! it. They are shown and counted for nothing.

mod asked_kindly;
mod chance;
mod elsewhere;
pub(crate) mod going_round;
mod habit;
mod unanswered;

use crate::correspondence::{Correspondence, Letter};
use crate::ledger::Ledger;
use crate::report::Sign;
use amends_domain::{Evidence, Hint, MessageId, Standing};
use std::collections::BTreeMap;

/// What signs are read from.
pub struct Ground<'a> {
    /// The letters.
    pub mail: &'a Correspondence<'a>,
    /// The loops.
    pub ledger: &'a Ledger,
    /// The standing.
    pub standing: Standing,
}

/// Older letters tell of no quiet trouble today, in days.
const RECENT: i64 = 330;
/// Quotations of one sign.
const MOST: usize = 5;

/// All signs of a client, the surest first.
pub fn signs(mail: &Correspondence<'_>, ledger: &Ledger, standing: Standing) -> Vec<Sign> {
    let ground = Ground {
        mail,
        ledger,
        standing,
    };
    let (passed_over, dropped) = unanswered::find(&ground);
    let all = [
        elsewhere::find(&ground),
        passed_over,
        dropped,
        asked_kindly::find(&ground),
        going_round::find(&ground),
        habit::find(&ground),
    ];
    let mut found: Vec<Sign> = all.into_iter().flatten().collect();
    found.retain(|sign| !sign.evidence.is_empty());
    found.sort_by(|a, b| b.confidence.total_cmp(&a.confidence));
    found
}

/// Where each message of a correspondence stands.
fn places<'m>(mail: &'m Correspondence<'_>) -> BTreeMap<&'m MessageId, usize> {
    let letters = mail.letters.iter().enumerate();
    letters.map(|(i, l)| (&l.message.id, i)).collect()
}

/// The first clue of one of these kinds, as evidence.
fn clue_of(letter: &Letter<'_>, hints: &[Hint]) -> Option<Evidence> {
    let clue = hints.iter().find_map(|h| letter.hint(*h))?;
    Some(letter.clue(clue))
}
