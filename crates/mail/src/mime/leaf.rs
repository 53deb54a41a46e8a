//! One part of a message that has no parts of its own: its kind and its bytes.

use super::{Headers, charset};
use mail_parser::decoders::{base64::base64_decode, quoted_printable::quoted_printable_decode};
use mail_parser::{ContentType, Encoding, MessagePart, MimeHeaders, PartType};
use std::borrow::Cow;

/// A part with the message that it belongs to.
#[derive(Clone, Copy)]
pub(crate) struct Leaf<'x> {
    pub(crate) part: &'x MessagePart<'x>,
    pub(crate) raw: &'x [u8],
}

impl<'x> Leaf<'x> {
    /// Its header.
    pub(crate) fn headers(&self) -> Headers<'x> {
        Headers::of(self.part, self.raw)
    }

    /// Its media type in lower case; `text/plain` when nothing (or nonsense) is said.
    pub(crate) fn media_type(&self) -> String {
        match self.part.content_type() {
            Some(kind) => match (kind.ctype(), kind.subtype()) {
                (main, Some(sub)) => format!("{main}/{sub}").to_ascii_lowercase(),
                ("text", None) => "text/plain".to_string(),
                (main, None) => main.to_ascii_lowercase(),
            },
            None => "text/plain".to_string(),
        }
    }

    /// A parameter of its Content-Type.
    pub(crate) fn parameter(&self, name: &str) -> Option<&'x str> {
        self.part
            .content_type()
            .and_then(|kind| kind.attribute(name))
    }

    /// True when it says that it is a file, not something to read in place.
    pub(crate) fn is_attached(&self) -> bool {
        self.part
            .content_disposition()
            .is_some_and(ContentType::is_attachment)
    }

    /// Its file name, when it has one.
    pub(crate) fn file_name(&self) -> Option<&'x str> {
        self.part.attachment_name().filter(|name| !name.is_empty())
    }

    /// Its size in bytes once its transfer encoding is undone.
    pub(crate) fn size(&self) -> u64 {
        match &self.part.body {
            PartType::Binary(bytes) | PartType::InlineBinary(bytes) => bytes.len() as u64,
            PartType::Text(text) | PartType::Html(text) => text.len() as u64,
            _ => self.stored().len() as u64,
        }
    }

    /// Its text, decoded with care for what is declared wrongly.
    pub(crate) fn text(&self, tld: Option<&str>) -> Cow<'x, str> {
        let declared = self.parameter("charset");
        if let PartType::Text(text) | PartType::Html(text) = &self.part.body
            && !self.part.is_encoding_problem
            && is_certain(text, declared)
            && !self.lacks_padding()
        {
            return Cow::Borrowed(text.as_ref());
        }
        let bytes = self.decoded();
        let named = if declared.is_none() && matches!(self.part.body, PartType::Html(_)) {
            charset::named_in_html(&bytes)
        } else {
            None
        };
        Cow::Owned(charset::decode(&bytes, declared.or(named.as_deref()), tld))
    }

    /// Its bytes, transfer encoding undone, as far as it can be.
    pub(crate) fn decoded(&self) -> Cow<'x, [u8]> {
        if let PartType::Binary(bytes) | PartType::InlineBinary(bytes) = &self.part.body {
            return Cow::Borrowed(bytes.as_ref());
        }
        let stored = self.stored();
        let encoding = self.part.content_transfer_encoding().unwrap_or_default();
        let encoding = encoding.trim();
        if self.part.encoding == Encoding::Base64 || encoding.eq_ignore_ascii_case("base64") {
            Cow::Owned(base64_decode(stored).unwrap_or_else(|| lenient_base64(stored)))
        } else if self.part.encoding == Encoding::QuotedPrintable
            || encoding.eq_ignore_ascii_case("quoted-printable")
        {
            quoted_printable_decode(stored).map_or(Cow::Borrowed(stored), Cow::Owned)
        } else {
            Cow::Borrowed(stored)
        }
    }

    /// True for base64 whose end is not padded, of which the parser loses the last letters.
    fn lacks_padding(&self) -> bool {
        let letters = || {
            self.stored()
                .iter()
                .filter(|b| !b.is_ascii_whitespace())
                .count()
        };
        self.part.encoding == Encoding::Base64 && letters() % 4 != 0
    }

    /// Its bytes as they stand in the message.
    fn stored(&self) -> &'x [u8] {
        let (start, end) = (
            self.part.offset_body as usize,
            self.part.offset_end as usize,
        );
        let end = end.min(self.raw.len());
        self.raw.get(start.min(end)..end).unwrap_or_default()
    }
}

/// True when the parser's own decoding cannot be wrong.
fn is_certain(text: &str, declared: Option<&str>) -> bool {
    match declared {
        None if text.is_ascii() => memchr::memchr(0x1b, text.as_bytes()).is_none(),
        None => !text.contains(['\u{1b}', '\u{fffd}']),
        Some(label) if label.eq_ignore_ascii_case("utf-8") => {
            text.is_ascii() || !text.contains('\u{fffd}')
        }
        Some(label) => {
            text.is_ascii()
                && (label.eq_ignore_ascii_case("us-ascii")
                    || label
                        .get(..8)
                        .is_some_and(|l| l.eq_ignore_ascii_case("iso-8859"))
                    || label
                        .get(..7)
                        .is_some_and(|l| l.eq_ignore_ascii_case("windows")))
        }
    }
}

/// Base64 with a tail that is not (a footer that a list program added): the tail is kept as it is.
fn lenient_base64(stored: &[u8]) -> Vec<u8> {
    let is_letter = |b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'/' | b'=');
    let mut letters = Vec::with_capacity(stored.len());
    let mut tail: &[u8] = &[];
    let mut at = 0;
    for line in stored.split_inclusive(|b| *b == b'\n') {
        let trimmed = line.trim_ascii();
        if !trimmed.iter().all(is_letter) {
            tail = &stored[at..];
            break;
        }
        letters.extend(trimmed.iter().filter(|b| **b != b'='));
        at += line.len();
    }
    if letters.len() % 4 == 1 {
        letters.pop();
    }
    let mut out = base64_decode(&letters).unwrap_or_default();
    if !out.is_empty() && !tail.is_empty() {
        out.push(b'\n');
    }
    out.extend_from_slice(tail);
    out
}
