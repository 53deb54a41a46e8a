//! A conditional logit (McFadden 1974): of many, which one; where several are right, what counts is how
//! likely they are together. Held near what was thought before (L2), by gradient descent that shortens
//! its step until it goes down; the way is fixed, so that the same samples give the same weights.

/// Some to choose among.
pub struct Among {
    /// What is measured of each.
    pub rows: Vec<Vec<f64>>,
    /// Which are right.
    pub right: Vec<bool>,
}

/// Rounds of descent.
const ROUNDS: usize = 800;
/// A step that would be shorter than this changes nothing that is written down.
const SHORTEST: f64 = 1e-9;

/// Weights that make the right ones likeliest, less `hold / 2` times the squares of how far they lie from
/// what was thought beforehand. Where none is right, nothing is learnt.
pub fn weights(all: &[Among], before: &[f64], hold: f64) -> Vec<f64> {
    let all: Vec<&Among> = all.iter().filter(|a| a.right.contains(&true)).collect();
    let mut weights = before.to_vec();
    let (mut loss, mut slope) = loss(&all, &weights, before, hold);
    let mut step = 0.1;
    for _ in 0..ROUNDS {
        let steep: f64 = slope.iter().map(|s| s * s).sum();
        step *= 2.0;
        loop {
            let there: Vec<f64> = weights
                .iter()
                .zip(&slope)
                .map(|(w, s)| w - step * s)
                .collect();
            let (its_loss, its_slope) = self::loss(&all, &there, before, hold);
            if its_loss <= loss - 0.5 * step * steep {
                (weights, loss, slope) = (there, its_loss, its_slope);
                break;
            }
            step /= 2.0;
            if step < SHORTEST {
                return weights;
            }
        }
    }
    weights
}

/// How badly the weights do, and in which direction that grows.
fn loss(all: &[&Among], weights: &[f64], before: &[f64], hold: f64) -> (f64, Vec<f64>) {
    let apart = || weights.iter().zip(before).map(|(w, b)| w - b);
    let mut loss = apart().map(|d| 0.5 * hold * d * d).sum::<f64>();
    let mut slope: Vec<f64> = apart().map(|d| hold * d).collect();
    for among in all {
        let logits = among.rows.iter().map(|row| dot(row, weights));
        let logits: Vec<f64> = logits.collect();
        let most = logits.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let likely: Vec<f64> = logits.iter().map(|l| (l - most).exp()).collect();
        let whole: f64 = likely.iter().sum();
        let right = likely.iter().zip(&among.right).filter(|l| *l.1);
        // Never nothing: weights that leave no mass at all to the right ones are merely very bad.
        let right = right.map(|l| l.0).sum::<f64>().max(f64::MIN_POSITIVE);
        loss -= (right / whole).ln();
        for ((row, own), is_right) in among.rows.iter().zip(&likely).zip(&among.right) {
            let miss = own / whole - if *is_right { own / right } else { 0.0 };
            for (slope, value) in slope.iter_mut().zip(row) {
                *slope += miss * value;
            }
        }
    }
    (loss, slope)
}

fn dot(row: &[f64], weights: &[f64]) -> f64 {
    row.iter().zip(weights).map(|(r, w)| r * w).sum()
}
