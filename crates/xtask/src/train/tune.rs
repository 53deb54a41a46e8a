//! From logits to decisions: calibration and thresholds, found on sentences the weights did not see.

use super::data::{Letter, bit};
use super::matching::Pairs;
use amends_domain::MomentKind;
use amends_testkit::score::Tally;

/// Platt's calibration (with his smoothed targets) by Newton's method: slope and shift.
pub fn platt(points: &[(f32, bool, f32)]) -> (f32, f32) {
    let (mut a, mut b) = (1.0f64, 0.0f64);
    let yes: f64 = points.iter().filter(|p| p.1).map(|p| f64::from(p.2)).sum();
    let no: f64 = points.iter().filter(|p| !p.1).map(|p| f64::from(p.2)).sum();
    let (high, low) = ((yes + 1.0) / (yes + 2.0), 1.0 / (no + 2.0));
    for _ in 0..50 {
        let (mut ga, mut gb, mut haa, mut hab, mut hbb) = (0.0, 0.0, 1e-6, 0.0, 1e-6);
        for &(x, y, w) in points {
            let (x, w) = (f64::from(x), f64::from(w));
            let p = 1.0 / (1.0 + (-(a * x + b)).exp());
            let d = w * (p - if y { high } else { low });
            let h = w * (p * (1.0 - p)).max(1e-9);
            ga += d * x;
            gb += d;
            haa += h * x * x;
            hab += h * x;
            hbb += h;
        }
        let det = haa * hbb - hab * hab;
        if det.abs() < 1e-12 {
            break;
        }
        let (da, db) = ((hbb * ga - hab * gb) / det, (haa * gb - hab * ga) / det);
        let size = (da.abs() + db.abs()).max(1.0);
        a -= da / size;
        b -= db / size;
        if da.abs() + db.abs() < 1e-7 {
            break;
        }
    }
    (a.max(0.05) as f32, b as f32)
}

/// A false word about a client costs more than a missed one: at least this much of what is found must be
/// right.
const LEAST_RIGHT: f64 = 0.4;

/// The threshold with the best F1 over letters, on a smoothed curve: the mean of its neighbours
/// decides, so that one lucky sentence does not. Also says that mean. Thresholds at which most of what is
/// found would be wrong are left out where there are others.
pub fn threshold(letters: &[(&Letter, Vec<f32>)], kind: MomentKind) -> (f32, f64) {
    let pairs: Vec<Pairs> = letters.iter().map(|(l, _)| Pairs::of(l, kind)).collect();
    let at = |threshold: f32| {
        let mut tally = Tally::default();
        for ((letter, probabilities), pairs) in letters.iter().zip(&pairs) {
            let found = |i: usize| probabilities[i] >= threshold;
            tally.add(pairs.tally(&found, letter.examples.len()));
        }
        tally
    };
    let steps: Vec<f32> = (1..=18).map(|i| 0.05 * i as f32).collect();
    let tallies: Vec<Tally> = steps.iter().map(|s| at(*s)).collect();
    let scores: Vec<f64> = tallies.iter().map(|t| t.f1()).collect();
    let smooth = |i: usize| {
        let near = i.saturating_sub(2)..(i + 3).min(scores.len());
        let n = near.len() as f64;
        scores[near].iter().sum::<f64>() / n
    };
    let mut likely: Vec<usize> = (0..steps.len()).collect();
    let right = |at: &usize| tallies[*at].precision() >= LEAST_RIGHT;
    if likely.iter().any(right) {
        likely.retain(right);
    }
    let best = likely
        .into_iter()
        .max_by(|a, b| smooth(*a).total_cmp(&smooth(*b)));
    best.map_or((0.5, 0.0), |i| (steps[i], smooth(i)))
}

/// F1 over letters at a threshold.
pub fn f1_at(letters: &[(&Letter, Vec<f32>)], kind: MomentKind, threshold: f32) -> f64 {
    let mut tally = Tally::default();
    for (letter, probabilities) in letters {
        let found = |i: usize| probabilities[i] >= threshold;
        tally.add(Pairs::of(letter, kind).tally(&found, letter.examples.len()));
    }
    tally.f1()
}

/// The points of one kind for calibration.
pub fn points(letters: &[(&Letter, Vec<f32>)], kind: MomentKind) -> Vec<(f32, bool, f32)> {
    let mut out = Vec::new();
    for (letter, logits) in letters {
        for (example, logit) in letter.examples.iter().zip(logits) {
            if example.known & bit(kind) != 0 {
                out.push((*logit, example.is & bit(kind) != 0, example.weight));
            }
        }
    }
    out
}
