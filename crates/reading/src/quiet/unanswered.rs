//! Raised once and never answered, and nobody asked again: passed over in a conversation that went on,
//! or the last letter of one that was dropped. The gravest comes first, however rare: a complaint
//! before a request, a request before a question.

use super::{Ground, places};
use crate::correspondence::{Correspondence, Letter};
use crate::ledger::Entry;
use crate::report::{Shows, Sign};
use crate::topic::{Topic, Weights};
use amends_domain::open_loop::ClosedHow;
use amends_domain::{Hint, LoopKind, MomentKind, Side};
use std::collections::BTreeSet;

/// Younger than this, in days, it may still be answered.
const PATIENCE: i64 = 14;
/// Older than this, in days, nobody waits for it any more.
const RECENT: i64 = 120;
/// A sentence less sure than this was perhaps none.
const SURE: f32 = 0.6;
/// Our letters since, in other conversations, that show that it was not our silence as a whole.
const WROTE_ON: usize = 2;
/// A letter of ours that holds this part of its words speaks of it.
const TAKEN_UP: f64 = 0.5;
/// Things that are quoted.
const SHOWN: usize = 3;

/// Something that nobody took up.
struct Open<'a> {
    entry: &'a Entry,
    thread: usize,
    gravity: f64,
    days: i64,
}

/// What was passed over, and what was dropped.
pub fn find(ground: &Ground<'_>) -> (Option<Sign>, Option<Sign>) {
    let mail = ground.mail;
    let places = places(mail);
    let (mut passed_over, mut dropped) = (Vec::new(), Vec::new());
    for entry in &ground.ledger.entries {
        let days = mail.days_ago(entry.entry.evidence.at);
        if !is_theirs_raised_once(entry) || !(PATIENCE..=RECENT).contains(&days) {
            continue;
        }
        let Some(&place) = places.get(&entry.entry.evidence.message) else {
            continue;
        };
        // Banter asks for no answer.
        if mail.letters[place].hint(Hint::Joke).is_some() {
            continue;
        }
        let thread = mail.letters[place].thread;
        let since = mail.letters[place + 1..].iter();
        let ours: Vec<&Letter<'_>> = since
            .filter(|l| l.side.is_ours() && l.is_personal())
            .collect();
        let here = ours.iter().filter(|l| l.thread == thread).count();
        let went_on = if here > 0 {
            here
        } else {
            ours.len() / WROTE_ON
        };
        let closed = entry.entry.closing.as_ref().map(|c| c.how);
        let is_unanswered = match (here, closed) {
            (_, None) => true,
            (0, Some(how)) => is_left_standing(entry, how),
            (_, Some(how)) => {
                how == ClosedHow::Answered && takes_up_another(mail, place, entry, &ours)
            }
        };
        let topic = Weights::default().weigh(&Topic::of(&entry.entry.evidence.quote));
        let takes_up = |words: &Topic| topic.is_telling() && topic.cover(words) >= TAKEN_UP;
        let is_spoken_of = || ours.iter().any(|l| takes_up(&Topic::of(l.text())));
        if went_on == 0 || !is_unanswered || is_spoken_of() {
            continue;
        }
        let spoke = &mail.told.contacts;
        let since = spoke.partition_point(|c| c.at <= entry.entry.evidence.at);
        let since = &spoke[since..];
        // A conversation that went on by voice was not dropped; what was passed over in writing may
        // have been passed over there too, unless it is spoken of.
        if !since.is_empty() && (here == 0 || since.iter().any(|c| takes_up(&c.topic))) {
            continue;
        }
        let found = if here > 0 {
            &mut passed_over
        } else {
            &mut dropped
        };
        found.push(Open {
            entry,
            thread,
            gravity: gravity(entry),
            days,
        });
    }
    (
        sign(passed_over, |things, _, days| Shows::PassedOver {
            things,
            days,
        }),
        sign(dropped, |_, threads, days| Shows::Dropped { threads, days }),
    )
}

fn is_theirs_raised_once(entry: &Entry) -> bool {
    let at = &entry.entry;
    at.owner == Side::Ours
        && at.kind != LoopKind::Promise
        && at.evidence.confidence >= SURE
        && entry.reminders.is_empty()
}

/// True for what the ledger let go without any answer of ours. What was asked for may have been done
/// without a word; a question or a complaint wants words.
fn is_left_standing(entry: &Entry, how: ClosedHow) -> bool {
    match entry.entry.kind {
        LoopKind::Complaint => matches!(how, ClosedHow::Lapsed | ClosedHow::Doubtful),
        LoopKind::Question => how == ClosedHow::Lapsed,
        _ => false,
    }
}

/// True when our next letter in the conversation answers something else that they wrote there, and
/// none of ours brings, owns or settles anything. To the ledger that is an answer.
fn takes_up_another(
    mail: &Correspondence<'_>,
    place: usize,
    entry: &Entry,
    ours: &[&Letter<'_>],
) -> bool {
    let thread = mail.letters[place].thread;
    let here = || ours.iter().filter(|l| l.thread == thread);
    let settles = |l: &Letter<'_>| {
        let hints = [
            Hint::Delivered,
            Hint::Spoken,
            Hint::Renegotiated,
            Hint::Deferral,
        ];
        hints.iter().any(|h| l.hint(*h).is_some())
            || l.has(MomentKind::Apology)
            || l.has(MomentKind::Admission)
    };
    let own = Weights::default().weigh(&Topic::of(&entry.entry.evidence.quote));
    let silent = |l: &Letter<'_>| own.cover(&Topic::of(l.text())) <= 0.0;
    if !own.is_telling() || !here().all(|l| silent(l) && !settles(l)) {
        return false;
    }
    let theirs = mail.letters[place..].iter();
    let theirs = theirs.filter(|l| l.thread == thread && !l.side.is_ours());
    if theirs
        .clone()
        .skip(1)
        .any(|l| l.hint(Hint::Settled).is_some())
    {
        return false;
    }
    let asks = [MomentKind::Question, MomentKind::Request];
    let mut asked = theirs.flat_map(|l| {
        let asked = asks.into_iter().flat_map(|k| l.moments(k));
        asked.map(|m| Topic::of(l.quote(&m.span)))
    });
    asked.any(|other| {
        let other = Weights::default().weigh(&other);
        here().any(|l| other.cover(&Topic::of(l.text())) >= TAKEN_UP)
    })
}

/// How much it matters that it was not answered.
fn gravity(entry: &Entry) -> f64 {
    let at = &entry.entry;
    let kind = match at.kind {
        LoopKind::Complaint => 3.0,
        LoopKind::Request => 2.0,
        _ => 1.0,
    };
    let dated = if at.due.is_some() { 0.5 } else { 0.0 };
    (kind + dated) * f64::from(at.evidence.confidence)
}

/// The sign of all that was found, with the gravest quoted.
fn sign(mut found: Vec<Open<'_>>, shows: fn(usize, usize, i64) -> Shows) -> Option<Sign> {
    found.sort_by(|a, b| b.gravity.total_cmp(&a.gravity).then(b.days.cmp(&a.days)));
    let worst = found.first()?.gravity;
    let threads: BTreeSet<usize> = found.iter().map(|o| o.thread).collect();
    let things = found.len();
    found.truncate(SHOWN);
    let days = found.iter().map(|o| o.days).max()?;
    let sure = 0.45 + 0.08 * worst + 0.05 * (things.min(4) - 1) as f64;
    Some(Sign {
        shows: shows(things, threads.len(), days),
        confidence: sure.min(0.9) as f32,
        evidence: found
            .iter()
            .map(|o| o.entry.entry.evidence.clone())
            .collect(),
    })
}
