//! The ledger of one client: every question, request, promise and complaint, and how it closed.

mod ask;
mod complaint;
mod deeds;
mod promise;
mod scene;

use crate::correspondence::Correspondence;
use amends_domain::{LoopKind, Moment, MomentKind, OpenLoop, Side};
use jiff::Timestamp;
use scene::Scene;

/// One loop with the place it came from.
#[derive(Debug, Clone)]
pub struct Entry {
    /// The loop.
    pub entry: OpenLoop,
    /// When it showed that a promise was not kept: a reminder, a late apology, or the day after.
    pub noticed: Option<Timestamp>,
    /// Letters of the other side that asked for it again.
    pub reminders: Vec<usize>,
}

/// A question, request or complaint less sure than this opens no loop: a page of things that
/// nobody waits for is worse than one that lacks a few.
const SURE_ASK: f32 = 0.62;
/// The same for a promise, which closes itself when nobody asks for it.
const SURE_PROMISE: f32 = 0.55;

fn is_sure(moment: &Moment) -> bool {
    let least = match moment.kind {
        MomentKind::Promise => SURE_PROMISE,
        _ => SURE_ASK,
    };
    moment.confidence >= least
}

/// All loops of a client, oldest first.
#[derive(Debug, Clone, Default)]
pub struct Ledger {
    /// The loops.
    pub entries: Vec<Entry>,
}

impl Ledger {
    /// Reads the ledger from the correspondence.
    pub fn of(mail: &Correspondence<'_>) -> Ledger {
        let scene = Scene::of(mail);
        let mut entries = Vec::new();
        for (letter, sheet) in mail.personal() {
            for moment in sheet.reading.moments.iter().filter(|m| is_sure(m)) {
                let entry = match (moment.kind, sheet.side) {
                    (MomentKind::Question, side) => {
                        ask::follow(&scene, letter, moment, LoopKind::Question, side.other())
                    }
                    (MomentKind::Request, side) => {
                        ask::follow(&scene, letter, moment, LoopKind::Request, side.other())
                    }
                    (MomentKind::Promise, side) => promise::follow(&scene, letter, moment, side),
                    (MomentKind::Complaint, Side::Theirs) => {
                        complaint::follow(&scene, letter, moment)
                    }
                    _ => continue,
                };
                entries.push(entry);
            }
            entries.extend(promise::renegotiated(&scene, letter));
        }
        Ledger { entries }
    }

    /// Loops that nobody has closed.
    pub fn open(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| e.entry.closing.is_none())
    }

    /// Promises that were not kept.
    pub fn broken(&self) -> impl Iterator<Item = &Entry> {
        self.entries.iter().filter(|e| e.entry.broken.is_some())
    }
}
