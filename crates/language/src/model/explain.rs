//! Why the model says what it says: what each place of the text adds to the logit.

use super::features::{Features, GROUPS};
use super::file::Model;
use amends_domain::MomentKind;
use std::collections::BTreeMap;
use std::ops::Range;

/// The reasons for one kind in one sentence.
#[derive(Debug, Clone, PartialEq)]
pub struct Explanation {
    /// What the sentence's features come to, in logits.
    pub logit: f32,
    /// What a sentence without features has.
    pub bias: f32,
    /// The calibrated probability, 0 to 1.
    pub probability: f32,
    /// From which probability on the kind is reported.
    pub threshold: f32,
    /// What the words at each place add to the logit, in order of the text. An empty range stands for
    /// what has no place: that nothing comes before, say. With the bias they add up to the logit.
    pub parts: Vec<(Range<usize>, f32)>,
}

impl Model {
    /// The reasons for a kind, when the model knows it. The features must hold their places.
    pub(crate) fn explain(&self, features: &Features, kind: MomentKind) -> Option<Explanation> {
        let at = self.heads.iter().position(|h| h.kind == kind)?;
        let head = &self.heads[at];
        let spans = features.spans.as_ref()?;
        let mut parts: BTreeMap<(usize, usize), f64> = BTreeMap::new();
        let mut base = 0;
        for (g, group) in GROUPS.iter().enumerate() {
            let worth = f64::from(head.scales[g] * group.level(features.rows[g].len()));
            for (row, span) in features.rows[g].iter().zip(&spans[g]) {
                let weight = self.row(base + *row as usize)[at].cast_signed();
                if weight != 0 {
                    *parts.entry((span.start, span.end)).or_default() += f64::from(weight) * worth;
                }
            }
            base += 1 << group.bits;
        }
        let logit = self.logits(features)[at];
        Some(Explanation {
            logit,
            bias: head.bias,
            probability: head.probability(logit),
            threshold: head.threshold,
            parts: parts
                .into_iter()
                .map(|((s, e), w)| (s..e, w as f32))
                .collect(),
        })
    }
}
