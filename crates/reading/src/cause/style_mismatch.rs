//! Style mismatch: we answer short, warm letters with long, formal ones, or careful ones lightly.
//! Compared over a quarter, never letter by letter.

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::report::{CauseSide, Finding};
use amends_domain::{Cause, Side};

pub const DEFINITION: Definition = Definition {
    cause: Cause::StyleMismatch,
    plain: "You write long and stiff where they write short and warm, or lightly where they write with care.",
    needs: "Fifty words of each side at least, over all letters.",
    measured: "Stiff phrases and exclamation marks in a hundred words, and the median length of letters, yours against theirs, over all letters.",
    limits: "One legal letter among many makes no clash. Some clients like long letters.",
    source: "Pairs whose way of writing is alike stay together more often (language style matching: Ireland et al. 2011). The measure is our own.",
    measure,
};

fn measure(ground: &Ground<'_>) -> Weighed {
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
        Measured {
            finding: Finding::StyleMismatch {
                ours: habit.our_words_now as u32,
                theirs: habit.words_now as u32,
                theirs_before: habit.words_before as u32,
            },
            side: CauseSide::Ours,
            evidence: newest(vec![longest.words(&span, "style.longest", 0.5)]),
        },
    ))
}
