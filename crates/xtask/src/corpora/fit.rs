//! Blocks put on one scale, as the texts to learn from have them: rare runs count more, rows are centred.

use super::blocks::{BITS, Block, Kind};
use crate::dual::Point;

/// A run that fewer texts to learn from hold is left out.
const FEWEST: u32 = 2;

/// How much the blocks of each kind count.
pub type Scales = [f32; 5];

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
        let of: Vec<&Block> = texts.iter().map(|(blocks, _)| &blocks[b].1).collect();
        let kind = texts[0].0[b].0;
        let (cells, count) = match of[0] {
            Block::Runs(_) => counted(&of, learn, columns),
            Block::Row(_) => centred(&of, learn, columns),
        };
        columns += count;
        for (row, cells) in rows.iter_mut().zip(cells) {
            row.blocks.push((kind, cells));
        }
    }
    (rows, columns as usize)
}

type Cells = Vec<Vec<(u32, f32)>>;

/// (1 + ln tf) * idf, each text of length one.
fn counted(blocks: &[&Block], learn: &[bool], first: u32) -> (Cells, u32) {
    let mut texts = vec![0u32; 1 << BITS];
    for (block, _) in blocks.iter().zip(learn).filter(|(_, l)| **l) {
        for (bucket, _) in runs(block) {
            texts[*bucket as usize] += 1;
        }
    }
    let all = learn.iter().filter(|l| **l).count() as f32;
    let mut next = first;
    let columns: Vec<Option<(u32, f32)>> = texts
        .iter()
        .map(|n| {
            (*n >= FEWEST).then(|| {
                next += 1;
                (next - 1, ((1.0 + all) / (1.0 + *n as f32)).ln() + 1.0)
            })
        })
        .collect();
    let cells = |block: &&Block| {
        let worth = |(bucket, count): &(u32, f32)| {
            let (column, rare) = columns[*bucket as usize]?;
            Some((column, (1.0 + count.ln()) * rare))
        };
        let mut cells: Vec<(u32, f32)> = runs(block).iter().filter_map(worth).collect();
        let length = square(&cells).sqrt();
        for cell in &mut cells {
            cell.1 /= length;
        }
        cells
    };
    (blocks.iter().map(cells).collect(), next - first)
}

/// Less the mean, by the standard deviation.
fn centred(blocks: &[&Block], learn: &[bool], first: u32) -> (Cells, u32) {
    let width = row(blocks[0]).len();
    let known = || blocks.iter().zip(learn).filter(|(_, l)| **l);
    let all = known().count().max(1) as f64;
    let scale = |column: usize| {
        let of = || known().map(|(b, _)| f64::from(row(b)[column]));
        let mean = of().sum::<f64>() / all;
        let spread = (of().map(|x| (x - mean).powi(2)).sum::<f64>() / all).sqrt();
        (mean, if spread < 1e-9 { 1.0 } else { spread })
    };
    let scales: Vec<(f64, f64)> = (0..width).map(scale).collect();
    let cells = |block: &&Block| {
        let value = |(x, (mean, spread)): (&f32, &(f64, f64))| {
            ((f64::from(*x) - mean) / spread).clamp(-6.0, 6.0) as f32
        };
        (first..)
            .zip(row(block).iter().zip(&scales).map(value))
            .collect()
    };
    (blocks.iter().map(cells).collect(), width as u32)
}

fn runs(block: &Block) -> &[(u32, f32)] {
    match block {
        Block::Runs(runs) => runs,
        Block::Row(_) => &[],
    }
}

fn row(block: &Block) -> &[f32] {
    match block {
        Block::Row(row) => row,
        Block::Runs(_) => &[],
    }
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
