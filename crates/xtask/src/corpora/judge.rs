//! Learns on one part of the texts and judges the other. What can be chosen is chosen by
//! cross-validation inside the part to learn from; the other part is looked at once.

use super::blocks::{Block, Kind};
use super::fit::{self, Row, Scaled, Scales};
use super::item::{self, Item};
use super::metric::Metric;
use super::task::Task;
use crate::dual::{Course, Weights, descend, logistic};

/// Prices of a wrong answer that are tried.
const PRICES: [f32; 5] = [0.1, 0.3, 1.0, 3.0, 10.0];
/// Parts of the inner cross-validation.
const INNER: usize = 3;
const PASSES: usize = 15;
const SEED: u64 = 7;

/// How much words, letters, classes, style, word table and moods count: what is tried.
const SCALES: [Scales; 7] = [
    [1.0, 1.0, 0.0, 0.03, 0.03, 0.0],
    [1.0, 1.0, 0.5, 0.06, 0.03, 0.0],
    [1.0, 1.0, 0.5, 0.06, 0.03, 0.06],
    [1.0, 1.0, 0.5, 0.06, 0.06, 0.12],
    [1.0, 0.3, 0.5, 0.06, 0.03, 0.0],
    [1.0, 0.3, 0.5, 0.06, 0.03, 0.06],
    [1.0, 0.0, 0.5, 0.03, 0.02, 0.03],
];

/// A text to learn from or to judge.
pub struct Text {
    pub item: Item,
    pub blocks: Vec<(Kind, Block)>,
}

/// What was chosen.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    scales: usize,
    price: usize,
}

impl Choice {
    /// In a few words.
    pub fn words(self) -> String {
        let [words, letters, classes, style, table, moods] = SCALES[self.scales];
        let price = PRICES[self.price];
        format!("{words}/{letters}/{classes}/{style}/{table}/{moods} C {price}")
    }
}

/// Learns from the texts so marked, and gives the probability of each of the others, in their order.
pub fn judge(texts: &[&Text], learn: &[bool], task: &Task) -> (Vec<(f32, bool)>, Choice) {
    let known: Vec<&Text> = pick(texts, learn, true);
    let choice = choose(&known, task.metric);
    let (rows, columns) = fitted(texts, learn);
    let weights = train(&rows, columns, learn, choice.scales);
    let others = rows.iter().zip(learn).filter(|(_, l)| !**l);
    let mut found: Vec<f32> = others
        .map(|(row, _)| logits(&weights, row, choice.scales)[choice.price])
        .collect();
    if task.halved {
        let mut sorted = found.clone();
        sorted.sort_by(f32::total_cmp);
        let middle = sorted.get(sorted.len() / 2).copied().unwrap_or_default();
        for logit in &mut found {
            *logit -= middle;
        }
    }
    let judged = found.into_iter().zip(pick(texts, learn, false));
    let judged = judged.map(|(logit, text)| (logistic(logit), text.item.yes));
    (judged.collect(), choice)
}

fn pick<'a>(texts: &[&'a Text], learn: &[bool], wanted: bool) -> Vec<&'a Text> {
    let of = texts.iter().zip(learn).filter(|(_, l)| **l == wanted);
    of.map(|(t, _)| *t).collect()
}

fn fitted(texts: &[&Text], learn: &[bool]) -> (Vec<Row>, usize) {
    let texts: Vec<(&[(Kind, Block)], bool)> = texts
        .iter()
        .map(|t| (t.blocks.as_slice(), t.item.yes))
        .collect();
    fit::rows(&texts, learn)
}

fn train(rows: &[Row], columns: usize, learn: &[bool], scales: usize) -> Weights<{ PRICES.len() }> {
    let points: Vec<Scaled> = rows
        .iter()
        .zip(learn)
        .filter(|(_, l)| **l)
        .map(|(row, _)| Scaled {
            row,
            scales: SCALES[scales],
        })
        .collect();
    let course = Course {
        prices: PRICES,
        passes: PASSES,
        seed: SEED,
    };
    descend(&points, columns, &course)
}

fn logits(weights: &Weights<{ PRICES.len() }>, row: &Row, scales: usize) -> [f32; PRICES.len()] {
    weights.logits(&Scaled {
        row,
        scales: SCALES[scales],
    })
}

/// The scales and the price that do best.
fn choose(known: &[&Text], metric: Metric) -> Choice {
    let items: Vec<&Item> = known.iter().map(|t| &t.item).collect();
    let parts = item::parts(&items, INNER);
    let mut seen: Vec<Vec<([f32; PRICES.len()], bool)>> = vec![Vec::new(); SCALES.len()];
    for part in 0..INNER {
        let learn: Vec<bool> = parts.iter().map(|p| *p != part).collect();
        let (rows, columns) = fitted(known, &learn);
        for (scales, seen) in seen.iter_mut().enumerate() {
            let weights = train(&rows, columns, &learn, scales);
            let others = rows.iter().zip(known).zip(&learn).filter(|(_, l)| !**l);
            seen.extend(
                others.map(|((row, text), _)| (logits(&weights, row, scales), text.item.yes)),
            );
        }
    }
    let settings = (0..SCALES.len()).flat_map(|s| (0..PRICES.len()).map(move |p| (s, p)));
    let costs = settings.map(|(scales, price)| {
        let of = seen[scales].iter();
        let judged: Vec<(f32, bool)> = of.map(|(logits, yes)| (logits[price], *yes)).collect();
        (cost(&judged, metric), Choice { scales, price })
    });
    let best = costs.min_by(|a, b| a.0.total_cmp(&b.0));
    best.map_or_else(|| unreachable!("there are settings"), |b| b.1)
}

/// What a setting is judged by: how wrong the order is where only the order counts, else the log-loss,
/// by which the probabilities are calibrated too.
fn cost(judged: &[(f32, bool)], metric: Metric) -> f64 {
    match metric {
        Metric::Auc => -metric.of(judged),
        _ => judged.iter().map(|(l, yes)| surprise(*l, *yes)).sum(),
    }
}

/// How surprising an answer is: the logarithm of its probability, turned round.
fn surprise(logit: f32, yes: bool) -> f64 {
    let wrong = f64::from(if yes { -logit } else { logit });
    wrong.max(0.0) + (-wrong.abs()).exp().ln_1p()
}
