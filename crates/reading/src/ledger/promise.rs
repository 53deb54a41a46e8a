//! Promises: kept, put to another date, or broken.

use super::Entry;
use super::answer::{delivers, is_content};
use super::scene::Scene;
use crate::correspondence::Correspondence;
use amends_domain::open_loop::{Breach, ClosedHow, Closing};
use amends_domain::{Hint, LoopKind, Moment, MomentKind, OpenLoop, Side};
use jiff::Timestamp;
use jiff::civil::Date;

/// An undated promise that nobody spoke of for so many days is no longer waited for.
const LAPSE_DAYS: i64 = 45;

/// Follows a promise through the letters after it.
pub fn follow(scene: &Scene<'_>, letter: usize, moment: &Moment, owner: Side) -> Entry {
    let mail = scene.mail;
    let made = &mail.letters[letter];
    let topic = scene.search(letter, moment);
    let due: Option<Date> = moment.due.as_ref().map(|d| d.date);
    let mut closing: Option<Closing> = None;
    let mut reminders = Vec::new();
    let mut late = false;
    let mut noticed = None;
    for (j, later) in scene.after(letter) {
        let here = scene.same_thread(letter, j);
        let about = scene.speaks_of(j, &topic);
        let overdue = due.is_some_and(|d| later.day() > d);
        let concerns = here || about >= 0.4;
        if !concerns {
            continue;
        }
        if later.side == owner {
            if delivers(later) && (about >= 0.15 || here) {
                if overdue {
                    late = true;
                    noticed = noticed.or(Some(later.at()));
                }
                closing = Some(close(ClosedHow::Delivered, later.at()));
                break;
            }
            let anew = later.hint(Hint::Renegotiated).is_some() && !overdue
                || scene.promises_again(letter, moment, j);
            if anew {
                if overdue {
                    late = true;
                    noticed = noticed.or(Some(later.at()));
                }
                closing = Some(close(ClosedHow::Renegotiated, later.at()));
                break;
            }
            if overdue && later.has(MomentKind::Apology) {
                late = true;
                noticed = noticed.or(Some(later.at()));
            }
        } else {
            let again = later.hint(Hint::Reminder).is_some()
                || (overdue
                    && (later.has(MomentKind::Complaint) || later.has(MomentKind::Question))
                    && about >= 0.2);
            if again {
                reminders.push(j);
                if overdue || due.is_none() {
                    late = true;
                    noticed = noticed.or(Some(later.at()));
                }
            } else if is_content(later) && (overdue || later.hint(Hint::Settled).is_some()) {
                closing = Some(close(ClosedHow::Settled, later.at()));
                break;
            }
        }
    }
    let today = scene.today();
    let past = due.is_some_and(|d| d < today);
    if closing.is_none() && reminders.is_empty() {
        let age = mail.days_ago(made.at());
        let silent = match due {
            Some(d) => past && (today - d).get_days() > 30,
            None => age > LAPSE_DAYS,
        };
        if silent {
            closing = Some(close(ClosedHow::Lapsed, mail.as_of));
        }
    }
    let evidence = made.evidence(moment);
    let broken = (late || (past && closing.is_none())).then(|| Breach {
        due,
        evidence: evidence.clone(),
    });
    if broken.is_some() && noticed.is_none() {
        noticed = due.and_then(|d| day_after(mail, d));
    }
    let until = closing.as_ref().map_or(mail.as_of, |c| c.at);
    Entry {
        entry: OpenLoop {
            kind: LoopKind::Promise,
            owner,
            evidence,
            due: moment.due.clone(),
            closing,
            broken,
            waiting_hours: mail.calendar(owner).hours_between(made.at(), until),
        },
        noticed,
        reminders,
    }
}

/// A new date given in place of an old one is a promise too, where no promise says it already.
pub fn renegotiated(scene: &Scene<'_>, letter: usize) -> Option<Entry> {
    let sheet = &scene.mail.letters[letter];
    let clue = sheet.hint(Hint::Renegotiated)?;
    let said = sheet.moments(MomentKind::Promise).any(|m| m.due.is_some());
    if said || clue.due.is_none() {
        return None;
    }
    let moment = Moment {
        kind: MomentKind::Promise,
        span: clue.span.clone(),
        rule: clue.rule.clone(),
        confidence: 0.6,
        due: clue.due.clone(),
    };
    Some(follow(scene, letter, &moment, sheet.side))
}

fn close(how: ClosedHow, at: Timestamp) -> Closing {
    Closing {
        how,
        at,
        evidence: None,
    }
}

fn day_after(mail: &Correspondence<'_>, due: Date) -> Option<Timestamp> {
    let next = due.tomorrow().ok()?;
    let noon = next
        .at(12, 0, 0, 0)
        .to_zoned(mail.ours.zone().clone())
        .ok()?;
    Some(noon.timestamp().min(mail.as_of))
}
