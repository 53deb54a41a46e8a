use amends_domain::Moment;
use amends_domain::moment::Clue;
use std::ops::Range;

/// What one text gave away.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct TextReading {
    /// The language it is written in.
    pub language: Language,
    /// Its sentences, as bytes of the text, in order.
    pub sentences: Vec<Range<usize>>,
    /// The sentences that matter, in order of their place.
    pub moments: Vec<Moment>,
    /// The rest of what it gives away.
    pub clues: Vec<Clue>,
    /// How it is written.
    pub style: Style,
}

/// The language of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub enum Language {
    /// English.
    English,
    /// German.
    German,
    /// French.
    French,
    /// Spanish.
    Spanish,
    /// Another one, by its ISO 639-3 code: read for question marks and numbers only.
    Other([u8; 3]),
    /// Too short to tell.
    #[default]
    Unclear,
}

/// How a text is written: counts only.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Style {
    /// Words in the text.
    pub words: u32,
    /// Sentences in the text.
    pub sentences: u32,
    /// Question marks.
    pub questions: u32,
    /// Exclamation marks and emoji.
    pub exclamations: u32,
    /// Words of warmth: thanks, greetings with a name, jokes, good wishes.
    pub warm: u32,
    /// Words of formal letters: "Dear Mr", "kindly", "herewith", "further to", "yours sincerely".
    pub formal: u32,
}
