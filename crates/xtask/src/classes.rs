//! `cargo xtask classes`: words of like meaning put together, by k-means over a word table.

use crate::corpora::Table;
use rayon::prelude::*;
use std::path::PathBuf;

/// What to put together.
#[derive(clap::Args)]
pub struct Args {
    /// A folder that holds vocab.txt and model.safetensors of a sentence encoder
    table: PathBuf,
    /// Write the classes into this file instead of printing them
    #[arg(long, value_name = "FILE")]
    into: Option<PathBuf>,
    /// Another beginning
    #[arg(long, default_value_t = 7)]
    seed: u64,
}

/// How many classes there are.
const CLASSES: usize = 400;
/// The most frequent words, which come first in the vocabulary, are put together.
const WORDS: usize = 12_000;
/// Where words begin in BERT's vocabulary; before stand marks, letters and what is not in use.
const FIRST: usize = 1996;
const ROUNDS: usize = 50;

/// Prints or writes a class a line, its words in the order of the vocabulary.
///
/// # Errors
/// When the table cannot be read or the file not be written.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let table = Table::read(&args.table)?;
    let is_word = |piece: &str| piece.bytes().all(|b| b.is_ascii_alphabetic());
    let words: Vec<usize> = (FIRST..table.pieces.len())
        .filter(|p| is_word(&table.pieces[*p]))
        .take(WORDS)
        .collect();
    let points: Vec<Vec<f32>> = words.iter().map(|p| unit(table.vector(*p))).collect();
    let of = k_means(&points, CLASSES, args.seed);
    let mut lines = vec![Vec::new(); CLASSES];
    for (class, word) in of.into_iter().zip(&words) {
        lines[class].push(table.pieces[*word].as_str());
    }
    let mut text = String::new();
    for line in lines.iter().filter(|l| !l.is_empty()) {
        text += &line.join(" ");
        text.push('\n');
    }
    match &args.into {
        Some(file) => Ok(std::fs::write(file, text)?),
        None => {
            print!("{text}");
            Ok(())
        }
    }
}

/// A vector of length one: words are alike by direction.
fn unit(vector: &[f32]) -> Vec<f32> {
    let length = dot(vector, vector).sqrt().max(1e-9);
    vector.iter().map(|x| x / length).collect()
}

fn dot(a: &[f32], b: &[f32]) -> f32 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}

/// The class of each point (Lloyd 1982). The first centres are drawn as k-means++ draws them (Arthur and
/// Vassilvitskii 2007), by the numbers of a seed; a class that loses all its points keeps its centre.
fn k_means(points: &[Vec<f32>], classes: usize, seed: u64) -> Vec<usize> {
    let mut centres = begin(points, classes, seed);
    let mut of = Vec::new();
    for _ in 0..ROUNDS {
        let lengths: Vec<f32> = centres.iter().map(|c| dot(c, c) / 2.0).collect();
        let nearest = |point: &Vec<f32>| {
            let likeness = centres.iter().zip(&lengths).map(|(c, l)| dot(point, c) - l);
            let best = likeness.enumerate().max_by(|a, b| a.1.total_cmp(&b.1));
            best.map_or(0, |b| b.0)
        };
        let now: Vec<usize> = points.par_iter().map(nearest).collect();
        if now == of {
            break;
        }
        of = now;
        let mut sums = vec![vec![0.0f32; points[0].len()]; centres.len()];
        let mut counts = vec![0.0f32; centres.len()];
        for (point, class) in points.iter().zip(&of) {
            counts[*class] += 1.0;
            for (sum, x) in sums[*class].iter_mut().zip(point) {
                *sum += x;
            }
        }
        for ((centre, sum), count) in centres.iter_mut().zip(sums).zip(counts) {
            if count > 0.0 {
                *centre = sum.into_iter().map(|s| s / count).collect();
            }
        }
    }
    of
}

fn begin(points: &[Vec<f32>], classes: usize, seed: u64) -> Vec<Vec<f32>> {
    let mut chance = crate::chance::Chance::at(seed);
    let mut centres: Vec<Vec<f32>> = Vec::new();
    let mut far = vec![f32::MAX; points.len()];
    for _ in 0..classes.min(points.len()) {
        let all: f64 = far.iter().map(|f| f64::from(f.min(4.0))).sum();
        let mut left = chance.share() * all;
        let drawn = far.iter().position(|f| {
            left -= f64::from(f.min(4.0));
            left < 0.0
        });
        let centre = &points[drawn.unwrap_or(0)];
        for (far, point) in far.iter_mut().zip(points) {
            let apart = point.iter().zip(centre).map(|(a, b)| (a - b).powi(2));
            *far = far.min(apart.sum());
        }
        centres.push(centre.clone());
    }
    centres
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_lies_together_comes_together() {
        // Three heaps, and which points must share a class.
        let heaps = [[0.0, 0.0], [1.0, 0.0], [0.0, 1.0]];
        let points: Vec<Vec<f32>> = (0..30)
            .map(|i| {
                let [x, y] = heaps[i % 3];
                vec![x + 0.001 * i as f32, y]
            })
            .collect();
        for seed in 0..5 {
            let of = k_means(&points, 3, seed);
            assert_eq!(of, k_means(&points, 3, seed));
            assert!((3..30).all(|i| of[i] == of[i % 3]), "{of:?}");
            assert!(of[0] != of[1] && of[1] != of[2] && of[0] != of[2]);
        }
    }
}
