//! What the one who waits for it said.

use super::{Signs, flag, log};
use crate::ledger::deeds::Deeds;
use crate::ledger::scene::Later;

/// What the other side's later letters do for a loop.
#[derive(Default)]
pub struct Asker {
    pub reminders: f32,
    here: f32,
    since_reply: f32,
    reminded: f32,
    reminded_about: f32,
    reminded_late: f32,
    reminded_late_about: f32,
    complained_here: f32,
    complained_about: f32,
    complained_late_here: f32,
    complained_late_about: f32,
    asked_about: f32,
    asked_late_here: f32,
    asked_late_about: f32,
    again_about: f32,
    escalated: f32,
    withdrew: f32,
    content_here: f32,
    content_last: f32,
    complained_last: f32,
}

impl Asker {
    /// Takes in one letter of the one who waits.
    pub fn hear(&mut self, later: &Later<'_>, overdue: bool, replied: bool) {
        let (here, deeds) = (later.here, later.deeds);
        let about = later.about as f32;
        let most = |was: &mut f32, now: f32| *was = was.max(now);
        let (reminds, asks) = (flag(deeds.reminds), flag(deeds.asks));
        let complains = flag(deeds.complains || deeds.escalates);
        most(&mut self.reminded_about, reminds * about);
        most(&mut self.complained_about, complains * about);
        most(&mut self.asked_about, asks * about);
        most(&mut self.again_about, about);
        most(&mut self.escalated, flag(deeds.escalates) * about);
        if overdue {
            most(&mut self.reminded_late_about, reminds * about);
            most(&mut self.complained_late_about, complains * about);
            most(&mut self.asked_late_about, asks * about);
        }
        self.mood(deeds);
        if !here {
            return;
        }
        self.here += 1.0;
        if replied {
            self.since_reply += 1.0;
            most(&mut self.content_here, flag(deeds.is_content));
        }
        self.reminders += reminds;
        most(&mut self.reminded, reminds);
        most(&mut self.complained_here, complains);
        most(&mut self.withdrew, flag(deeds.withdraws));
        if overdue {
            most(&mut self.reminded_late, reminds);
            most(&mut self.complained_late_here, complains);
            most(&mut self.asked_late_here, asks);
        }
    }

    /// The mood of the last letter, whatever it is about.
    pub fn mood(&mut self, deeds: &Deeds) {
        self.complained_last = flag(deeds.complains || deeds.escalates);
        self.content_last = flag(deeds.is_content && !deeds.complains);
    }

    /// Writes the signs down.
    pub fn tell(&self, signs: &mut Signs) {
        signs.extend([
            ("waits_here", log(self.here)),
            ("wrote_since_reply", log(self.since_reply)),
            ("reminded", self.reminded),
            ("reminded_about", self.reminded_about),
            ("reminded_late", self.reminded_late),
            ("reminded_late_about", self.reminded_late_about),
            ("complained_here", self.complained_here),
            ("complained_about", self.complained_about),
            ("complained_late_here", self.complained_late_here),
            ("complained_late_about", self.complained_late_about),
            ("asked_about", self.asked_about),
            ("asked_late_here", self.asked_late_here),
            ("asked_late_about", self.asked_late_about),
            ("again_about", self.again_about),
            ("escalated", self.escalated),
            ("withdrew", self.withdrew),
            ("content_here", self.content_here),
            ("content_last", self.content_last),
            ("complained_last", self.complained_last),
        ]);
    }
}
