//! What speaks for and against a loop's being open: one number a sign, worked out from the letters
//! after it.
//!
//! The rules that follow a loop decide how it closed; the signs weigh how likely that is. Their
//! weights are learned from labelled mailboxes (`cargo xtask train-ledger`).

mod answer;
mod asker;
mod sentence;

use super::Entry;
use super::scene::{Later, Trail};
use crate::correspondence::Letter;
use crate::topic::Weighed;
use amends_domain::Side;
use amends_domain::open_loop::ClosedHow;
use answer::Answer;
use asker::Asker;
use sentence::Sentences;

/// The signs of one loop, each about 0 to 1.
pub type Signs = Vec<(&'static str, f32)>;

/// A letter elsewhere that speaks less than this of the loop is not looked at sentence by sentence.
const NEAR: f64 = 0.15;

/// Works out the signs of a loop, after the rules have followed it.
pub fn of(trail: &Trail<'_>, followed: &Entry) -> Signs {
    let (mail, made) = (trail.mail(), trail.made());
    let topic = &trail.weighed;
    let entry = &followed.entry;
    let due = entry.due.as_ref().map(|d| d.date);
    let mut answer = Answer::default();
    let mut asker = Asker::default();
    let mut sentences = Sentences::default();
    for later in &trail.later {
        let side = later.letter.side;
        if !later.here && later.about <= 0.0 {
            // Of other things: only that somebody wrote, and in what mood.
            if side == entry.owner {
                answer.letters += 1.0;
            } else {
                asker.mood(later.deeds);
            }
            continue;
        }
        let overdue = due.is_some_and(|d| later.letter.day() > d);
        if later.here || later.about >= NEAR {
            sentences.hear(later.acts, side, entry.owner, overdue, trail);
        }
        if side == entry.owner {
            answer.hear(later, topic, overdue);
            if later.here && asker.reminders > 0.0 && later.deeds.delivers {
                answer.after_reminder = 1.0;
            }
        } else {
            asker.hear(later, overdue, answer.letters > 0.0);
        }
    }
    let after = trail.later.len() as f32;
    let beside = beside(made);
    let age = mail.days_ago(made.at()).max(0) as f32;
    let past = due.map_or(0.0, |d| (mail.today() - d).get_days() as f32);
    let mut signs: Signs = vec![
        ("sure", entry.evidence.confidence),
        ("ours", flag(entry.owner == Side::Ours)),
        ("dated", flag(due.is_some())),
        ("overdue", flag(past > 0.0)),
        ("not_due_yet", flag(due.is_some() && past <= 0.0)),
        ("past_due", log(past.max(0.0))),
        ("age", log(age)),
        ("week_old", flag(age < 8.0)),
        ("month_old", flag(age < 31.0)),
        ("quarter_old", flag(age < 92.0)),
        ("telling", flag(topic.is_telling())),
        ("words", log(topic.words().len() as f32)),
        ("letters_after", log(after)),
        ("asks_beside", log(beside)),
        ("same_kind_beside", flag(beside > 1.5)),
        ("rules_noticed", flag(followed.noticed.is_some())),
        ("rules_open", flag(entry.closing.is_none())),
    ];
    for how in ClosedHow::ALL.into_iter().filter(|h| is_of_rules(*h)) {
        let it_is = entry.closing.as_ref().is_some_and(|c| c.how == how);
        signs.push((closed(how), flag(it_is)));
    }
    answer.tell(&mut signs);
    asker.tell(&mut signs);
    sentences.tell(&mut signs);
    signs
}

/// Questions, requests and promises in the same letter.
fn beside(letter: &Letter<'_>) -> f32 {
    use amends_domain::MomentKind::{Promise, Question, Request};
    let moments = &letter.reading.moments;
    let asks = |k| matches!(k, Question | Request | Promise);
    moments.iter().filter(|m| asks(m.kind)).count() as f32
}

/// True for the ways in which the rules close a loop.
fn is_of_rules(how: ClosedHow) -> bool {
    !matches!(
        how,
        ClosedHow::Doubtful | ClosedHow::Told | ClosedHow::PutOff
    )
}

fn closed(how: ClosedHow) -> &'static str {
    match how {
        ClosedHow::Answered => "rules_answered",
        ClosedHow::AnsweredElsewhere => "rules_answered_elsewhere",
        ClosedHow::Spoken => "rules_spoken",
        ClosedHow::Delivered => "rules_delivered",
        ClosedHow::Renegotiated => "rules_renegotiated",
        ClosedHow::Withdrawn => "rules_withdrawn",
        ClosedHow::Settled => "rules_settled",
        ClosedHow::Lapsed => "rules_lapsed",
        ClosedHow::Doubtful => "rules_doubtful",
        ClosedHow::Told => "rules_told",
        ClosedHow::PutOff => "rules_put_off",
    }
}

fn flag(yes: bool) -> f32 {
    f32::from(u8::from(yes))
}

/// Counts and days on a scale where 0 is 0 and 400 is 1.
fn log(n: f32) -> f32 {
    (1.0 + n).ln() / 6.0
}

/// How far a letter speaks of the loop: everything it says, where it stands in the loop's own
/// thread; elsewhere only what has words enough to be known again.
fn about(later: &Later<'_>, topic: &Weighed) -> f32 {
    if later.here || topic.is_telling() {
        later.about as f32
    } else {
        0.0
    }
}
