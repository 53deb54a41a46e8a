//! Runs of words and of letters, as hashes (FNV-1a, spread).

use super::words::{plain, tokens};
use crate::model::{hash, meaning};

/// Runs of one to `longest` words and marks, in small letters, as 32-bit hashes in the order of the text.
pub fn word_runs(text: &str, longest: usize) -> Vec<u32> {
    let plain = plain(text);
    let words: Vec<u32> = tokens(&plain)
        .iter()
        .map(|t| hash::bytes(t.as_bytes()))
        .collect();
    let mut out = Vec::new();
    for at in 0..words.len() {
        let mut run = 0;
        for word in words[at..].iter().take(longest) {
            run = hash::pair(run, *word);
            out.push(run);
        }
    }
    out
}

/// Classes of words of like meaning, alone and in pairs with the word or class before, as 32-bit hashes.
pub fn class_runs(text: &str) -> Vec<u32> {
    let plain = plain(text);
    let mut before = 0;
    let mut out = Vec::new();
    for token in tokens(&plain) {
        let word = hash::bytes(token.as_bytes());
        let class = u32::from(meaning::of(word));
        let here = if class == 0 { word } else { class };
        if class != 0 {
            out.push(hash::pair(1, class));
        }
        out.push(hash::pair(2, hash::pair(before, here)));
        before = here;
    }
    out
}

/// Runs of letters within words, of lengths from `shortest` to `longest`, a space before and after each
/// word counted as letters; as 32-bit hashes in the order of the text.
pub fn letter_runs(text: &str, shortest: usize, longest: usize) -> Vec<u32> {
    let plain = plain(text);
    let mut out = Vec::new();
    for word in plain.split_whitespace() {
        let letters: Vec<char> = format!(" {word} ").chars().collect();
        for at in 0..letters.len() {
            let mut run = hash::bytes(b"letters");
            for (length, letter) in letters[at..].iter().take(longest).enumerate() {
                run = hash::pair(run, u32::from(*letter));
                if length + 1 >= shortest {
                    out.push(run);
                }
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_those_of_the_words_and_no_others() {
        let cases: [(&str, usize, usize); 4] = [
            ("", 0, 0),
            ("Pay me", 3, 16),
            ("ok?", 3, 10),
            ("a b c d", 9, 12),
        ];
        for (text, words, letters) in cases {
            assert_eq!(word_runs(text, 3).len(), words, "{text}");
            assert_eq!(letter_runs(text, 2, 5).len(), letters, "{text}");
        }
        assert_eq!(word_runs("Pay Me", 2), word_runs("pay me", 2));
        assert_ne!(word_runs("pay me", 2), word_runs("me pay", 2));
        assert_eq!(letter_runs("don’t", 2, 5), letter_runs("DON'T", 2, 5));
    }
}
