//! What each sign weighs: two linear heads, one for "is open", one for "was broken".
//!
//! Read from tables that a person can read too (`weights/open.tsv`, `weights/broken.tsv`), written by
//! `cargo xtask train-ledger`. A row is a sign; its columns are what it weighs always, and what is
//! added for each kind of loop, for loops of ours, and for those with a date.

use super::Signs;
use amends_domain::{LoopKind, OpenLoop, Side};
use std::sync::LazyLock;

/// Columns of a row.
pub const COLUMNS: [&str; 7] = [
    "always",
    "question",
    "request",
    "promise",
    "complaint",
    "ours",
    "dated",
];

/// What the signs of a loop weigh.
#[derive(Debug, Clone)]
pub struct LedgerWeights {
    open: Head,
    broken: Head,
}

/// One linear head.
#[derive(Debug, Clone, Default)]
struct Head {
    bias: [f32; COLUMNS.len()],
    /// A row a sign, in the order in which the signs are told.
    rows: Vec<(String, [f32; COLUMNS.len()])>,
    least: f32,
}

impl LedgerWeights {
    /// The built-in ones.
    pub fn built_in() -> &'static LedgerWeights {
        static BUILT_IN: LazyLock<LedgerWeights> = LazyLock::new(|| {
            LedgerWeights::read(
                include_str!("../../weights/open.tsv"),
                include_str!("../../weights/broken.tsv"),
            )
        });
        &BUILT_IN
    }

    /// Reads both tables: a name and numbers a line, apart by tabs; `#` begins a remark, and the row
    /// `least` says from which probability the head says yes. What is no number counts as 0.
    pub fn read(open: &str, broken: &str) -> LedgerWeights {
        LedgerWeights {
            open: Head::read(open),
            broken: Head::read(broken),
        }
    }

    /// How likely a loop is open, 0 to 1.
    pub fn open(&self, entry: &OpenLoop, signs: &Signs) -> f32 {
        self.open.probability(entry, signs)
    }

    /// How likely a promise was broken, 0 to 1.
    pub fn broken(&self, entry: &OpenLoop, signs: &Signs) -> f32 {
        self.broken.probability(entry, signs)
    }

    /// From this probability on a loop counts as open.
    pub fn open_from(&self) -> f32 {
        self.open.least
    }

    /// From this probability on a promise counts as broken.
    pub fn broken_from(&self) -> f32 {
        self.broken.least
    }
}

/// Which columns count for a loop: 1 or 0 each, in the order of [`COLUMNS`].
pub fn columns(entry: &OpenLoop) -> [f32; COLUMNS.len()] {
    let flag = |yes: bool| f32::from(u8::from(yes));
    let kind = |kind| flag(entry.kind == kind);
    [
        1.0,
        kind(LoopKind::Question),
        kind(LoopKind::Request),
        kind(LoopKind::Promise),
        kind(LoopKind::Complaint),
        flag(entry.owner == Side::Ours),
        flag(entry.due.is_some()),
    ]
}

impl Head {
    fn read(text: &str) -> Head {
        let mut head = Head {
            least: 0.5,
            ..Head::default()
        };
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            let mut cells = line.split('\t');
            let name = cells.next().unwrap_or_default();
            let mut row = [0.0; COLUMNS.len()];
            for (slot, cell) in row.iter_mut().zip(cells) {
                *slot = cell.trim().parse().unwrap_or_default();
            }
            if name == "least" {
                head.least = row[0];
            } else if name == "bias" {
                head.bias = row;
            } else if !name.is_empty() {
                head.rows.push((name.to_string(), row));
            }
        }
        head
    }

    fn probability(&self, entry: &OpenLoop, signs: &Signs) -> f32 {
        let columns = columns(entry);
        let weigh = |row: &[f32; COLUMNS.len()]| -> f32 {
            row.iter().zip(columns).map(|(w, c)| w * c).sum()
        };
        let mut logit = weigh(&self.bias);
        for ((name, value), (row, weights)) in signs.iter().zip(&self.rows) {
            debug_assert_eq!(name, row, "the table has other signs: train it anew");
            if *value != 0.0 {
                logit += value * weigh(weights);
            }
        }
        1.0 / (1.0 + (-logit).exp())
    }
}
