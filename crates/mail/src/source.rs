//! Where messages come from: files and folders, read-only.

mod bytes;
mod deliver;
mod folder;
mod gather;
pub(crate) mod guard;
pub(crate) mod limits;
mod maildir;
mod marks;
mod mbox;
mod open;
mod parse;
mod pipeline;
mod problem;
pub mod raw;
mod since;
mod unpack;
mod walk;

pub use bytes::{message, split};
pub use gather::{Letter, Marks, id_mark, letters};
pub use limits::MESSAGE as LONGEST_MESSAGE;
pub use problem::{Problem, ReadError};

use amends_domain::Message;
use jiff::Timestamp;
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
    /// Messages not read since they were drafts, thrown away or junk, where that is known singly.
    pub left_out: usize,
    /// Bytes of mail read, unpacked.
    pub bytes: u64,
}

/// Reads all mailboxes: mbox files, Maildirs, single messages, and folders of these, packed or
/// not. Nothing is changed in them.
///
/// `progress` is told the file being read and how many bytes of all files (as they lie on the
/// disk) are read so far; it is called from another thread.
///
/// A message dated later than a day from now is not believed; apart from that the result depends
/// on the files alone.
///
/// # Errors
///
/// Only when nothing at all could be read; else what is wrong stands in [`Haul::problems`].
pub fn read(paths: &[PathBuf], progress: &(dyn Fn(&Path, u64) + Sync)) -> Result<Haul, ReadError> {
    read_at(paths, progress, Timestamp::now())
}

/// [`read`] with a given clock.
///
/// # Errors
///
/// As [`read`].
pub fn read_at(
    paths: &[PathBuf],
    progress: &(dyn Fn(&Path, u64) + Sync),
    now: Timestamp,
) -> Result<Haul, ReadError> {
    let haul = pipeline::run(paths, progress, now);
    if haul.messages.is_empty() {
        return Err(why_nothing(paths, haul.problems));
    }
    Ok(haul)
}

/// Why nothing was found in these paths, given what could not be read in them.
pub fn why_nothing(paths: &[PathBuf], problems: Vec<Problem>) -> ReadError {
    for path in paths {
        if let Err(error) = std::fs::metadata(path) {
            if error.kind() == std::io::ErrorKind::NotFound {
                return ReadError::Missing(path.clone());
            }
            let why = plain_words(&error);
            return ReadError::Denied {
                path: path.clone(),
                why,
            };
        }
        if let Err(error) = std::fs::File::open(path) {
            let why = plain_words(&error);
            return ReadError::Denied {
                path: path.clone(),
                why,
            };
        }
    }
    let path = paths.first().cloned().unwrap_or_default();
    if problems.is_empty() {
        ReadError::NoMail(path)
    } else {
        ReadError::Unreadable { path, problems }
    }
}

/// What a failure of the system means, without its number.
fn plain_words(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "is not there".to_string(),
        ErrorKind::PermissionDenied => "may not be read by you".to_string(),
        ErrorKind::UnexpectedEof => "ends too early; a part of it is missing".to_string(),
        _ => {
            let text = error.to_string();
            match text.split_once(" (os error") {
                Some((words, _)) => words.to_lowercase(),
                None => text,
            }
        }
    }
}
