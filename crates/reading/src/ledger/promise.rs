//! Promises: kept, put to another date, or broken.
//!
//! Most promises are kept without a word, so a day that passed proves nothing. Broken means that
//! somebody showed it: the other side asked for it or complained after the day, or the one who
//! promised said sorry for it.

use super::fate::Fate;
use super::scene::{Later, Trail};
use crate::correspondence::{Correspondence, Letter};
use amends_domain::open_loop::{ClosedHow, Closing};
use amends_domain::{Hint, Moment, MomentKind};
use jiff::ToSpan;
use jiff::civil::Date;

/// An undated promise that nobody spoke of for so many days is no longer waited for.
const LAPSE_DAYS: i64 = 45;
/// One they asked for, so many days after they last did.
const ASKED_LAPSE_DAYS: i64 = 120;
/// A dated one, so many days after its day.
const GRACE_DAYS: i32 = 21;
/// A letter elsewhere must speak of the promise so far to bring it or to ask for it.
const ELSEWHERE: f64 = 0.25;
/// Asking for it or complaining counts for so many days after the day.
const ASKED_DAYS: i32 = 120;

/// Follows a promise through the letters after it.
pub fn follow(trail: &Trail<'_>, moment: &Moment) -> Fate {
    let (mail, made) = (trail.mail(), trail.made());
    let due: Option<Date> = moment.due.as_ref().map(|d| d.date);
    let mut fate = fate(trail, due);
    let asked = fate
        .reminders
        .last()
        .map(|&r| mail.letters[r].at())
        .or(fate.noticed);
    let forgotten = match asked {
        Some(at) => mail.days_ago(at) > ASKED_LAPSE_DAYS,
        None => is_forgotten(mail, made, due),
    };
    if fate.closing.is_none() && forgotten {
        fate.closing = Some(Closing::silent(ClosedHow::Lapsed, mail.as_of));
    }
    fate
}

fn fate(trail: &Trail<'_>, due: Option<Date>) -> Fate {
    let (weighed, owner) = (&trail.weighed, trail.made().side);
    let mut fate = Fate::default();
    let mut came = false;
    for later in &trail.later {
        let (here, about, deeds, at) = (later.here, later.about, later.deeds, later.letter.at());
        let there = weighed.is_telling() && about >= ELSEWHERE;
        if !(here || there) {
            continue;
        }
        let overdue = due.is_some_and(|d| later.letter.day() > d);
        if later.letter.side == owner {
            let sorry = overdue && here && deeds.apologises;
            let about_it = about >= 0.15 || !weighed.is_telling() || later.letter.length() <= 25;
            let brought = deeds.delivers && ((here && about_it) || about >= 0.4);
            let anew = trail.promises_again(later.index);
            if sorry || (overdue && anew && !brought) {
                fate.noticed = fate.noticed.or(Some(at));
            }
            if brought {
                fate.closing = Some(Closing::silent(ClosedHow::Delivered, at));
                break;
            }
            if anew || (deeds.renegotiates && !overdue) {
                fate.closing = Some(Closing::silent(ClosedHow::Renegotiated, at));
                break;
            }
            came |= !overdue;
        } else if asks_for_it(later, due.is_some()) && in_time_to_ask(due, later.letter) {
            fate.reminders.push(later.index);
            if due.is_none() || overdue {
                fate.noticed = fate.noticed.or(Some(at));
            }
        } else if here && deeds.is_content && (overdue || (due.is_none() && came)) {
            fate.closing = Some(Closing::silent(ClosedHow::Settled, at));
            break;
        }
    }
    fate
}

/// True when the other side asks where it is, or complains of it.
fn asks_for_it(later: &Later<'_>, dated: bool) -> bool {
    let (deeds, about) = (later.deeds, later.about);
    let complains = deeds.complains || deeds.escalates;
    match (later.here, dated) {
        (true, true) => deeds.reminds || complains || (deeds.asks && about >= 0.3),
        (true, false) => deeds.reminds && about >= 0.15,
        (false, true) => {
            (deeds.reminds && about >= 0.3) || (complains && (deeds.asks || about >= 0.35))
        }
        (false, false) => deeds.reminds && about >= 0.4,
    }
}

fn in_time_to_ask(due: Option<Date>, later: &Letter<'_>) -> bool {
    due.is_none_or(|d| later.day() <= d.saturating_add(ASKED_DAYS.days()))
}

/// True when nobody waits for it any more, as far as the mail shows.
fn is_forgotten(mail: &Correspondence<'_>, made: &Letter<'_>, due: Option<Date>) -> bool {
    match due {
        Some(day) => mail.today() > day.saturating_add(GRACE_DAYS.days()),
        None => mail.days_ago(made.at()) > LAPSE_DAYS,
    }
}

/// A new date given in place of an old one is a promise too, where no promise says it already.
pub fn renegotiated(sheet: &Letter<'_>) -> Option<Moment> {
    let clue = sheet.hint(Hint::Renegotiated)?;
    let said = sheet.moments(MomentKind::Promise).any(|m| m.due.is_some());
    (!said && clue.due.is_some()).then(|| Moment {
        kind: MomentKind::Promise,
        span: clue.span.clone(),
        rule: clue.rule.clone(),
        confidence: 0.6,
        due: clue.due.clone(),
    })
}
