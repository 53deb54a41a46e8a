//! How likely each cause is the one that careful readers would name, from its measure, its share among all
//! and the client's standing.
//!
//! Read from a table that a person can read too (`weights/causes.tsv`), written by
//! `cargo xtask train-ledger`. A row is a cause, a sign, and what the sign weighs.

use amends_domain::{Cause, Standing};
use std::collections::BTreeMap;
use std::sync::OnceLock;

/// What is known of one cause at one client.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CauseMeasured {
    /// The cause.
    pub cause: Cause,
    /// Its measure, where 1 is plain to see.
    pub weight: f64,
    /// Its share of the measures of all causes, 0 to 1.
    pub share: f64,
    /// How the client stands.
    pub standing: Standing,
}

impl CauseMeasured {
    /// Its signs, named.
    pub fn signs(&self) -> [(&'static str, f64); 7] {
        let flag = |yes: bool| f64::from(u8::from(yes));
        let stands = |standing| flag(self.standing == standing);
        [
            ("weight", self.weight.clamp(0.0, 3.0)),
            ("plain", flag(self.weight >= 0.5)),
            ("share", self.share),
            ("drifting", stands(Standing::Drifting)),
            ("strained", stands(Standing::Strained)),
            ("broken", stands(Standing::Broken)),
            ("mending", stands(Standing::Mending)),
        ]
    }
}

/// What the signs of causes weigh.
#[derive(Debug, Clone, Default)]
pub struct CauseWeights {
    rows: BTreeMap<(String, String), f64>,
}

impl CauseWeights {
    /// The built-in ones.
    pub fn built_in() -> &'static CauseWeights {
        static BUILT_IN: OnceLock<CauseWeights> = OnceLock::new();
        BUILT_IN.get_or_init(|| CauseWeights::read(include_str!("../../weights/causes.tsv")))
    }

    /// Reads the table: cause, sign and number, apart by tabs; `#` begins a remark. What is no number
    /// counts as 0, and so does a sign that is not in it.
    pub fn read(text: &str) -> CauseWeights {
        let mut rows = BTreeMap::new();
        for line in text.lines().filter(|l| !l.starts_with('#')) {
            if let [cause, sign, weight] = line.split('\t').collect::<Vec<_>>()[..] {
                let weight = weight.trim().parse().unwrap_or_default();
                rows.insert((cause.to_string(), sign.to_string()), weight);
            }
        }
        CauseWeights { rows }
    }

    /// How likely it is one of the causes, 0 to 1.
    pub fn probability(&self, measured: &CauseMeasured) -> f64 {
        let weight = |sign: &str| {
            let key = (measured.cause.name().to_string(), sign.to_string());
            self.rows.get(&key).copied().unwrap_or_default()
        };
        let signs = measured.signs();
        let logit: f64 = signs.iter().map(|(sign, value)| weight(sign) * value).sum();
        1.0 / (1.0 + (-(logit + weight(crate::standing::BIAS))).exp())
    }
}
