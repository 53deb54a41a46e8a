//! Where messages come from: files and folders, read-only.

use amends_domain::Message;
use std::path::{Path, PathBuf};

/// What was found in the given mailboxes.
#[derive(Debug, Default)]
pub struct Haul {
    /// The messages, each once, in order of time and then of id.
    pub messages: Vec<Message>,
    /// What could not be read, with its place.
    pub problems: Vec<Problem>,
    /// Messages met, copies included.
    pub seen: usize,
    /// Copies of messages already held.
    pub copies: usize,
    /// Bytes read.
    pub bytes: u64,
}

/// Something that could not be read; the rest went on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The file.
    pub path: PathBuf,
    /// Where in it, when that is known (a byte position).
    pub position: Option<u64>,
    /// What is wrong, in plain words.
    pub what: String,
}

/// Reads all mailboxes. Fails only when nothing at all could be read.
pub fn read(
    paths: &[PathBuf],
    progress: &(dyn Fn(&Path, u64) + Sync),
) -> Result<Haul, crate::source::ReadError> {
    let _ = (paths, progress);
    Ok(Haul::default())
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
}
