//! Undoes the quoting of separator-like lines: one `>` before `From ` goes away (mboxrd; right for
//! mboxo too, but for lines that its writer's author had quoted himself).

use memchr::memmem;

/// Unquotes the bytes from a place on, in place.
pub(super) fn undo(bytes: &mut Vec<u8>, from: usize) {
    let mut marks = Vec::new();
    for at in memmem::find_iter(&bytes[from..], b">From ") {
        // Go back over all marks to the line's start.
        let line = bytes[from..from + at]
            .iter()
            .rposition(|b| *b != b'>')
            .map_or(from, |before| from + before + 1);
        if line == from || bytes[line - 1] == b'\n' {
            marks.push(line);
        }
    }
    let Some(first) = marks.first().copied() else {
        return;
    };
    let mut write = first;
    let mut next = marks.iter().copied().peekable();
    for read in first..bytes.len() {
        if next.peek() == Some(&read) {
            next.next();
            continue;
        }
        bytes[write] = bytes[read];
        write += 1;
    }
    bytes.truncate(write);
}
