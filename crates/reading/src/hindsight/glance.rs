//! What hindsight looks for in each letter, worked out once.

use super::complaints;
use crate::correspondence::Letter;
use amends_domain::{MomentKind, Side};
use amends_language::TextReading;
use std::collections::HashMap;

const DAY: i64 = 86_400;

/// An apology counts so many days after a letter, and before it.
const SORRY_DAYS: i64 = 21;
/// What is said so many days before or after a letter is said lately.
const LATELY_DAYS: i64 = 45;
/// Of a busy time no more letters than this are looked at, before a letter and after it.
const MOST: usize = 60;

/// All letters of a correspondence at a glance, oldest first.
pub struct Glances {
    /// When each was sent, in seconds.
    at: Vec<i64>,
    /// Of their letters that a person wrote how likely the likeliest complaint in it is; none of others.
    trouble: Vec<Option<f64>>,
    /// Sums of `trouble` up to each letter, and how many there were.
    sums: Vec<(f64, usize)>,
    /// Ours that own something or dodge it: places, in order.
    sorry: Vec<usize>,
    /// Ours that a person wrote: places, in order, by thread.
    ours: HashMap<usize, Vec<usize>>,
    /// For each letter of theirs how many of theirs stand between it and our last, and when that was.
    waited: Vec<(usize, Option<i64>)>,
}

/// The mean and the highest of their letters' trouble.
#[derive(Debug, Clone, Copy, Default)]
pub struct Trouble {
    pub mean: f64,
    pub worst: f64,
}

impl Glances {
    /// Looks at the letters.
    pub fn of(letters: &[Letter<'_>]) -> Glances {
        let mut glances = Glances {
            at: letters.iter().map(|l| l.at().as_second()).collect(),
            trouble: Vec::with_capacity(letters.len()),
            sums: vec![(0.0, 0)],
            sorry: Vec::new(),
            ours: HashMap::new(),
            waited: Vec::with_capacity(letters.len()),
        };
        let (mut row, mut last) = (0, None);
        for (place, letter) in letters.iter().enumerate() {
            let personal = letter.is_personal();
            let theirs = letter.side == Side::Theirs && personal;
            let trouble = theirs.then(|| trouble(&letter.alone));
            let (sum, n) = glances.sums[place];
            let more = trouble.map_or((sum, n), |t| (sum + t, n + 1));
            glances.sums.push(more);
            glances.trouble.push(trouble);
            glances.waited.push((row, last));
            if theirs {
                row += 1;
            } else if personal {
                (row, last) = (0, Some(glances.at[place]));
                glances.ours.entry(letter.thread).or_default().push(place);
                if is_sorry(&letter.alone) {
                    glances.sorry.push(place);
                }
            }
        }
        glances
    }

    /// The first answer of ours in the thread of a letter.
    pub fn reply(&self, place: usize, thread: usize) -> Option<usize> {
        let ours = self.ours.get(&thread)?;
        ours.get(ours.partition_point(|&o| o <= place)).copied()
    }

    /// Whether we owned or dodged something soon after a letter.
    pub fn sorry_after(&self, place: usize) -> bool {
        let next = self.sorry.get(self.sorry.partition_point(|&s| s <= place));
        next.is_some_and(|&s| self.at[s] - self.at[place] <= SORRY_DAYS * DAY)
    }

    /// Whether we owned or dodged something not long before a letter.
    pub fn sorry_before(&self, place: usize) -> bool {
        let until = self.sorry.partition_point(|&s| s < place);
        let last = until.checked_sub(1).map(|i| self.sorry[i]);
        last.is_some_and(|s| self.at[place] - self.at[s] <= SORRY_DAYS * DAY)
    }

    /// How many of their letters stand between a letter and our last before it, and how many days that is ago.
    pub fn waited(&self, place: usize) -> (usize, f64) {
        let (row, last) = self.waited[place];
        let days = last.map_or(0.0, |last| (self.at[place] - last) as f64 / DAY as f64);
        (row, days)
    }

    /// Their trouble in all letters but one.
    pub fn usual(&self, place: usize) -> f64 {
        self.mean(0, self.at.len(), place)
    }

    /// Their trouble in the letters before one.
    pub fn earlier(&self, place: usize) -> f64 {
        self.mean(0, place, place)
    }

    /// Their trouble around a letter, without it.
    pub fn lately(&self, place: usize) -> Trouble {
        let near = |at: i64| (at - self.at[place]).abs() <= LATELY_DAYS * DAY;
        let from = place.saturating_sub(MOST);
        let end = self.at.len().min(place + 1 + MOST);
        let from = from + self.at[from..place].partition_point(|&at| !near(at));
        let end = place + self.at[place..end].partition_point(|&at| near(at));
        let others = (from..end).filter(|&i| i != place);
        let worst = others.filter_map(|i| self.trouble[i]).fold(0.0, f64::max);
        Trouble {
            mean: self.mean(from, end, place),
            worst,
        }
    }

    /// The mean of the trouble from one place until before another, without one.
    fn mean(&self, from: usize, end: usize, without: usize) -> f64 {
        let ((before, m), (until, n)) = (self.sums[from], self.sums[end]);
        let out = (from..end).contains(&without);
        let own = self.trouble[without].filter(|_| out);
        let (sum, count) = own.map_or((until - before, n - m), |t| (until - before - t, n - m - 1));
        if count == 0 { 0.0 } else { sum / count as f64 }
    }
}

/// How likely the likeliest complaint in a letter is, said or doubted.
fn trouble(reading: &TextReading) -> f64 {
    let likely = complaints(reading).map(|m| f64::from(m.confidence));
    likely.fold(0.0, f64::max)
}

fn is_sorry(reading: &TextReading) -> bool {
    use MomentKind::{Admission, Apology, NonApology};
    let mut moments = reading.moments.iter();
    moments.any(|m| matches!(m.kind, Apology | Admission | NonApology))
}
