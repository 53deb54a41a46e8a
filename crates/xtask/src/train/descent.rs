//! The sentence model's way into the learner: what its groups of features count, and the copies of its
//! examples in which the cues are hidden.

use super::data::Example;
use crate::dual::{Course, Point, Weights, descend};
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

/// An example with the value of each group's features.
struct Levelled<'a> {
    example: &'a Example,
    levels: [f32; GROUPS.len()],
}

impl<'a> Levelled<'a> {
    fn of(example: &'a Example, knobs: &Knobs) -> Levelled<'a> {
        let mut counts = [0usize; GROUPS.len()];
        for (_, g) in &example.rows {
            counts[*g as usize] += 1;
        }
        Levelled {
            example,
            levels: std::array::from_fn(|g| knobs.groups[g] * GROUPS[g].level(counts[g])),
        }
    }
}

impl Point for Levelled<'_> {
    fn cells(&self, mut each: impl FnMut(usize, f32)) {
        for (row, g) in &self.example.rows {
            each(*row as usize, self.levels[*g as usize]);
        }
    }

    /// Rows that come twice count as such.
    fn square(&self) -> f32 {
        let mut sorted = self.example.rows.clone();
        sorted.sort_unstable();
        let same = sorted.chunk_by(|a, b| a == b);
        let parts = same.map(|c| (c.len() as f32 * self.levels[c[0].1 as usize]).powi(2));
        parts.sum()
    }

    fn answer(&self, head: usize) -> Option<bool> {
        let bit = 1 << head;
        (self.example.known & bit != 0).then_some(self.example.is & bit != 0)
    }

    fn weight(&self) -> f32 {
        self.example.weight
    }
}

/// The logits of an example.
pub fn logits(weights: &Weights<LANES>, example: &Example, knobs: &Knobs) -> [f32; LANES] {
    weights.logits(&Levelled::of(example, knobs))
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
pub fn train(examples: &[&Example], knobs: &Knobs) -> Weights<LANES> {
    let blind: Vec<Example> = if knobs.blind > 0.0 {
        examples.iter().map(|e| blinded(e, knobs)).collect()
    } else {
        Vec::new()
    };
    let all = examples.iter().copied().chain(&blind);
    let points: Vec<Levelled> = all.map(|e| Levelled::of(e, knobs)).collect();
    let course = Course {
        prices: [knobs.c; LANES],
        passes: knobs.passes,
        seed: knobs.seed,
    };
    descend(&points, rows(), &course)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::train::data::{ALL, lone};
    use crate::train::sampler::Sampler;
    use amends_language::Language;

    const KNOBS: Knobs = Knobs {
        c: 1.0,
        groups: [1.0; GROUPS.len()],
        passes: 10,
        seed: 7,
        blind: 1.0,
    };

    fn examples() -> Vec<Example> {
        let sampler = Sampler::of(Language::English);
        let texts = [
            ("The gate is broken again.", 1),
            ("The lock is broken too.", 1),
            ("Lunch is at noon.", 0),
            ("We open at nine.", 0),
        ];
        let of = |(text, is): (&str, u32)| {
            let mut example = lone(&sampler, "", text, false, 0, 0).examples.remove(0);
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
            let logit = logits(&first, example, &KNOBS)[0];
            assert_eq!(logit > 0.0, example.is == 1, "{}: {logit}", example.text);
        }
    }
}
