//! Business goals moved: they told us of a new aim of their business, and our letters hardly speak
//! of it since.

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::correspondence::days_between;
use crate::report::{CauseSide, Finding, Share};
use crate::topic::Topic;
use amends_domain::{Cause, MomentKind, Side, Standing};

pub const DEFINITION: Definition = Definition {
    cause: Cause::BusinessGoalsMoved,
    plain: "They told you of a new aim of their business, and your letters hardly speak of it.",
    needs: "A sentence of theirs about an aim, at least 60 days after the first one, of which the letters with \
            the first ones do not speak.",
    measured: "Of each new aim, the letters after it that hold a quarter of its telling words, theirs and \
               yours. 0.5 and 0.3 for each letter of theirs beyond yours; a quarter where you speak of it \
               more than they do; 0.3 more where hardly one in seven of your letters does, of eight at \
               least. Half of that where they are not \
               drifting away, and less for an unsure sentence. The heaviest counts.",
    limits: "A new aim of the work is not told from one of their business. An aim told by phone is not \
             seen, nor work on it that no letter speaks of.",
    source: "Our own rule. That an agency does not understand the business is among the reasons clients \
             give most for leaving.",
    measure,
};

/// Aims told within so many days of the first are the old ones.
const OLD: i64 = 60;
/// A letter that holds this share of an aim speaks of it.
const SPEAKS: f64 = 0.25;
/// Fewer letters of ours than this show little.
const ENOUGH: usize = 8;
/// Less than this share of them is hardly any.
const HARDLY: f64 = 0.15;
/// So many words of the aim are named.
const WORDS: usize = 3;

fn measure(ground: &Ground<'_>) -> Weighed {
    let (mail, subjects) = (ground.mail, &ground.subjects);
    let goals: Vec<_> = mail.moments(Side::Theirs, MomentKind::Goal).collect();
    let first = goals.first()?.1.at();
    let is_old = |l: &crate::correspondence::Letter<'_>| days_between(first, l.at()) <= OLD;
    let old = goals.iter().filter(|g| is_old(g.1));
    let old = old.fold(Topic::default(), |sum, (_, l, m)| {
        sum.union(&subjects.sentence(l, m))
    });
    let eroding = if ground.standing == Standing::Drifting {
        1.0
    } else {
        0.5
    };
    let weighed = goals.iter().filter_map(|(i, l, m)| {
        let topic = subjects.weigh(&subjects.sentence(l, m));
        let mut before = goals.iter().filter(|g| is_old(g.1));
        if is_old(l) || before.any(|(j, ..)| topic.cover(subjects.letter(*j)) > SPEAKS) {
            return None;
        }
        let told = |side| {
            let later = mail.from(side).filter(|(j, _)| j > i);
            let told = later.map(|(j, _)| topic.cover(subjects.letter(j)) > SPEAKS);
            told.fold(Share::default(), |s, told| Share {
                n: s.n + usize::from(told),
                of: s.of + 1,
            })
        };
        let (mentions, ours) = (told(Side::Theirs).n, told(Side::Ours));
        let weight = match mentions.checked_sub(ours.n) {
            Some(unheard) => 0.5 + 0.3 * unheard as f64,
            None => 0.25,
        };
        let weight = if ours.of >= ENOUGH && ours.part() < HARDLY {
            weight + 0.3
        } else {
            weight
        };
        let sureness = (1.0 + f64::from(m.confidence)) / 2.0;
        let weight = weight * sureness * eroding;
        Some((weight, mentions, ours, *i, *l, *m))
    });
    let best = weighed.max_by(|a, b| a.0.total_cmp(&b.0));
    let (weight, mentions, ours, at, letter, moment) = best?;
    let aim = subjects.sentence(letter, moment).without(&old);
    Some((
        weight,
        Measured {
            finding: Finding::BusinessGoalsMoved {
                since: letter.day(),
                words: subjects.words(std::iter::once(&aim), &[at], WORDS),
                mentions,
                ours,
            },
            side: CauseSide::Ours,
            evidence: newest(vec![letter.evidence(moment)]),
        },
    ))
}
