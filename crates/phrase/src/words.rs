//! Finds the words of patterns in a sentence, by where words begin and end.

use crate::keyword::{Gaps, Group};
use crate::places::Places;
use serde::{Deserialize, Serialize, Serializer};

/// Words with their numbers from 1 on; 0 is no word.
#[derive(Debug, Deserialize)]
#[serde(from = "Vec<Box<[u8]>>")]
pub struct Words {
    texts: Vec<Box<[u8]>>,
    /// The number of each at the first free place from where its hash points; four times as many
    /// places as words.
    table: Box<[u16]>,
}

impl Serialize for Words {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.texts.serialize(serializer)
    }
}

impl From<Vec<Box<[u8]>>> for Words {
    /// Numbers words; more than 65,535 of them are left out.
    fn from(mut texts: Vec<Box<[u8]>>) -> Words {
        texts.truncate(u16::MAX.into());
        let mut table = vec![0; (texts.len() * 4).next_power_of_two()].into_boxed_slice();
        for (text, number) in texts.iter().zip(1..=u16::MAX) {
            if let Some(at) = slots(text, table.len()).find(|at| table[*at] == 0) {
                table[at] = number;
            }
        }
        Words { texts, table }
    }
}

/// Where one sentence holds which words.
#[derive(Debug)]
pub struct Present {
    /// The numbers of those that it holds.
    words: Vec<u16>,
    /// By the words' numbers.
    places: Vec<Places>,
}

impl Present {
    /// Makes it a sentence without words.
    pub fn clear(&mut self) {
        for word in self.words.drain(..) {
            self.places[usize::from(word)] = Places::default();
        }
    }

    /// Adds a word by its number.
    pub fn add(&mut self, word: u16, here: Places) {
        self.words.push(word);
        self.places[usize::from(word)].add(here);
    }
}

impl Words {
    /// How many words there are; no number is higher.
    pub fn count(&self) -> usize {
        self.texts.len()
    }

    /// A sentence without words.
    pub fn none(&self) -> Present {
        Present {
            words: Vec::new(),
            places: vec![Places::default(); self.texts.len() + 1],
        }
    }

    /// Gives the number and place of each word in a folded sentence: words as letters make them, two or
    /// three that apostrophes join, and the ends of contractions.
    pub fn find(&self, sentence: &[u8], mut take: impl FnMut(u16, Places)) {
        let mut found = |word: &[u8], here: Places| match self.number(word) {
            0 => {}
            number => take(number, here),
        };
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
                found(&sentence[*start..at], here);
            }
            // "'ll", "n't"
            if let Some(joined) = sentence[..start].strip_suffix(b"'") {
                let n = usize::from(joined.ends_with(b"n") && sentence[start..at] == *b"t");
                found(&sentence[joined.len() - n..at], here);
            }
        }
    }

    /// The number of a word; 0 for one that no pattern has.
    pub fn number(&self, word: &[u8]) -> u16 {
        let numbers = slots(word, self.table.len()).map(|at| self.table[at]);
        let mut known = numbers.take_while(|number| *number != 0);
        known
            .find(|number| *self.texts[usize::from(*number) - 1] == *word)
            .unwrap_or(0)
    }
}

/// The slots of a table of `size` where a word may be, in the order in which they are tried.
fn slots(word: &[u8], size: usize) -> impl Iterator<Item = usize> + use<> {
    let step = |h: u32, b: &u8| (h ^ u32::from(*b)).wrapping_mul(0x0100_0193);
    let hash = word
        .iter()
        .fold(0x811c_9dc5, step)
        .wrapping_mul(0x9e37_79b1);
    let first = (hash >> 12) as usize & (size - 1);
    (first..size).chain(0..first)
}

/// Words of which a match holds one, after so many spaces.
#[derive(Debug, Serialize, Deserialize)]
pub struct Need {
    words: Box<[u16]>,
    at: Gaps,
}

impl Need {
    /// What a group of words asks for; `None` when a word of it has no number.
    pub fn of(group: &Group, words: &Words) -> Option<Need> {
        let numbers = group.literals.iter().map(|l| words.number(&l.text));
        Some(Need {
            words: numbers
                .map(|n| (n != 0).then_some(n))
                .collect::<Option<_>>()?,
            at: group.at,
        })
    }

    /// True when each of its words is one of the first `count`.
    pub fn is_known(&self, count: usize) -> bool {
        self.words.iter().all(|word| usize::from(*word) <= count)
    }

    /// How many words it leaves the choice of.
    pub fn width(&self) -> usize {
        self.words.len()
    }

    /// The places where a match can begin in a sentence with these words: a bit each.
    pub fn starts(&self, present: &Present) -> u64 {
        let mut places = Places::default();
        for word in &self.words {
            places.add(present.places[usize::from(*word)]);
        }
        places.starts(self.at)
    }
}

/// True for a byte of a word.
pub fn is_letter(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte >= 0x80
}
