//! The same dispute to and fro in one conversation, and neither side moves: they object again, we answer
//! again, and nobody owns, offers, asks or brings anything.

use super::{Ground, MOST, RECENT};
use crate::correspondence::{Correspondence, Letter, days_between};
use crate::report::{Shows, Sign};
use crate::told::Told;
use crate::topic::{Topic, Weights};
use amends_domain::{Evidence, Hint, MomentKind};
use std::collections::BTreeMap;

/// Rounds of an objection and our answer.
const ROUNDS: usize = 3;
/// A letter of theirs with this part of the first one's words is about the same.
const SAME: f64 = 0.25;

/// What moves a dispute.
const MOVES: [MomentKind; 7] = [
    MomentKind::Apology,
    MomentKind::Admission,
    MomentKind::Promise,
    MomentKind::Question,
    MomentKind::Request,
    MomentKind::ScopeChange,
    MomentKind::Win,
];
/// See `MOVES`.
const MOVING: [Hint; 7] = [
    Hint::Delivered,
    Hint::Spoken,
    Hint::Renegotiated,
    Hint::Withdrawn,
    Hint::Settled,
    Hint::Commitment,
    Hint::Joke,
];

pub fn find(ground: &Ground<'_>) -> Option<Sign> {
    let run = run(ground.mail, RECENT)?;
    let rounds = run.len() / 2;
    Some(Sign {
        shows: Shows::GoingRound {
            rounds,
            days: days_between(run.first()?.at(), run.last()?.at()),
        },
        confidence: if rounds > ROUNDS { 0.8 } else { 0.7 },
        evidence: run.iter().filter_map(|l| words(l)).take(MOST).collect(),
    })
}

/// How many rounds the longest dispute went that ended in the last days and moved nothing: 0, or three and more.
pub fn rounds(mail: &Correspondence<'_>, days: i64) -> usize {
    run(mail, days).map_or(0, |run| run.len() / 2)
}

/// The letters of the longest dispute that ended in the last days.
fn run<'a>(mail: &'a Correspondence<'a>, days: i64) -> Option<Vec<&'a Letter<'a>>> {
    // By the place of each thread's first letter: its number means nothing.
    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    let mut threads: Vec<Vec<&Letter<'_>>> = Vec::new();
    for (_, letter) in mail.personal() {
        let place = *places.entry(letter.thread).or_insert(threads.len());
        if place == threads.len() {
            threads.push(Vec::new());
        }
        threads[place].push(letter);
    }
    let runs = threads.iter();
    let runs = runs.filter_map(|letters| longest(letters, &mail.told));
    let recent = |run: &Vec<&Letter<'_>>| {
        let last = run.last().map(|l| mail.days_ago(l.at()));
        last.is_some_and(|ago| ago <= days)
    };
    runs.filter(recent).max_by_key(Vec::len)
}

/// The longest run of objections and answers that move nothing, if it is long enough. Several letters
/// of one side in a row are one turn: its last letter stands for it.
fn longest<'a>(letters: &[&'a Letter<'a>], told: &Told) -> Option<Vec<&'a Letter<'a>>> {
    let (mut best, mut run): (Vec<&Letter<'_>>, Vec<&Letter<'_>>) = Default::default();
    for letter in letters {
        // Speaking moves a dispute.
        let spoke = |last: &&Letter<'_>| told.spoke_between(last.at(), letter.at());
        if !goes_on(&run, letter) || run.last().is_some_and(spoke) {
            run.clear();
        }
        match run.last() {
            None if letter.side.is_ours() || !objects(letter) => continue,
            Some(last) if last.side == letter.side => {
                run.pop();
            }
            _ => {}
        }
        run.push(*letter);
        if run.len() / 2 > best.len() / 2 {
            best = run.clone();
        }
    }
    (best.len() / 2 >= ROUNDS).then_some(best)
}

fn goes_on(run: &[&Letter<'_>], letter: &Letter<'_>) -> bool {
    let Some(first) = run.first() else {
        return true;
    };
    let moves = MOVING.iter().any(|h| letter.hint(*h).is_some());
    if letter.side.is_ours() {
        return !moves && !MOVES.iter().any(|k| letter.has(*k));
    }
    let topic = Weights::default().weigh(&Topic::of(first.text()));
    !moves && objects(letter) && topic.cover(&Topic::of(letter.text())) >= SAME
}

fn objects(letter: &Letter<'_>) -> bool {
    letter.has(MomentKind::Complaint) || letter.has(MomentKind::Escalation)
}

/// The objection, or our answer's sharpest or first sentence.
fn words(letter: &Letter<'_>) -> Option<Evidence> {
    let sharp = [
        MomentKind::Complaint,
        MomentKind::Escalation,
        MomentKind::BlameShift,
        MomentKind::NonApology,
        MomentKind::TalkingDown,
    ];
    let mut sharp = sharp.iter().flat_map(|k| letter.moments(*k));
    if let Some(moment) = sharp.next() {
        return Some(letter.evidence(moment));
    }
    let span = letter.reading.sentences.first()?;
    Some(letter.words(span, "sign.going_round", 0.6))
}
