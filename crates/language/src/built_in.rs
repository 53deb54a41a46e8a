//! The cue files that come with the program, by language.
//!
//! The build script includes this file, too, so that both read the same files in the same order.

/// Name and text of each file.
pub(crate) type Files = &'static [(&'static str, &'static str)];

macro_rules! files {
    ($($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../cues/", $path)))),*]
    };
}

/// English.
pub(crate) const ENGLISH: Files = files![
    "en/words.toml",
    "en/question.toml",
    "en/request.toml",
    "en/promise.toml",
    "en/thanks.toml",
    "en/apology.toml",
    "en/complaint.toml",
    "en/praise.toml",
    "en/fault.toml",
    "en/leaving.toml",
    "en/purpose.toml",
    "en/clues.toml",
    "en/cause.toml",
    "en/blame.toml",
    "en/elsewhere.toml",
    "en/style.toml",
];

/// German.
pub(crate) const GERMAN: Files = files![
    "de/words.toml",
    "de/ask.toml",
    "de/promise.toml",
    "de/warmth.toml",
    "de/trouble.toml",
    "de/purpose.toml",
    "de/clues.toml",
    "de/cause.toml",
    "de/blame.toml",
    "de/elsewhere.toml",
];

/// French.
pub(crate) const FRENCH: Files = files![
    "fr/words.toml",
    "fr/ask.toml",
    "fr/promise.toml",
    "fr/thanks.toml",
    "fr/warmth.toml",
    "fr/trouble.toml",
    "fr/purpose.toml",
    "fr/clues.toml",
    "fr/cause.toml",
    "fr/blame.toml",
    "fr/elsewhere.toml",
];

/// Spanish.
pub(crate) const SPANISH: Files = files![
    "es/words.toml",
    "es/ask.toml",
    "es/promise.toml",
    "es/thanks.toml",
    "es/warmth.toml",
    "es/trouble.toml",
    "es/purpose.toml",
    "es/clues.toml",
    "es/cause.toml",
    "es/blame.toml",
    "es/elsewhere.toml",
];

/// Dutch.
pub(crate) const DUTCH: Files = files![
    "nl/words.toml",
    "nl/ask.toml",
    "nl/promise.toml",
    "nl/warmth.toml",
    "nl/trouble.toml",
    "nl/purpose.toml",
    "nl/clues.toml",
    "nl/cause.toml",
    "nl/blame.toml",
    "nl/elsewhere.toml",
];

/// Italian.
pub(crate) const ITALIAN: Files = files![
    "it/words.toml",
    "it/ask.toml",
    "it/promise.toml",
    "it/warmth.toml",
    "it/trouble.toml",
    "it/purpose.toml",
    "it/clues.toml",
    "it/cause.toml",
    "it/blame.toml",
    "it/elsewhere.toml",
];

/// Portuguese, of Portugal and of Brazil.
pub(crate) const PORTUGUESE: Files = files![
    "pt/words.toml",
    "pt/ask.toml",
    "pt/promise.toml",
    "pt/warmth.toml",
    "pt/trouble.toml",
    "pt/purpose.toml",
    "pt/clues.toml",
    "pt/cause.toml",
    "pt/blame.toml",
    "pt/elsewhere.toml",
];
