//! All cues of one language, with the index that finds the few that can fit a sentence.

use super::condition::Facts;
use super::file::Parsed;
use super::{Cue, Gives};
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use amends_domain::{Hint, MomentKind};
use std::collections::BTreeMap;
use std::ops::Range;

/// The cues of one language.
#[derive(Debug)]
pub(crate) struct CueSet {
    pub cues: Vec<Cue>,
    index: Option<AhoCorasick>,
    /// For each keyword: what it wakes.
    wakes: Vec<Wakes>,
    /// Cues and their patterns without keywords: always tried.
    always: Vec<(u32, u32)>,
}

#[derive(Debug, Default)]
struct Wakes {
    /// Cues and which of their patterns.
    patterns: Vec<(u32, u32)>,
    warm: bool,
    formal: bool,
}

/// What fits one sentence.
#[derive(Debug, Default, Clone)]
pub(crate) struct Fired {
    /// Indexes of the cues that fit, ascending.
    pub cues: Vec<u32>,
}

/// Counts of words of style in a text.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tone {
    pub warm: u32,
    pub formal: u32,
}

impl CueSet {
    /// Indexes parsed cues.
    pub fn new(parsed: Parsed) -> CueSet {
        let mut by_word: BTreeMap<Vec<u8>, Wakes> = BTreeMap::new();
        let mut always = Vec::new();
        for (i, cue) in (0u32..).zip(&parsed.cues) {
            for (p, pattern) in (0u32..).zip(&cue.patterns) {
                if pattern.keywords.is_empty() {
                    always.push((i, p));
                }
                for word in &pattern.keywords {
                    by_word
                        .entry(word.clone())
                        .or_default()
                        .patterns
                        .push((i, p));
                }
            }
        }
        for word in &parsed.warm {
            by_word.entry(word.clone().into_bytes()).or_default().warm = true;
        }
        for word in &parsed.formal {
            by_word.entry(word.clone().into_bytes()).or_default().formal = true;
        }
        let (words, wakes): (Vec<_>, Vec<_>) = by_word.into_iter().unzip();
        // Building can fail only beyond billions of states; without an index every cue is tried.
        let index = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&words)
            .ok();
        if index.is_none() {
            let all = (0u32..).zip(&parsed.cues);
            always = all
                .flat_map(|(i, c)| (0u32..).zip(&c.patterns).map(move |(p, _)| (i, p)))
                .collect();
        }
        CueSet {
            cues: parsed.cues,
            index,
            wakes,
            always,
        }
    }

    /// The cues that fit each unit of a folded text, and the text's tone.
    ///
    /// `deadline` tells of a unit whether it names a deadline still to come; it is asked only when a
    /// cue depends on it.
    pub fn fire(
        &self,
        bytes: &[u8],
        units: &[Range<usize>],
        facts: &[Facts],
        deadline: &dyn Fn(usize) -> bool,
    ) -> (Vec<Fired>, Tone) {
        let mut woken: Vec<Vec<(u32, u32)>> = vec![self.always.clone(); units.len()];
        let mut tone = Tone::default();
        if let Some(index) = &self.index {
            let mut unit = 0;
            for found in index.find_overlapping_iter(bytes) {
                while unit < units.len() && units[unit].end < found.end() {
                    unit += 1;
                }
                let Some(span) = units.get(unit) else { break };
                if found.start() < span.start {
                    continue;
                }
                let wakes = &self.wakes[found.pattern().as_usize()];
                woken[unit].extend_from_slice(&wakes.patterns);
                if (wakes.warm || wakes.formal) && is_word(bytes, found.range()) {
                    tone.warm += u32::from(wakes.warm);
                    tone.formal += u32::from(wakes.formal);
                }
            }
        }
        let fired = woken.into_iter().zip(units).zip(facts).enumerate();
        let fired = fired.map(|(unit, ((mut woken, span), facts))| {
            woken.sort_unstable();
            woken.dedup();
            let sentence = &bytes[span.clone()];
            let of_cue = woken.chunk_by(|a, b| a.0 == b.0);
            let fits = |woken: &&[(u32, u32)]| {
                let cue = &self.cues[woken[0].0 as usize];
                cue.condition.admits(facts)
                    && cue.fits(woken, sentence)
                    && cue.condition.deadline.is_none_or(|d| d == deadline(unit))
            };
            Fired {
                cues: of_cue.filter(fits).map(|woken| woken[0].0).collect(),
            }
        });
        (fired.collect(), tone)
    }

    /// What the fitting cues say together: each kind's likelihood and the cue that says it loudest.
    ///
    /// Cues for a kind add as independent evidence, 1 - Π(1 - c); each lowering cue takes its share.
    pub fn weigh(&self, fired: &Fired) -> Vec<Verdict> {
        let mut verdicts: Vec<Verdict> = Vec::new();
        for i in &fired.cues {
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
        for i in &fired.cues {
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

fn is_word(bytes: &[u8], span: Range<usize>) -> bool {
    let part = |b: Option<&u8>| b.is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80);
    let before = span.start.checked_sub(1).and_then(|i| bytes.get(i));
    !part(before) && !part(bytes.get(span.end))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cue::parse;

    /// A cue without keywords is tried on every sentence: slow, so they are few and named here.
    #[test]
    fn few_cues_are_tried_on_every_sentence() {
        let set = CueSet::new(parse(crate::built_in::ENGLISH).expect("built-in cues"));
        let name = |(cue, _): &(u32, u32)| &*set.cues[*cue as usize].name;
        let mut always: Vec<&str> = set.always.iter().map(name).collect();
        always.dedup();
        let expect = [
            "question.mark",
            "promise.deadline",
            "complaint.ours_unlikely",
            "win.exclaimed",
            "joke.smile",
        ];
        assert_eq!(always, expect);
    }
}
