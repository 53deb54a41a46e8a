//! All cues of one language, and what they say of a sentence together.

use super::condition::Facts;
use super::file::Parsed;
use super::lazy::Scratch;
use super::{Cue, Gives};
use amends_domain::{Hint, MomentKind};
use amends_phrase::{Index, Tone};
use std::ops::Range;
use std::sync::{Mutex, PoisonError};

/// The cues of one language.
#[derive(Debug)]
pub(crate) struct CueSet {
    pub cues: Vec<Cue>,
    index: Index,
    /// Scratches that no text is using: as many as threads have read at once.
    idle: Mutex<Vec<Scratch>>,
}

/// What fits one sentence.
#[derive(Debug, Default, Clone)]
pub(crate) struct Fired {
    /// Indexes of the cues that fit, ascending.
    pub cues: Vec<u32>,
    /// What they say together.
    pub verdicts: Vec<Verdict>,
}

/// What the cues of one language say of a text.
#[derive(Debug)]
pub(crate) struct Heard {
    /// Sentence by sentence.
    pub sentences: Vec<Fired>,
    pub tone: Tone,
}

impl CueSet {
    /// Takes parsed cues.
    pub fn new(mut parsed: Parsed) -> CueSet {
        let cues = parsed.cues.iter_mut();
        let lazies = cues.flat_map(|cue| cue.patterns.iter_mut().chain(&mut cue.not));
        for (place, lazy) in lazies.enumerate() {
            lazy.place = place;
        }
        CueSet {
            cues: parsed.cues,
            index: parsed.index,
            idle: Mutex::default(),
        }
    }

    fn idle(&self) -> std::sync::MutexGuard<'_, Vec<Scratch>> {
        self.idle.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The cues that fit each unit of a folded text, what they come to, and the text's tone.
    ///
    /// `deadline` tells of a unit whether it names a deadline still to come; it is asked only when a
    /// cue depends on it.
    pub fn hear(
        &self,
        bytes: &[u8],
        units: &[Range<usize>],
        facts: &[Facts],
        deadline: &dyn Fn(usize) -> bool,
    ) -> Heard {
        let (woken, tone) = self.index.wake(bytes, units);
        let mut scratch = self.idle().pop().unwrap_or_default();
        let fired = woken.into_iter().zip(units).zip(facts).enumerate();
        let fired = fired.map(|(unit, ((woken, span), facts))| {
            let sentence = &bytes[span.clone()];
            let of_cue = woken.chunk_by(|a, b| a.0 == b.0);
            let mut fits = |woken: &&[(u32, u32)]| {
                let cue = &self.cues[woken[0].0 as usize];
                cue.condition.admits(facts)
                    && cue.fits(woken, sentence, &mut scratch)
                    && cue.condition.deadline.is_none_or(|d| d == deadline(unit))
            };
            let cues: Vec<u32> = of_cue
                .filter(|woken| fits(woken))
                .map(|woken| woken[0].0)
                .collect();
            Fired {
                verdicts: self.weigh(&cues),
                cues,
            }
        });
        let sentences = fired.collect();
        self.idle().push(scratch);
        Heard { sentences, tone }
    }

    /// What the fitting cues say together: each kind's likelihood and the cue that says it loudest.
    ///
    /// Cues for a kind add as independent evidence, 1 - Π(1 - c); each lowering cue takes its share.
    fn weigh(&self, fired: &[u32]) -> Vec<Verdict> {
        let mut verdicts: Vec<Verdict> = Vec::new();
        for i in fired {
            let cue = &self.cues[*i as usize];
            if cue.gives == Gives::Nothing {
                continue;
            }
            match verdicts.iter_mut().find(|v| v.gives == cue.gives) {
                Some(v) => {
                    v.likelihood = 1.0 - (1.0 - v.likelihood) * (1.0 - cue.confidence);
                    if cue.confidence > self.cues[v.cue as usize].confidence {
                        v.cue = *i;
                    }
                }
                None => verdicts.push(Verdict {
                    gives: cue.gives,
                    likelihood: cue.confidence,
                    cue: *i,
                }),
            }
        }
        for i in fired {
            for (kind, by) in &self.cues[*i as usize].lowers {
                for v in verdicts
                    .iter_mut()
                    .filter(|v| v.gives == Gives::Moment(*kind))
                {
                    v.likelihood *= 1.0 - by;
                }
            }
        }
        verdicts
    }
}

/// What cues say of a sentence in one respect.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Verdict {
    pub gives: Gives,
    pub likelihood: f32,
    /// The index of the cue that says it loudest.
    pub cue: u32,
}

impl Verdict {
    /// The moment kind it speaks for, if the likelihood reaches the kind's threshold.
    pub fn moment(&self) -> Option<MomentKind> {
        match self.gives {
            Gives::Moment(kind) if self.likelihood >= threshold(kind) => Some(kind),
            _ => None,
        }
    }

    /// The hint it speaks for, if likely enough.
    pub fn clue(&self) -> Option<Hint> {
        match self.gives {
            Gives::Clue(hint) if self.likelihood >= 0.5 => Some(hint),
            _ => None,
        }
    }
}

/// From which likelihood on a kind is reported. Higher where a false word about a client costs more.
fn threshold(kind: MomentKind) -> f32 {
    match kind {
        MomentKind::Leaving
        | MomentKind::Escalation
        | MomentKind::BlameShift
        | MomentKind::TalkingDown => 0.6,
        _ => 0.5,
    }
}
