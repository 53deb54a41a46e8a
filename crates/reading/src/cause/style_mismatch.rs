//! Style mismatch: we answer short, warm letters with long, formal ones, or careful ones lightly.
//! Compared over a quarter, never letter by letter.

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::Side;

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let mail = ground.mail;
    let rate = |side: Side, part: fn(&amends_language::Style) -> u32| {
        let (mut hits, mut words) = (0.0, 0.0);
        for (_, l) in mail.from(side) {
            hits += f64::from(part(&l.reading.style));
            words += f64::from(l.length());
        }
        if words < 50.0 {
            0.0
        } else {
            100.0 * hits / words
        }
    };
    let formal = rate(Side::Ours, |s| s.formal) - rate(Side::Theirs, |s| s.formal);
    let light = rate(Side::Ours, |s| s.exclamations) - rate(Side::Theirs, |s| s.exclamations);
    let habit = &ground.signals.habit;
    let long = (habit.our_words_now / habit.words_now.max(8.0))
        .ln()
        .max(0.0);
    let weight = (formal * 0.5).max(0.0) + (light * 0.3).max(0.0) + long * 0.25;
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
