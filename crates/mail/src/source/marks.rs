//! What mail programs note in a stored message's header: thrown away, draft, sent.

use super::folder::{Use, usage};
use crate::mime::{Quoting, decode_words, end_of_header};

/// In X-Mozilla-Status: deleted, and only still in the file because it was not compacted.
const EXPUNGED: u16 = 0x0008;

/// A header is looked at up to here.
const HEAD: usize = 64 * 1024;

/// The use of a message by the marks in its header (Thunderbird, Gmail Takeout).
pub(super) fn usage_of(raw: &[u8]) -> Use {
    let head = &raw[..raw.len().min(HEAD)];
    if memchr::memmem::find(head, b"X-Mozilla-Status:").is_none()
        && memchr::memmem::find(head, b"X-Gmail-Labels:").is_none()
    {
        return Use::Mail;
    }
    let header = &head[..end_of_header(head)];
    if let Some(status) = field(header, "X-Mozilla-Status:")
        && u16::from_str_radix(status.trim(), 16).is_ok_and(|bits| bits & EXPUNGED != 0)
    {
        return Use::LeftOut;
    }
    let mut found = Use::Mail;
    for label in labels_of(header) {
        // A label that the user made lies under another with a slash; only Gmail's own count.
        match usage([label.as_str()]) {
            Use::LeftOut => return Use::LeftOut,
            Use::Sent => found = Use::Sent,
            Use::Mail => {}
        }
    }
    found
}

/// The labels that a message has, as Gmail's exports give them.
pub fn labels(raw: &[u8]) -> Vec<String> {
    let head = &raw[..raw.len().min(HEAD)];
    if memchr::memmem::find(head, b"X-Gmail-Labels:").is_none() {
        return Vec::new();
    }
    labels_of(&head[..end_of_header(head)])
}

fn labels_of(header: &[u8]) -> Vec<String> {
    let Some(labels) = field(header, "X-Gmail-Labels:") else {
        return Vec::new();
    };
    let labels = decode_words(&labels, Quoting::Plain);
    labels
        .split(',')
        .map(|label| label.trim().trim_matches('"').to_string())
        .collect()
}

/// A field's value with its continuation lines.
fn field(header: &[u8], name: &str) -> Option<String> {
    let mut value: Option<String> = None;
    for line in header.split(|b| *b == b'\n') {
        let line = String::from_utf8_lossy(line);
        let line = line.trim_end_matches('\r');
        match &mut value {
            Some(value) if line.starts_with([' ', '\t']) => {
                value.push(' ');
                value.push_str(line.trim());
            }
            Some(_) => break,
            None => value = line.strip_prefix(name).map(|rest| rest.trim().to_string()),
        }
    }
    value
}
