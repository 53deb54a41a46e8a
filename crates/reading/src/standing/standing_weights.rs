//! What the measures weigh in each question that is asked of a client's standing: `weights/standing.tsv`.

use super::measures::{Measures, Question};
use crate::weight_table::WeightTable;
use std::sync::OnceLock;

/// The weights of all questions.
#[derive(Debug, Clone, Default)]
pub struct StandingWeights(WeightTable);

impl StandingWeights {
    /// The built-in ones.
    pub fn built_in() -> &'static StandingWeights {
        static BUILT_IN: OnceLock<StandingWeights> = OnceLock::new();
        BUILT_IN.get_or_init(|| StandingWeights::read(include_str!("../../weights/standing.tsv")))
    }

    /// Reads their [table](WeightTable::read).
    pub fn read(text: &str) -> StandingWeights {
        StandingWeights(WeightTable::read(text))
    }

    /// How likely the answer to a question is yes, 0 to 1.
    pub fn probability(&self, question: Question, measures: &Measures) -> f64 {
        let StandingWeights(table) = self;
        table.probability(question.name(), measures.of(question))
    }
}
