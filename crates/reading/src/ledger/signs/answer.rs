//! What the one who owes it did.

use super::{Signs, about, flag, log};
use crate::ledger::scene::Later;
use crate::topic::Weighed;

/// What the owner's later letters do for a loop.
#[derive(Default)]
pub struct Answer {
    pub letters: f32,
    pub after_reminder: f32,
    here: f32,
    first: Option<First>,
    covered: f32,
    covered_here: f32,
    delivered: f32,
    delivered_here: f32,
    delivered_here_about: f32,
    delivered_late: f32,
    spoken: f32,
    files: f32,
    sorry_here: f32,
    sorry_late: f32,
    sorry_late_about: f32,
    anew: f32,
    anew_late: f32,
    anew_late_here: f32,
    moved: f32,
    dodged: f32,
}

/// The first reply in the thread.
struct First {
    substance: f32,
    puts_off: f32,
    asks: f32,
    about: f32,
    sentence: f32,
}

impl Answer {
    /// Takes in one letter of the owner.
    pub fn hear(&mut self, later: &Later<'_>, topic: &Weighed, overdue: bool) {
        let (here, deeds) = (later.here, later.deeds);
        let about = about(later, topic);
        self.letters += 1.0;
        let delivered = flag(deeds.delivers);
        self.delivered = self.delivered.max(delivered * about);
        let sorry = flag(deeds.apologises);
        if overdue {
            self.sorry_late_about = self.sorry_late_about.max(sorry * about);
            self.delivered_late = self.delivered_late.max(delivered * about);
        }
        let anew = flag(deeds.promises) * about;
        if overdue {
            self.anew_late = self.anew_late.max(anew);
        } else {
            self.anew = self.anew.max(anew);
        }
        if !here {
            self.covered = self.covered.max(flag(deeds.has_substance()) * about);
            return;
        }
        self.here += 1.0;
        let sentence = deeds.substance.iter().map(|s| topic.cover(s) as f32);
        let sentence = sentence.fold(0.0, f32::max);
        self.covered_here = self.covered_here.max(sentence);
        self.delivered_here = self.delivered_here.max(delivered);
        self.delivered_here_about = self.delivered_here_about.max(delivered * about);
        self.spoken = self.spoken.max(flag(deeds.spoken));
        self.files = self
            .files
            .max(flag(!later.letter.message.attachments.is_empty()));
        self.sorry_here = self.sorry_here.max(sorry);
        if overdue {
            self.sorry_late = self.sorry_late.max(sorry);
            self.anew_late_here = self.anew_late_here.max(flag(deeds.promises));
        }
        self.moved = self.moved.max(flag(deeds.renegotiates));
        self.dodged = self.dodged.max(flag(deeds.dodges));
        self.first.get_or_insert(First {
            substance: flag(deeds.has_substance()),
            puts_off: flag(deeds.puts_off),
            asks: flag(deeds.asks),
            about,
            sentence,
        });
    }

    /// Writes the signs down.
    pub fn tell(&self, signs: &mut Signs) {
        let first = |of: fn(&First) -> f32| self.first.as_ref().map_or(0.0, of);
        signs.extend([
            ("silent", flag(self.letters == 0.0)),
            ("silent_here", flag(self.here == 0.0)),
            ("replies_here", log(self.here)),
            ("first_substance", first(|f| f.substance)),
            ("first_puts_off", first(|f| f.puts_off)),
            ("first_asks", first(|f| f.asks)),
            ("first_about", first(|f| f.about)),
            ("first_sentence", first(|f| f.sentence)),
            ("covered_here", self.covered_here),
            ("covered_elsewhere", self.covered),
            ("delivered", self.delivered),
            ("delivered_here", self.delivered_here),
            ("delivered_here_about", self.delivered_here_about),
            ("delivered_late", self.delivered_late),
            ("delivered_after_reminder", self.after_reminder),
            ("spoken", self.spoken),
            ("files", self.files),
            ("sorry_here", self.sorry_here),
            ("sorry_late", self.sorry_late),
            ("sorry_late_about", self.sorry_late_about),
            ("anew", self.anew),
            ("anew_late", self.anew_late),
            ("anew_late_here", self.anew_late_here),
            ("moved", self.moved),
            ("dodged", self.dodged),
        ]);
    }
}
