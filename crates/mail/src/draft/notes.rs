//! Notes of the writer to this program: which findings stay, and why.
//!
//! `keep: apology.but because our lawyer asked for it`, in the front matter, or on a line of its own
//! behind `#` or `//`, or in an HTML comment.

use super::{Draft, blank, lines};
use amends_domain::draft::Keep;
use std::ops::Range;

/// Finds the notes, takes them in and blanks them out.
pub(super) fn take(draft: &mut Draft) {
    let mut found: Vec<(Range<usize>, Keep)> = Vec::new();
    // In the front matter a list may follow: "keep:" and lines "- CODE because REASON".
    let mut list = false;
    let mut head = draft.text.starts_with("---\n");
    for (at, line) in lines(&draft.text) {
        let bare = line.trim();
        head &= at.start == 0 || !matches!(bare, "---" | "...");
        let note = bare_note(bare, head);
        if let Some(note) = note {
            list = head && note.is_empty();
            if !list {
                found.push((at.clone(), keep(note, at)));
            }
        } else if let Some(item) = bare.strip_prefix('-').filter(|_| list && head) {
            found.push((at.clone(), keep(item.trim(), at)));
        } else {
            list = false;
        }
    }
    for (at, keep) in found {
        blank(&mut draft.own, at);
        draft.keeps.push(keep);
    }
}

/// What stands behind "keep:" in a note.
fn bare_note(line: &str, head: bool) -> Option<&str> {
    let inner = if let Some(inner) = line.strip_prefix("<!--") {
        inner.strip_suffix("-->").unwrap_or(inner)
    } else if let Some(inner) = line.strip_prefix("//").or_else(|| line.strip_prefix('#')) {
        inner
    } else if head {
        line
    } else {
        return None;
    };
    inner.trim().strip_prefix("keep:").map(str::trim)
}

fn keep(note: &str, span: Range<usize>) -> Keep {
    let note = note.trim_matches('"');
    let (code, rest) = note.split_once(char::is_whitespace).unwrap_or((note, ""));
    let rest = rest.trim();
    let reason = ["because", "since", "as", "weil"]
        .iter()
        .find_map(|w| rest.strip_prefix(w))
        .filter(|r| r.starts_with([' ', ':']))
        .map_or("", |r| r.trim_start_matches([' ', ':']));
    Keep {
        code: code.trim_matches([',', ':']).to_string(),
        reason: reason.trim().to_string(),
        span,
    }
}
