//! The one thing underneath, when one cause explains much of the rest.

use crate::correspondence::{Correspondence, Letter, days_between};
use crate::report::{CauseFound, Root};
use amends_domain::{Evidence, MomentKind, Side, Standing};
use jiff::Timestamp;

/// So many sentences of the cause are shown.
const MOST: usize = 5;
/// So many of the next cause: it is often the other side of the same thing.
const BESIDE: usize = 2;
/// So many letters with which it began are shown.
const BEGAN: usize = 3;
/// They were sent within so many days after the turn.
const FIRST_DAYS: i64 = 45;
/// Or before it: the turn is the middle of the days on which it is likeliest.
const BEFORE_DAYS: i64 = 7;

/// The strongest cause with the details it explains.
pub fn root(
    mail: &Correspondence<'_>,
    causes: &[CauseFound],
    standing: Standing,
    turn: Option<Timestamp>,
) -> Option<Root> {
    if !standing.is_trouble() {
        return None;
    }
    let first = causes.first()?;
    let of: usize = causes.iter().map(|c| c.evidence.len()).sum();
    let second = causes.get(1).map_or(&[][..], |c| &c.evidence);
    let beside = second.iter().take(BESIDE);
    let mut evidence: Vec<Evidence> = first
        .evidence
        .iter()
        .take(MOST)
        .chain(beside)
        .cloned()
        .collect();
    let then = turn.map(|at| [began(mail, at), answered(mail, at)].concat());
    for more in then.unwrap_or_default() {
        if evidence.iter().all(|e| e.message != more.message) {
            evidence.push(more);
        }
    }
    evidence.sort_by_key(|e| e.at);
    Some(Root {
        cause: first.cause(),
        explains: first.evidence.len(),
        of,
        evidence,
    })
}

/// The letters with which it began, each by its worst sentence; the first by its first sentence where
/// none is bad.
fn began(mail: &Correspondence<'_>, turn: Timestamp) -> Vec<Evidence> {
    let around = |l: &&Letter<'_>| {
        let days = days_between(turn, l.at());
        (-BEFORE_DAYS..=FIRST_DAYS).contains(&days)
    };
    let first = || mail.personal().map(|(_, letter)| letter).filter(around);
    let plain = first().find(|l| l.at() >= turn).and_then(|letter| {
        let words = letter.reading.sentences.first()?;
        Some(letter.words(words, "root.began", 0.5))
    });
    let worst = first().filter_map(|letter| {
        let mut moments = letter.reading.moments.iter();
        let worst = moments.find(|m| m.kind.is_trouble())?;
        Some(letter.evidence(worst))
    });
    let worst: Vec<Evidence> = worst.take(BEGAN).collect();
    if worst.is_empty() {
        plain.into_iter().collect()
    } else {
        worst
    }
}

/// What we first said to it where that was no good answer, and where we last said that we were wrong:
/// nobody puts it plainer.
fn answered(mail: &Correspondence<'_>, turn: Timestamp) -> Vec<Evidence> {
    let ours = |kinds: &'static [MomentKind]| {
        let letters = mail.from(Side::Ours);
        let letters = letters.filter(move |(_, l)| days_between(turn, l.at()) >= -BEFORE_DAYS);
        letters.filter_map(move |(_, letter)| {
            let mut moments = letter.reading.moments.iter();
            let moment = moments.find(|m| kinds.contains(&m.kind))?;
            Some(letter.evidence(moment))
        })
    };
    let evaded = ours(&[
        MomentKind::BlameShift,
        MomentKind::NonApology,
        MomentKind::TalkingDown,
    ]);
    let mut admitted = ours(&[MomentKind::Admission]);
    evaded.take(1).chain(admitted.next_back()).collect()
}
