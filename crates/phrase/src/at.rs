//! Where in a sentence a phrase must begin.

/// Where in a sentence a cue's patterns must begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum At {
    /// Anywhere, on word boundaries.
    #[default]
    Anywhere,
    /// At the sentence's start, after openers such as "and", "ok", "hi Tom".
    Start,
    /// At the start of the sentence or after ";", ":", "-", "(".
    Break,
    /// At the start of the sentence or of a clause after ";", ":", "-", "and", "but", "so", "then".
    Clause,
    /// As `Clause`, or after any comma.
    Comma,
    /// The patterns make up the whole sentence.
    Whole,
}
