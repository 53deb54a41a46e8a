//! In which language sentences are said.

/// A language that sentences are written in. What has no sentence in another one is said in English.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Tongue {
    /// English.
    #[default]
    English,
    /// German.
    German,
}
