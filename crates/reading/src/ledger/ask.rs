//! Questions and requests: who owes the answer, and whether it came.

use super::fate::Fate;
use super::scene::{Later, Trail};
use crate::correspondence::days_between;
use crate::topic::Weighed;
use amends_domain::open_loop::{ClosedHow, Closing};
use amends_domain::{LoopKind, Side};

/// How far a letter elsewhere must speak of an ask to answer it.
const ELSEWHERE: f64 = 0.5;
/// How far a letter of the asker must speak of an ask to count as asking again.
const AGAIN: f64 = 0.45;
/// A sentence that puts off and still answers speaks of the question so far.
const TOUCHED: f64 = 0.15;
/// The same in its own thread, once a reply came.
const HERE: f64 = 0.12;
/// After so many days and letters without a word about it, nobody waits any more.
const LAPSE_DAYS: i64 = 120;
/// What we asked of them is let go sooner.
const OUR_PATIENCE_DAYS: i64 = 60;
/// The same where nobody ever replied in the thread.
const NEVER_REPLIED_DAYS: i64 = 240;
/// Letters of the asker, so many days after a reply, that do not come back to it: it is settled.
const PASSED_LETTERS: usize = 2;
/// See `PASSED_LETTERS`.
const PASSED_DAYS: i64 = 3;

/// Follows a question or request through the letters after it.
pub fn follow(trail: &Trail<'_>, kind: LoopKind) -> Fate {
    let (mail, asked) = (trail.mail(), trail.made());
    let owner = asked.side.other();
    let topic = &trail.weighed;
    let mut closing: Option<Closing> = None;
    let mut reminders = Vec::new();
    let mut replied = None;
    let mut passed_over = 0;
    for later in &trail.later {
        let (here, deeds, at) = (later.here, later.deeds, later.letter.at());
        let about = if here || topic.is_telling() {
            later.about
        } else {
            0.0
        };
        if later.letter.side == owner {
            if here {
                replied = Some(at);
            }
            if closing.is_none()
                && let Some(how) = answers(kind, later, about, topic)
            {
                closing = Some(Closing::silent(how, at));
            }
            continue;
        }
        let again = (here && deeds.reminds && (about >= HERE || replied.is_none()))
            || (about >= AGAIN && (deeds.reminds || deeds.asks || deeds.complains));
        if here && deeds.withdraws && about > 0.2 {
            closing = Some(Closing::silent(ClosedHow::Withdrawn, at));
            break;
        } else if again && at > asked.at() {
            reminders.push(later.index);
            passed_over = 0;
            if kind != LoopKind::Question {
                closing = None;
            }
        } else if here && replied.is_some() && closing.is_none() && deeds.is_content {
            closing = Some(Closing::silent(ClosedHow::Settled, at));
        } else if replied.is_some_and(|reply| days_between(reply, at) > PASSED_DAYS) {
            passed_over += 1;
            if passed_over >= PASSED_LETTERS && closing.is_none() {
                closing = Some(Closing::silent(ClosedHow::Lapsed, at));
            }
        }
    }
    let last_word = reminders
        .last()
        .map_or(asked.at(), |&r| mail.letters[r].at());
    let patience = match (owner, replied) {
        (Side::Theirs, _) => OUR_PATIENCE_DAYS,
        (Side::Ours, Some(_)) => LAPSE_DAYS,
        (Side::Ours, None) => NEVER_REPLIED_DAYS,
    };
    if closing.is_none() && mail.days_ago(last_word) > patience {
        closing = Some(Closing::silent(ClosedHow::Lapsed, mail.as_of));
    }
    Fate {
        closing,
        reminders,
        noticed: None,
    }
}

fn answers(kind: LoopKind, later: &Later<'_>, about: f64, topic: &Weighed) -> Option<ClosedHow> {
    let (here, deeds) = (later.here, later.deeds);
    if deeds.spoken && (here || about > 0.2) {
        return Some(ClosedHow::Spoken);
    }
    if deeds.delivers && (here || about >= 0.3) {
        return Some(ClosedHow::Delivered);
    }
    if !here {
        let elsewhere = about >= ELSEWHERE && deeds.has_substance();
        return elsewhere.then_some(ClosedHow::AnsweredElsewhere);
    }
    if deeds.dodges {
        return None;
    }
    let answered = match kind {
        LoopKind::Question if deeds.puts_off => {
            deeds.substance.iter().any(|s| topic.cover(s) >= TOUCHED)
        }
        LoopKind::Question => deeds.has_substance(),
        _ => deeds.has_substance() && !deeds.promises,
    };
    answered.then_some(ClosedHow::Answered)
}
