//! Signs in an expression that stand for word lists.

use regex_syntax::hir::{Capture, Hir, HirKind, Repetition};

/// What begins and ends a sign; no UTF-8 text holds these bytes.
const BEGIN: u8 = 0xff;
const END: u8 = 0xfe;

/// The digits of a list's place, to the base 16.
const DIGITS: usize = 4;

/// How long a sign is in a source, in bytes.
pub(crate) const LENGTH: usize = 4 + 4 * (DIGITS + 2);

/// The sign of a list as it stands in a source. Its digits are no letters, so that no flag changes
/// them. `None` for places beyond 65,535.
pub(crate) fn sign(place: usize) -> Option<String> {
    let place = u16::try_from(place).ok()?;
    let digits = [12, 8, 4, 0].map(|shift| format!("\\x{:02x}", place >> shift & 0xf));
    Some(format!("(?:\\x{BEGIN:02x}{}\\x{END:02x})", digits.concat()))
}

/// Puts in the place of every sign what `take` gives for its list; `None` when it gives nothing.
pub(super) fn fill(hir: Hir, take: &mut impl FnMut(usize) -> Option<Hir>) -> Option<Hir> {
    if matches!(
        hir.kind(),
        HirKind::Empty | HirKind::Look(_) | HirKind::Class(_)
    ) {
        return Some(hir);
    }
    let mut all = |parts: Vec<Hir>| -> Option<Vec<Hir>> {
        parts.into_iter().map(|part| fill(part, take)).collect()
    };
    Some(match hir.into_kind() {
        HirKind::Literal(literal) => fill_text(&literal.0, take)?,
        HirKind::Concat(parts) => Hir::concat(all(parts)?),
        HirKind::Alternation(parts) => Hir::alternation(all(parts)?),
        HirKind::Repetition(repetition) => Hir::repetition(Repetition {
            sub: Box::new(fill(*repetition.sub, take)?),
            ..repetition
        }),
        HirKind::Capture(capture) => Hir::capture(Capture {
            sub: Box::new(fill(*capture.sub, take)?),
            ..capture
        }),
        HirKind::Empty => Hir::empty(),
        HirKind::Look(look) => Hir::look(look),
        HirKind::Class(class) => Hir::class(class),
    })
}

fn fill_text(text: &[u8], take: &mut impl FnMut(usize) -> Option<Hir>) -> Option<Hir> {
    let mut parts = Vec::new();
    let mut rest = text;
    while let Some(at) = rest.iter().position(|b| *b == BEGIN) {
        let (before, from) = rest.split_at(at);
        let [_, d3, d2, d1, d0, END, tail @ ..] = from else {
            return None;
        };
        let digits = [d3, d2, d1, d0];
        let place = digits.iter().fold(0, |n, d| n << 4 | usize::from(**d));
        parts.push(Hir::literal(before));
        parts.push(take(place)?);
        rest = tail;
    }
    parts.push(Hir::literal(rest));
    Some(Hir::concat(parts))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn signs_are_as_long_as_is_said() {
        for place in [0, 1, 16, 65_535] {
            assert_eq!(sign(place).map(|s| s.len()), Some(LENGTH));
        }
        assert_eq!(sign(65_536), None);
    }
}
