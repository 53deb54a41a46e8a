//! What the measures weigh in each question that is asked of a client's standing: `weights/standing.tsv`.

use super::measures::{Measures, Question};
use crate::correspondence::Correspondence;
use crate::weight_table::WeightTable;
use std::sync::LazyLock;

/// The weights of all questions.
#[derive(Debug, Clone, Default)]
pub struct StandingWeights(WeightTable);

impl StandingWeights {
    /// The built-in ones.
    pub fn built_in() -> &'static StandingWeights {
        static BUILT_IN: LazyLock<StandingWeights> =
            LazyLock::new(|| StandingWeights::read(include_str!("../../weights/standing.tsv")));
        &BUILT_IN
    }

    /// The built-in ones for mail in other languages than English, of which less is heard.
    pub fn foreign() -> &'static StandingWeights {
        static FOREIGN: LazyLock<StandingWeights> = LazyLock::new(|| {
            StandingWeights::read(include_str!("../../weights/foreign/standing.tsv"))
        });
        &FOREIGN
    }

    /// The built-in ones that fit the mail of a client.
    pub fn of(mail: &Correspondence<'_>) -> &'static StandingWeights {
        mail.in_english_or(StandingWeights::built_in, StandingWeights::foreign)
    }

    /// Reads their [table](WeightTable::read).
    pub fn read(text: &str) -> StandingWeights {
        StandingWeights(WeightTable::read(text))
    }

    /// What a measure weighs in a row of the table; 0 where it does not stand in it.
    pub fn weight(&self, row: &str, measure: &str) -> f64 {
        self.0.weight(row, measure)
    }

    /// How likely the answer to a question is yes, 0 to 1.
    pub fn probability(&self, question: Question, measures: &Measures) -> f64 {
        let StandingWeights(table) = self;
        table.probability(question.name(), measures.of(question))
    }
}
