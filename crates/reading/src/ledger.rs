//! The ledger of one client: every question, request, promise and complaint, and how it closed.

mod acts;
mod ask;
mod complaint;
mod deeds;
mod fate;
pub mod ledger_weights;
mod promise;
mod scene;
mod signs;
mod told;
pub mod verdict;

use crate::correspondence::Correspondence;
use amends_domain::open_loop::ClosedHow;
use amends_domain::{LoopKind, MessageId, Moment, MomentKind, OpenLoop, Side};
use jiff::Timestamp;
pub use ledger_weights::LedgerWeights;
pub use scene::Drawn;
use scene::{Scene, Trail};
pub use signs::Signs;
use std::collections::BTreeSet;

/// One loop with the place it came from.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The loop.
    pub entry: OpenLoop,
    /// When it showed that a promise was not kept: a reminder, a late apology, or the day after.
    pub noticed: Option<Timestamp>,
    /// Letters of the other side that asked for it again.
    pub reminders: Vec<usize>,
    /// What speaks for and against its being open, where it is to be kept.
    pub signs: Signs,
}

/// A moment less sure than this opens no loop. What is surer opens one, and its sureness is one of
/// the signs that are weighed.
const SURE: f32 = 0.2;

/// The loop that a moment opens, if any: of complaints only theirs.
fn opens(kind: MomentKind, side: Side) -> Option<LoopKind> {
    match kind {
        MomentKind::Question => Some(LoopKind::Question),
        MomentKind::Request => Some(LoopKind::Request),
        MomentKind::Promise => Some(LoopKind::Promise),
        MomentKind::Complaint if side == Side::Theirs => Some(LoopKind::Complaint),
        _ => None,
    }
}

/// Follows a loop through the letters after it.
fn follow(trail: &Trail<'_>, moment: &Moment, kind: LoopKind) -> Entry {
    let fate = match kind {
        LoopKind::Question | LoopKind::Request => ask::follow(trail, kind),
        LoopKind::Promise => promise::follow(trail, moment),
        LoopKind::Complaint => complaint::follow(trail),
    };
    fate.of(trail, moment, kind)
}

/// All loops of a client, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// The loops.
    pub entries: Vec<Entry>,
}

impl Ledger {
    /// Reads the ledger from the correspondence.
    pub fn of(mail: &Correspondence<'_>, weights: &LedgerWeights, keep_signs: bool) -> Ledger {
        let scene = Scene::of(mail);
        let mut entries = Vec::new();
        for (letter, sheet) in mail.personal() {
            let moved = promise::renegotiated(sheet);
            for moment in sheet.reading.moments.iter().chain(moved.as_ref()) {
                let kind = opens(moment.kind, sheet.side).filter(|_| moment.confidence >= SURE);
                let Some(kind) = kind else { continue };
                let trail = scene.trail(letter, moment);
                let mut entry = follow(&trail, moment, kind);
                entry.signs = signs::of(&trail, &entry);
                verdict::settle(&mut entry, mail, weights);
                told::settle(&mut entry, mail);
                if !keep_signs {
                    entry.signs = Signs::new();
                }
                entries.push(entry);
            }
        }
        Ledger { entries }
    }

    /// Loops that nobody has closed.
    pub fn open(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| e.entry.closing.is_none())
    }

    /// The words of loops that are closed because somebody said so, with their messages.
    pub fn told_closed(&self) -> BTreeSet<(&MessageId, &str)> {
        let told = |e: &&Entry| {
            let closing = e.entry.closing.as_ref();
            closing.is_some_and(|c| c.how == ClosedHow::Told)
        };
        let told = self.entries.iter().filter(told);
        let words = told.map(|e| &e.entry.evidence);
        words.map(|e| (&e.message, e.quote.as_str())).collect()
    }

    /// Promises that were not kept.
    pub fn broken(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| e.entry.broken.is_some())
    }
}
