//! A text as blocks of numbers: counted runs in buckets, and plain rows.

use super::item::Item;
use super::moods::{Moods, Own};
use super::table::Table;
use amends_language::tone;
use std::collections::BTreeMap;

/// Runs are counted in two to this power buckets.
pub const BITS: u32 = 18;

/// What kind a block is of; blocks of one kind count the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Words,
    Letters,
    Classes,
    Style,
    Table,
    Moods,
}

/// One block of one text.
pub enum Block {
    /// Buckets, in order, and how often each came.
    Runs(Vec<(u32, f32)>),
    /// A number a column.
    Row(Vec<f32>),
}

/// The blocks of an item, as many and of the same kinds for all items of a task: those of each of its
/// texts, and for an exchange how the answer's style differs from that of what it answers.
pub fn of(
    item: &Item,
    table: Option<&Table>,
    moods: &Moods,
    own: Option<Own>,
) -> Vec<(Kind, Block)> {
    let mut out = Vec::new();
    let mut styles: Vec<Vec<f32>> = Vec::new();
    for text in &item.texts {
        let style: Vec<f32> = tone::counts(text).into_iter().map(|c| c.1).collect();
        out.push((Kind::Words, runs(tone::word_runs(text, 3))));
        out.push((Kind::Letters, runs(tone::letter_runs(text, 2, 5))));
        out.push((Kind::Classes, runs(tone::class_runs(text))));
        out.push((Kind::Style, Block::Row(style.clone())));
        if let Some(table) = table {
            out.push((Kind::Table, Block::Row(table.mean(text))));
        }
        out.push((Kind::Moods, Block::Row(moods.of(text, own))));
        styles.push(style);
    }
    if let [first, second] = styles.as_slice() {
        let step = second.iter().zip(first).map(|(b, a)| b - a).collect();
        out.push((Kind::Style, Block::Row(step)));
    }
    out
}

/// Hashes counted in buckets.
pub fn runs(hashes: Vec<u32>) -> Block {
    let mut counts: BTreeMap<u32, f32> = BTreeMap::new();
    for hash in hashes {
        let spread = hash.wrapping_mul(0x9e37_79b1);
        *counts.entry(spread >> (32 - BITS)).or_default() += 1.0;
    }
    Block::Runs(counts.into_iter().collect())
}
