//! What the measures of a letter weigh when the day it turned is looked for, learnt from the days that
//! careful readers name.

use super::choice::{self, Among};
use amends_reading::{ClientReport, DayMeasured};
use amends_testkit::score::Labels;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::fmt::Write;

/// Where the weights lie.
pub const PATH: &str = "crates/reading/weights/turned.tsv";

/// A day that is so many days off is right.
const NEAR: i64 = 14;

/// The letters of a client that was found in trouble and is, with the day that is true.
#[derive(Debug, Clone)]
pub struct Turned {
    days: Vec<DayMeasured>,
    onset: Date,
    zone: TimeZone,
}

impl Turned {
    /// The letters; none where the client is not in trouble or was not found to be.
    pub fn of(report: &ClientReport, labels: &Labels, zone: &TimeZone) -> Option<Turned> {
        let days = report.turned_measured.clone();
        let onset = labels.trouble_onset.as_deref()?.get(..10)?.parse().ok()?;
        let zone = zone.clone();
        (!days.is_empty()).then_some(Turned { days, onset, zone })
    }

    fn among(&self) -> Among {
        let near = |at: Timestamp| {
            let day = at.to_zoned(self.zone.clone()).date();
            day.duration_since(self.onset).as_hours().abs() <= 24 * NEAR
        };
        Among {
            rows: self.days.iter().map(values).collect(),
            right: self.days.iter().map(|d| near(d.at)).collect(),
        }
    }
}

fn values(day: &DayMeasured) -> Vec<f64> {
    day.measures.iter().map(|m| m.1).collect()
}

/// What is thought beforehand: where troubles come closer together; for who drifts, where all fares worse.
fn before(measure: &str) -> f64 {
    match measure {
        "closer" | "worse_drifting" => 4.0,
        "closer_drifting" => -4.0,
        _ => 0.0,
    }
}

/// The table of weights that fit best and lie not far from what was thought before.
pub fn learn(all: &[&Turned], hold: f64) -> String {
    let mut text = String::from(
        "# What each measure of a letter weighs when the day it turned is looked for. Written by `cargo xtask train-ledger`.\n# measure\tweight\n",
    );
    let first = all.iter().find_map(|t| t.days.first());
    let names: Vec<&str> = first.map_or(Vec::new(), |d| d.measures.iter().map(|m| m.0).collect());
    let thought: Vec<f64> = names.iter().map(|n| before(n)).collect();
    let among: Vec<Among> = all.iter().map(|t| t.among()).collect();
    for (name, weight) in names.iter().zip(choice::weights(&among, &thought, hold)) {
        let _ = writeln!(text, "{name}\t{weight:.3}");
    }
    text
}
