//! What is open in the thread.

use crate::correspondence::Correspondence;
use crate::ledger::Ledger;
use amends_domain::{Evidence, LoopKind, MessageId, MomentKind, Side};

/// A question or request less sure than this is not asked after.
const ASKED: f32 = 0.6;

/// What they asked since our last letter of the thread, and what the ledger holds open from before.
pub(super) fn open(
    mail: &Correspondence<'_>,
    ledger: &Ledger,
    thread: usize,
) -> Vec<(LoopKind, Evidence)> {
    let (mut fresh, mut old) = (Vec::new(), Vec::new());
    let mut since = true;
    for (_, letter) in mail.personal().rev().filter(|(_, l)| l.thread == thread) {
        since &= letter.side == Side::Theirs;
        if since {
            let asks = letter.reading.moments.iter().filter_map(|m| match m.kind {
                MomentKind::Question if m.confidence >= ASKED => {
                    Some((LoopKind::Question, letter.evidence(m)))
                }
                MomentKind::Request if m.confidence >= ASKED => {
                    Some((LoopKind::Request, letter.evidence(m)))
                }
                _ => None,
            });
            fresh.splice(0..0, asks.collect::<Vec<_>>());
        } else {
            let here = |e: &&Evidence| e.message == letter.message.id;
            let left = ledger
                .open()
                .map(|e| &e.entry)
                .filter(|l| l.owner == Side::Ours);
            let left = left.filter(|l| matches!(l.kind, LoopKind::Question | LoopKind::Request));
            let left = left
                .filter(|l| here(&&l.evidence))
                .map(|l| (l.kind, l.evidence.clone()));
            old.splice(0..0, left.collect::<Vec<_>>());
        }
    }
    old.extend(fresh);
    // A sentence that is both a question and a request is asked once.
    let mut seen: Vec<(MessageId, String)> = Vec::new();
    old.retain(|(_, e)| {
        let known = seen
            .iter()
            .any(|(id, quote)| *id == e.message && *quote == e.quote);
        seen.push((e.message.clone(), e.quote.clone()));
        !known
    });
    old
}
