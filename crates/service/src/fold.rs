//! Texts folded for the search: plain words without case and accents, so that both databases find the same.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// No longer text is put into the full text, in bytes after folding: PostgreSQL takes up to a megabyte, with
/// places of words up to the 16,383rd.
const LONG: usize = 100_000;

/// A word of letters and digits is cut after so many bytes.
const WORD: usize = 64;

/// The words of a text, in order.
pub(crate) fn words(text: &str) -> Vec<String> {
    folded(text)
        .split(' ')
        .filter(|word| !word.is_empty())
        .map(str::to_string)
        .collect()
}

/// A text as words with one space between.
pub(crate) fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len().min(LONG));
    let mut word = 0;
    for c in text
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .flat_map(char::to_lowercase)
        .flat_map(spelled_out)
    {
        if c.is_alphanumeric() {
            if word < WORD {
                out.push(c);
                word += c.len_utf8();
            }
        } else if word > 0 {
            out.push(' ');
            word = 0;
            if out.len() >= LONG {
                break;
            }
        }
    }
    out
}

/// German writes one letter as two where it has to.
fn spelled_out(c: char) -> impl Iterator<Item = char> {
    let (first, second) = if c == 'ß' {
        ('s', Some('s'))
    } else {
        (c, None)
    };
    std::iter::once(first).chain(second)
}
