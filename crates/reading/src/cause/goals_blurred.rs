//! Goals blurred: the aim of the work has not been spoken of for long.

use super::{Ground, Weighed, newest, sure};
use crate::report::{CauseFound, CauseSide, Finding};
use amends_domain::{MomentKind, Side, Standing};

pub fn measure(ground: &Ground<'_>) -> Weighed {
    let mail = ground.mail;
    let last = [Side::Ours, Side::Theirs]
        .into_iter()
        .flat_map(|s| mail.moments(s, MomentKind::Goal))
        .max_by_key(|(_, l, _)| l.at());
    let days = last.as_ref().map_or(400, |(_, l, _)| mail.days_ago(l.at()));
    let since = last
        .as_ref()
        .map_or(mail.letters.len(), |(i, _, _)| mail.letters.len() - i);
    let eroding = if ground.standing == Standing::Drifting {
        1.0
    } else {
        0.35
    };
    let weight = ((days - 90) as f64 / 300.0).clamp(0.0, 0.5) * eroding;
    let evidence = last.iter().map(|(_, l, m)| l.evidence(m)).collect();
    Some((
        weight,
        CauseFound {
            finding: Finding::GoalsBlurred {
                last: last.map(|(_, l, _)| l.day()),
                messages_since: since,
            },
            side: CauseSide::Both,
            confidence: sure(weight),
            evidence: newest(evidence),
        },
    ))
}
