//! How likely a difference between two small counts is mere chance.

use crate::report::Fall;

/// Fisher's exact test, one-sided (R. A. Fisher, Statistical Methods for Research Workers, 1934,
/// section 21.02): if both spans were alike, how likely a share as low as that since, or lower, would
/// be. 0 to 1; 1 where nothing can be told.
///
/// It is exact however small the counts are, which a test by the normal curve is not.
pub fn of_falling(fall: Fall) -> f64 {
    let Fall { before, since } = fall;
    let (all, hits) = (before.of + since.of, before.n + since.n);
    if before.of == 0 || since.of == 0 || before.n > before.of || since.n > since.of {
        return 1.0;
    }
    let logs = log_factorials(all);
    let choose = |n: usize, k: usize| logs[n] - logs[k] - logs[n - k];
    let fewest = hits.saturating_sub(before.of);
    let total: f64 = (fewest..=since.n)
        .map(|n| (choose(since.of, n) + choose(before.of, hits - n) - choose(all, hits)).exp())
        .sum();
    total.min(1.0)
}

/// The logarithms of 0! to n!.
fn log_factorials(n: usize) -> Vec<f64> {
    let mut logs = Vec::with_capacity(n + 1);
    let mut sum = 0.0;
    logs.push(sum);
    for i in 1..=n {
        sum += (i as f64).ln();
        logs.push(sum);
    }
    logs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::Share;

    /// Counts before and since, and the probability (worked out in whole numbers).
    #[test]
    fn chances_are_those_of_the_hypergeometric_distribution() {
        let cases = [
            ((3, 4, 1, 4), 17.0 / 70.0),
            ((4, 4, 0, 4), 1.0 / 70.0),
            ((5, 10, 5, 10), 0.671_859_2),
            ((11, 20, 2, 18), 0.005_178_8),
            ((0, 5, 0, 5), 1.0),
            ((2, 8, 6, 8), 0.994_949_5),
            ((0, 0, 1, 4), 1.0),
        ];
        for ((a, b, c, d), expected) in cases {
            let fall = Fall {
                before: Share { n: a, of: b },
                since: Share { n: c, of: d },
            };
            let chance = of_falling(fall);
            assert!((chance - expected).abs() < 1e-6, "{fall:?}: {chance}");
        }
    }

    #[test]
    fn long_correspondences_stay_finite() {
        let fall = Fall {
            before: Share { n: 4000, of: 9000 },
            since: Share { n: 90, of: 9000 },
        };
        assert!(of_falling(fall) < 1e-100);
    }
}
