//! Why cue files cannot be used.

/// Why a cue file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CueError {
    /// The file is not TOML, or has keys that no cue has.
    #[error("{file}: {reason}")]
    File {
        /// The file's name.
        file: String,
        /// What is wrong, with its line.
        reason: String,
    },
    /// One cue in it is wrong.
    #[error("{file}, cue \"{cue}\": {reason}")]
    Cue {
        /// The file's name.
        file: String,
        /// The cue's name.
        cue: String,
        /// What is wrong.
        reason: String,
    },
}
