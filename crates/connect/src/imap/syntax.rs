//! The grammar of answers, read leniently: words, quoted texts, literals, lists.

use super::wire::{Literal, Piece};

/// Lists within lists, beyond which an answer is not understood.
const DEPTH: usize = 32;
/// Values in one answer.
const VALUES: usize = 100_000;

/// A value of an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Value {
    /// A bare word or number, with what stands in brackets: `BODY[HEADER.FIELDS (TO)]<0>`.
    Word(Vec<u8>),
    /// A quoted text.
    Quoted(Vec<u8>),
    /// A counted text.
    Literal(Literal),
    /// Values in parentheses.
    List(Vec<Value>),
}

impl Value {
    /// Its bytes, when it is a word or a text.
    pub(crate) fn bytes(&self) -> Option<&[u8]> {
        match self {
            Value::Word(b) | Value::Quoted(b) => Some(b),
            Value::Literal(literal) => Some(&literal.bytes),
            Value::List(_) => None,
        }
    }

    /// Its words, when it is one in letters that everybody has.
    pub(crate) fn text(&self) -> Option<&str> {
        std::str::from_utf8(self.bytes()?).ok()
    }

    /// Whether it is this bare word, whatever the case of its letters.
    pub(crate) fn is(&self, word: &str) -> bool {
        matches!(self, Value::Word(w) if w.eq_ignore_ascii_case(word.as_bytes()))
    }

    /// Its number, when it is one.
    pub(crate) fn number<N: std::str::FromStr>(&self) -> Option<N> {
        self.text()?.parse().ok()
    }

    /// Its members, when it is a list.
    pub(crate) fn list(&self) -> Option<&[Value]> {
        match self {
            Value::List(members) => Some(members),
            _ => None,
        }
    }
}

/// The values of an answer; none where it is nested too deep or has too many. Parentheses that
/// nobody closed end with the answer, those that nobody opened are passed over.
pub(crate) fn values(pieces: Vec<Piece>) -> Option<Vec<Value>> {
    let mut open: Vec<Vec<Value>> = vec![Vec::new()];
    let mut count = 0;
    for piece in pieces {
        match piece {
            Piece::Literal(literal) => push(&mut open, Value::Literal(literal)),
            Piece::Text(text) => {
                let mut rest = &text[..];
                while let [first, after @ ..] = rest {
                    rest = after;
                    match first {
                        b' ' | b'\t' => continue,
                        b'(' if open.len() > DEPTH => return None,
                        b'(' => open.push(Vec::new()),
                        b')' => close(&mut open),
                        b'"' => {
                            let (text, after) = quoted(rest);
                            rest = after;
                            push(&mut open, Value::Quoted(text));
                        }
                        _ => {
                            let end = word_end(rest);
                            let mut word = vec![*first];
                            word.extend_from_slice(&rest[..end]);
                            rest = &rest[end..];
                            push(&mut open, Value::Word(word));
                        }
                    }
                    count += 1;
                    if count > VALUES {
                        return None;
                    }
                }
            }
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop()
}

fn push(open: &mut [Vec<Value>], value: Value) {
    if let Some(innermost) = open.last_mut() {
        innermost.push(value);
    }
}

fn close(open: &mut Vec<Vec<Value>>) {
    if open.len() > 1
        && let Some(members) = open.pop()
    {
        push(open, Value::List(members));
    }
}

/// A quoted text after its first mark, and what follows the second.
fn quoted(rest: &[u8]) -> (Vec<u8>, &[u8]) {
    let mut text = Vec::new();
    let mut at = 0;
    while let Some(&byte) = rest.get(at) {
        at += 1;
        match byte {
            b'"' => break,
            b'\\' => {
                text.extend(rest.get(at));
                at += 1;
            }
            _ => text.push(byte),
        }
    }
    (text, &rest[at.min(rest.len())..])
}

/// Where a word ends that has begun before. In brackets it goes on over spaces.
fn word_end(rest: &[u8]) -> usize {
    let mut at = 0;
    while let Some(&byte) = rest.get(at) {
        match byte {
            b' ' | b'\t' | b'(' | b')' | b'"' => return at,
            b'[' => match rest[at..].iter().position(|b| *b == b']') {
                Some(closing) => at += closing,
                None => return rest.len(),
            },
            _ => {}
        }
        at += 1;
    }
    at
}
