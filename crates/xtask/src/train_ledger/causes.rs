//! What the signs of causes weigh, learnt from the causes that careful readers name.

use super::fit::{self, Row};
use amends_domain::Cause;
use amends_reading::{BIAS, CauseMeasured, ClientReport};
use std::fmt::Write;

/// Where the weights lie.
pub const PATH: &str = "crates/reading/weights/causes.tsv";

/// A cause at a client with what a careful reader says.
#[derive(Debug, Clone)]
pub struct Measured {
    measured: CauseMeasured,
    is: bool,
}

/// The causes of a client that was found in trouble and is.
pub fn of(report: &ClientReport, causes: &[String]) -> Vec<Measured> {
    let all = report.causes_measured.iter().filter(|_| !causes.is_empty());
    let with = |m: &CauseMeasured| Measured {
        measured: *m,
        is: causes.iter().any(|c| c == m.cause.name()),
    };
    all.map(with).collect()
}

/// What is thought beforehand of a sign: a cause that measures two thirds is as likely as not.
pub fn by_rules(_: Cause, sign: &str) -> f64 {
    match sign {
        BIAS => -1.0,
        "weight" => 1.5,
        "named" => 0.5,
        "named again" => 0.3,
        _ => 0.0,
    }
}

/// The table of weights that fit best and lie not far from what was thought before.
pub fn learn(all: &[&Measured], hold: f64, before: &dyn Fn(Cause, &str) -> f64) -> String {
    let mut text = String::from(
        "# What the signs of each cause weigh. Written by `cargo xtask train-ledger`.\n# cause\tsign\tweight\n",
    );
    for cause in Cause::ALL {
        let of: Vec<&&Measured> = all.iter().filter(|m| m.measured.cause == cause).collect();
        let signs = of
            .first()
            .map_or(Vec::new(), |m| m.measured.signs().map(|s| s.0).to_vec());
        let names: Vec<&str> = std::iter::once(BIAS).chain(signs).collect();
        let thought: Vec<f64> = names.iter().map(|n| before(cause, n)).collect();
        let rows: Vec<Row> = of.iter().map(|m| row(m)).collect();
        let rows: Vec<&Row> = rows.iter().collect();
        for (name, weight) in names.iter().zip(fit::logistic(&rows, &thought, hold)) {
            let _ = writeln!(text, "{}\t{name}\t{weight:.3}", cause.name());
        }
    }
    text
}

fn row(measured: &Measured) -> Row {
    let signs = measured.measured.signs().into_iter();
    Row::of(signs.map(|s| s.1), measured.is)
}
