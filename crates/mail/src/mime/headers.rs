//! The header fields of a message or part, by name.

use mail_parser::{Header, HeaderValue, MessagePart};
use std::borrow::Cow;

/// A longer value is cut: no header a person's mail carries is longer.
const LONGEST: usize = 64 * 1024;

/// The fields of one header, with the bytes that they were read from.
#[derive(Clone, Copy)]
pub(crate) struct Headers<'x> {
    fields: &'x [Header<'x>],
    raw: &'x [u8],
}

impl<'x> Headers<'x> {
    /// The fields of a part, where `raw` is the message that it was parsed from.
    pub(crate) fn of(part: &'x MessagePart<'x>, raw: &'x [u8]) -> Headers<'x> {
        Headers {
            fields: &part.headers,
            raw,
        }
    }

    /// True when the header has no field at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.fields.is_empty()
    }

    /// Every value of the fields of this name, unfolded, in the order they stand.
    pub(crate) fn all(&self, name: &'x str) -> impl Iterator<Item = Cow<'x, str>> + use<'x> {
        let raw = self.raw;
        self.fields
            .iter()
            .filter(move |field| field.name.as_str().eq_ignore_ascii_case(name))
            .map(move |field| unfolded(field, raw))
    }

    /// The first value of the fields of this name, unfolded.
    pub(crate) fn get(&self, name: &'x str) -> Option<Cow<'x, str>> {
        self.all(name).next()
    }

    /// The first value that is not empty, in lower case; empty when there is none.
    pub(crate) fn lower(&self, name: &'x str) -> String {
        self.all(name)
            .find(|value| !value.is_empty())
            .map_or(String::new(), |value| value.to_lowercase())
    }

    /// True when a field of this name stands there.
    pub(crate) fn has(&self, name: &str) -> bool {
        self.fields
            .iter()
            .any(|field| field.name.as_str().eq_ignore_ascii_case(name))
    }

    /// True when a field's name begins so (in any case).
    pub(crate) fn has_prefix(&self, prefix: &str) -> bool {
        self.fields.iter().any(|field| {
            let name = field.name.as_str().as_bytes();
            name.len() >= prefix.len()
                && name[..prefix.len()].eq_ignore_ascii_case(prefix.as_bytes())
        })
    }

    /// What the parser made of the first field of this name that it could read.
    pub(crate) fn parsed(&self, name: &str) -> Option<&'x HeaderValue<'x>> {
        self.fields
            .iter()
            .filter(|field| field.name.as_str().eq_ignore_ascii_case(name))
            .map(|field| &field.value)
            .find(|value| !matches!(value, HeaderValue::Empty))
    }
}

fn unfolded<'x>(field: &Header<'_>, raw: &'x [u8]) -> Cow<'x, str> {
    let start = field.offset_start as usize;
    let end = (field.offset_end as usize).min(start.saturating_add(LONGEST));
    let value = raw.get(start..end.min(raw.len())).unwrap_or_default();
    let text = String::from_utf8_lossy(value.trim_ascii());
    if text.contains(['\n', '\r']) {
        Cow::Owned(text.replace(['\r', '\n'], ""))
    } else {
        text
    }
}
