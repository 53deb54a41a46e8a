//! They look elsewhere: another supplier is named, they ask for what is needed to go on without us, or
//! for the end of the contract.
//!
//! One such sentence is a hint only: exports, passwords and terms are asked for in good times too.
//! Several of different kinds, or a rival named for our own work, say more. What came before new work
//! was given to us counts no longer: they compared, and stayed.

use super::{Ground, MOST, clue_of};
use crate::correspondence::Letter;
use crate::report::{Shows, Sign};
use amends_domain::{Hint, Side, Standing};

/// Older hints do not count, in days.
const RECENT: i64 = 180;
/// What looks elsewhere.
const HINTS: [Hint; 3] = [Hint::Rival, Hint::HandingOver, Hint::Term];

pub fn find(ground: &Ground<'_>) -> Option<Sign> {
    // Who has said that they leave asks for what they need to leave.
    if ground.standing == Standing::Broken {
        return None;
    }
    let mail = ground.mail;
    let theirs: Vec<&Letter<'_>> = mail.from(Side::Theirs).map(|(_, l)| l).collect();
    let stayed = theirs.iter().filter(|l| gives_us_work(l)).map(|l| l.at());
    let stayed = stayed.max();
    let recent = theirs
        .iter()
        .filter(|l| mail.days_ago(l.at()) <= RECENT && stayed.is_none_or(|at| l.at() > at));
    let found: Vec<&&Letter<'_>> = recent.filter(|l| clue_of(l, &HINTS).is_some()).collect();
    let count = |hint| found.iter().filter(|l| l.hint(hint).is_some()).count();
    let (rival, handing_over, term) = (
        count(Hint::Rival),
        count(Hint::HandingOver),
        count(Hint::Term),
    );
    let kinds = [rival, handing_over, term]
        .iter()
        .filter(|n| **n > 0)
        .count();
    let confidence = match (kinds, rival) {
        (0, _) => return None,
        (1, 0) if found.len() == 1 => 0.5,
        (1, 0 | 1) => 0.6,
        (1, _) => 0.75,
        (2, _) => 0.8,
        _ => 0.9,
    };
    let evidence = found.iter().rev().filter_map(|l| clue_of(l, &HINTS));
    Some(Sign {
        shows: Shows::Elsewhere {
            rival,
            handing_over,
            term,
        },
        confidence,
        evidence: evidence.take(MOST).collect(),
    })
}

/// True when a letter gives us new work or praises us to others.
fn gives_us_work(letter: &Letter<'_>) -> bool {
    letter.hint(Hint::Commitment).is_some() || letter.hint(Hint::Referral).is_some()
}
