//! Which single sentences after a loop speak of the same thing, and what they do.

use super::{Signs, flag};
use crate::ledger::acts::{Act, Done};
use crate::ledger::scene::Trail;
use amends_domain::Side;

/// How near the nearest sentence of each sort comes to the loop.
#[derive(Default)]
pub struct Sentences {
    nearest: [f32; NAMES.len()],
}

/// One name a slot.
const NAMES: [&str; 16] = [
    "near_remind",
    "near_complain",
    "near_ask_again",
    "near_remind_late",
    "near_complain_late",
    "near_ask_late",
    "near_regret",
    "near_admit",
    "near_anew",
    "near_deliver",
    "near_defer",
    "near_regret_late",
    "near_anew_late",
    "near_deliver_late",
    "near_deliver_last",
    "near_trouble_last",
];

impl Sentences {
    /// Takes in the acts of one letter: `side` wrote it, `owner` owes the loop.
    pub fn hear(
        &mut self,
        acts: &[Done],
        side: Side,
        owner: Side,
        overdue: bool,
        trail: &Trail<'_>,
    ) {
        for done in acts {
            let about = done.about(&trail.topic, &trail.weighed);
            let slots: [Option<usize>; 2] = match (done.act, side == owner) {
                (Act::Remind, false) => [Some(0), overdue.then_some(3)],
                (Act::Complain, false) => [Some(1), overdue.then_some(4)],
                (Act::Ask, false) => [Some(2), overdue.then_some(5)],
                (Act::Regret, true) => [Some(6), overdue.then_some(11)],
                (Act::Admit, true) => [Some(7), None],
                (Act::Promise, true) => [Some(8), overdue.then_some(12)],
                (Act::Deliver, true) => [Some(9), overdue.then_some(13)],
                (Act::Defer, true) => [Some(10), None],
                _ => continue,
            };
            for slot in slots.into_iter().flatten() {
                self.nearest[slot] = self.nearest[slot].max(about);
            }
            if about >= 0.3 {
                let brings = done.act == Act::Deliver;
                self.nearest[14] = flag(brings);
                self.nearest[15] = flag(!brings && side != owner);
            }
        }
    }

    /// Writes the signs down.
    pub fn tell(&self, signs: &mut Signs) {
        signs.extend(NAMES.iter().zip(self.nearest).map(|(n, v)| (*n, v)));
    }
}
