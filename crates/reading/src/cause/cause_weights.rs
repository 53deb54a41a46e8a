//! How likely each cause is the one that careful readers would name, from its measure, its share among all
//! and the client's standing. What these weigh stands in `weights/causes.tsv`.

use crate::correspondence::Correspondence;
use crate::weight_table::WeightTable;
use amends_domain::{Cause, Standing};
use std::sync::LazyLock;

/// What is known of one cause at one client.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CauseMeasured {
    /// The cause.
    pub cause: Cause,
    /// Its measure, where 1 is plain to see.
    pub weight: f64,
    /// In how many letters somebody names it in plain words.
    pub named: usize,
    /// Its share of the measures of all causes, 0 to 1.
    pub share: f64,
    /// How the client stands.
    pub standing: Standing,
}

impl CauseMeasured {
    /// Its signs, named.
    pub fn signs(&self) -> [(&'static str, f64); 9] {
        let flag = |yes: bool| f64::from(u8::from(yes));
        let stands = |standing| flag(self.standing == standing);
        [
            ("weight", self.weight.clamp(0.0, 3.0)),
            ("plain", flag(self.weight >= 0.5)),
            ("share", self.share),
            ("named", flag(self.named > 0)),
            ("named again", self.named.saturating_sub(1).min(3) as f64),
            ("drifting", stands(Standing::Drifting)),
            ("strained", stands(Standing::Strained)),
            ("broken", stands(Standing::Broken)),
            ("mending", stands(Standing::Mending)),
        ]
    }
}

/// What the signs of causes weigh.
#[derive(Debug, Clone, Default)]
pub struct CauseWeights(WeightTable);

impl CauseWeights {
    /// The built-in ones.
    pub fn built_in() -> &'static CauseWeights {
        static BUILT_IN: LazyLock<CauseWeights> =
            LazyLock::new(|| CauseWeights::read(include_str!("../../weights/causes.tsv")));
        &BUILT_IN
    }

    /// The built-in ones for mail in other languages than English, of which less is heard.
    pub fn foreign() -> &'static CauseWeights {
        static FOREIGN: LazyLock<CauseWeights> =
            LazyLock::new(|| CauseWeights::read(include_str!("../../weights/foreign/causes.tsv")));
        &FOREIGN
    }

    /// The built-in ones that fit the mail of a client.
    pub fn of(mail: &Correspondence<'_>) -> &'static CauseWeights {
        mail.in_english_or(CauseWeights::built_in, CauseWeights::foreign)
    }

    /// Reads their [table](WeightTable::read).
    pub fn read(text: &str) -> CauseWeights {
        CauseWeights(WeightTable::read(text))
    }

    /// What a measure weighs in a row of the table; 0 where it does not stand in it.
    pub fn weight(&self, row: &str, measure: &str) -> f64 {
        self.0.weight(row, measure)
    }

    /// How likely it is one of the causes, 0 to 1.
    pub fn probability(&self, measured: &CauseMeasured) -> f64 {
        let CauseWeights(table) = self;
        table.probability(measured.cause.name(), &measured.signs())
    }
}
