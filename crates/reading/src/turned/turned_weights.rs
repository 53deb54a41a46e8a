//! What the measures of a letter weigh when the day it turned is looked for: `weights/turned.tsv`.

use super::day::DayMeasured;
use crate::weight_table::WeightTable;
use std::sync::LazyLock;

/// The weights of all measures.
#[derive(Debug, Clone, Default)]
pub struct TurnedWeights(WeightTable);

impl TurnedWeights {
    /// The built-in ones.
    pub fn built_in() -> &'static TurnedWeights {
        static BUILT_IN: LazyLock<TurnedWeights> =
            LazyLock::new(|| TurnedWeights::read(include_str!("../../weights/turned.tsv")));
        &BUILT_IN
    }

    /// Reads their [table](WeightTable::read).
    pub fn read(text: &str) -> TurnedWeights {
        TurnedWeights(WeightTable::read(text))
    }

    /// What a letter weighs: the greater, the likelier it turned there.
    pub fn logit(&self, day: &DayMeasured) -> f64 {
        let TurnedWeights(table) = self;
        table.logit("", &day.measures)
    }
}
