//! Other people's words, made safe to show on one line.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// The words with line breaks and runs of white space made one space, and without characters that
/// would steer a terminal (control characters, and those that turn the direction of writing).
pub fn clean(text: &str) -> String {
    let text = without_steering(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    words.join(" ")
}

/// The text with every control character made a space and every turn of direction left out.
pub fn without_steering(text: &str) -> String {
    text.chars()
        .filter(|c| !turns_direction(*c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect()
}

/// True for what a terminal obeys instead of showing it.
pub fn steers(c: char) -> bool {
    c.is_control() || turns_direction(c)
}

/// The cleaned words in quotation marks.
///
/// Cut at a word so that they take at most `columns`; `(no words)` when there are none.
pub fn shortened(text: &str, columns: usize) -> String {
    let words = clean(text);
    if words.is_empty() {
        return "(no words)".to_string();
    }
    format!("“{}”", shorten(&words, columns.saturating_sub(2)))
}

/// The text, cut at a word with "…" so that it takes at most `columns` of a terminal.
pub fn shorten(text: &str, columns: usize) -> String {
    if text.width() <= columns {
        return text.to_string();
    }
    let room = columns.saturating_sub(1);
    let mut cut = 0;
    let mut used = 0;
    for (at, c) in text.char_indices() {
        used += c.width().unwrap_or(0);
        if used > room {
            break;
        }
        cut = at + c.len_utf8();
    }
    let head = &text[..cut];
    let at_word = match head.rfind(' ') {
        // Cut inside a word only where the word is longer than half of the room.
        Some(space) if head[..space].width() * 2 >= room => &head[..space],
        _ => head,
    };
    format!(
        "{}…",
        at_word.trim_end_matches([' ', ',', ';', ':', '-', '('])
    )
}

/// Bidirectional controls, byte order marks and annotation marks. (U+2028 and U+2029 are white
/// space and go with it.)
fn turns_direction(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'
        | '\u{feff}' | '\u{fff9}'..='\u{fffb}')
}
