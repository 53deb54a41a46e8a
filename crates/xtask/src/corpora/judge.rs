//! Learns on one part of the texts and judges the other. What can be chosen is chosen by
//! cross-validation inside the part to learn from; the other part is looked at once.

use super::blocks::{Block, Kind};
use super::fit::{self, Row, Scaled, Scales};
use super::item::{self, Item};
use super::metric::Metric;
use crate::dual::{Course, Weights, descend, logistic};
use crate::train::platt;

/// Prices of a wrong answer that are tried.
const PRICES: [f32; 4] = [0.3, 1.0, 3.0, 10.0];
/// Parts of the inner cross-validation.
const INNER: usize = 3;
const PASSES: usize = 15;
const SEED: u64 = 7;

/// How much words, letters, classes, style and word table count: what is tried.
const SCALES: [Scales; 6] = [
    [1.0, 1.0, 0.0, 0.03, 0.03],
    [1.0, 1.0, 0.5, 0.06, 0.03],
    [1.0, 1.0, 0.5, 0.06, 0.06],
    [1.0, 0.3, 0.0, 0.03, 0.03],
    [1.0, 0.3, 0.5, 0.06, 0.03],
    [1.0, 0.0, 0.5, 0.03, 0.02],
];

/// A text to learn from or to judge.
pub struct Text {
    pub item: Item,
    pub blocks: Vec<(Kind, Block)>,
}

/// What was chosen.
#[derive(Debug, Clone, Copy)]
pub struct Choice {
    pub scales: usize,
    pub price: usize,
    slope: f32,
    shift: f32,
}

impl Choice {
    /// In a few words.
    pub fn words(self) -> String {
        let [words, letters, classes, style, table] = SCALES[self.scales];
        let price = PRICES[self.price];
        format!("{words}/{letters}/{classes}/{style}/{table}, C {price}")
    }
}

/// Learns from the texts so marked, and gives the probability of each of the others, in their order.
pub fn judge(texts: &[&Text], learn: &[bool]) -> (Vec<(f32, bool)>, Choice) {
    let known: Vec<&Text> = pick(texts, learn, true);
    let choice = choose(&known);
    let (rows, columns) = fitted(texts, learn);
    let weights = train(&rows, columns, learn, choice.scales);
    let others = rows.iter().zip(texts).zip(learn).filter(|(_, l)| !**l);
    let judged = others.map(|((row, text), _)| {
        let logit = logits(&weights, row, choice.scales)[choice.price];
        let probability = logistic(choice.slope * logit + choice.shift);
        (probability, text.item.yes)
    });
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

fn train(rows: &[Row], columns: usize, learn: &[bool], scales: usize) -> Weights<4> {
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

fn logits(weights: &Weights<4>, row: &Row, scales: usize) -> [f32; 4] {
    weights.logits(&Scaled {
        row,
        scales: SCALES[scales],
    })
}

/// The scales and the price with the best area under the curve, and the calibration that goes with it.
fn choose(known: &[&Text]) -> Choice {
    let items: Vec<&Item> = known.iter().map(|t| &t.item).collect();
    let parts = item::parts(&items, INNER);
    let mut seen: Vec<Vec<([f32; 4], bool)>> = vec![Vec::new(); SCALES.len()];
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
    let mut best: Option<(f64, Choice)> = None;
    for (scales, seen) in seen.iter().enumerate() {
        for price in 0..PRICES.len() {
            let judged: Vec<(f32, bool)> = seen.iter().map(|(l, yes)| (l[price], *yes)).collect();
            let figure = Metric::Auc.of(&judged);
            if best.as_ref().is_none_or(|b| figure > b.0) {
                let points: Vec<(f32, bool, f32)> =
                    judged.iter().map(|(l, yes)| (*l, *yes, 1.0)).collect();
                let (slope, shift) = platt(&points);
                let choice = Choice {
                    scales,
                    price,
                    slope,
                    shift,
                };
                best = Some((figure, choice));
            }
        }
    }
    best.map_or_else(|| unreachable!("there are prices"), |b| b.1)
}
