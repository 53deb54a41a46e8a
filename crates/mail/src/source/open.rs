//! Opens a file for reading, unpacking what is packed, and tells what is in it by its content.

use super::mbox::{Separator, looks_like_header};
use super::since::Since;
use super::unpack;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

/// How much of a file is looked at to tell what it is.
const SNIFF: usize = 64 * 1024;

/// What a file holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Content {
    /// Nothing.
    Empty,
    /// Many messages with separators.
    Mbox,
    /// One message.
    Message,
    /// One message as Apple Mail stores it: a line with its length before, a list after.
    Emlx,
    /// Something else; with what it is when that helps.
    Other(Option<&'static str>),
}

/// An open file: its start, already read to judge it, and the rest.
pub(super) struct Opened {
    /// What it holds.
    pub(super) content: Content,
    head: io::Cursor<Vec<u8>>,
    rest: Box<dyn Read>,
    path: PathBuf,
    packed: bool,
    /// Why no more than the start can be read.
    failed: Option<io::Error>,
    read: Arc<AtomicU64>,
}

impl Opened {
    /// Opens a file. `is_mail` says that its place or name promises a message, so that one header
    /// field suffices.
    pub(super) fn new(path: &Path, is_mail: bool) -> io::Result<Opened> {
        let read = Arc::new(AtomicU64::new(0));
        let file = Counted {
            inner: File::open(path)?,
            read: read.clone(),
        };
        let mut rest: Box<dyn Read> = Box::new(file);
        let (head, failed) = sniffed(&mut rest);
        failed.map_or(Ok(()), Err)?;
        let packed = unpack::is_packed(&head);
        rest = unpack::unpacked(head, rest);
        let (head, failed) = sniffed(&mut rest);
        if head.is_empty()
            && let Some(error) = failed
        {
            return Err(error);
        }
        Ok(Opened {
            content: content(&head, is_mail),
            head: io::Cursor::new(head),
            rest,
            path: path.to_path_buf(),
            packed,
            failed,
            read,
        })
    }

    /// What has to be read of it, with the byte at which that begins.
    pub(super) fn after(mut self, since: Since) -> io::Result<(Opened, u64)> {
        let Since::Grown(from) = since else {
            return Ok((self, 0));
        };
        if self.packed {
            return Ok((self, 0));
        }
        let mut file = File::open(&self.path)?;
        file.seek(SeekFrom::Start(from))?;
        self.head = io::Cursor::default();
        self.failed = None;
        self.rest = Box::new(Counted {
            inner: file,
            read: self.read.clone(),
        });
        Ok((self, from))
    }

    /// Bytes of the file (as it lies on the disk) that were read so far.
    pub(super) fn counter(&self) -> Arc<AtomicU64> {
        self.read.clone()
    }
}

impl Read for Opened {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        match self.head.read(into)? {
            0 => match self.failed.take() {
                Some(error) => Err(error),
                None => self.rest.read(into),
            },
            some => Ok(some),
        }
    }
}

struct Counted {
    inner: File,
    read: Arc<AtomicU64>,
}

impl Read for Counted {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let read = self.inner.read(into)?;
        self.read.fetch_add(read as u64, Ordering::Relaxed);
        Ok(read)
    }
}

/// The first bytes, and why there are no more of them if that is a failure: what a torn file still
/// holds is mail.
fn sniffed(input: &mut dyn Read) -> (Vec<u8>, Option<io::Error>) {
    let mut head = Vec::new();
    let failed = input.take(SNIFF as u64).read_to_end(&mut head).err();
    (head, failed)
}

/// Judges a file by its first bytes.
fn content(head: &[u8], is_mail: bool) -> Content {
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    let start = head
        .iter()
        .take_while(|b| matches!(b, b'\r' | b'\n'))
        .count();
    let text = &head[start..];
    if text.is_empty() {
        return Content::Empty;
    }
    if let Some(other) = known_other(head) {
        return Content::Other(Some(other));
    }
    if Separator::at(text, true).is_some() {
        return Content::Mbox;
    }
    if let Some(line) = text.split(|b| *b == b'\n').next()
        && (1..=10).contains(&line.trim_ascii().len())
        && line.trim_ascii().iter().all(u8::is_ascii_digit)
        && looks_like_header(&text[(line.len() + 1).min(text.len())..])
    {
        return Content::Emlx;
    }
    if is_message(text, is_mail) {
        return Content::Message;
    }
    // An mbox whose beginning was cut off or damaged.
    let cut = memchr::memmem::find_iter(text, b"\nFrom ")
        .any(|at| Separator::at(&text[at + 1..], false).is_some());
    if cut {
        Content::Mbox
    } else {
        Content::Other(None)
    }
}

/// True when the first lines are a header with two fields that only mail has. One field of any
/// name suffices where mail is expected.
fn is_message(text: &[u8], is_mail: bool) -> bool {
    const FIELDS: [&[u8]; 12] = [
        b"from:",
        b"to:",
        b"subject:",
        b"date:",
        b"message-id:",
        b"received:",
        b"return-path:",
        b"mime-version:",
        b"delivered-to:",
        b"x-mozilla-status:",
        b"dkim-signature:",
        b"content-type:",
    ];
    if !looks_like_header(text) {
        return false;
    }
    let mut known = 0;
    for line in text.split(|b| *b == b'\n') {
        if line.trim_ascii().is_empty() {
            break;
        }
        let field = |name: &&[u8]| {
            line.len() >= name.len() && line[..name.len()].eq_ignore_ascii_case(name)
        };
        known += usize::from(FIELDS.iter().any(field));
    }
    known >= 2 || is_mail
}

/// Files that hold mail in a form which must be exported or unpacked first.
fn known_other(head: &[u8]) -> Option<&'static str> {
    match head {
        [b'!', b'B', b'D', b'N', ..] => {
            Some("an Outlook data file; export its folders from Outlook as .eml or mbox first")
        }
        [0xd0, 0xcf, 0x11, 0xe0, ..] => {
            Some("an Outlook .msg file or an old Office file; save the message as .eml first")
        }
        [b'P', b'K', 3, 4, ..] => Some("a zip archive; unpack it first"),
        _ if head.get(257..262) == Some(b"ustar") => Some("a tar archive; unpack it first"),
        _ => None,
    }
}
