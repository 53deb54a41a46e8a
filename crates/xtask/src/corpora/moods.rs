//! What one corpus teaches about the texts of another: the logits of 28 emotions (GoEmotions, Demszky et al.
//! 2020), of politeness, of attacks to come, of complaints and of requests, as features. A task never sees
//! the head that was learnt from its own corpus.

use super::blocks::{Block, runs};
use super::fit::Scheme;
use super::item::Item;
use super::task::{exchanges, polite, single};
use crate::dual::{Course, Point, Weights, descend};
use crate::lines;
use amends_language::{sentences, tone};
use anyhow::ensure;
use rayon::prelude::*;
use serde_json::Value;
use std::collections::BTreeSet;
use std::path::Path;

/// The corpus of emotions.
pub const EMOTIONS_FILE: &str = "emotions-train.jsonl.gz";
/// Heads of emotions.
const EMOTIONS: usize = 28;
/// All heads; after the emotions those of the other corpora, in the order of [`Own`].
const WIDTH: usize = 32;
const COURSE: Course<WIDTH> = Course {
    prices: [1.0; WIDTH],
    passes: 8,
    seed: 7,
};

/// The corpora besides that of emotions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Own {
    Politeness,
    Attacks,
    Complaints,
    Requests,
}

/// A text to learn from: what is known of it, and what it is, a bit a head.
struct Known {
    text: String,
    known: u32,
    is: u32,
}

/// Trained heads.
pub struct Moods {
    words: Scheme,
    letters: Scheme,
    weights: Weights<WIDTH>,
}

struct Row {
    cells: Vec<(u32, f32)>,
    known: u32,
    is: u32,
}

impl Point for Row {
    fn cells(&self, mut each: impl FnMut(usize, f32)) {
        for (column, value) in &self.cells {
            each(*column as usize, *value);
        }
    }

    fn square(&self) -> f32 {
        self.cells.iter().map(|c| c.1 * c.1).sum()
    }

    fn answer(&self, head: usize) -> Option<bool> {
        let bit = 1 << head;
        (self.known & bit != 0).then_some(self.is & bit != 0)
    }

    fn weight(&self) -> f32 {
        1.0
    }
}

impl Moods {
    /// Trains on the corpora of a folder.
    ///
    /// # Errors
    /// When a file cannot be read.
    pub fn train(folder: &Path) -> anyhow::Result<Moods> {
        let texts = texts(folder)?;
        let blocks: Vec<[Block; 2]> = texts.par_iter().map(|t| both(&t.text)).collect();
        let known = |b: usize| -> Vec<&Block> { blocks.iter().map(|both| &both[b]).collect() };
        let (words, columns) = Scheme::learn(&known(0), 0);
        let (letters, columns) = Scheme::learn(&known(1), columns);
        let row = |([w, l], text): (&[Block; 2], &Known)| {
            let mut cells = words.cells(w);
            cells.extend(letters.cells(l));
            Row {
                cells,
                known: text.known,
                is: text.is,
            }
        };
        let rows: Vec<Row> = blocks.iter().zip(&texts).map(row).collect();
        let weights = descend(&rows, columns as usize, &COURSE);
        Ok(Moods {
            words,
            letters,
            weights,
        })
    }

    /// The logits of a text as a whole, and of each head the highest of any sentence; those of the task's
    /// own corpus are nought.
    pub fn of(&self, text: &str, own: Option<Own>) -> Vec<f32> {
        let whole = self.logits(text);
        let units = sentences::units(text);
        let parts = units.into_iter().map(|unit| self.logits(&text[unit.span]));
        let most = parts.reduce(|a, b| std::array::from_fn(|k| a[k].max(b[k])));
        let mut out = [whole, most.unwrap_or(whole)];
        if let Some(own) = own {
            for logits in &mut out {
                logits[EMOTIONS + own as usize] = 0.0;
            }
        }
        out.concat()
    }

    fn logits(&self, text: &str) -> [f32; WIDTH] {
        let [words, letters] = both(text);
        let mut cells = self.words.cells(&words);
        cells.extend(self.letters.cells(&letters));
        self.weights.logits(&Row {
            cells,
            known: 0,
            is: 0,
        })
    }
}

fn both(text: &str) -> [Block; 2] {
    [
        runs(tone::word_runs(text, 2)),
        runs(tone::letter_runs(text, 3, 5)),
    ]
}

/// The texts of all corpora, each with what it speaks of.
fn texts(folder: &Path) -> anyhow::Result<Vec<Known>> {
    let read = |name: &str| lines::read(&folder.join(name));
    let feelings = read(EMOTIONS_FILE)?;
    let emotions = |line: &Value| -> BTreeSet<String> {
        let all = line["emotions"].as_array().into_iter().flatten();
        all.filter_map(|e| Some(e.as_str()?.to_string())).collect()
    };
    let names: BTreeSet<String> = feelings.iter().flat_map(emotions).collect();
    ensure!(
        names.len() <= EMOTIONS,
        "there are more than {EMOTIONS} emotions"
    );
    let felt = |line: &Value| {
        let has = emotions(line);
        let is = names
            .iter()
            .enumerate()
            .filter(|(_, name)| has.contains(*name));
        Known {
            text: line["text"].as_str().unwrap_or_default().to_string(),
            known: (1 << EMOTIONS) - 1,
            is: is.fold(0, |bits, (head, _)| bits | 1 << head),
        }
    };
    let mut out: Vec<Known> = feelings.iter().map(felt).collect();
    let politeness = read("politeness.jsonl.gz")?;
    let others = [
        (Own::Politeness, polite(&politeness, true)),
        (Own::Politeness, polite(&politeness, false)),
        (
            Own::Attacks,
            exchanges(&read("derailment-first-two.jsonl.gz")?),
        ),
        (
            Own::Complaints,
            single(&read("complaints.jsonl.gz")?, "complaint", |_| true),
        ),
        (
            Own::Requests,
            single(&read("email-requests.jsonl.gz")?, "asks_for_action", |_| {
                true
            }),
        ),
    ];
    for (own, items) in others {
        let bit = 1 << (EMOTIONS + own as usize);
        for Item { texts, yes, .. } in items {
            out.extend(texts.into_iter().map(|text| Known {
                text,
                known: bit,
                is: if yes { bit } else { 0 },
            }));
        }
    }
    Ok(out)
}
