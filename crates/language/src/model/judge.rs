//! What the model makes of a sentence: the kinds it decides, and those it leaves to the cues.

use super::features::Features;
use super::file::Model;
use crate::cue::{Gives, Verdict};
use amends_domain::MomentKind;
use std::sync::{Arc, LazyLock};

/// The names that findings of the model carry where no cue backs them: `model.promise`.
static NAMES: LazyLock<Vec<Arc<str>>> = LazyLock::new(|| {
    let name = |kind: &MomentKind| Arc::from(format!("model.{}", kind.name()));
    MomentKind::ALL.iter().map(name).collect()
});

/// A cue backs a finding when it alone makes the kind this likely.
const BACKS: f32 = 0.3;

/// From this probability on a complaint is doubtful: what comes later in the mail may make it sure. Of no other kind
/// does anything later tell.
const DOUBTFUL: f32 = 0.03;

/// A kind that the model finds in a sentence.
pub(crate) struct Found {
    pub kind: MomentKind,
    pub probability: f32,
    /// It is likely enough to be said.
    pub is_sure: bool,
    /// The cue that says the same, by its index.
    pub cue: Option<u32>,
}

impl Model {
    /// True when the model decides on this kind; else the cues do.
    pub(crate) fn decides(&self, kind: MomentKind) -> bool {
        self.heads.iter().any(|h| h.kind == kind)
    }

    /// The kinds of a sentence with these features, of which the cues say `verdicts`.
    pub(crate) fn judge(
        &self,
        features: &Features,
        verdicts: &[Verdict],
    ) -> impl Iterator<Item = Found> {
        let logits = self.logits(features);
        self.heads
            .iter()
            .zip(logits)
            .filter_map(move |(head, logit)| {
                let probability = head.probability(logit);
                let is_sure = probability >= head.threshold;
                let is_doubtful = head.kind == MomentKind::Complaint && probability >= DOUBTFUL;
                if !is_sure && !is_doubtful {
                    return None;
                }
                let backs =
                    |v: &&Verdict| v.gives == Gives::Moment(head.kind) && v.likelihood >= BACKS;
                Some(Found {
                    kind: head.kind,
                    probability,
                    is_sure,
                    cue: verdicts.iter().find(backs).map(|v| v.cue),
                })
            })
    }
}

/// The name of the model's own findings of a kind.
pub(crate) fn name(kind: MomentKind) -> Arc<str> {
    let at = MomentKind::ALL.iter().position(|k| *k == kind);
    NAMES[at.unwrap_or(0)].clone()
}
