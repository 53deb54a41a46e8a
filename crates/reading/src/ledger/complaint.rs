//! Complaints: settled, or still standing.

use super::fate::Fate;
use super::scene::Trail;
use amends_domain::open_loop::{ClosedHow, Closing};

/// A complaint nobody came back to for so many days no longer stands.
const LAPSE_DAYS: i64 = 60;

/// Follows a complaint of the client's through the letters after it.
pub fn follow(trail: &Trail<'_>) -> Fate {
    let (mail, made) = (trail.mail(), trail.made());
    let mut closing: Option<Closing> = None;
    let mut reminders = Vec::new();
    for later in &trail.later {
        let (here, deeds, at) = (later.here, later.deeds, later.letter.at());
        if later.letter.side.is_ours() {
            if (here || later.about >= 0.35) && deeds.delivers {
                closing = Some(Closing::silent(ClosedHow::Delivered, at));
            } else if here && deeds.has_substance() && closing.is_none() {
                closing = Some(Closing::silent(ClosedHow::Answered, at));
            }
        } else if (later.about >= 0.4 && deeds.complains) || (here && deeds.reminds) {
            reminders.push(later.index);
            closing = None;
        } else if here && closing.is_some() && deeds.is_content && !deeds.complains {
            closing = Some(Closing::silent(ClosedHow::Settled, at));
            break;
        }
    }
    let last_word = reminders
        .last()
        .map_or(made.at(), |&r| mail.letters[r].at());
    if closing.is_none() && mail.days_ago(last_word) > LAPSE_DAYS {
        closing = Some(Closing::silent(ClosedHow::Lapsed, mail.as_of));
    }
    Fate {
        closing,
        reminders,
        noticed: None,
    }
}
