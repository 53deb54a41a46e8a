//! Style mismatch: we answer short, warm letters with long, formal ones, or careful ones lightly.
//! Compared over a quarter, never letter by letter.

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::Side;

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let mail = ground.mail;
    let habit = &ground.signals.habit;
    let weight = ground.signals.clash;
    let longest = mail
        .from(Side::Ours)
        .filter(|(_, l)| mail.days_ago(l.at()) <= 240)
        .max_by_key(|(_, l)| l.reading.style.formal * 20 + l.length())?
        .1;
    let span = longest
        .reading
        .sentences
        .iter()
        .max_by_key(|s| s.len())?
        .clone();
    Some((
        weight,
        CauseFound {
            finding: Finding::StyleMismatch {
                ours: habit.our_words_now as u32,
                theirs: habit.words_now as u32,
                theirs_before: habit.words_before as u32,
            },
            side: CauseSide::Ours,
            confidence: sure(weight),
            evidence: newest(vec![longest.words(&span, "style.longest", 0.5)]),
        },
    ))
}
