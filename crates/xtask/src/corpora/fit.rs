//! Blocks put on one scale, as the texts to learn from have them: rare runs count more, rows are centred.

use super::blocks::{BITS, Block, Kind};
use crate::dual::Point;

/// A run that fewer texts to learn from hold is left out.
const FEWEST: u32 = 2;

/// How much the blocks of each kind count.
pub type Scales = [f32; 6];

/// Columns and their values, with what block they are of.
pub struct Row {
    blocks: Vec<(Kind, Vec<(u32, f32)>)>,
    yes: bool,
}

/// The rows of all texts, on the scale of those to learn from, and how many columns there are.
pub fn rows(texts: &[(&[(Kind, Block)], bool)], learn: &[bool]) -> (Vec<Row>, usize) {
    let mut rows: Vec<Row> = texts
        .iter()
        .map(|(_, yes)| Row {
            blocks: Vec::new(),
            yes: *yes,
        })
        .collect();
    let mut columns = 0;
    for b in 0..texts.first().map_or(0, |t| t.0.len()) {
        let known = texts.iter().zip(learn).filter(|(_, l)| **l);
        let known: Vec<&Block> = known.map(|((blocks, _), _)| &blocks[b].1).collect();
        let (scheme, next) = Scheme::learn(&known, columns);
        columns = next;
        for (row, (blocks, _)) in rows.iter_mut().zip(texts) {
            let (kind, block) = &blocks[b];
            row.blocks.push((*kind, scheme.cells(block)));
        }
    }
    (rows, columns as usize)
}

/// How the blocks at one place become cells.
pub enum Scheme {
    /// The column of each bucket and how much it counts: the rarer, the more.
    Runs(Vec<Option<(u32, f32)>>),
    /// The first column, and the mean and the spread of each.
    Row(u32, Vec<(f64, f64)>),
}

impl Scheme {
    /// Learns from blocks, and says which column is the next free one.
    pub fn learn(known: &[&Block], first: u32) -> (Scheme, u32) {
        match known.first() {
            Some(Block::Row(row)) => {
                let scales: Vec<_> = (0..row.len()).map(|c| scale(known, c)).collect();
                (Scheme::Row(first, scales), first + row.len() as u32)
            }
            _ => counted(known, first),
        }
    }

    /// The cells of a block: (1 + ln tf) * idf, the text of length one; or less the mean, by the spread.
    pub fn cells(&self, block: &Block) -> Vec<(u32, f32)> {
        match (self, block) {
            (Scheme::Runs(columns), Block::Runs(runs)) => {
                let worth = |(bucket, count): &(u32, f32)| {
                    let (column, rare) = columns[*bucket as usize]?;
                    Some((column, (1.0 + count.ln()) * rare))
                };
                let mut cells: Vec<(u32, f32)> = runs.iter().filter_map(worth).collect();
                let length = square(&cells).sqrt();
                for cell in &mut cells {
                    cell.1 /= length;
                }
                cells
            }
            (Scheme::Row(first, scales), Block::Row(row)) => {
                let value = |(x, (mean, spread)): (&f32, &(f64, f64))| {
                    ((f64::from(*x) - mean) / spread).clamp(-6.0, 6.0) as f32
                };
                (*first..).zip(row.iter().zip(scales).map(value)).collect()
            }
            _ => Vec::new(),
        }
    }
}

fn counted(known: &[&Block], first: u32) -> (Scheme, u32) {
    let mut texts = vec![0u32; 1 << BITS];
    for block in known {
        if let Block::Runs(runs) = block {
            for (bucket, _) in runs {
                texts[*bucket as usize] += 1;
            }
        }
    }
    let all = known.len() as f32;
    let mut next = first;
    let column = |n: u32| {
        (n >= FEWEST).then(|| {
            next += 1;
            (next - 1, ((1.0 + all) / (1.0 + n as f32)).ln() + 1.0)
        })
    };
    let columns = texts.into_iter().map(column).collect();
    (Scheme::Runs(columns), next)
}

/// The mean and the standard deviation of a column.
fn scale(known: &[&Block], column: usize) -> (f64, f64) {
    let values = || {
        known.iter().map(|block| match block {
            Block::Row(row) => f64::from(row[column]),
            Block::Runs(_) => 0.0,
        })
    };
    let all = known.len().max(1) as f64;
    let mean = values().sum::<f64>() / all;
    let spread = (values().map(|x| (x - mean).powi(2)).sum::<f64>() / all).sqrt();
    (mean, if spread < 1e-9 { 1.0 } else { spread })
}

fn square(cells: &[(u32, f32)]) -> f32 {
    cells.iter().map(|c| c.1 * c.1).sum()
}

/// A row with how much its blocks count.
pub struct Scaled<'a> {
    pub row: &'a Row,
    pub scales: Scales,
}

impl Scaled<'_> {
    fn blocks(&self) -> impl Iterator<Item = (f32, &[(u32, f32)])> {
        let blocks = self.row.blocks.iter();
        let scaled = blocks.map(|(kind, cells)| (self.scales[*kind as usize], cells.as_slice()));
        scaled.filter(|(scale, _)| *scale > 0.0)
    }
}

impl Point for Scaled<'_> {
    fn cells(&self, mut each: impl FnMut(usize, f32)) {
        for (scale, cells) in self.blocks() {
            for (column, value) in cells {
                each(*column as usize, scale * value);
            }
        }
    }

    fn square(&self) -> f32 {
        self.blocks()
            .map(|(scale, cells)| scale * scale * square(cells))
            .sum()
    }

    fn answer(&self, _head: usize) -> Option<bool> {
        Some(self.row.yes)
    }

    fn weight(&self) -> f32 {
        1.0
    }
}
