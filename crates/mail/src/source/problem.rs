//! What could not be read, and why nothing could.

use std::path::PathBuf;

/// Something that could not be read; the rest went on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub path: PathBuf,
    /// Where in it, when that is known (a byte position, in the unpacked file).
    pub position: Option<u64>,
    /// What is wrong, in plain words.
    pub what: String,
}

/// Why nothing could be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// No such file or folder.
    #[error("there is no file or folder {0}")]
    Missing(PathBuf),
    /// It is there but holds no mail.
    #[error("{0} holds no mail")]
    NoMail(PathBuf),
    /// It may not be read.
    #[error("{path} cannot be opened: {why}")]
    Denied {
        /// The file.
        path: PathBuf,
        /// What the system said.
        why: String,
    },
    /// What looked like mail could not be read; at least one problem is given.
    #[error("no message could be read from {path}: {}", .problems.first().map_or("", |p| p.what.as_str()))]
    Unreadable {
        /// The first path that was asked for.
        path: PathBuf,
        /// What is wrong.
        problems: Vec<Problem>,
    },
}
