//! What the measures weigh in each question that is asked of a client's standing.
//!
//! Read from a table that a person can read too (`weights/standing.tsv`), written by
//! `cargo xtask train-ledger`. A row is a question, a measure, and what the measure weighs.

use super::measures::{Measures, Question};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// The weights of all questions.
#[derive(Debug, Clone, Default)]
pub struct StandingWeights {
    rows: BTreeMap<(String, String), f64>,
}

/// The name of what a question starts from.
pub const BIAS: &str = "bias";

impl StandingWeights {
    /// The built-in ones.
    pub fn built_in() -> &'static StandingWeights {
        static BUILT_IN: OnceLock<StandingWeights> = OnceLock::new();
        BUILT_IN.get_or_init(|| StandingWeights::read(include_str!("../../weights/standing.tsv")))
    }

    /// Reads the table: question, measure and number, apart by tabs; `#` begins a remark. What is no
    /// number counts as 0, and so does a measure that is not in it.
    pub fn read(text: &str) -> StandingWeights {
        let mut rows = BTreeMap::new();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            if let [question, measure, weight] = line.split('\t').collect::<Vec<_>>()[..] {
                let weight = weight.trim().parse().unwrap_or_default();
                rows.insert((question.to_string(), measure.to_string()), weight);
            }
        }
        StandingWeights { rows }
    }

    /// How likely the answer to a question is yes, 0 to 1.
    pub fn probability(&self, question: Question, measures: &Measures) -> f64 {
        let weight = |name: &str| {
            let key = (question.name().to_string(), name.to_string());
            self.rows.get(&key).copied().unwrap_or_default()
        };
        let of = measures.of(question).iter();
        let logit: f64 = of.map(|(name, value)| weight(name) * value).sum();
        1.0 / (1.0 + (-(logit + weight(BIAS))).exp())
    }
}
