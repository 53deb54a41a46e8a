//! Logistic regression on sparse rows, held near zero (L2), by accelerated gradient descent. The
//! problem is convex and the way is fixed, so that the same samples give the same weights.

/// One sample.
pub struct Row {
    /// Which columns hold something, and what.
    pub cells: Vec<(usize, f64)>,
    /// The answer.
    pub yes: bool,
    /// Samples of one group are never apart when some are left out.
    pub group: usize,
}

impl Row {
    /// The row of measured values, behind the bias in column 0.
    pub fn of(values: impl Iterator<Item = f64>, yes: bool) -> Row {
        let values = std::iter::once(1.0).chain(values).enumerate();
        Row {
            cells: values.filter(|v| v.1 != 0.0).collect(),
            yes,
            group: 0,
        }
    }
}

/// Rounds of descent.
const ROUNDS: usize = 2500;

/// Weights that make the rows' answers likeliest, less `hold / 2` times the squares of how far they
/// lie from what was thought beforehand. Column 0 is the bias and is not held.
pub fn logistic(rows: &[&Row], before: &[f64], hold: f64) -> Vec<f64> {
    let step = 1.0 / (steepest(rows, before.len()) / 4.0 + hold);
    let mut weights = before.to_vec();
    let mut ahead = weights.clone();
    let mut pace = 1.0_f64;
    for _ in 0..ROUNDS {
        let mut slope: Vec<f64> = ahead
            .iter()
            .zip(before)
            .map(|(w, b)| (w - b) * hold)
            .collect();
        slope[0] = 0.0;
        for row in rows {
            let miss = probability(row, &ahead) - f64::from(u8::from(row.yes));
            for (column, value) in &row.cells {
                slope[*column] += miss * value;
            }
        }
        let next: Vec<f64> = ahead
            .iter()
            .zip(&slope)
            .map(|(w, s)| w - step * s)
            .collect();
        let then = f64::midpoint(1.0, (1.0 + 4.0 * pace * pace).sqrt());
        let drive = (pace - 1.0) / then;
        ahead = next
            .iter()
            .zip(&weights)
            .map(|(n, w)| n + drive * (n - w))
            .collect();
        weights = next;
        pace = then;
    }
    weights
}

/// The largest eigenvalue of the rows' products with each other, by power iteration: how steep the
/// problem can be. A step longer than its inverse may never come to rest.
fn steepest(rows: &[&Row], columns: usize) -> f64 {
    let mut along = vec![1.0; columns];
    let mut size = 1.0;
    for _ in 0..60 {
        let mut next = vec![0.0; columns];
        for row in rows {
            let on: f64 = row.cells.iter().map(|(c, v)| along[*c] * v).sum();
            for (column, value) in &row.cells {
                next[*column] += on * value;
            }
        }
        size = next.iter().map(|x| x * x).sum::<f64>().sqrt();
        if size == 0.0 {
            return 1.0;
        }
        along = next.iter().map(|x| x / size).collect();
    }
    size * 1.05
}

/// How likely the answer is yes.
pub fn probability(row: &Row, weights: &[f64]) -> f64 {
    let logit: f64 = row.cells.iter().map(|(c, v)| weights[*c] * v).sum();
    1.0 / (1.0 + (-logit).exp())
}

/// Parts the groups are put into, to judge each by weights that did not see it.
const FOLDS: usize = 6;

/// The place of each row, and how likely its answer is yes by [`logistic`] weights that did not see its part.
pub fn left_out(rows: &[Row], before: &[f64], hold: f64) -> Vec<(usize, f64)> {
    let mut judged = Vec::new();
    let groups = rows.iter().map(|r| r.group).max().map_or(0, |g| g + 1);
    for fold in 0..FOLDS.min(groups) {
        let is_out = |row: &Row| row.group % FOLDS == fold;
        let kept: Vec<&Row> = rows.iter().filter(|r| !is_out(r)).collect();
        let weights = logistic(&kept, before, hold);
        let out = rows.iter().enumerate().filter(|(_, r)| is_out(r));
        judged.extend(out.map(|(place, r)| (place, probability(r, &weights))));
    }
    judged
}

/// F1 this far below the best is as good: which of them is best is chance.
const AS_GOOD: f64 = 0.01;

/// The least probability that gives the best F1 against so many labels: the middle one of those that do as well.
pub fn best_threshold(judged: &mut [(f64, bool)], labels: usize) -> f64 {
    judged.sort_by(|a, b| b.0.total_cmp(&a.0));
    let mut hits = 0;
    let all = judged.iter().enumerate().map(|(i, (probability, yes))| {
        hits += usize::from(*yes);
        (2.0 * hits as f64 / (i + 1 + labels) as f64, *probability)
    });
    let all: Vec<(f64, f64)> = all.collect();
    let best = all.iter().map(|j| j.0).fold(0.0, f64::max);
    let good: Vec<f64> = all
        .iter()
        .filter(|j| j.0 >= best - AS_GOOD)
        .map(|j| j.1)
        .collect();
    good.get(good.len() / 2)
        .copied()
        .filter(|_| best > 0.0)
        .unwrap_or(0.5)
}
