//! What the measures of a doubtful sentence weigh: `weights/hindsight.tsv`.

use crate::correspondence::Correspondence;
use crate::weight_table::WeightTable;
use std::sync::LazyLock;

/// The row that says from which probability on a sentence counts.
const LEAST: &str = "least";

/// The weights of all measures.
#[derive(Debug, Clone, Default)]
pub struct HindsightWeights(WeightTable);

impl HindsightWeights {
    /// The built-in ones.
    pub fn built_in() -> &'static HindsightWeights {
        static BUILT_IN: LazyLock<HindsightWeights> =
            LazyLock::new(|| HindsightWeights::read(include_str!("../../weights/hindsight.tsv")));
        &BUILT_IN
    }

    /// The built-in ones that fit the mail of a client: none for mail in other languages than English, where
    /// standings were found better without.
    pub fn of(mail: &Correspondence<'_>) -> Option<&'static HindsightWeights> {
        (!mail.is_foreign()).then(HindsightWeights::built_in)
    }

    /// Reads their [table](WeightTable::read).
    pub fn read(text: &str) -> HindsightWeights {
        HindsightWeights(WeightTable::read(text))
    }

    /// From which probability on a sentence counts.
    pub fn least(&self) -> f64 {
        self.0.weight("", LEAST)
    }

    /// How likely a sentence is a complaint, 0 to 1.
    pub fn probability(&self, measures: &[(&str, f64)]) -> f64 {
        self.0.probability("", measures)
    }
}
