//! Logistic regression by dual coordinate descent (Yu, Huang, Lin 2011), all heads in one pass.
//!
//! Each pass visits the points in an order that depends on the seed only; sums are made in a fixed
//! order. The same data gives the same weights to the bit.

use crate::chance::Chance;

/// What is learnt from: a sparse row of values, and an answer a head.
pub trait Point {
    /// Calls with each column and its value.
    fn cells(&self, each: impl FnMut(usize, f32));
    /// The squared length of the row.
    fn square(&self) -> f32;
    /// The answer for a head; `None` when it is not known.
    fn answer(&self, head: usize) -> Option<bool>;
    /// How much the point counts.
    fn weight(&self) -> f32;
}

/// Weights of all columns and heads, and the biases.
pub struct Weights<const W: usize> {
    pub rows: Vec<[f32; W]>,
    pub bias: [f32; W],
}

/// How training goes on.
pub struct Course<const W: usize> {
    /// The price of a wrong point against the size of the weights, head by head.
    pub prices: [f32; W],
    pub passes: usize,
    pub seed: u64,
}

/// How large the constant column is.
const BIAS: f32 = 1.0;

impl<const W: usize> Weights<W> {
    /// Weights of nothing.
    pub fn none(columns: usize) -> Weights<W> {
        Weights {
            rows: vec![[0.0; W]; columns],
            bias: [0.0; W],
        }
    }

    /// The logits of a point.
    pub fn logits(&self, point: &impl Point) -> [f32; W] {
        let mut out = self.bias.map(|b| b * BIAS);
        point.cells(|column, value| {
            for (o, w) in out.iter_mut().zip(&self.rows[column]) {
                *o += value * w;
            }
        });
        out
    }

    fn add(&mut self, point: &impl Point, change: &[f32; W]) {
        for (w, d) in self.bias.iter_mut().zip(change) {
            *w += d * BIAS;
        }
        point.cells(|column, value| {
            for (w, d) in self.rows[column].iter_mut().zip(change) {
                *w += value * d;
            }
        });
    }
}

/// Trains all heads on the points.
pub fn descend<const W: usize>(
    points: &[impl Point],
    columns: usize,
    course: &Course<W>,
) -> Weights<W> {
    let mut weights = Weights::none(columns);
    let squares: Vec<f32> = points.iter().map(|p| p.square() + BIAS * BIAS).collect();
    // The dual variable of point and head is C * logistic(t).
    let mut t = vec![[-4.0f32; W]; points.len()];
    for (i, point) in points.iter().enumerate() {
        let start = std::array::from_fn(|k| {
            let y = point.answer(k).map_or(0.0, sign);
            y * (course.prices[k] * point.weight()) * logistic(t[i][k])
        });
        weights.add(point, &start);
    }
    let mut order: Vec<usize> = (0..points.len()).collect();
    let mut chance = Chance::at(course.seed);
    for _ in 0..course.passes {
        shuffle(&mut order, &mut chance);
        for &i in &order {
            let point = &points[i];
            let now = weights.logits(point);
            let mut change = [0.0f32; W];
            for k in 0..W {
                let c = course.prices[k] * point.weight();
                let Some(y) = point.answer(k).map(sign).filter(|_| c != 0.0) else {
                    continue;
                };
                let old = c * logistic(t[i][k]);
                let new = solve(t[i][k], y * now[k], squares[i], c, old);
                change[k] = y * (c * logistic(new) - old);
                t[i][k] = new;
            }
            weights.add(point, &change);
        }
    }
    weights
}

fn sign(yes: bool) -> f32 {
    if yes { 1.0 } else { -1.0 }
}

/// Solves t + margin + q (c s(t) - old) = 0, which is increasing in t.
fn solve(mut t: f32, margin: f32, q: f32, c: f32, old: f32) -> f32 {
    for _ in 0..4 {
        let s = logistic(t);
        let value = t + margin + q * (c * s - old);
        let slope = 1.0 + q * c * s * (1.0 - s);
        let step = value / slope;
        t -= step;
        if step.abs() < 1e-3 {
            break;
        }
    }
    t.clamp(-30.0, 30.0)
}

/// The logistic function.
pub fn logistic(t: f32) -> f32 {
    1.0 / (1.0 + (-t).exp())
}

/// Fisher and Yates.
fn shuffle(order: &mut [usize], chance: &mut Chance) {
    for i in (1..order.len()).rev() {
        let at = (chance.next() % (i as u64 + 1)) as usize;
        order.swap(i, at);
    }
}
