//! Weights as a table that a person can read.

use super::sample::{Sample, names};
use amends_reading::ledger_weights::COLUMNS;
use std::fmt::Write as _;

/// The table: what each sign weighs, and the least probability that counts.
pub fn of(samples: &[&Sample], weights: &[f64], least: f64) -> String {
    let mut text =
        String::from("# What each sign weighs. Written by `cargo xtask train-ledger`.\n");
    let _ = writeln!(text, "# sign\t{}", COLUMNS.join("\t"));
    let _ = writeln!(text, "least\t{least:.3}");
    let names = std::iter::once("bias").chain(names(samples));
    for (name, row) in names.zip(weights.chunks(COLUMNS.len())) {
        let cells: Vec<String> = row.iter().map(|w| format!("{w:.3}")).collect();
        let _ = writeln!(text, "{name}\t{}", cells.join("\t"));
    }
    text
}
