//! The one thing underneath, when one cause explains much of the rest.

use crate::correspondence::Correspondence;
use crate::ledger::Ledger;
use crate::report::{CauseFound, Root};
use amends_domain::Standing;

/// The strongest cause with the details it explains.
pub fn root(
    mail: &Correspondence<'_>,
    ledger: &Ledger,
    causes: &[CauseFound],
    standing: Standing,
) -> Option<Root> {
    if !standing.is_trouble() {
        return None;
    }
    let _ = (mail, ledger);
    let first = causes.first()?;
    let of: usize = causes.iter().map(|c| c.evidence.len()).sum();
    let mut evidence = first.evidence.clone();
    evidence.sort_by_key(|e| e.at);
    evidence.truncate(6);
    Some(Root {
        cause: first.cause(),
        explains: first.evidence.len(),
        of,
        evidence,
    })
}
