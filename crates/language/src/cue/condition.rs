//! What must hold of a sentence, besides its words, for a cue to fit.

use amends_phrase::At;

/// Whose sentences a cue reads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Author {
    /// Ours and theirs.
    #[default]
    Any,
    /// The firm's.
    Ours,
    /// The client's.
    Theirs,
}

/// The conditions of one cue.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Condition {
    /// Where its patterns must begin.
    pub at: At,
    /// Whose sentences it reads.
    pub author: Author,
    /// `Some(true)`: only sentences that end in a question mark; `Some(false)`: only others.
    pub question: Option<bool>,
    /// The fewest words of a sentence.
    pub min_words: Option<u16>,
    /// The most words of a sentence.
    pub max_words: Option<u16>,
    /// True when it also reads greeting and farewell lines.
    pub frame: bool,
    /// `Some(true)`: only sentences with a deadline still to come ("by Friday"); `Some(false)`: only
    /// others.
    pub deadline: Option<bool>,
}

/// What is known of a sentence before its words are looked at.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// True when the firm wrote it.
    pub ours: bool,
    /// True when it ends in a question mark.
    pub question: bool,
    /// How many words it has.
    pub words: u16,
    /// True for greeting and farewell lines.
    pub frame: bool,
}

impl Condition {
    /// True when a sentence of these facts may fit.
    pub fn admits(&self, facts: &Facts) -> bool {
        let side = match self.author {
            Author::Any => true,
            Author::Ours => facts.ours,
            Author::Theirs => !facts.ours,
        };
        side && self.question.is_none_or(|q| q == facts.question)
            && self.min_words.is_none_or(|n| facts.words >= n)
            && self.max_words.is_none_or(|n| facts.words <= n)
            && (self.frame || !facts.frame)
    }
}
