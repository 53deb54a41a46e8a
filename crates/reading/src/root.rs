//! The one thing underneath, when one cause explains much of the rest.

use crate::correspondence::Correspondence;
use crate::report::{CauseFound, Root};
use amends_domain::{Evidence, Standing};
use jiff::Timestamp;

/// So many sentences of the cause are shown.
const MOST: usize = 6;

/// The strongest cause with the details it explains.
pub fn root(
    mail: &Correspondence<'_>,
    causes: &[CauseFound],
    standing: Standing,
    turn: Option<Timestamp>,
) -> Option<Root> {
    if !standing.is_trouble() {
        return None;
    }
    let first = causes.first()?;
    let of: usize = causes.iter().map(|c| c.evidence.len()).sum();
    let mut evidence = first.evidence.clone();
    evidence.sort_by_key(|e| e.at);
    evidence.truncate(MOST);
    if let Some(began) = turn.and_then(|at| began(mail, at))
        && evidence.iter().all(|e| e.message != began.message)
    {
        evidence.insert(0, began);
        evidence.sort_by_key(|e| e.at);
    }
    Some(Root {
        cause: first.cause(),
        explains: first.evidence.len(),
        of,
        evidence,
    })
}

/// The letter with which it began: its worst sentence, or its first.
fn began(mail: &Correspondence<'_>, turn: Timestamp) -> Option<Evidence> {
    let (_, letter) = mail.personal().find(|(_, l)| l.at() >= turn)?;
    let worst = letter.reading.moments.iter().find(|m| m.kind.is_trouble());
    match (worst, letter.reading.sentences.first()) {
        (Some(moment), _) => Some(letter.evidence(moment)),
        (None, Some(first)) => Some(letter.words(first, "root.began", 0.5)),
        (None, None) => None,
    }
}
