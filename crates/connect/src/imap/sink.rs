//! What a caller gets from an account, and when it has to keep it.

use super::folder::Folder;
use super::place::Place;
use super::uids::UidSet;
use jiff::Timestamp;

/// Any failure of the caller's own; it comes back as the source of the error.
pub type Failed = Box<dyn std::error::Error + Send + Sync>;

/// Takes in what an account gives.
///
/// Each call that hands something over brings the folder's new [`Place`]. Keep both at once (in
/// one transaction): then reading can end at any moment and goes on there, and nothing is lost or
/// comes twice.
pub trait Sink {
    /// Messages of a folder, in the order of their numbers, and how far it has been read with
    /// them. There may be none, where only the place moved on.
    ///
    /// # Errors
    /// The caller's own; reading ends.
    fn batch(&mut self, folder: &Folder, messages: &[Fetched], place: &Place)
    -> Result<(), Failed>;

    /// What changed in a folder among messages that were handed over before.
    ///
    /// # Errors
    /// The caller's own; reading ends.
    fn changed(&mut self, folder: &Folder, changes: &Changes, place: &Place) -> Result<(), Failed>;

    /// The folder was made anew on the server: its old numbers mean nothing any more, and all its
    /// messages come again. Forget the numbers, keep the mail.
    ///
    /// # Errors
    /// The caller's own; reading ends.
    fn started_over(&mut self, folder: &Folder, place: &Place) -> Result<(), Failed>;

    /// How far a folder is, after each batch.
    fn progress(&mut self, folder: &Folder, progress: Progress) {
        let _ = (folder, progress);
    }

    /// Whether to stop. Asked between answers; what came until then is handed over first.
    fn stop(&self) -> bool {
        false
    }
}

/// One message as the server has it.
#[derive(Clone, PartialEq, Eq)]
pub struct Fetched {
    /// Its number in the folder.
    pub uid: u32,
    /// Its bytes.
    pub raw: Vec<u8>,
    /// Whether these are all.
    pub part: Part,
    /// It lies among what was sent: in the folder for it, or under Gmail's label.
    pub sent_folder: bool,
    /// It is marked as a draft.
    pub draft: bool,
    /// Gmail's labels and the keywords of other servers, sorted, without system flags.
    pub labels: Vec<String>,
    /// When the server got it (INTERNALDATE), where it says so.
    pub internal_date: Option<Timestamp>,
}

impl std::fmt::Debug for Fetched {
    /// Without the message itself: mail does not belong into logs.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Fetched")
            .field("uid", &self.uid)
            .field("bytes", &self.raw.len())
            .field("part", &self.part)
            .finish_non_exhaustive()
    }
}

/// How much of a message was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// All of it.
    Whole,
    /// It is too long: only its beginning.
    Beginning {
        /// Bytes of the whole message, as the server says.
        of: u64,
    },
    /// The server does not give it out; `raw` is empty.
    Nothing {
        /// What the server said.
        why: String,
    },
}

/// What changed in a folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Changes {
    /// Messages that are no longer in this folder: deleted, or moved to another, where they appear
    /// as new. May name numbers that were never handed over.
    pub gone: UidSet,
    /// Messages whose labels may have changed. Told where the server keeps account of it
    /// (CONDSTORE, RFC 7162).
    pub relabelled: Vec<Relabelled>,
}

/// A message's labels as they are now.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Relabelled {
    /// Its number in the folder.
    pub uid: u32,
    /// As [`Fetched::sent_folder`].
    pub sent_folder: bool,
    /// As [`Fetched::draft`].
    pub draft: bool,
    /// As [`Fetched::labels`].
    pub labels: Vec<String>,
}

/// How far a folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Progress {
    /// Messages that are done with.
    pub read: u32,
    /// Messages in the folder.
    pub of: u32,
}
