//! Two measures of change: how much closer together troubles come from a moment on, and how far
//! everything before it fared better than everything after.

use super::past::{Counted, Past};
use jiff::Timestamp;

/// Fewer troubles than this, in plain complaints, show no change.
const FEW: f64 = 3.0;
/// Added to both spans of days, so that a day or two at an end does not look crowded.
const MARGIN: f64 = 60.0;

/// How much likelier the troubles are if they came at another rate before each moment than from it on
/// (the change point of a Poisson process, Raftery & Akman 1986), as a share of the most, 0 to 1. Only
/// where they come more often from it on.
pub fn gains(past: &Past<'_>, troubles: &Counted, moments: &[Timestamp]) -> Vec<f64> {
    let Some(start) = past.mail.letters.first().map(|l| l.at()) else {
        return Vec::new();
    };
    let all = troubles.all();
    if all < FEW {
        return vec![0.0; moments.len()];
    }
    let days =
        |from: Timestamp, to: Timestamp| (to.as_second() - from.as_second()) as f64 / 86_400.0;
    let likelihood = |count: f64, days: f64| {
        if count > 0.0 {
            count * (count / days).ln()
        } else {
            0.0
        }
    };
    let gain = |at: &Timestamp| {
        let before = troubles.before(*at);
        let after = all - before;
        let (quiet, loud) = (days(start, *at) + MARGIN, days(*at, past.end) + MARGIN);
        if before / quiet < after / loud {
            likelihood(before, quiet) + likelihood(after, loud) - likelihood(all, quiet + loud)
        } else {
            0.0
        }
    };
    shares(moments.iter().map(gain).collect())
}

/// The running sum of the points before each moment, each less their mean (CUSUM, Page 1954), as a share
/// of the most, 0 to 1.
pub fn sums(points: &Counted, moments: &[Timestamp]) -> Vec<f64> {
    let mean = points.all() / points.moments.len().max(1) as f64;
    let sum = |at: &Timestamp| {
        let before = points.moments.partition_point(|p| p.0 < *at);
        points.before(*at) - mean * before as f64
    };
    shares(moments.iter().map(sum).collect())
}

/// Each as a share of the greatest.
fn shares(values: Vec<f64>) -> Vec<f64> {
    let most = values.iter().copied().fold(0.01, f64::max);
    values.iter().map(|v| (v / most).clamp(0.0, 1.0)).collect()
}
