//! OpenPGP armour around a text (RFC 9580 section 6 and 7: the cleartext signature framework).

use super::line::Line;
use super::trigger::{Mask, PGP};
use super::zone::Zone;

/// Marks the armour: the head with its hash lines, and the signature block.
pub(crate) fn mark(lines: &[Line<'_>], masks: &[Mask], zones: &mut [Zone]) {
    let mut i = 0;
    while i < lines.len() {
        if masks[i] & PGP == 0 {
            i += 1;
            continue;
        }
        let body = lines[i].body;
        let end = if body.starts_with("-----BEGIN PGP SIGNED MESSAGE") {
            head_end(lines, i)
        } else if body.starts_with("-----BEGIN PGP") {
            armour_end(lines, masks, i)
        } else {
            i + 1
        };
        if body.starts_with("-----BEGIN PGP") || body.starts_with("-----END PGP") {
            for zone in &mut zones[i..end] {
                if *zone != Zone::Blank {
                    *zone = Zone::Pgp;
                }
            }
        }
        i = end;
    }
}

/// The head ends after its "Hash:" lines.
fn head_end(lines: &[Line<'_>], start: usize) -> usize {
    let hashes = lines[start + 1..].iter().take_while(|line| {
        line.body.starts_with("Hash:") || line.body.starts_with("NotDashEscaped:")
    });
    start + 1 + hashes.count()
}

/// Armour ends at its "END" line; without one, at the first line that cannot be armour.
fn armour_end(lines: &[Line<'_>], masks: &[Mask], start: usize) -> usize {
    let mut i = start + 1;
    while i < lines.len() {
        let body = lines[i].body;
        if masks[i] & PGP != 0 && body.starts_with("-----END PGP") {
            return i + 1;
        }
        let armour = body.is_empty()
            || !body.contains(' ')
            || ["Version:", "Comment:", "Charset:", "Hash:", "MessageID:"]
                .iter()
                .any(|name| body.starts_with(name));
        if !armour {
            return i;
        }
        i += 1;
    }
    i
}
