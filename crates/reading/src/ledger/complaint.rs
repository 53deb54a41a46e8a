//! Complaints: settled, or still standing.

use super::Entry;
use super::answer::{delivers, has_substance, is_content};
use super::scene::Scene;
use amends_domain::open_loop::{ClosedHow, Closing};
use amends_domain::{Hint, LoopKind, Moment, MomentKind, OpenLoop, Side};

/// A complaint nobody came back to for so many days no longer stands.
const LAPSE_DAYS: i64 = 60;

/// Follows a complaint of the client's through the letters after it.
pub fn follow(scene: &Scene<'_>, letter: usize, moment: &Moment) -> Entry {
    let mail = scene.mail;
    let made = &mail.letters[letter];
    let topic = scene.search(letter, moment);
    let mut closing: Option<Closing> = None;
    let mut reminders = Vec::new();
    for (j, later) in scene.after(letter) {
        let here = scene.same_thread(letter, j);
        let about = scene.speaks_of(j, &topic);
        if later.side.is_ours() {
            if (here || about >= 0.35) && delivers(later) {
                closing = Some(Closing {
                    how: ClosedHow::Delivered,
                    at: later.at(),
                    evidence: None,
                });
            } else if here && has_substance(later) && closing.is_none() {
                closing = Some(Closing {
                    how: ClosedHow::Answered,
                    at: later.at(),
                    evidence: None,
                });
            }
        } else {
            let again = about >= 0.4 && later.has(MomentKind::Complaint)
                || (here && later.hint(Hint::Reminder).is_some());
            if again {
                reminders.push(j);
                closing = None;
            } else if here
                && closing.is_some()
                && is_content(later)
                && !later.has(MomentKind::Complaint)
            {
                closing = Some(Closing {
                    how: ClosedHow::Settled,
                    at: later.at(),
                    evidence: None,
                });
                break;
            }
        }
    }
    let last_word = reminders
        .last()
        .map_or(made.at(), |&r| mail.letters[r].at());
    if closing.is_none() && mail.days_ago(last_word) > LAPSE_DAYS {
        closing = Some(Closing {
            how: ClosedHow::Lapsed,
            at: mail.as_of,
            evidence: None,
        });
    }
    let until = closing.as_ref().map_or(mail.as_of, |c| c.at);
    Entry {
        entry: OpenLoop {
            kind: LoopKind::Complaint,
            owner: Side::Ours,
            evidence: made.evidence(moment),
            due: None,
            closing,
            broken: None,
            waiting_hours: mail.calendar(Side::Ours).hours_between(made.at(), until),
        },
        noticed: None,
        reminders,
    }
}
