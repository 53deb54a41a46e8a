//! Bytes of a batch of messages to messages.

use super::folder::Use;
use super::guard::guarded;
use super::limits::{HEADER, PARTS};
use super::pipeline::problem;
use super::{Problem, marks};
use crate::mime::{self, Envelope, Stamp, Unreadable};
use amends_domain::Message;
use jiff::Timestamp;
use memchr::memmem;
use std::borrow::Cow;
use std::ops::Range;
use std::path::Path;
use std::sync::Arc;

/// Some messages as bytes, on their way to be parsed.
#[derive(Debug, Default)]
pub(super) struct Batch {
    /// Its place in the order of all.
    pub(super) number: u64,
    /// The messages' bytes, one after another.
    pub(super) data: Vec<u8>,
    /// The messages in it.
    pub(super) pieces: Vec<Piece>,
    /// What could not be read on the way here.
    pub(super) problems: Vec<Problem>,
    /// Messages that were passed over.
    pub(super) left_out: usize,
}

/// One message in a batch.
#[derive(Debug)]
pub(super) struct Piece {
    pub(super) path: Arc<Path>,
    pub(super) range: Range<usize>,
    pub(super) position: Option<u64>,
    pub(super) at: Option<Stamp>,
    pub(super) usage: Use,
    pub(super) cut: bool,
}

/// What became of a batch.
#[derive(Debug, Default)]
pub(super) struct Parsed {
    pub(super) number: u64,
    pub(super) messages: Vec<Message>,
    pub(super) problems: Vec<Problem>,
    pub(super) seen: usize,
    pub(super) left_out: usize,
    pub(super) bytes: u64,
}

/// Parses a batch.
pub(super) fn batch(batch: Batch, now: Timestamp) -> Parsed {
    let mut parsed = Parsed {
        number: batch.number,
        bytes: batch.data.len() as u64,
        left_out: batch.left_out,
        problems: batch.problems,
        ..Parsed::default()
    };
    for piece in &batch.pieces {
        let raw = &batch.data[piece.range.clone()];
        let usage = match (piece.usage, marks::usage_of(raw)) {
            (_, Use::LeftOut) => {
                parsed.left_out += 1;
                continue;
            }
            (Use::Sent, _) | (_, Use::Sent) => Use::Sent,
            (usage, _) => usage,
        };
        parsed.seen += 1;
        let envelope = Envelope {
            at: piece.at,
            now,
            sent_folder: usage == Use::Sent,
        };
        let note = |what: String| problem(&piece.path, piece.position, what);
        if piece.cut {
            parsed.problems.push(cut(piece, raw));
        }
        match one(raw, &envelope) {
            Ok((message, None)) => parsed.messages.push(message),
            Ok((message, Some(what))) => {
                parsed.problems.push(note(what));
                parsed.messages.push(message);
            }
            Err(what) => parsed.problems.push(note(what)),
        }
    }
    parsed
}

/// The word on a message of which only the beginning was read.
pub(super) fn cut(piece: &Piece, raw: &[u8]) -> Problem {
    let what = format!("{} is very long; only its beginning was read", named(raw));
    problem(&piece.path, piece.position, what)
}

/// One message, with a word on what of it could not be read; or why it could not at all.
pub(super) fn one(raw: &[u8], envelope: &Envelope) -> Result<(Message, Option<String>), String> {
    let (bounded, cut) = bounded(raw);
    let note = cut.then(|| {
        format!(
            "{} has a strange form; a part of it was not read",
            named(raw)
        )
    });
    if let Some(result) = guarded(|| mime::message(&bounded, envelope, false)) {
        return result
            .map(|message| (message, note))
            .map_err(|why| words(why, raw));
    }
    match guarded(|| mime::message(&bounded, envelope, true)) {
        Some(Ok(message)) => {
            let what = format!(
                "the text of {} could not be read, only who sent it and when",
                named(raw)
            );
            Ok((message, Some(what)))
        }
        Some(Err(why)) => Err(words(why, raw)),
        None => Err(format!("{} could not be read", named(raw))),
    }
}

/// What a message shows; nothing where that cannot be found out.
pub(super) fn shown(raw: &[u8]) -> mime::Shown {
    let (bounded, _) = bounded(raw);
    guarded(|| mime::shown(&bounded)).unwrap_or_default()
}

fn words(why: Unreadable, raw: &[u8]) -> String {
    match why {
        Unreadable::NoHeader => "a piece without any header is not a message".to_string(),
        Unreadable::NoAuthor => format!("{} does not say who wrote it", named(raw)),
    }
}

/// What to call a message that makes trouble: its subject, if it has one.
fn named(raw: &[u8]) -> String {
    let head = &raw[..raw.len().min(16 * 1024)];
    let header = &head[..mime::end_of_header(head)];
    let subject = header
        .split(|b| *b == b'\n')
        .find(|line| line.len() > 8 && line[..8].eq_ignore_ascii_case(b"subject:"))
        .map(|line| String::from_utf8_lossy(line[8..].trim_ascii()).into_owned());
    match subject {
        Some(subject) if !subject.is_empty() => {
            let subject = mime::decode_words(&subject, mime::Quoting::Plain);
            let short: String = subject
                .chars()
                .filter(|c| !c.is_control())
                .take(80)
                .collect();
            format!("the message \"{short}\"")
        }
        _ => "a message".to_string(),
    }
}

/// The message without what would cost the parser too much: the end of a giant header, and
/// everything after a thousand parts or nested messages. True when something was taken away.
fn bounded(raw: &[u8]) -> (Cow<'_, [u8]>, bool) {
    let header = mime::end_of_header(raw);
    if header > HEADER {
        let cut = memchr::memrchr(b'\n', &raw[..HEADER]).unwrap_or(HEADER);
        let mut short = raw[..cut].to_vec();
        short.extend_from_slice(b"\n");
        let body = &raw[header..];
        short.extend_from_slice(&body[..parts_end(body)]);
        return (Cow::Owned(short), true);
    }
    let end = header + parts_end(&raw[header..]);
    (Cow::Borrowed(&raw[..end]), end < raw.len())
}

/// Where the thousandth sign of a part stands in a body, or its end.
fn parts_end(body: &[u8]) -> usize {
    // A nested message or part takes at least so many bytes; shorter bodies need no look.
    const LEAST: usize = 8;
    if body.len() < PARTS * LEAST {
        return body.len();
    }
    let lines = memmem::find_iter(body, b"\n--").nth(4 * PARTS);
    let kinds = [&b"rfc822"[..], b"RFC822", b"global", b"digest"];
    let nested = kinds
        .iter()
        .filter_map(|kind| memmem::find_iter(body, kind).nth(PARTS));
    lines.into_iter().chain(nested).min().unwrap_or(body.len())
}
