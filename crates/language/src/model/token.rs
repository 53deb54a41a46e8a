//! The words of a sentence as the model sees them: lower case, with classes for numbers, days, names.

use super::hash;
use super::stem::Tongue;
use std::ops::Range;

/// The most words of one sentence that are looked at.
const MAX_WORDS: usize = 160;

/// The words of a letter, sentence by sentence.
#[derive(Debug, Default)]
pub(super) struct Words {
    list: Vec<Word>,
    /// Where each sentence's words end.
    ends: Vec<usize>,
    /// The word at hand in lower case.
    normal: Vec<u8>,
    /// True once the sentence at hand has more than marks.
    inside: bool,
}

/// A word, a number or a mark.
#[derive(Debug, Clone)]
pub(super) struct Word {
    /// Its bytes in the text.
    pub span: Range<usize>,
    /// The hash of its normal form or its class.
    pub hash: u32,
    /// What it is.
    pub class: Class,
    /// What it has in common with words of like meaning: in English their class, in other languages its
    /// stem; 0 for nothing.
    pub meaning: u32,
}

/// What a word is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    /// A word in letters.
    Plain,
    /// Capitalised inside a sentence: a name, most often.
    Name,
    /// Digits.
    Number,
    /// Digits with a sign of money.
    Money,
    /// A day of the week or a month.
    Day,
    /// A mark: "?", "!", ";".
    Mark,
}

impl Words {
    /// Cuts the sentences of `text` into words.
    pub fn of(text: &str, sentences: impl Iterator<Item = Range<usize>>, tongue: &Tongue) -> Words {
        let mut words = Words::default();
        for span in sentences {
            words.sentence(text, span, tongue);
            words.ends.push(words.list.len());
        }
        words
    }

    /// The words of one sentence.
    pub fn of_sentence(&self, at: usize) -> &[Word] {
        let begin = at.checked_sub(1).map_or(0, |before| self.ends[before]);
        &self.list[begin..self.ends[at]]
    }

    fn sentence(&mut self, text: &str, span: Range<usize>, tongue: &Tongue) {
        let most = self.list.len() + MAX_WORDS;
        self.inside = false;
        let mut rest = span.start;
        while rest < span.end && self.list.len() < most {
            let Some(c) = text[rest..span.end].chars().next() else {
                break;
            };
            let start = rest;
            rest += c.len_utf8();
            if c.is_alphanumeric() {
                rest = word_end(text, rest, span.end);
                self.word(text, start..rest, tongue);
                self.inside = true;
            } else if matches!(c, '?' | '!' | ';' | ':' | '"' | '“' | '(' | '…') {
                let mut buffer = [0; 4];
                let mark = hash::bytes(c.encode_utf8(&mut buffer).as_bytes());
                self.add(start..rest, mark, Class::Mark);
            } else if matches!(c, '$' | '€' | '£') {
                self.add(start..rest, hash::bytes(b"<money>"), Class::Money);
                self.inside = true;
            }
        }
    }

    fn add(&mut self, span: Range<usize>, hash: u32, class: Class) {
        self.list.push(Word {
            span,
            hash,
            class,
            meaning: 0,
        });
    }

    fn word(&mut self, text: &str, span: Range<usize>, tongue: &Tongue) {
        let raw = &text[span.clone()];
        if raw.starts_with(|c: char| c.is_ascii_digit()) {
            let size = raw.bytes().filter(u8::is_ascii_digit).count().min(5);
            let money =
                matches!(self.list.last(), Some(w) if w.class == Class::Money) && self.inside;
            let clock = raw.contains(':');
            let kind: &[u8] = match (clock, size) {
                _ if money => b"<sum>",
                (true, _) => b"<clock>",
                (_, 1) => b"<digit>",
                (_, 2) => b"<tens>",
                _ => b"<number>",
            };
            self.add(span, hash::bytes(kind), Class::Number);
            return;
        }
        self.normal.clear();
        for c in raw.chars() {
            match c {
                '’' | '‘' => self.normal.push(b'\''),
                c if c.is_ascii() => self.normal.push(c.to_ascii_lowercase() as u8),
                c => {
                    let mut buffer = [0; 4];
                    for lower in c.to_lowercase() {
                        let bytes = lower.encode_utf8(&mut buffer).as_bytes();
                        self.normal.extend_from_slice(bytes);
                    }
                }
            }
        }
        let normal = self.normal.as_slice();
        let first = raw.starts_with(char::is_uppercase);
        let hash = hash::bytes(normal);
        if tongue.is_day(normal) {
            self.add(span, hash::bytes(b"<day>"), Class::Day);
        } else if first && self.inside && !is_i(normal) && tongue.names_stand_out() {
            self.add(span, hash::bytes(b"<name>"), Class::Name);
        } else {
            let meaning = tongue.meaning(normal, hash);
            self.add(span, hash, Class::Plain);
            if let Some(word) = self.list.last_mut() {
                word.meaning = meaning;
            }
        }
    }
}

/// Where the word ends that goes on at `at`: letters, digits, and signs between two of them.
fn word_end(text: &str, mut at: usize, end: usize) -> usize {
    loop {
        let mut chars = text[at..end].chars();
        let Some(c) = chars.next() else { return at };
        let joins = matches!(c, '\'' | '’' | '-' | '.' | ':' | ',' | '@')
            && chars.next().is_some_and(|n| {
                let digits =
                    n.is_ascii_digit() && text[..at].ends_with(|b: char| b.is_ascii_digit());
                n.is_alphanumeric() && (matches!(c, '\'' | '’' | '@') || digits)
            });
        if !c.is_alphanumeric() && !joins {
            return at;
        }
        at += c.len_utf8();
    }
}

/// "i", "i'll", "i'm": capitalised for no name's sake.
fn is_i(normal: &[u8]) -> bool {
    normal == b"i" || normal.starts_with(b"i'")
}
