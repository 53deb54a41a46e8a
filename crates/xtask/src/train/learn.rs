//! Sentences in, a model out: weights, calibration and thresholds of every kind.

use super::data::{Example, Letter, bit};
use super::descent::{self, Knobs, LANES};
use super::firm::Firm;
use super::matching::Pairs;
use super::sources::MAIL;
use super::tune;
use crate::dual::{Weights, logistic};
use amends_domain::MomentKind;
use amends_language::Language;
use amends_language::model::{GROUPS, Head, Model, WIDTH, rows};
use amends_testkit::score::Tally;
use rayon::prelude::*;
use std::collections::BTreeSet;

/// The prices that are tried for each kind.
pub const PRICES: [f32; 3] = [0.1, 0.3, 1.0];
/// In how many parts the letters are cut to choose price and threshold.
const FOLDS: u64 = 4;
/// With fewer labels than this, where it is calibrated, a kind stays with the cues.
const FEWEST: usize = 40;

/// The logits of a letter's sentences.
pub type Logits = Vec<[f32; LANES]>;

/// A model that was learnt, before it is put in whole numbers.
pub struct Learnt {
    pub weights: Weights<LANES>,
    pub heads: Vec<Head>,
    knobs: Knobs,
}

struct Choice {
    price: usize,
    head: Head,
    /// How much better than the cues it is where they were not in view, as F1.
    gain: f64,
}

/// Learns from letters. Price, calibration and threshold of a kind are chosen by cross-validation
/// over conversations, on the letters of the firms.
pub fn learn(letters: &[&Letter], firms: &[Firm], knobs: &Knobs) -> Learnt {
    let seen: Vec<Vec<(&Letter, Logits)>> = PRICES
        .par_iter()
        .map(|c| {
            across(
                letters,
                firms,
                &Knobs {
                    c: *c,
                    ..knobs.clone()
                },
            )
        })
        .collect();
    let mut choices: Vec<Choice> = (0..MomentKind::ALL.len())
        .into_par_iter()
        .map(|k| choose(k, firms, &seen))
        .collect();
    // A row of the model holds so many kinds: those that gain least are left to the cues.
    choices.sort_by(|a, b| b.gain.total_cmp(&a.gain));
    let deciding = choices.iter_mut().filter(|c| decides(&c.head));
    deciding
        .skip(WIDTH)
        .for_each(|c| c.head.threshold = LEFT_TO_CUES);
    choices.sort_by_key(|c| MomentKind::ALL.iter().position(|k| *k == c.head.kind));
    let all: Vec<&Example> = letters.iter().flat_map(|l| &l.examples).collect();
    let trained: Vec<Weights<LANES>> = PRICES
        .par_iter()
        .map(|c| {
            descent::train(
                &all,
                &Knobs {
                    c: *c,
                    ..knobs.clone()
                },
            )
        })
        .collect();
    let mut weights = Weights::none(rows());
    let mut heads = Vec::new();
    for (k, choice) in choices.into_iter().enumerate() {
        let from = &trained[choice.price];
        for (to, from) in weights.rows.iter_mut().zip(&from.rows) {
            to[k] = from[k];
        }
        weights.bias[k] = from.bias[k];
        heads.push(Head {
            bias: from.bias[k],
            ..choice.head
        });
    }
    Learnt {
        weights,
        heads,
        knobs: knobs.clone(),
    }
}

/// In which part a letter is, and how many parts there are: a conversation a part, or where all firms are
/// ours, a firm a part. What one hand writes is too much alike to calibrate on.
fn parts(letters: &[&Letter], firms: &[Firm]) -> (impl Fn(&Letter) -> u64 + Sync + use<>, u64) {
    let own = firms.iter().all(|f| f.is_measured && f.is_ours);
    let sources: BTreeSet<usize> = letters.iter().map(|l| l.source).collect();
    let sources: Vec<usize> = sources.into_iter().filter(|s| *s < MAIL).collect();
    let by_firm = own && sources.len() > 1;
    let count = if by_firm { sources.len() as u64 } else { FOLDS };
    let part = move |l: &Letter| match sources.iter().position(|s| *s == l.source) {
        Some(at) if by_firm => at as u64,
        None if by_firm => count,
        _ => l.part(FOLDS),
    };
    (part, count)
}

/// The logits of each firm's letter by weights that did not see its part.
fn across<'a>(letters: &[&'a Letter], firms: &[Firm], knobs: &Knobs) -> Vec<(&'a Letter, Logits)> {
    let (fold, count) = parts(letters, firms);
    let of = |f: u64| -> Vec<(&'a Letter, Logits)> {
        let seen = letters.iter().filter(|l| fold(l) != f);
        let train: Vec<&Example> = seen.flat_map(|l| &l.examples).collect();
        let weights = descent::train(&train, knobs);
        let test = letters.iter().filter(|l| fold(l) == f && l.source < MAIL);
        test.map(|l| (*l, predict(&weights, l, knobs))).collect()
    };
    let parts: Vec<_> = (0..count).into_par_iter().map(of).collect();
    parts.into_iter().flatten().collect()
}

fn predict(weights: &Weights<LANES>, letter: &Letter, knobs: &Knobs) -> Logits {
    let of = |e: &Example| descent::logits(weights, e, knobs);
    letter.examples.iter().map(of).collect()
}

fn choose(k: usize, firms: &[Firm], seen: &[Vec<(&Letter, Logits)>]) -> Choice {
    let kind = MomentKind::ALL[k];
    let unseen = |source: usize| firms.get(source).is_some_and(|f| f.is_unseen);
    let measured = |source: usize| firms.get(source).is_some_and(|f| f.is_measured);
    let mut best: Option<(f64, f64, Choice)> = None;
    for (price, seen) in seen.iter().enumerate() {
        let logits = seen
            .iter()
            .map(|(l, p)| (*l, p.iter().map(|x| x[k]).collect()));
        // Calibrated on the measured firms: in our own stories more of the sentences are labelled.
        let (mut near, mut of): (Vec<_>, Vec<(&Letter, Vec<f32>)>) =
            logits.partition(|(l, _)| measured(l.source));
        let (slope, shift) = tune::platt(&tune::points(&near, kind));
        for x in near.iter_mut().chain(&mut of).flat_map(|(_, l)| l) {
            *x = logistic(slope * *x + shift);
        }
        let (threshold, f1) = tune::threshold(&near, kind);
        of.append(&mut near);
        if best.as_ref().is_none_or(|b| f1 > b.0) {
            let head = Head {
                kind,
                bias: 0.0,
                slope,
                shift,
                threshold,
                scales: [0.0; GROUPS.len()],
            };
            of.retain(|(letter, _)| unseen(letter.source));
            best = Some((
                f1,
                tune::f1_at(&of, kind, threshold),
                Choice {
                    price,
                    head,
                    gain: 0.0,
                },
            ));
        }
    }
    let (_, elsewhere, mut choice) = best.unwrap_or_else(|| unreachable!("there are prices"));
    let labels = by_cues(&seen[0], kind, measured).labels;
    let cues = by_cues(&seen[0], kind, unseen);
    choice.gain = elsewhere - cues.f1();
    if labels < FEWEST || choice.gain < 0.0 {
        choice.head.threshold = LEFT_TO_CUES;
    }
    choice
}

/// A threshold that no probability reaches: the cues decide.
const LEFT_TO_CUES: f32 = 2.0;

/// False when too little was labelled to trust the head: then the cues decide.
pub fn decides(head: &Head) -> bool {
    head.threshold < LEFT_TO_CUES
}

fn by_cues(
    letters: &[(&Letter, Logits)],
    kind: MomentKind,
    counts: impl Fn(usize) -> bool,
) -> Tally {
    let mut tally = Tally::default();
    for (letter, _) in letters.iter().filter(|(l, _)| counts(l.source)) {
        let found = |i: usize| letter.examples[i].by_cues & bit(kind) != 0;
        tally.add(Pairs::of(letter, kind).tally(&found, letter.examples.len()));
    }
    tally
}

impl Learnt {
    /// The bytes of the model file: of the kinds that are not left to the cues.
    ///
    /// # Errors
    /// When the model does not fit its format.
    pub fn bytes(&self, language: Language) -> anyhow::Result<Vec<u8>> {
        let (lanes, mut heads): (Vec<usize>, Vec<Head>) = self.deciding().unzip();
        let mut out = vec![[0i8; WIDTH]; rows()];
        let mut base = 0;
        for (g, group) in GROUPS.iter().enumerate() {
            let part = base..base + (1 << group.bits);
            for (place, (k, head)) in lanes.iter().copied().zip(&mut heads).enumerate() {
                let rows = &self.weights.rows[part.clone()];
                let most = rows.iter().map(|r| r[k].abs()).fold(0.0, f32::max);
                if most == 0.0 {
                    continue;
                }
                let unit = most / 127.0;
                head.scales[g] = unit * self.knobs.groups[g];
                for (to, from) in out[part.clone()].iter_mut().zip(rows) {
                    to[place] = (from[k] / unit).round() as i8;
                }
            }
            base = part.end;
        }
        Ok(Model::write(language, &heads, &out)?)
    }

    /// The heads that decide, with their places.
    fn deciding(&self) -> impl Iterator<Item = (usize, Head)> {
        let heads = self.heads.iter().cloned().enumerate();
        heads.filter(|(_, head)| decides(head))
    }
}
