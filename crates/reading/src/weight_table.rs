//! A table of what named measures weigh, which a person can read too.
//!
//! A row is a question (a standing, a cause), a measure, and what the measure weighs, apart by tabs; a table
//! that answers one question only leaves the question out. Written by `cargo xtask train-ledger`.

use std::collections::BTreeMap;

/// The name of what a sum starts from.
pub const BIAS: &str = "bias";

/// What measures weigh, by question.
#[derive(Debug, Clone, Default)]
pub struct WeightTable {
    rows: BTreeMap<String, BTreeMap<String, f64>>,
}

impl WeightTable {
    /// Reads a table; `#` begins a remark. What is no number counts as 0, and so does a measure that is not
    /// in it.
    pub fn read(text: &str) -> WeightTable {
        let mut rows: BTreeMap<String, BTreeMap<String, f64>> = BTreeMap::new();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            let Some((key, weight)) = line.rsplit_once('\t') else {
                continue;
            };
            let (question, measure) = key.split_once('\t').unwrap_or(("", key));
            let weight = weight.trim().parse().unwrap_or_default();
            let of = rows.entry(question.to_string()).or_default();
            of.insert(measure.to_string(), weight);
        }
        WeightTable { rows }
    }

    /// What a measure weighs; 0 where it is not in the table.
    pub fn weight(&self, question: &str, measure: &str) -> f64 {
        let of = self.rows.get(question);
        of.and_then(|w| w.get(measure)).copied().unwrap_or_default()
    }

    /// The weighed sum of measures.
    pub fn logit(&self, question: &str, measures: &[(&str, f64)]) -> f64 {
        let weight = |name: &str| self.weight(question, name);
        let sum: f64 = measures.iter().map(|(name, v)| weight(name) * v).sum();
        sum + weight(BIAS)
    }

    /// The logistic function of that sum: how likely the answer is yes, 0 to 1.
    pub fn probability(&self, question: &str, measures: &[(&str, f64)]) -> f64 {
        1.0 / (1.0 + (-self.logit(question, measures)).exp())
    }
}
