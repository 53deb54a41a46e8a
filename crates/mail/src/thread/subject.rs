//! The base of a subject: what is left when "Re:", "AW:", "[list]" and "(fwd)" are taken off
//! (RFC 5256 section 2.1, with the prefixes that mail programs write in other languages).

mod prefix;

use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A subject without its wrapping.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Base {
    /// What is left, white space folded, its case kept. Empty when nothing is left.
    pub text: String,
    /// True when a word for "answer" was taken off.
    pub reply: bool,
    /// True when a word for "forwarded" was taken off.
    pub forward: bool,
}

impl Base {
    /// What two subjects are compared by: lower case, composed characters.
    pub fn key(&self) -> String {
        let lower = self.text.to_lowercase();
        if is_nfc(&lower) {
            lower
        } else {
            lower.nfc().collect()
        }
    }
}

/// Takes the wrapping off a decoded subject.
pub fn base(subject: &str) -> Base {
    base_with(subject, &[])
}

/// The same with further words for "answer" (without colon, any case).
pub fn base_with(subject: &str, answers: &[String]) -> Base {
    let folded = fold(subject);
    let mut rest = folded.as_str();
    let mut base = Base::default();
    loop {
        let before = rest;
        while let Some(front) = strip_trailer(rest) {
            rest = front;
            base.forward = true;
        }
        while let Some(after) = strip_leader(rest, answers, &mut base) {
            rest = after;
        }
        if let Some(inner) = strip_wrapper(rest) {
            rest = inner;
            base.forward = true;
        }
        if rest == before {
            break;
        }
    }
    base.text = rest.to_string();
    base
}

/// White space and control characters to single spaces, none at the ends.
fn fold(subject: &str) -> String {
    let mut folded = String::with_capacity(subject.len());
    for word in subject.split(|c: char| c.is_whitespace() || c.is_control()) {
        if !word.is_empty() {
            if !folded.is_empty() {
                folded.push(' ');
            }
            folded.push_str(word);
        }
    }
    folded
}

/// Takes "(fwd)" off the end.
fn strip_trailer(text: &str) -> Option<&str> {
    let cut = text.len().checked_sub("(fwd)".len())?;
    let (front, tail) = (text.get(..cut)?, text.get(cut..)?);
    tail.eq_ignore_ascii_case("(fwd)").then(|| front.trim_end())
}

/// Takes one "Re:" or one "[list]" off the front; the latter only if something is left then.
fn strip_leader<'a>(text: &'a str, answers: &[String], base: &mut Base) -> Option<&'a str> {
    if let Some((rest, meaning)) = prefix::strip(text, answers) {
        base.reply |= meaning == prefix::Meaning::Answer;
        base.forward |= meaning == prefix::Meaning::Forward;
        return Some(rest.trim_start());
    }
    let rest = strip_blob(text)?.trim_start();
    (!rest.is_empty() && strip_wrapper(text).is_none()).then_some(rest)
}

/// Takes "[...]" without brackets inside off the front.
fn strip_blob(text: &str) -> Option<&str> {
    let inner = text.strip_prefix('[')?;
    let end = inner.find(['[', ']'])?;
    inner[end..].strip_prefix(']')
}

/// Unwraps "[Fwd: ...]".
fn strip_wrapper(text: &str) -> Option<&str> {
    let inner = text.strip_suffix(']')?;
    let head = inner.get(.."[fwd:".len())?;
    head.eq_ignore_ascii_case("[fwd:")
        .then(|| inner["[fwd:".len()..].trim())
}

/// True when two bases share no word of three letters or more: quite another matter.
pub fn differ_wholly(one: &str, other: &str) -> bool {
    let words = |text: &str| {
        let mut words: Vec<String> = text
            .to_lowercase()
            .split(|c: char| !c.is_alphanumeric())
            .filter(|word| word.chars().count() >= 3 || !word.is_ascii())
            .map(str::to_string)
            .collect();
        words.sort_unstable();
        words
    };
    let (one, other) = (words(one), words(other));
    !one.is_empty()
        && !other.is_empty()
        && !one.iter().any(|word| other.binary_search(word).is_ok())
}
