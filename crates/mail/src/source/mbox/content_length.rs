//! mboxcl and mboxcl2: the header says how long the body is. Often it lies.

use super::{Mbox, SIGHT, Separator};
use crate::mime::end_of_header;
use crate::source::limits::MESSAGE;
use std::io::Read;

/// How far the end of a header is looked for.
const HEADER: usize = 64 * 1024;

/// The length of the message (header and body) at the current place, when its Content-Length ends
/// right before another separator or the end of the file. Only then is it believed.
pub(super) fn trusted<R: Read>(mbox: &mut Mbox<R>) -> Option<usize> {
    mbox.sight(SIGHT);
    let mut header = end_of_header(&mbox.buffer[mbox.start..]);
    while mbox.start + header == mbox.buffer.len() && !mbox.at_end && header < HEADER {
        let held = mbox.buffer.len() - mbox.start;
        mbox.sight(held + 1);
        header = end_of_header(&mbox.buffer[mbox.start..]);
    }
    let body = declared(&mbox.buffer[mbox.start..mbox.start + header])?;
    let blank = match &mbox.buffer[mbox.start + header..] {
        [b'\r', b'\n', ..] => 2,
        [b'\n', ..] => 1,
        _ => return None,
    };
    let length = (header + blank).checked_add(body)?;
    if length > MESSAGE {
        return None;
    }
    mbox.sight(length + SIGHT);
    let ahead = &mbox.buffer[mbox.start..];
    let after = ahead.get(length..)?;
    let gap = after
        .iter()
        .take(4)
        .take_while(|b| matches!(b, b'\r' | b'\n'))
        .count();
    let ends = after.len() == gap && mbox.at_end;
    let splits = Separator::at(&after[gap..], true).is_some();
    (ends || splits).then_some(length)
}

fn declared(header: &[u8]) -> Option<usize> {
    for line in header.split(|b| *b == b'\n') {
        let name = b"content-length:";
        if line.len() > name.len() && line[..name.len()].eq_ignore_ascii_case(name) {
            let value = std::str::from_utf8(line[name.len()..].trim_ascii()).ok()?;
            return value.parse().ok();
        }
    }
    None
}
