//! Business goals moved: they told us of a new aim of their business, and our letters hardly speak
//! of it since.

use super::{Ground, Weighed, newest, sure};
use crate::correspondence::days_between;
use crate::report::{CauseFound, CauseSide, Finding};
use crate::topic::{Topic, Weights};
use amends_domain::{MomentKind, Side, Standing};

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let mail = ground.mail;
    let goals: Vec<_> = mail.moments(Side::Theirs, MomentKind::Goal).collect();
    let first = goals.first()?.1.at();
    let topics: Vec<Topic> = mail.letters.iter().map(|l| Topic::of(l.text())).collect();
    let weights = Weights::over(topics.iter());
    let best = goals
        .iter()
        .filter(|(_, l, _)| days_between(first, l.at()) > 60)
        .map(|(i, l, m)| {
            let topic = weights.weigh(&Topic::of(l.quote(&m.span)));
            let told = |side| {
                mail.from(side)
                    .filter(|(j, _)| j > i && topic.cover(&topics[*j]) > 0.25)
                    .count()
            };
            (told(Side::Theirs), told(Side::Ours), l, m)
        })
        .max_by_key(|(theirs, ours, _, _)| (*theirs as i64) - (*ours as i64))?;
    let (mentions, ours, letter, moment) = best;
    let eroding = if ground.standing == Standing::Drifting {
        1.0
    } else {
        0.5
    };
    let unheard = mentions.saturating_sub(ours) as f64;
    let weight = if mentions >= ours {
        (0.5 + 0.3 * unheard) * eroding
    } else {
        0.25 * eroding
    };
    Some((
        weight,
        CauseFound {
            finding: Finding::BusinessGoalsMoved {
                since: letter.day(),
                mentions,
                ours,
            },
            side: CauseSide::Ours,
            confidence: sure(weight),
            evidence: newest(vec![letter.evidence(moment)]),
        },
    ))
}
