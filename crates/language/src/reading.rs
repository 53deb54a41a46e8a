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
    /// Sentences that a model takes for complaints, but not surely enough to say so, in order of their place.
    pub doubtful: Vec<Moment>,
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
    /// Dutch.
    Dutch,
    /// Italian.
    Italian,
    /// Portuguese, of Portugal and of Brazil.
    Portuguese,
    /// Another one, by its ISO 639-3 code: read for question marks and numbers only. `und` when it is
    /// none of those that are read, and nobody knows which.
    Other([u8; 3]),
    /// Too short to tell.
    #[default]
    Unclear,
}

impl Language {
    /// The languages whose words are read.
    pub const READ: [Language; 7] = [
        Language::English,
        Language::German,
        Language::French,
        Language::Spanish,
        Language::Dutch,
        Language::Italian,
        Language::Portuguese,
    ];

    /// The ISO 639-1 code of a language that is read, as cue files have it: "nl".
    pub const fn short(self) -> Option<&'static str> {
        Some(match self {
            Language::English => "en",
            Language::German => "de",
            Language::French => "fr",
            Language::Spanish => "es",
            Language::Dutch => "nl",
            Language::Italian => "it",
            Language::Portuguese => "pt",
            Language::Other(_) | Language::Unclear => return None,
        })
    }

    /// The language that is read with this ISO 639-1 code.
    pub fn named(code: &str) -> Option<Language> {
        let mut read = Language::READ.into_iter();
        read.find(|l| l.short() == Some(code))
    }

    /// Its ISO 639-3 code: "nld". None while it is unclear.
    pub fn code(&self) -> Option<&str> {
        Some(match self {
            Language::English => "eng",
            Language::German => "deu",
            Language::French => "fra",
            Language::Spanish => "spa",
            Language::Dutch => "nld",
            Language::Italian => "ita",
            Language::Portuguese => "por",
            Language::Other(code) => std::str::from_utf8(code).unwrap_or("und"),
            Language::Unclear => return None,
        })
    }
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
