//! What waits on a side: one way of counting, wherever a number of things is said.

use amends_domain::{LoopKind, Side};
use amends_reading::ClientReport;

/// Questions, requests and complaints that wait on a side. What was promised waits for its day, not for an answer, and is
/// told apart.
pub fn on(client: &ClientReport, side: Side) -> usize {
    let asked = client.open.iter();
    asked
        .filter(|l| l.owner == side && l.kind != LoopKind::Promise && l.closing.is_none())
        .count()
}
