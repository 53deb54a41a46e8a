//! Splits an mbox into messages, whatever variant it is, without holding more than one message
//! (RFC 4155; qmail's mbox(5) for mboxo, mboxrd, mboxcl and mboxcl2).

mod content_length;
mod quoting;
mod separator;

pub(super) use separator::{Separator, looks_like_header};

use super::limits::MESSAGE;
use crate::mime::Stamp;
use memchr::memmem::Finder;
use std::io::{self, Read};

/// How much is read at a time.
const CHUNK: usize = 256 * 1024;

/// What must be in sight to judge a separator line: it, and the line after it.
const SIGHT: usize = 2_048;

/// What stays in the buffer while a search goes on: the end of the line before a separator.
const TAIL: usize = 16;

/// One message found in the file.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    /// Where its separator line begins, in bytes from the start of the (unpacked) file.
    pub(super) position: u64,
    /// The time in its separator line.
    pub(super) at: Option<Stamp>,
    /// True when it is longer than the limit and only its head was kept.
    pub(super) cut: bool,
}

/// A reader of one mbox.
pub(super) struct Mbox<R> {
    input: R,
    buffer: Vec<u8>,
    /// Where what is not used yet begins in the buffer.
    start: usize,
    /// The place in the file of the buffer's first byte.
    base: u64,
    at_end: bool,
    finder: Finder<'static>,
    /// Bytes before the first separator: not a message.
    pub(super) stray: u64,
    /// Why reading ended before the end of the file. What came before is still mail.
    pub(super) failed: Option<io::Error>,
}

impl<R: Read> Mbox<R> {
    /// The mbox whose byte `base` is the first of the input.
    pub(super) fn new(input: R, base: u64) -> Mbox<R> {
        Mbox {
            input,
            buffer: Vec::new(),
            start: 0,
            base,
            at_end: false,
            finder: Finder::new(b"\nFrom "),
            stray: 0,
            failed: None,
        }
    }

    /// Bytes used up so far.
    pub(super) fn position(&self) -> u64 {
        self.base + self.start as u64
    }

    /// Appends the next message's bytes to `out`, quoting undone. `None` at the end of the file.
    pub(super) fn next(&mut self, out: &mut Vec<u8>) -> Option<Found> {
        let separator = self.separator()?;
        let position = self.position();
        self.start += separator.length;
        let from = out.len();
        let mut found = Found {
            position,
            at: separator.at,
            cut: false,
        };
        match content_length::trusted(self) {
            Some(length) => {
                out.extend_from_slice(&self.buffer[self.start..self.start + length]);
                self.start += length;
                // Where the body has naked separators, nothing in it was quoted (mboxcl2).
                if self.finder.find(&out[from..]).is_none() {
                    quoting::undo(out, from);
                }
            }
            None => {
                found.cut = self.copy_to_separator(out, from);
                quoting::undo(out, from);
            }
        }
        Some(found)
    }

    /// The separator line at the current place; at the start of the file, what stands before the
    /// first one is skipped. `None` at the end.
    fn separator(&mut self) -> Option<Separator> {
        loop {
            self.sight(SIGHT);
            if self.position() == 0 && self.buffer.starts_with(b"\xef\xbb\xbf") {
                self.start = 3;
            }
            let ahead = &self.buffer[self.start..];
            let blank = ahead
                .iter()
                .take_while(|b| matches!(b, b'\r' | b'\n'))
                .count();
            if blank == ahead.len() && self.at_end {
                return None;
            }
            if blank > 0 {
                self.start += blank;
                continue;
            }
            if let Some(separator) = Separator::at(ahead, true) {
                return Some(separator);
            }
            let mut skipped = Vec::new();
            let before = self.position();
            self.copy_to_separator(&mut skipped, 0);
            self.stray += self.position() - before;
        }
    }

    /// Copies up to the next separator or the end. True when the limit cut it.
    fn copy_to_separator(&mut self, out: &mut Vec<u8>, from: usize) -> bool {
        let mut cut = false;
        let mut scan = self.start.saturating_sub(1);
        loop {
            let mut unsure = None;
            while let Some(at) = self.finder.find(&self.buffer[scan..]) {
                let line = scan + at + 1;
                if self.buffer.len() - line < SIGHT && !self.at_end {
                    unsure = Some(line - 1);
                    break;
                }
                let blank = ends_blank(&self.buffer[..line]);
                if Separator::at(&self.buffer[line..], blank).is_some() {
                    self.keep(line, out, from, &mut cut);
                    return cut;
                }
                scan = line;
            }
            if self.at_end {
                self.keep(self.buffer.len(), out, from, &mut cut);
                return cut;
            }
            // The last bytes may be the beginning of a separator.
            let sure = unsure.unwrap_or(self.buffer.len().saturating_sub(b"\nFrom".len()));
            self.keep(sure, out, from, &mut cut);
            self.drop_before(self.start.saturating_sub(TAIL));
            scan = self.start;
            self.read_more();
        }
    }

    /// Uses the buffer up to a place, copying as long as the message is within the limit.
    fn keep(&mut self, until: usize, out: &mut Vec<u8>, from: usize, cut: &mut bool) {
        let until = until.max(self.start);
        let room = MESSAGE.saturating_sub(out.len() - from);
        let piece = &self.buffer[self.start..until];
        *cut |= piece.len() > room;
        out.extend_from_slice(&piece[..piece.len().min(room)]);
        self.start = until;
    }

    /// Makes sure that so many bytes stand after the current place, unless the file ends before.
    fn sight(&mut self, bytes: usize) {
        while !self.at_end && self.buffer.len() - self.start < bytes {
            let behind = self.start.saturating_sub(TAIL);
            if behind >= self.buffer.len() / 2 {
                self.drop_before(behind);
            }
            self.read_more();
        }
    }

    fn drop_before(&mut self, place: usize) {
        self.buffer.drain(..place);
        self.start -= place;
        self.base += place as u64;
    }

    fn read_more(&mut self) {
        let held = self.buffer.len();
        self.buffer.resize(held + CHUNK, 0);
        let read = loop {
            match self.input.read(&mut self.buffer[held..]) {
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                other => break other,
            }
        };
        let read = read.unwrap_or_else(|error| {
            self.failed = Some(error);
            0
        });
        self.buffer.truncate(held + read);
        self.at_end = read == 0;
    }
}

/// True when these bytes end with a blank line.
fn ends_blank(bytes: &[u8]) -> bool {
    bytes.ends_with(b"\n\n") || bytes.ends_with(b"\n\r\n") || bytes == b"\n" || bytes == b"\r\n"
}
