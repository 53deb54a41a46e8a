//! How well probabilities agree with labels.

/// What is measured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Metric {
    /// The share of right answers.
    Accuracy,
    /// The mean of the F1 of either answer.
    MacroF1,
    /// How often a yes is thought likelier than a no: the area under the curve.
    Auc,
}

impl Metric {
    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Metric::Accuracy => "accuracy",
            Metric::MacroF1 => "macro F1",
            Metric::Auc => "AUC",
        }
    }

    /// The figure of probabilities with their labels, 0 to 1; yes from one half on.
    pub fn of(self, judged: &[(f32, bool)]) -> f64 {
        match self {
            Metric::Accuracy => {
                let right = judged.iter().filter(|(p, yes)| (*p >= 0.5) == *yes);
                right.count() as f64 / judged.len().max(1) as f64
            }
            Metric::MacroF1 => f64::midpoint(f1(judged, true), f1(judged, false)),
            Metric::Auc => auc(judged),
        }
    }

    /// The figure of always giving the commoner answer.
    pub fn majority(self, judged: &[(f32, bool)]) -> f64 {
        let yes = judged.iter().filter(|j| j.1).count();
        let says = if 2 * yes >= judged.len() { 1.0 } else { 0.0 };
        let all: Vec<(f32, bool)> = judged.iter().map(|j| (says, j.1)).collect();
        self.of(&all)
    }
}

fn f1(judged: &[(f32, bool)], of: bool) -> f64 {
    let count = |says: bool, is: bool| {
        let these = judged
            .iter()
            .filter(|(p, yes)| (*p >= 0.5) == says && *yes == is);
        these.count() as f64
    };
    let hits = count(of, of);
    let all = 2.0 * hits + count(of, !of) + count(!of, of);
    if all == 0.0 { 0.0 } else { 2.0 * hits / all }
}

/// By ranks (Mann and Whitney); what is thought equally likely counts half.
fn auc(judged: &[(f32, bool)]) -> f64 {
    let mut sorted = judged.to_vec();
    sorted.sort_by(|a, b| a.0.total_cmp(&b.0));
    let (mut below, mut won) = (0.0, 0.0);
    for same in sorted.chunk_by(|a, b| a.0 == b.0) {
        let yes = same.iter().filter(|j| j.1).count() as f64;
        let no = same.len() as f64 - yes;
        won += yes * (below + no / 2.0);
        below += no;
    }
    let yes = judged.len() as f64 - below;
    if yes * below == 0.0 {
        0.5
    } else {
        won / (yes * below)
    }
}

/// The precision where the likeliest have been taken until at least this share of all yeses is found.
pub fn precision_at(recall: f64, judged: &[(f32, bool)]) -> f64 {
    let mut sorted = judged.to_vec();
    sorted.sort_by(|a, b| b.0.total_cmp(&a.0));
    let all = judged.iter().filter(|j| j.1).count() as f64;
    let (mut hits, mut taken) = (0.0, 0.0);
    for same in sorted.chunk_by(|a, b| a.0 == b.0) {
        hits += same.iter().filter(|j| j.1).count() as f64;
        taken += same.len() as f64;
        if hits >= recall * all {
            break;
        }
    }
    if taken == 0.0 { 0.0 } else { hits / taken }
}

/// How far the mean of these lies from the true one, most likely: the standard error.
pub fn standard_error(figures: &[f64]) -> f64 {
    let n = figures.len() as f64;
    if n < 2.0 {
        return 0.0;
    }
    let mean = figures.iter().sum::<f64>() / n;
    let squares: f64 = figures.iter().map(|f| (f - mean).powi(2)).sum();
    (squares / (n - 1.0) / n).sqrt()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_of_small_cases() {
        // Probabilities, labels, accuracy, macro F1, AUC, precision at recall 0.65.
        type Case<'a> = (&'a [f32], &'a [u8], [f64; 4]);
        let cases: [Case; 4] = [
            (&[0.9, 0.8, 0.2, 0.1], &[1, 1, 0, 0], [1.0, 1.0, 1.0, 1.0]),
            (&[0.9, 0.8, 0.2, 0.1], &[0, 0, 1, 1], [0.0, 0.0, 0.0, 0.5]),
            (
                &[0.5, 0.5, 0.5, 0.5],
                &[1, 0, 1, 0],
                [0.5, 1.0 / 3.0, 0.5, 0.5],
            ),
            (
                &[0.9, 0.7, 0.6, 0.4],
                &[1, 0, 1, 0],
                [0.75, 0.8 / 2.0 + 1.0 / 3.0, 0.75, 2.0 / 3.0],
            ),
        ];
        for (probabilities, labels, wanted) in cases {
            let judged: Vec<(f32, bool)> = probabilities
                .iter()
                .zip(labels)
                .map(|(p, l)| (*p, *l == 1))
                .collect();
            let found = [
                Metric::Accuracy.of(&judged),
                Metric::MacroF1.of(&judged),
                Metric::Auc.of(&judged),
                precision_at(0.65, &judged),
            ];
            for (found, wanted) in found.iter().zip(wanted) {
                assert!(
                    (found - wanted).abs() < 1e-9,
                    "{probabilities:?} {found} {wanted}"
                );
            }
        }
    }

    #[test]
    fn the_error_of_a_mean() {
        assert!((standard_error(&[0.8, 0.9]) - 0.05).abs() < 1e-12);
        assert!(standard_error(&[0.8]) == 0.0);
    }
}
