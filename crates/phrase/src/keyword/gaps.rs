//! How many spaces an expression's matches hold: how far apart, in words, two of its parts can stand.

use super::ListLiterals;
use crate::phrase::{GAP, LIST_SIGN};
use regex_syntax::hir::{Class, Hir, HirKind};
use serde::{Deserialize, Serialize};

/// A number of spaces: at least and at most.
#[derive(
    Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Hash, Serialize, Deserialize,
)]
pub struct Gaps {
    pub least: u16,
    /// [`Gaps::FAR`] where there is no most.
    pub most: u16,
}

impl Gaps {
    /// No matter how many.
    pub const FAR: u16 = u16::MAX;
    /// Any number of spaces.
    pub const ANY: Gaps = Gaps {
        least: 0,
        most: Gaps::FAR,
    };
    /// None or one.
    const MAYBE: Gaps = Gaps { least: 0, most: 1 };
    const ONE: Gaps = Gaps { least: 1, most: 1 };

    /// These and then those.
    pub fn and(self, other: Gaps) -> Gaps {
        Gaps {
            least: self.least.saturating_add(other.least),
            most: self.most.saturating_add(other.most),
        }
    }

    /// These or those.
    pub fn or(self, other: Gaps) -> Gaps {
        Gaps {
            least: self.least.min(other.least),
            most: self.most.max(other.most),
        }
    }

    fn times(self, least: u32, most: Option<u32>) -> Gaps {
        let narrow = |n: u32| u16::try_from(n).unwrap_or(Gaps::FAR);
        let far = if self.most == 0 { 0 } else { Gaps::FAR };
        Gaps {
            least: self.least.saturating_mul(narrow(least)),
            most: most.map_or(far, |most| self.most.saturating_mul(narrow(most))),
        }
    }

    /// The spaces of every match of an outlined expression.
    pub fn of(hir: &Hir, lists: &ListLiterals) -> Gaps {
        match hir.kind() {
            HirKind::Empty | HirKind::Look(_) => Gaps::default(),
            HirKind::Literal(literal) => Gaps::of_text(&literal.0, lists),
            HirKind::Class(class) if holds_space(class) => Gaps::MAYBE,
            HirKind::Class(_) => Gaps::default(),
            HirKind::Capture(capture) => Gaps::of(&capture.sub, lists),
            HirKind::Repetition(r) => Gaps::of(&r.sub, lists).times(r.min, r.max),
            HirKind::Concat(parts) => {
                let parts = parts.iter().map(|part| Gaps::of(part, lists));
                parts.fold(Gaps::default(), Gaps::and)
            }
            HirKind::Alternation(parts) => {
                let parts = parts.iter().map(|part| Gaps::of(part, lists));
                parts.reduce(Gaps::or).unwrap_or_default()
            }
        }
    }

    /// The spaces of a text of an outline, where lists stand as signs.
    pub fn of_text(text: &[u8], lists: &ListLiterals) -> Gaps {
        let mut gaps = Gaps::default();
        let mut rest = text;
        while let [byte, tail @ ..] = rest {
            rest = tail;
            if let [LIST_SIGN, tail @ ..] = tail {
                rest = tail;
                let list = lists.get(usize::from(*byte));
                gaps = gaps.and(list.map_or(Gaps::ANY, |list| list.gaps));
            } else if matches!(*byte, GAP | b' ') {
                gaps = gaps.and(Gaps::ONE);
            }
        }
        gaps
    }
}

fn holds_space(class: &Class) -> bool {
    match class {
        Class::Unicode(class) => class.iter().any(|r| r.start() <= ' ' && ' ' <= r.end()),
        Class::Bytes(class) => class.iter().any(|r| r.start() <= b' ' && b' ' <= r.end()),
    }
}
