//! The common words of patterns ("could", "you"): where a sentence holds them is found in one go, and
//! most patterns that a rarer word has woken can be put to sleep by them again.

use super::keyword::{Gaps, Group};
use super::places::Places;
use std::collections::{BTreeMap, BTreeSet};

/// How many groups of one pattern are asked for.
const GROUPS: usize = 4;

/// The common words of a language, and what each pattern needs of them.
#[derive(Debug)]
pub(super) struct Common {
    /// Words with their numbers from 1 on, each at the first free place from where its hash points;
    /// four times as many places as words.
    table: Box<[(Box<[u8]>, u16)]>,
    /// How many words there are.
    words: usize,
    /// By pattern: of each of these words it needs one, there.
    needs: Vec<Vec<(Box<[u16]>, Gaps)>>,
}

/// Where one sentence holds which common words.
#[derive(Debug)]
pub(super) struct Present {
    /// The numbers of those that it holds.
    words: Vec<u16>,
    /// By the words' numbers.
    places: Vec<Places>,
}

impl Present {
    fn clear(&mut self) {
        for word in self.words.drain(..) {
            self.places[usize::from(word)] = Places::default();
        }
    }

    fn add(&mut self, word: u16, here: Places) {
        if word != 0 {
            self.words.push(word);
            self.places[usize::from(word)].add(here);
        }
    }
}

impl Common {
    /// Takes the groups of common words of each pattern, in order.
    pub fn new<'a>(patterns: impl Iterator<Item = &'a [Group]> + Clone) -> Common {
        let numbers = numbers(patterns.clone());
        let size = (numbers.len() * 4).next_power_of_two();
        let mut common = Common {
            table: vec![(Box::default(), 0); size].into_boxed_slice(),
            words: numbers.len(),
            needs: patterns.map(|groups| needs(groups, &numbers)).collect(),
        };
        for (word, number) in numbers {
            let at = common.places(word).find(|at| common.table[*at].1 == 0);
            if let Some(at) = at {
                common.table[at] = (word.into(), number);
            }
        }
        common
    }

    /// A sentence without words.
    pub fn none(&self) -> Present {
        Present {
            words: Vec::new(),
            places: vec![Places::default(); self.words + 1],
        }
    }

    /// The places where a match of a pattern, given by its number, can begin in a sentence with these
    /// words: a bit each.
    pub fn starts(&self, pattern: u32, present: &Present) -> u64 {
        let mut starts = u64::MAX;
        for (words, at) in &self.needs[pattern as usize] {
            let mut places = Places::default();
            for word in words {
                places.add(present.places[usize::from(*word)]);
            }
            starts &= places.starts(*at);
            if starts == 0 {
                break;
            }
        }
        starts
    }

    /// Finds the common words of a folded sentence.
    pub fn find(&self, sentence: &[u8], present: &mut Present) {
        present.clear();
        // Where this word began, and where those began that apostrophes join to it.
        let mut starts: [Option<usize>; 3] = [None; 3];
        let mut here = Places::at(0);
        let mut spaces = 0;
        let mut at = 0;
        while let Some(byte) = sentence.get(at) {
            if !is_letter(*byte) {
                if *byte == b' ' {
                    spaces += 1;
                    here = Places::at(spaces);
                }
                if *byte != b'\'' {
                    starts = [None; 3];
                }
                at += 1;
                continue;
            }
            let start = at;
            while sentence.get(at).is_some_and(|b| is_letter(*b)) {
                at += 1;
            }
            starts = [Some(start), starts[0], starts[1]];
            for start in starts.iter().flatten() {
                present.add(self.number(&sentence[*start..at]), here);
            }
            // "'ll", "n't"
            if let Some(joined) = sentence[..start].strip_suffix(b"'") {
                let n = usize::from(joined.ends_with(b"n") && sentence[start..at] == *b"t");
                present.add(self.number(&sentence[joined.len() - n..at]), here);
            }
        }
    }

    fn number(&self, word: &[u8]) -> u16 {
        let known = self.places(word).map(|at| &self.table[at]);
        let mut known = known.take_while(|(_, number)| *number != 0);
        known.find(|(w, _)| **w == *word).map_or(0, |(_, n)| *n)
    }

    /// The places where a word may stand in the table, in the order in which they are tried.
    fn places(&self, word: &[u8]) -> impl Iterator<Item = usize> + use<> {
        let step = |h: u32, b: &u8| (h ^ u32::from(*b)).wrapping_mul(0x0100_0193);
        let hash = word
            .iter()
            .fold(0x811c_9dc5, step)
            .wrapping_mul(0x9e37_79b1);
        let size = self.table.len();
        let first = (hash >> 12) as usize & (size - 1);
        (first..size).chain(0..first)
    }
}

/// The words that patterns need, each with its number.
fn numbers<'a>(patterns: impl Iterator<Item = &'a [Group]>) -> BTreeMap<&'a [u8], u16> {
    let literals = patterns.flatten().flat_map(|g| &g.literals);
    let words: BTreeSet<&[u8]> = literals.map(|l| &*l.text).collect();
    words.into_iter().zip(1..).collect()
}

/// What a pattern needs: its narrowest groups.
fn needs(groups: &[Group], numbers: &BTreeMap<&[u8], u16>) -> Vec<(Box<[u16]>, Gaps)> {
    let of_group = |group: &Group| {
        let words = group
            .literals
            .iter()
            .map(|l| numbers.get(&*l.text).copied());
        Some((words.collect::<Option<_>>()?, group.at))
    };
    let mut known: Vec<(Box<[u16]>, Gaps)> = groups.iter().filter_map(of_group).collect();
    known.sort_by_key(|(words, _)| words.len());
    known.truncate(GROUPS);
    known
}

fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}
