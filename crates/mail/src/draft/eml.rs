//! Drafts that mail programs save: headers, then a body that may be encoded.

use super::{Draft, blank, lines, plain};
use crate::mime::end_of_header;
use jiff::Timestamp;
use std::ops::Range;

/// Header fields that a draft begins with, in small letters.
const FIELDS: [&str; 14] = [
    "from",
    "to",
    "cc",
    "bcc",
    "subject",
    "date",
    "message-id",
    "in-reply-to",
    "references",
    "mime-version",
    "content-type",
    "reply-to",
    "received",
    "return-path",
];

/// True when the bytes begin with headers of a mail: each line up to the first blank one is a field
/// or carries one on, and one of them is To, From or Subject.
pub(super) fn looks_like_one(bytes: &[u8]) -> bool {
    let end = end_of_header(bytes).min(16 * 1024);
    let head = String::from_utf8_lossy(&bytes[..end.min(bytes.len())]);
    let (mut known, mut first) = (false, true);
    for line in head.lines().take_while(|l| !l.trim().is_empty()) {
        if !first && line.starts_with([' ', '\t']) {
            continue;
        }
        let Some((name, _)) = line.split_once(':') else {
            return false;
        };
        let name = name.to_lowercase();
        let field = FIELDS.contains(&name.as_str()) || name.starts_with("x-") || name.contains('-');
        if !field || name.contains(' ') {
            return false;
        }
        known |= matches!(name.as_str(), "to" | "from" | "subject");
        first = false;
    }
    known
}

/// Reads a mail; `None` when it cannot be read as one.
pub(super) fn read(bytes: &[u8]) -> Option<Draft> {
    // A draft need not name its author yet.
    let message = match crate::source::message(bytes, Timestamp::MAX) {
        Ok(message) => message,
        Err(_) => {
            let with_author = [b"From: draft@draft.invalid\r\n", bytes].concat();
            crate::source::message(&with_author, Timestamp::MAX).ok()?
        }
    };
    let dated = matches!(message.dated, amends_domain::message::Dated::Header);
    let own = message.text.own.clone();
    let (text, own, lines_of_file) = match in_file(bytes, &own) {
        Some((text, masked)) => (text, masked, true),
        None => (own.clone(), own, false),
    };
    Some(Draft {
        text,
        own,
        lines_of_file,
        to: message.recipients().map(|m| m.address.clone()).collect(),
        subject: message.subject.clone(),
        answers: message.in_reply_to.first().cloned(),
        dated: dated.then_some((message.at, message.offset)),
        ..Draft::default()
    })
}

/// The file with all but the own words blanked, when it holds each line of them as it is.
fn in_file(bytes: &[u8], own: &str) -> Option<(String, String)> {
    let text = plain(bytes);
    let header = text.find("\n\n").map_or(0, |n| n + 1);
    let all: Vec<(Range<usize>, &str)> =
        lines(&text).filter(|(at, _)| at.start >= header).collect();
    let mut masked = text.clone();
    blank(&mut masked, 0..text.len());
    let mut at = 0;
    for line in own.lines().filter(|l| !l.trim().is_empty()) {
        let found = all[at..]
            .iter()
            .position(|(_, l)| l.trim_end() == line.trim_end())?;
        let span = all[at + found].0.clone();
        masked.replace_range(span.clone(), &text[span]);
        at += found + 1;
    }
    Some((text, masked))
}
