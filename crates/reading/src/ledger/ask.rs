//! Questions and requests: who owes the answer, and whether it came.

use super::Entry;
use super::answer::{delivers, dodges, has_substance, is_content, puts_off, substance};
use super::scene::Scene;
use crate::correspondence::Letter;
use crate::topic::{Topic, Weighed};
use amends_domain::open_loop::{ClosedHow, Closing};
use amends_domain::{Hint, LoopKind, Moment, MomentKind, OpenLoop, Side};
use jiff::Timestamp;

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
pub fn follow(
    scene: &Scene<'_>,
    letter: usize,
    moment: &Moment,
    kind: LoopKind,
    owner: Side,
) -> Entry {
    let mail = scene.mail;
    let asked = &mail.letters[letter];
    let topic = scene.search(letter, moment);
    let mut closing: Option<Closing> = None;
    let mut reminders = Vec::new();
    let mut replied = None;
    let mut passed_over = 0;
    for (j, later) in scene.after(letter) {
        let here = scene.same_thread(letter, j);
        let about = match here || topic.is_telling() {
            true => scene.speaks_of(j, &topic),
            false => 0.0,
        };
        if later.side == owner {
            if here {
                replied = Some(later.at());
            }
            if closing.is_none()
                && let Some(how) = answers(kind, later, here, about, &topic)
            {
                closing = Some(close(how, later.at()));
            }
            continue;
        }
        let reminds = later.hint(Hint::Reminder).is_some();
        let asks = later.has(MomentKind::Question) || later.has(MomentKind::Complaint);
        let again = (here && reminds && (about >= HERE || replied.is_none()))
            || (about >= AGAIN && (reminds || asks));
        if here && later.hint(Hint::Withdrawn).is_some() && about > 0.2 {
            closing = Some(close(ClosedHow::Withdrawn, later.at()));
            break;
        } else if again && later.at() > asked.at() {
            reminders.push(j);
            passed_over = 0;
            if kind != LoopKind::Question {
                closing = None;
            }
        } else if here && replied.is_some() && closing.is_none() && is_content(later) {
            closing = Some(close(ClosedHow::Settled, later.at()));
        } else if replied.is_some_and(|at| days_between(at, later.at()) > PASSED_DAYS) {
            passed_over += 1;
            if passed_over >= PASSED_LETTERS && closing.is_none() {
                closing = Some(close(ClosedHow::Lapsed, later.at()));
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
        closing = Some(close(ClosedHow::Lapsed, mail.as_of));
    }
    let until = closing.as_ref().map_or(mail.as_of, |c| c.at);
    Entry {
        entry: OpenLoop {
            kind,
            owner,
            evidence: asked.evidence(moment),
            due: moment.due.clone(),
            closing,
            broken: None,
            waiting_hours: mail.calendar(owner).hours_between(asked.at(), until),
        },
        noticed: None,
        reminders,
    }
}

fn answers(
    kind: LoopKind,
    later: &Letter<'_>,
    here: bool,
    about: f64,
    topic: &Weighed,
) -> Option<ClosedHow> {
    if later.hint(Hint::Spoken).is_some() && (here || about > 0.2) {
        return Some(ClosedHow::Spoken);
    }
    if delivers(later) && (here || about >= 0.3) {
        return Some(ClosedHow::Delivered);
    }
    if !here {
        return (about >= ELSEWHERE && has_substance(later))
            .then_some(ClosedHow::AnsweredElsewhere);
    }
    if dodges(later) {
        return None;
    }
    let answered = match kind {
        LoopKind::Question if puts_off(later) => {
            substance(later).any(|s| topic.cover(&Topic::of(s)) >= TOUCHED)
        }
        LoopKind::Question => has_substance(later),
        _ => has_substance(later) && !later.has(MomentKind::Promise),
    };
    answered.then_some(ClosedHow::Answered)
}

fn close(how: ClosedHow, at: Timestamp) -> Closing {
    Closing {
        how,
        at,
        evidence: None,
    }
}

fn days_between(from: Timestamp, to: Timestamp) -> i64 {
    (to.as_second() - from.as_second()) / 86_400
}
