//! Encoded words (RFC 2047) that were written wrongly: characters split between two words, words
//! glued to text, spaces within a word, a missing end.

use super::charset;
use mail_parser::decoders::{
    base64::base64_decode, quoted_printable::quoted_printable_decode_char,
};

/// Whether a decoded word is put in quotes, as names before an address need.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Quoting {
    /// The text as it is.
    Plain,
    /// `"text"`, with quotes and backslashes escaped.
    Quoted,
}

/// True when the usual decoder left a word standing or lost a character.
pub(crate) fn is_garbled(text: &str) -> bool {
    text.contains('\u{fffd}') || text.contains("=?")
}

/// Decodes every encoded word in a text. Neighbours of one character set are joined before they
/// are decoded, since much software splits characters between words.
pub(crate) fn decode(text: &str, quoting: Quoting) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find("=?") {
        let Some((mut word, mut after)) = word(&rest[at..]) else {
            out.push_str(&rest[..at + 2]);
            rest = &rest[at + 2..];
            continue;
        };
        out.push_str(&rest[..at]);
        while let Some((next, further)) = self::word(after.trim_start()) {
            if next.charset != word.charset {
                break;
            }
            word.bytes.extend(next.bytes);
            after = further;
        }
        let decoded = charset::decode(&word.bytes, Some(&word.charset), None);
        match quoting {
            Quoting::Plain => out.push_str(&decoded),
            Quoting::Quoted => {
                out.push('"');
                out.push_str(&decoded.replace('\\', "\\\\").replace('"', "\\\""));
                out.push('"');
            }
        }
        rest = after;
        if rest.trim_start().starts_with("=?") && self::word(rest.trim_start()).is_some() {
            // White space between two encoded words is not part of the text (section 6.2).
            rest = rest.trim_start();
        }
    }
    out.push_str(rest);
    out
}

struct Word {
    charset: String,
    bytes: Vec<u8>,
}

/// `=?charset?q|b?data?=` at the start of a text, and what follows it.
fn word(text: &str) -> Option<(Word, &str)> {
    let (charset, rest) = text.strip_prefix("=?")?.split_once('?')?;
    // A language may follow the character set (RFC 2231 section 5).
    let charset = charset.split('*').next()?;
    if charset.is_empty() || charset.len() > 40 || charset.contains(char::is_whitespace) {
        return None;
    }
    let (encoding, rest) = rest.split_once('?')?;
    let (data, after) = match rest.find("?=") {
        // `=` itself may begin the data's end: "?Q?a=?=" has none; take the first "?=".
        Some(end) => (&rest[..end], &rest[end + 2..]),
        // The end was cut off.
        None => (rest.trim_end_matches(['?', '=']), ""),
    };
    let bytes = match encoding {
        "q" | "Q" => decode_q(data.as_bytes()),
        "b" | "B" => decode_b(data),
        _ => return None,
    };
    let charset = charset.to_ascii_lowercase();
    Some((Word { charset, bytes }, after))
}

fn decode_q(data: &[u8]) -> Vec<u8> {
    let mut out = Vec::with_capacity(data.len());
    let mut at = 0;
    while let Some(&byte) = data.get(at) {
        at += 1;
        match (byte, data.get(at), data.get(at + 1)) {
            (b'_', _, _) => out.push(b' '),
            (b'=', Some(&a), Some(&b)) => match quoted_printable_decode_char(a, b) {
                Some(decoded) => {
                    out.push(decoded);
                    at += 2;
                }
                None => out.push(byte),
            },
            _ => out.push(byte),
        }
    }
    out
}

/// Base64 whose padding may be missing, and which may have white space in it.
fn decode_b(data: &str) -> Vec<u8> {
    let mut letters: Vec<u8> = data
        .bytes()
        .filter(|b| b.is_ascii_alphanumeric() || *b == b'+' || *b == b'/')
        .collect();
    if letters.len() % 4 == 1 {
        letters.pop();
    }
    base64_decode(&letters).unwrap_or_default()
}
