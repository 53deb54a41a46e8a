//! What the measures of a letter weigh when the day it turned is looked for.
//!
//! Read from a table that a person can read too (`weights/turned.tsv`), written by
//! `cargo xtask train-ledger`. A row is a measure and what it weighs.

use super::day::DayMeasured;
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The weights of all measures.
#[derive(Debug, Clone, Default)]
pub struct TurnedWeights {
    rows: BTreeMap<String, f64>,
}

impl TurnedWeights {
    /// The built-in ones.
    pub fn built_in() -> &'static TurnedWeights {
        static BUILT_IN: OnceLock<TurnedWeights> = OnceLock::new();
        BUILT_IN.get_or_init(|| TurnedWeights::read(include_str!("../../weights/turned.tsv")))
    }

    /// Reads the table: measure and number, apart by tabs; `#` begins a remark. What is no number counts
    /// as 0, and so does a measure that is not in it.
    pub fn read(text: &str) -> TurnedWeights {
        let lines = text.lines().filter(|l| !l.starts_with('#'));
        let row = |line: &str| {
            let (measure, weight) = line.split_once('\t')?;
            let weight: f64 = weight.trim().parse().unwrap_or_default();
            Some((measure.to_string(), weight))
        };
        TurnedWeights {
            rows: lines.filter_map(row).collect(),
        }
    }

    /// What a letter weighs: the greater, the likelier it turned there.
    pub fn logit(&self, day: &DayMeasured) -> f64 {
        let weight = |name: &str| self.rows.get(name).copied().unwrap_or_default();
        day.measures.iter().map(|(name, v)| weight(name) * v).sum()
    }
}
