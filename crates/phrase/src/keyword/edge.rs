//! Where in an outlined expression words must begin and end.

use crate::phrase::{GAP, LIST_SIGN};
use regex_syntax::hir::{Class, Hir, HirKind};

/// What stands beside a place in an expression. The lower knows less.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edge {
    /// Perhaps a letter of the same word.
    Open,
    /// The rim of a list's entry: whatever stands beside the list.
    Rim,
    /// No letter: a word begins or ends here.
    Word,
}

/// Which way one looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Left,
    Right,
}

/// For each of `parts` what stands on that side of it, given what stands beside them all.
pub(super) fn beside(parts: &[Hir], outer: Edge, side: Side) -> Vec<Edge> {
    let mut edges = vec![outer; parts.len()];
    let mut edge = outer;
    let mut step = |(at, part): (usize, &Hir)| {
        edges[at] = edge;
        edge = past(part, edge, side);
    };
    match side {
        Side::Left => parts.iter().enumerate().for_each(&mut step),
        Side::Right => parts.iter().enumerate().rev().for_each(&mut step),
    }
    edges
}

/// What stands before a place that comes right after `hir`, when `edge` stands before `hir`.
fn past(hir: &Hir, edge: Edge, side: Side) -> Edge {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => edge,
        HirKind::Literal(literal) => {
            let text = &literal.0;
            let nearest = match side {
                Side::Left => text.last(),
                // A list's place is any byte, so its sign must be looked for.
                Side::Right => text.first().filter(|_| text.get(1) != Some(&LIST_SIGN)),
            };
            match nearest {
                Some(byte) if is_gap(*byte) => Edge::Word,
                _ => Edge::Open,
            }
        }
        HirKind::Class(class) if parts_words(class) => Edge::Word,
        HirKind::Class(_) => Edge::Open,
        HirKind::Capture(capture) => past(&capture.sub, edge, side),
        HirKind::Repetition(repetition) => {
            let sub = past(&repetition.sub, Edge::Open, side);
            if repetition.min == 0 {
                sub.min(edge)
            } else {
                sub
            }
        }
        HirKind::Concat(parts) => match side {
            Side::Left => parts.iter().fold(edge, |edge, part| past(part, edge, side)),
            Side::Right => {
                let parts = parts.iter().rev();
                parts.fold(edge, |edge, part| past(part, edge, side))
            }
        },
        HirKind::Alternation(parts) => {
            let edges = parts.iter().map(|part| past(part, edge, side));
            edges.min().unwrap_or(edge)
        }
    }
}

/// True when no sign of a class can belong to a word.
fn parts_words(class: &Class) -> bool {
    let sign = |c: char| c.is_ascii() && !c.is_ascii_alphanumeric();
    match class {
        Class::Unicode(class) => class
            .iter()
            .all(|r| (r.start()..=r.end()).take(0x80).all(sign) && r.end().is_ascii()),
        Class::Bytes(class) => class.iter().all(|r| {
            let mut bytes = r.start()..=r.end();
            r.end() < 0x80 && bytes.all(|b| sign(char::from(b)))
        }),
    }
}

/// True for what parts words in an outline.
pub(super) fn is_gap(byte: u8) -> bool {
    matches!(byte, GAP | b' ' | b',' | b';')
}
