//! One search over the text for the words that rules start from, so that plain lines cost nothing.

use super::attribution::VERBS;
use super::line::Line;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::sync::LazyLock;

/// A set of triggers met in a line.
pub(crate) type Mask = u16;

/// A verb of writing, in some language.
pub(crate) const WROTE: Mask = 1;
/// A word of list footers and advertisements.
pub(crate) const FOOTER: Mask = 2;
/// A word of confidentiality notices.
pub(crate) const DISCLAIMER: Mask = 4;
/// A word of "Sent from my phone".
pub(crate) const MOBILE: Mask = 8;
/// Words of rules such as "Original Message" and "Forwarded message".
pub(crate) const MARKER: Mask = 16;
/// OpenPGP armour.
pub(crate) const PGP: Mask = 32;

static SEARCH: LazyLock<(AhoCorasick, Vec<Mask>)> = LazyLock::new(|| {
    let sets: [(Mask, &[&str]); 6] = [
        (WROTE, VERBS),
        (FOOTER, super::footer::TRIGGERS),
        (DISCLAIMER, super::disclaimer::TRIGGERS),
        (MOBILE, super::mobile::TRIGGERS),
        (MARKER, super::marker::TRIGGERS),
        (PGP, &["-----BEGIN PGP", "-----END PGP"]),
    ];
    let mut words = Vec::new();
    let mut masks = Vec::new();
    for (mask, set) in sets {
        for word in set {
            words.push(*word);
            masks.push(mask);
        }
    }
    let search = AhoCorasick::builder()
        .ascii_case_insensitive(true)
        .match_kind(MatchKind::Standard)
        .kind(Some(AhoCorasickKind::DFA))
        .build(words)
        .expect("a few hundred constant words");
    (search, masks)
});

/// The triggers of all lines. Within a quote only its first line is searched: it may announce a
/// message passed on.
pub(crate) fn of_all(lines: &[Line<'_>]) -> Vec<Mask> {
    let mut quoted = false;
    let mask = |line: &Line<'_>| {
        let inner = line.depth > 0 && quoted && line.body.len() > 10;
        quoted = line.depth > 0;
        if line.is_blank() || inner {
            0
        } else {
            of(line)
        }
    };
    lines.iter().map(mask).collect()
}

/// The triggers of a line.
fn of(line: &Line<'_>) -> Mask {
    let (search, masks) = &*SEARCH;
    let mut mask = 0;
    for hit in search.find_overlapping_iter(line.body) {
        mask |= masks[hit.pattern().as_usize()];
    }
    mask
}
