//! A draft before it is sent: a plain text, a text with front matter, or an .eml file.
//!
//! What is not the writer's own new words (headers, front matter, quotes, signature, notes to this
//! program) is blanked out, so that every byte of the words keeps its place in the file.

mod eml;
mod front;
mod notes;

use amends_domain::draft::{Fault, Keep};
use amends_domain::{Address, MessageId};
use jiff::Timestamp;
use jiff::tz::Offset;
use std::ops::Range;

/// Longest draft that is read, in bytes.
pub const LIMIT: usize = 64 * 1024;

/// A draft with what its head says.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Draft {
    /// The text as it is shown: the file with line feeds as line ends, or the decoded words where
    /// the file writes them in another way.
    pub text: String,
    /// The same with everything blanked out that is not the writer's own words; byte for byte as long.
    pub own: String,
    /// True when the lines of `text` are those of the file.
    pub lines_of_file: bool,
    /// Whom it goes to.
    pub to: Vec<Address>,
    /// Its subject; empty when it has none.
    pub subject: String,
    /// The message it answers.
    pub answers: Option<MessageId>,
    /// When it says it was written.
    pub dated: Option<(Timestamp, Offset)>,
    /// Whose fault it is about, as its head says.
    pub fault: Option<Fault>,
    /// Findings to be kept.
    pub keeps: Vec<Keep>,
    /// Lines of the head that say something that cannot be understood, with the reason.
    pub misread: Vec<(Range<usize>, String)>,
    /// True when it was longer than [`LIMIT`] and the rest was left out.
    pub cut: bool,
}

impl Draft {
    /// Reads a draft. `eml` says that it is a mail with headers; else that is seen from its first
    /// lines. Never fails: what is no mail is a text.
    pub fn read(bytes: &[u8], eml: bool) -> Draft {
        let cut = bytes.len() > LIMIT;
        let bytes = &bytes[..bytes.len().min(LIMIT)];
        let mut draft = if eml || eml::looks_like_one(bytes) {
            eml::read(bytes).unwrap_or_else(|| front::read(bytes))
        } else {
            front::read(bytes)
        };
        notes::take(&mut draft);
        draft.cut = cut;
        draft
    }
}

/// The bytes as text with line feeds only, and without a byte order mark.
fn plain(bytes: &[u8]) -> String {
    let text = match std::str::from_utf8(bytes) {
        Ok(text) => text.to_string(),
        Err(e) if e.error_len().is_none() && e.valid_up_to() + 4 > bytes.len() => {
            // Cut in the middle of a character, by the limit or by whoever wrote the file.
            String::from_utf8_lossy(&bytes[..e.valid_up_to()]).into_owned()
        }
        Err(_) => crate::mime::decode_text(bytes),
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    text.replace("\r\n", "\n").replace(['\r', '\0'], "\n")
}

/// Makes a stretch of a text blank, byte for byte, but for its line ends.
fn blank(text: &mut String, span: Range<usize>) {
    let filled: String = text[span.clone()]
        .bytes()
        .map(|b| if b == b'\n' { '\n' } else { ' ' })
        .collect();
    text.replace_range(span, &filled);
}

/// The lines of a text with their places, without line ends.
fn lines(text: &str) -> impl Iterator<Item = (Range<usize>, &str)> {
    let mut at = 0;
    text.split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        let bare = line.strip_suffix('\n').unwrap_or(line);
        (start..start + bare.len(), bare)
    })
}
