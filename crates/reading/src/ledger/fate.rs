//! What became of a loop, as the rules see it.

use super::scene::Trail;
use super::{Entry, Signs};
use amends_domain::open_loop::{Breach, Closing};
use amends_domain::{LoopKind, Moment, OpenLoop, Side};
use jiff::Timestamp;

/// What became of a loop.
#[derive(Default)]
pub struct Fate {
    /// How it closed; `None` while it is open.
    pub closing: Option<Closing>,
    /// When it showed that a promise was not kept.
    pub noticed: Option<Timestamp>,
    /// Letters of the other side that asked for it again.
    pub reminders: Vec<usize>,
}

impl Fate {
    /// The loop that a moment opened, with what became of it.
    pub fn of(self, trail: &Trail<'_>, moment: &Moment, kind: LoopKind) -> Entry {
        let (mail, made) = (trail.mail(), trail.made());
        let owner = owner(kind, made.side);
        let evidence = made.evidence(moment);
        let broken = self.noticed.map(|_| Breach {
            due: moment.due.as_ref().map(|d| d.date),
            evidence: evidence.clone(),
        });
        let until = self.closing.as_ref().map_or(mail.as_of, |c| c.at);
        Entry {
            entry: OpenLoop {
                kind,
                owner,
                evidence,
                due: moment.due.clone(),
                closing: self.closing,
                broken,
                waiting_hours: mail.calendar(owner).hours_between(made.at(), until),
            },
            noticed: self.noticed,
            reminders: self.reminders,
            signs: Signs::new(),
        }
    }
}

/// Who owes what one side opened: a promise whoever made it, the rest the other side.
fn owner(kind: LoopKind, side: Side) -> Side {
    match kind {
        LoopKind::Promise => side,
        _ => side.other(),
    }
}
