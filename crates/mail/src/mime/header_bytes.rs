//! Headers with bytes beyond ASCII that are not UTF-8: old software writes them undeclared.

use super::charset;
use std::borrow::Cow;

/// The same message with its header in UTF-8. Nothing is copied where it is so already.
pub(crate) fn as_utf8(raw: &[u8]) -> Cow<'_, [u8]> {
    let end = end_of_header(raw);
    let header = &raw[..end];
    if header.is_ascii() || std::str::from_utf8(header).is_ok() {
        return Cow::Borrowed(raw);
    }
    let mut out = charset::decode(header, None, None).into_bytes();
    out.extend_from_slice(&raw[end..]);
    Cow::Owned(out)
}

/// Where the blank line after the header begins; the end of the bytes when there is none.
pub(crate) fn end_of_header(raw: &[u8]) -> usize {
    let mut from = 0;
    while let Some(at) = memchr::memchr(b'\n', &raw[from..]) {
        let next = from + at + 1;
        match &raw[next..] {
            [b'\n', ..] | [b'\r', b'\n', ..] => return next,
            _ => from = next,
        }
    }
    raw.len()
}
