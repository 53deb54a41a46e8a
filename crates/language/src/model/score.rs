//! Features to logits and probabilities.

use super::features::{Features, GROUPS};
use super::file::{Head, Model, WIDTH};

/// A logit a head.
pub type Logits = [f32; WIDTH];

impl Model {
    /// The logits of a sentence, in the order of the heads.
    pub fn logits(&self, features: &Features) -> Logits {
        let mut logits = [0.0; WIDTH];
        for (logit, head) in logits.iter_mut().zip(&self.heads) {
            *logit = head.bias;
        }
        let mut base = 0;
        for (g, group) in GROUPS.iter().enumerate() {
            let rows = &features.rows[g];
            if !rows.is_empty() {
                let sums = self.sums(base, rows);
                let level = group.level(rows.len());
                for (k, head) in self.heads.iter().enumerate() {
                    logits[k] += sums[k] as f32 * (head.scales[g] * level);
                }
            }
            base += 1 << group.bits;
        }
        logits
    }

    /// The weights of rows, added up head by head. Small numbers are added in small lanes, as many at
    /// a time as cannot overflow.
    fn sums(&self, base: usize, rows: &[u32]) -> [i32; WIDTH] {
        let mut sums = [0i32; WIDTH];
        for rows in rows.chunks(255) {
            let mut part = [0i16; WIDTH];
            for row in rows {
                let weights = self.row(base + *row as usize);
                for (sum, weight) in part.iter_mut().zip(weights) {
                    *sum += i16::from(weight.cast_signed());
                }
            }
            for (sum, part) in sums.iter_mut().zip(part) {
                *sum += i32::from(part);
            }
        }
        sums
    }

    /// The weights of one row.
    #[inline]
    pub(super) fn row(&self, row: usize) -> &[u8; WIDTH] {
        let at = self.begin + row * WIDTH;
        self.weights[at..].first_chunk().unwrap_or(&[0; WIDTH])
    }
}

impl Head {
    /// The probability of a logit, 0 to 1.
    pub fn probability(&self, logit: f32) -> f32 {
        1.0 / (1.0 + (-(self.slope * logit + self.shift)).exp())
    }
}
