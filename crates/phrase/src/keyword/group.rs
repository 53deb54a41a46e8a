//! Literals of which a fitting sentence holds at least one.

use super::edge::Edge;
use super::gaps::Gaps;
use crate::phrase::ANY_WORD;
use std::sync::Arc;

/// Words so common in letters that they hardly narrow anything.
const COMMON: [&str; 44] = [
    "the", "you", "your", "we", "our", "it", "is", "are", "will", "have", "has", "that", "this",
    "to", "and", "for", "not", "be", "can", "could", "would", "all", "with", "from", "was", "were",
    "been", "had", "'ll", "'s", "n't", "they", "them", "what", "when", "how", "if", "on", "at",
    "in", "of", "do", "so", "any",
];

/// A text that a fitting sentence holds, lower case, and whether a word must begin and end with it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Literal {
    /// Shared: a list's literals stand in every pattern that names it.
    pub text: Arc<[u8]>,
    pub left: Edge,
    pub right: Edge,
}

impl Literal {
    /// A text that stands by itself.
    pub fn whole(text: &[u8]) -> Literal {
        Literal {
            text: text.into(),
            left: Edge::Word,
            right: Edge::Word,
        }
    }

    /// True when it stands at the beginning of a word.
    pub fn begins_word(&self) -> bool {
        self.left == Edge::Word
    }

    /// True when it stands at the end of a word.
    pub fn ends_word(&self) -> bool {
        self.right == Edge::Word
    }

    /// True when it is a word, two or three that apostrophes join, or the end of a contraction: what
    /// is found in a sentence by where its words begin and end.
    pub fn is_word(&self) -> bool {
        let letters = |b: &u8| b.is_ascii_alphanumeric() || *b >= 0x80 && *b < ANY_WORD;
        let mut parts = self.text.split(|b| *b == b'\'');
        let words = parts.clone().count();
        let ending = &*self.text == b"n't" || (words == 2 && self.text.starts_with(b"'"));
        self.ends_word()
            && (self.begins_word() || ending)
            && words <= 3
            && parts.all(|part| part.iter().all(letters) && (ending || !part.is_empty()))
    }

    fn worth(&self) -> usize {
        let common = self.text.len() <= 5 && COMMON.iter().any(|c| c.as_bytes() == &*self.text);
        let rims = usize::from(self.left != Edge::Open) + usize::from(self.right != Edge::Open);
        if common || self.text.len() == 1 {
            1 + rims
        } else {
            self.text.len().min(6) * 10 + 5 * rims
        }
    }
}

/// Literals of which a fitting sentence holds at least one.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    pub literals: Vec<Literal>,
    /// How many spaces of the match come before the one that it holds.
    pub at: Gaps,
}

impl Group {
    /// One of either.
    pub fn or(mut self, other: Group) -> Group {
        self.at = self.at.or(other.at);
        self.literals.extend(other.literals);
        self
    }

    /// The same group in order, each literal once.
    pub fn distinct(mut self) -> Group {
        self.literals.sort();
        self.literals.dedup();
        self
    }

    /// True when each of its literals holds one of `wide`, which then says nothing more.
    pub fn implies(&self, wide: &Group) -> bool {
        let holds = |n: &Literal| wide.literals.iter().any(|w| holds(&n.text, &w.text));
        self.literals.iter().all(holds)
    }

    /// How much it narrows: the worth of its weakest literal.
    pub fn worth(&self) -> usize {
        let weakest = self.literals.iter().map(Literal::worth).min();
        let spread = self.literals.len().min(50) / 10;
        weakest.unwrap_or(0).saturating_sub(spread)
    }
}

fn holds(text: &[u8], part: &[u8]) -> bool {
    // The first byte by itself: most windows are not worth a call.
    let starts = |window: &[u8]| window.first() == part.first() && window == part;
    text.windows(part.len()).any(starts)
}
