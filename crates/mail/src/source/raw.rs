//! Messages as bytes, for whoever keeps them: found in mailboxes, read one at a time.

use super::deliver::Reader;
use super::folder::Use;
pub use super::guard::STACK;
use super::guard::guarded;
pub use super::marks::labels;
use super::parse::{self, Batch};
pub use super::since::{AskSince, Since, unread};
use super::{Problem, marks};
use crate::mime::{Envelope, Stamp, contents};
pub use crate::mime::{Picture, Shown};
use amends_domain::Message;
use jiff::{Timestamp, tz::Offset};
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// One message as it lay in a mailbox, and what is known of it from outside its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Raw {
    /// Its bytes, the last line ended.
    pub bytes: Vec<u8>,
    /// The time in the mbox separator line or in the name of its file.
    pub stamped: Option<(Timestamp, Offset)>,
    /// True when it lay in a folder of sent mail.
    pub sent: bool,
}

/// Where a message lay.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// The file.
    pub path: Arc<Path>,
    /// The byte in it at which the message begins; none for a file that is one message.
    pub position: Option<u64>,
}

/// Some messages, and what could not be read on the way to them.
#[derive(Debug, Default)]
pub struct Raws {
    /// The messages, in the order of the files.
    pub raws: Vec<(Raw, Place)>,
    /// What could not be read, with its place.
    pub problems: Vec<Problem>,
    /// Messages passed over since they were drafts, thrown away or junk.
    pub left_out: usize,
}

/// Reads all mailboxes and hands their messages on in batches of about half a megabyte. Nothing is changed
/// in them. `take` says whether it wants more.
pub fn each(
    paths: &[PathBuf],
    progress: &(dyn Fn(&Path, u64) + Sync),
    take: &mut dyn FnMut(Raws) -> bool,
) {
    each_since(paths, &unread, progress, take);
}

/// The same for files of which some were read before: `since` tells what has to be read of each.
pub fn each_since(
    paths: &[PathBuf],
    since: AskSince<'_>,
    progress: &(dyn Fn(&Path, u64) + Sync),
    take: &mut dyn FnMut(Raws) -> bool,
) {
    let mut send = |batch: Batch| take(raws(batch));
    Reader::new(&mut send, progress).since(since).read(paths);
}

fn raws(batch: Batch) -> Raws {
    let mut found = Raws {
        problems: batch.problems,
        left_out: batch.left_out,
        ..Raws::default()
    };
    for piece in &batch.pieces {
        let bytes = &batch.data[piece.range.clone()];
        let usage = match (piece.usage, marks::usage_of(bytes)) {
            (_, Use::LeftOut) => {
                found.left_out += 1;
                continue;
            }
            (Use::Sent, _) | (_, Use::Sent) => Use::Sent,
            (usage, _) => usage,
        };
        if piece.cut {
            found.problems.push(parse::cut(piece, bytes));
        }
        let raw = Raw {
            bytes: bytes.to_vec(),
            stamped: piece.at.map(|stamp| (stamp.at, stamp.offset)),
            sent: usage == Use::Sent,
        };
        let place = Place {
            path: piece.path.clone(),
            position: piece.position,
        };
        found.raws.push((raw, place));
    }
    found
}

impl Raw {
    /// A mail of which nothing is known but its bytes.
    pub fn new(bytes: Vec<u8>) -> Raw {
        Raw {
            bytes,
            stamped: None,
            sent: false,
        }
    }

    /// Reads it, with a word on what of it could not be read. No mail is believed to be from more than a
    /// day after `now`. Deeply nested mail needs a deep stack: give the thread [`STACK`] bytes of it.
    ///
    /// # Errors
    ///
    /// Says in plain words why the bytes are no message: no header, or no author.
    pub fn message(&self, now: Timestamp) -> Result<(Message, Option<String>), String> {
        let envelope = Envelope {
            at: self.stamped.map(|(at, offset)| Stamp { at, offset }),
            now,
            sent_folder: self.sent,
        };
        parse::one(&self.bytes, &envelope)
    }

    /// What it shows, as it came: cleaned of nothing. Needs a deep stack as [`Raw::message`] does.
    #[must_use]
    pub fn shown(&self) -> Shown {
        parse::shown(&self.bytes)
    }

    /// True when `found` is true of anything it holds: its bytes, and every part of it with all encodings undone,
    /// as far as they can be. Files that are packed are not opened.
    pub fn any(&self, found: &mut dyn FnMut(&[u8]) -> bool) -> bool {
        guarded(|| contents::any(&self.bytes, found)).unwrap_or(false)
    }
}
