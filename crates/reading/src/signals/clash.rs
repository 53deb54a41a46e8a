//! How far our way of writing is from theirs: longer, more formal, or lighter. Compared over all
//! letters, never letter by letter.

use super::Habit;
use crate::correspondence::Correspondence;
use amends_domain::Side;
use amends_language::Style;

/// Fewer words of a side are too few to tell its way of writing.
const ENOUGH: f64 = 50.0;

/// The clash of two ways of writing, where 1 is plain to see.
pub fn clash(mail: &Correspondence<'_>, habit: &Habit) -> f64 {
    let rate = |side: Side, part: fn(&Style) -> u32| {
        let (mut hits, mut words) = (0.0, 0.0);
        for (_, l) in mail.from(side) {
            hits += f64::from(part(&l.reading.style));
            words += f64::from(l.length());
        }
        if words < ENOUGH {
            0.0
        } else {
            100.0 * hits / words
        }
    };
    let formal = rate(Side::Ours, |s| s.formal) - rate(Side::Theirs, |s| s.formal);
    let light = rate(Side::Ours, |s| s.exclamations) - rate(Side::Theirs, |s| s.exclamations);
    let long = (habit.our_words_now / habit.words_now.max(8.0)).ln();
    0.6 * formal.max(0.0) + 0.36 * light.max(0.0) + 0.3 * long.max(0.0)
}
