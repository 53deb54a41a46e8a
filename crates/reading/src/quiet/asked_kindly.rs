//! The same thing asked again and again, kindly each time: "just checking", "no rush", "sorry to
//! chase". Who stays polite is easily kept waiting.

use super::{Ground, MOST, clue_of, places};
use crate::correspondence::{Letter, days_between};
use crate::ledger::Entry;
use crate::report::{Shows, Sign};
use crate::topic::{Topic, Weights};
use amends_domain::{Evidence, Hint, LoopKind, MessageId, MomentKind, Side};
use std::collections::BTreeMap;

/// Older reminders do not count, in days.
const RECENT: i64 = 120;
/// Times that it was asked, the first one with them.
const TIMES: usize = 3;
/// A letter with this part of its words is about the same.
const SAME: f64 = 0.2;

pub fn find(ground: &Ground<'_>) -> Option<Sign> {
    // Most clients never ask so often: then nothing needs following.
    let softly = [Hint::Gentle, Hint::Reminder];
    let asks = |l: &Letter<'_>| clue_of(l, &softly).is_some();
    let theirs = ground.mail.from(Side::Theirs);
    let late = theirs.filter(|(_, l)| ground.mail.days_ago(l.at()) <= RECENT && asks(l));
    if late.count() + 1 < TIMES {
        return None;
    }
    let places = places(ground.mail);
    let asked = ground.ledger.entries.iter();
    let asked = asked.filter(|e| ground.mail.days_ago(e.entry.evidence.at) <= super::RECENT);
    let mut found: Vec<Vec<Evidence>> = asked.filter_map(|e| kindly(ground, &places, e)).collect();
    // The same letters may remind of several things: the oldest of them is shown.
    found.sort_by_key(|times| (std::cmp::Reverse(times.len()), times[0].at));
    let mut evidence = found.into_iter().next()?;
    let (first, last) = (evidence.first()?.at, evidence.last()?.at);
    let times = evidence.len();
    let softly = evidence.iter().filter(|e| e.rule.starts_with("gentle"));
    let confidence = 0.55 + 0.05 * times.min(6) as f32 + 0.05 * softly.count().min(2) as f32;
    evidence.truncate(MOST);
    Some(Sign {
        shows: Shows::AskedKindly {
            times,
            days: days_between(first, last),
        },
        confidence: confidence.min(0.9),
        evidence,
    })
}

/// The words that asked, oldest first, when all were kind and there were enough of them.
fn kindly(
    ground: &Ground<'_>,
    places: &BTreeMap<&MessageId, usize>,
    entry: &Entry,
) -> Option<Vec<Evidence>> {
    let (mail, at) = (ground.mail, &entry.entry);
    if at.owner != Side::Ours || !matches!(at.kind, LoopKind::Question | LoopKind::Request) {
        return None;
    }
    let place = *places.get(&at.evidence.message)?;
    let first = &mail.letters[place];
    let topic = Weights::default().weigh(&Topic::of(&at.evidence.quote));
    let mut replied = false;
    let mut times = vec![at.evidence.clone()];
    for (index, later) in mail.personal().filter(|(i, _)| *i > place) {
        let here = later.thread == first.thread;
        if later.side.is_ours() {
            replied |= here;
            continue;
        }
        let same = || topic.cover(&Topic::of(later.text())) >= SAME;
        let again = entry.reminders.contains(&index) || here && (!replied || same());
        let Some(asks) = clue_of(later, &[Hint::Gentle, Hint::Reminder]).filter(|_| again) else {
            continue;
        };
        if !is_kind(later) {
            return None;
        }
        times.push(asks);
    }
    let recent = mail.days_ago(times.last()?.at) <= RECENT;
    (recent && times.len() >= TIMES && is_kind(first)).then_some(times)
}

fn is_kind(letter: &Letter<'_>) -> bool {
    let sharp = [
        MomentKind::Complaint,
        MomentKind::Escalation,
        MomentKind::Leaving,
    ];
    !sharp.iter().any(|k| letter.has(*k))
}
