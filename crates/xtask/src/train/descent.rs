//! Logistic regression by dual coordinate descent (Yu, Huang, Lin 2011), all heads in one pass.
//!
//! Each pass visits the examples in an order that depends on the seed only; sums are made in a fixed
//! order. The same data gives the same weights to the bit.

use super::data::Example;
use amends_language::model::{Features, GROUPS, rows};

/// Numbers that are counted side by side: one a kind, and some to spare.
pub const LANES: usize = 24;

/// What training can be told.
#[derive(Debug, Clone)]
pub struct Knobs {
    /// The price of a wrong example against the size of the weights.
    pub c: f32,
    /// How much a group's features count.
    pub groups: [f32; GROUPS.len()],
    pub passes: usize,
    pub seed: u64,
    /// How much a copy of each example counts in which the cues are hidden.
    pub blind: f32,
}

/// Weights of all rows and heads, and the biases.
pub struct Weights {
    pub rows: Vec<[f32; LANES]>,
    pub bias: [f32; LANES],
}

/// How large the constant feature is.
const BIAS: f32 = 1.0;

/// The value of each group's features in an example.
pub fn levels(example: &Example, knobs: &Knobs) -> [f32; GROUPS.len()] {
    let mut counts = [0usize; GROUPS.len()];
    for (_, g) in &example.rows {
        counts[*g as usize] += 1;
    }
    std::array::from_fn(|g| knobs.groups[g] * GROUPS[g].level(counts[g]))
}

/// The logits of an example.
pub fn logits(weights: &Weights, example: &Example, levels: &[f32]) -> [f32; LANES] {
    let mut out = weights.bias.map(|b| b * BIAS);
    for (row, g) in &example.rows {
        let value = levels[*g as usize];
        for (o, w) in out.iter_mut().zip(&weights.rows[*row as usize]) {
            *o += value * w;
        }
    }
    out
}

/// An example without what the cues say.
fn blinded(example: &Example, knobs: &Knobs) -> Example {
    let seen = |g: u8| !["cues", "around cues", "letter"].contains(&GROUPS[g as usize].name);
    Example {
        rows: example.rows.iter().copied().filter(|r| seen(r.1)).collect(),
        weight: example.weight * knobs.blind,
        features: Features::default(),
        is: example.is,
        known: example.known,
        by_cues: 0,
        text: String::new(),
    }
}

/// Trains all heads on the examples, and on each once more without cues, so that what the cues
/// happen to cover in the training mail does not keep the words from being learnt.
pub fn train(examples: &[&Example], knobs: &Knobs) -> Weights {
    if knobs.blind > 0.0 {
        let blind: Vec<Example> = examples.iter().map(|e| blinded(e, knobs)).collect();
        let both: Vec<&Example> = examples.iter().copied().chain(&blind).collect();
        return descend(&both, knobs);
    }
    descend(examples, knobs)
}

fn descend(examples: &[&Example], knobs: &Knobs) -> Weights {
    let mut weights = Weights {
        rows: vec![[0.0; LANES]; rows()],
        bias: [0.0; LANES],
    };
    let levels: Vec<_> = examples.iter().map(|e| levels(e, knobs)).collect();
    let squares: Vec<f32> = examples
        .iter()
        .zip(&levels)
        .map(|(e, l)| square(e, l))
        .collect();
    // The dual variable of example and head is C * logistic(t).
    let mut t = vec![[-4.0f32; LANES]; examples.len()];
    for (i, e) in examples.iter().enumerate() {
        let start = std::array::from_fn(|k| alpha(e, k, t[i][k], knobs.c));
        add(&mut weights, e, &levels[i], &start);
    }
    let mut order: Vec<usize> = (0..examples.len()).collect();
    let mut state = knobs.seed;
    for _ in 0..knobs.passes {
        shuffle(&mut order, &mut state);
        for &i in &order {
            let e = examples[i];
            let now = logits(&weights, e, &levels[i]);
            let mut change = [0.0f32; LANES];
            for k in 0..LANES {
                let c = knobs.c * e.weight;
                if e.known >> k & 1 == 0 || c == 0.0 {
                    continue;
                }
                let y = if e.is >> k & 1 == 1 { 1.0 } else { -1.0 };
                let old = c * logistic(t[i][k]);
                let new = solve(t[i][k], y * now[k], squares[i], c, old);
                change[k] = y * (c * logistic(new) - old);
                t[i][k] = new;
            }
            add(&mut weights, e, &levels[i], &change);
        }
    }
    weights
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

fn alpha(e: &Example, k: usize, t: f32, c: f32) -> f32 {
    if e.known >> k & 1 == 0 {
        return 0.0;
    }
    let y = if e.is >> k & 1 == 1 { 1.0 } else { -1.0 };
    y * c * e.weight * logistic(t)
}

fn add(weights: &mut Weights, e: &Example, levels: &[f32], change: &[f32; LANES]) {
    for (w, d) in weights.bias.iter_mut().zip(change) {
        *w += d * BIAS;
    }
    for (row, g) in &e.rows {
        let value = levels[*g as usize];
        for (w, d) in weights.rows[*row as usize].iter_mut().zip(change) {
            *w += value * d;
        }
    }
}

/// The squared length of an example, counting rows that come twice as such.
fn square(e: &Example, levels: &[f32]) -> f32 {
    let mut sorted = e.rows.clone();
    sorted.sort_unstable();
    let same = sorted.chunk_by(|a, b| a == b);
    let parts = same.map(|c| (c.len() as f32 * levels[c[0].1 as usize]).powi(2));
    parts.sum::<f32>() + BIAS * BIAS
}

pub fn logistic(t: f32) -> f32 {
    1.0 / (1.0 + (-t).exp())
}

/// Fisher and Yates, with the numbers of SplitMix64.
fn shuffle(order: &mut [usize], state: &mut u64) {
    for i in (1..order.len()).rev() {
        *state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = *state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let at = ((z ^ (z >> 31)) % (i as u64 + 1)) as usize;
        order.swap(i, at);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::data::{ALL, lone};
    use amends_language::Reader;

    const KNOBS: Knobs = Knobs {
        c: 1.0,
        groups: [1.0; GROUPS.len()],
        passes: 10,
        seed: 7,
        blind: 1.0,
    };

    fn examples() -> Vec<Example> {
        let reader = Reader::built_in().without_model();
        let texts = [
            ("The gate is broken again.", 1),
            ("The lock is broken too.", 1),
            ("Lunch is at noon.", 0),
            ("We open at nine.", 0),
        ];
        let of = |(text, is): (&str, u32)| {
            let mut example = lone(&reader, "", text, false, 0, 0).examples.remove(0);
            example.is = is;
            example.known = ALL;
            example
        };
        texts.into_iter().map(of).collect()
    }

    #[test]
    fn learns_what_it_is_shown_and_the_same_each_time() {
        let examples = examples();
        let all: Vec<&Example> = examples.iter().collect();
        let (first, second) = (train(&all, &KNOBS), train(&all, &KNOBS));
        assert_eq!(first.bias, second.bias);
        assert!(first.rows == second.rows);
        for example in all {
            let logit = logits(&first, example, &levels(example, &KNOBS))[0];
            assert_eq!(logit > 0.0, example.is == 1, "{}: {logit}", example.text);
        }
    }
}
