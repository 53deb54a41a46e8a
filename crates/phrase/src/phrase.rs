//! The phrase language of cue files, turned into regular expressions.
//!
//! Words stand for themselves, lower case. A space matches one space, with an optional comma before
//! it (a semicolon stands for the comma after an address). `..` stands for up to four words, `...` for up to nine, `_` for exactly one. `{name}` is a
//! list of `[words]`. An accented letter also fits the bare one ("ü" also "ue", "ß" also "ss") unless a
//! backslash stands before it. Everything else is the `regex` crate's syntax. Patterns begin and end on word
//! boundaries. Text is folded before: lower case, straight quotes, single spaces.

use crate::At;
use crate::forms::slots;
use std::collections::BTreeMap;

/// Named lists of words for `{name}`.
pub type Lists = BTreeMap<String, Vec<String>>;

/// Deepest nesting of lists in lists.
pub(crate) const MAX_DEPTH: usize = 6;
/// Longest expanded pattern, in bytes.
pub(crate) const MAX_SOURCE: usize = 200_000;

const BEFORE: &str = r"(?:^|[^a-z0-9\x80-\xff])";
const AFTER: &str = r"(?:$|[^a-z0-9\x80-\xff])";
const WORD: &str = r"[^ ]+";

/// Ends the two-byte sign of a list in an outline; no UTF-8 text holds this byte.
pub const LIST_SIGN: u8 = 0xff;

/// Stands in an outline for the space between two words.
pub const GAP: u8 = 0xfe;

/// Stands in an outline for a word that may be any.
pub const ANY_WORD: u8 = 0xfd;

/// Several phrases as one expression without its boundaries, where lists are not written out: each
/// stands as one byte, its place among the lists, and [`LIST_SIGN`]; and words are parted by [`GAP`].
pub fn outline(phrases: &[String], lists: &Lists) -> Result<String, String> {
    Expander::new(lists, Style::Outline).any_of(phrases)
}

/// Several phrases as one expression without its boundaries.
///
/// # Errors
/// When a phrase names a list that is not there, lists name each other in a circle, or it gets too
/// long.
pub fn alternatives(phrases: &[String], lists: &Lists) -> Result<String, String> {
    let source = Expander::new(lists, Style::Full).any_of(phrases)?;
    if source.len() > MAX_SOURCE {
        Err("the pattern is too long".into())
    } else {
        Ok(source)
    }
}

/// An expression of [`alternatives`] with what must stand before and after it.
///
/// # Errors
/// As [`alternatives`], for the lists `lead` and `joins`.
pub fn anchored(inner: &str, at: At, lists: &Lists) -> Result<String, String> {
    let (before, after) = around(at, &mut Expander::new(lists, Style::Full))?;
    Ok(format!("{before}{inner}{after}"))
}

/// What must stand before and after an expression.
pub(crate) fn around(
    at: At,
    expander: &mut Expander<'_>,
) -> Result<(String, &'static str), String> {
    if at == At::Anywhere {
        return Ok((BEFORE.into(), AFTER));
    }
    let lead = match expander.lists.get("lead") {
        Some(_) => format!(r"(?:{}[,.!:]* ){{0,3}}", expander.expand("{lead}", 0)?),
        None => String::new(),
    };
    let quote = "[\"'(*_]?";
    let hard = format!(r"^{quote}|[;:(\-/] ?{quote}");
    let mut strong = || -> Result<String, String> {
        let joins = match expander.lists.get("joins") {
            Some(_) => expander.expand("{joins}", 0)?,
            None => "and".into(),
        };
        Ok(format!(r"{hard}|[,.]? {joins} "))
    };
    Ok(match at {
        At::Anywhere => (BEFORE.into(), AFTER),
        At::Start => (format!("^{quote}(?:[^;]{{1,40}}; )?{lead}"), AFTER),
        At::Break => (format!("(?:{hard}){lead}"), AFTER),
        At::Clause => (format!("(?:{}){lead}", strong()?), AFTER),
        At::Comma => (format!("(?:{}|, ){lead}", strong()?), AFTER),
        At::Whole => (format!("^{quote}(?:[^;]{{1,40}}; )?{lead}"), "[^a-z0-9]*$"),
    })
}

/// Looks whether all the word lists are there that a phrase names.
///
/// # Errors
/// Says which is not.
pub fn check_lists(phrase: &str, lists: &Lists) -> Result<(), String> {
    let mut rest = phrase;
    while let Some(at) = rest.find('{') {
        rest = &rest[at..];
        if let Some((name, _)) = list_name(rest)
            && !lists.contains_key(name)
        {
            return Err(format!("there is no word list {name:?}"));
        }
        rest = &rest[1..];
    }
    Ok(())
}

/// How an expression is written out.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Style {
    /// As [`outline`] does.
    Outline,
    /// With a sign of [`slots`] for each list.
    Slots,
    /// With all the words of lists.
    Full,
}

/// Writes phrases out.
pub(crate) struct Expander<'a> {
    lists: &'a Lists,
    style: Style,
    /// The places of the lists that signs were written for, in order.
    pub named: Vec<usize>,
}

impl<'a> Expander<'a> {
    pub fn new(lists: &'a Lists, style: Style) -> Expander<'a> {
        Expander {
            lists,
            style,
            named: Vec::new(),
        }
    }

    /// Several phrases as one expression.
    pub fn any_of(&mut self, phrases: &[String]) -> Result<String, String> {
        self.group(phrases, 0)
    }

    fn group(&mut self, phrases: &[String], depth: usize) -> Result<String, String> {
        let parts = phrases.iter().map(|p| self.expand(p, depth));
        let parts: Vec<String> = parts.collect::<Result<_, _>>()?;
        Ok(format!("(?:{})", parts.join("|")))
    }

    fn expand(&mut self, phrase: &str, depth: usize) -> Result<String, String> {
        if depth > MAX_DEPTH {
            return Err("word lists refer to each other in a circle".into());
        }
        let mut out = String::with_capacity(phrase.len() * 2);
        let mut rest = phrase;
        while let Some(c) = rest.chars().next() {
            if let Some((gap, tail)) = gap(rest).filter(|_| self.style == Style::Outline) {
                out.push_str(gap);
                rest = tail;
            } else if let Some(tail) = rest.strip_prefix(" ... ") {
                out.push_str(&format!(r"[,;]? (?:{WORD} ){{0,9}}"));
                rest = tail;
            } else if let Some(tail) = rest.strip_prefix(" .. ") {
                out.push_str(&format!(r"[,;]? (?:{WORD} ){{0,4}}"));
                rest = tail;
            } else if let Some(tail) = rest.strip_prefix(" _ ") {
                out.push_str(&format!("[,;]? {WORD} "));
                rest = tail;
            } else if c == '\\' {
                let len = rest.chars().take(2).map(char::len_utf8).sum();
                let strict = rest[1..].starts_with(|c: char| !c.is_ascii());
                out.push_str(&rest[usize::from(strict)..len]);
                rest = &rest[len..];
            } else if let Some(plain) = plain(c) {
                out.push_str(&format!("(?:{c}|{plain})"));
                rest = &rest[c.len_utf8()..];
            } else if c == '[' {
                let len = rest.find(']').ok_or("a [ is never closed")? + 1;
                out.push_str(&class(&rest[..len]));
                rest = &rest[len..];
            } else if c == ' ' {
                out.push_str("[,;]? ");
                rest = &rest[1..];
            } else if let Some((name, tail)) = list_name(rest) {
                out.push_str(&self.list(name, depth)?);
                rest = tail;
            } else {
                out.push(c);
                rest = &rest[c.len_utf8()..];
            }
            if out.len() > MAX_SOURCE {
                return Err("the pattern is too long".into());
            }
        }
        Ok(out)
    }

    /// A list, as the style has it.
    fn list(&mut self, name: &str, depth: usize) -> Result<String, String> {
        let words = self.lists.get(name);
        let words = words.ok_or_else(|| format!("there is no word list {name:?}"))?;
        let place = self.lists.keys().position(|k| k == name).unwrap_or(0);
        let many = || String::from("there are too many word lists");
        match self.style {
            Style::Outline => {
                let place = u8::try_from(place).map_err(|_| many())?;
                Ok(format!(r"(?:\x{place:02x}\x{LIST_SIGN:02x})"))
            }
            Style::Slots => {
                self.named.push(place);
                slots::sign(place).ok_or_else(many)
            }
            Style::Full => self.group(words, depth + 1),
        }
    }
}

/// How hurried mail writes an accented letter; `None` for letters that have one spelling.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        'à' | 'á' | 'â' | 'ã' => "a",
        'ä' => "ae|a",
        'ç' => "c",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' => "o",
        'ö' => "oe|o",
        'ù' | 'ú' | 'û' => "u",
        'ü' => "ue|u",
        'ß' => "ss",
        _ => return None,
    })
}

/// A class of letters; expressions are over bytes, so letters beyond ASCII stand beside it.
fn class(source: &str) -> String {
    if source.is_ascii() || source.starts_with("[^") {
        return source.to_string();
    }
    let ascii: String = source.chars().filter(char::is_ascii).collect();
    let others = source.chars().filter(|c| !c.is_ascii()).map(String::from);
    let mut parts: Vec<String> = others.collect();
    if ascii != "[]" {
        parts.push(ascii);
    }
    format!("(?:{})", parts.join("|"))
}

/// Any gap between words at the start of `rest`, as an outline has it, and what follows.
fn gap(rest: &str) -> Option<(&'static str, &str)> {
    let gaps = [
        (" ... ", r"[,;]?\xfe(?:\xfd\xfe){0,9}"),
        (" .. ", r"[,;]?\xfe(?:\xfd\xfe){0,4}"),
        (" _ ", r"[,;]?\xfe\xfd\xfe"),
        (" ", r"[,;]?\xfe"),
    ];
    let mut gaps = gaps.into_iter();
    gaps.find_map(|(gap, outline)| Some((outline, rest.strip_prefix(gap)?)))
}

/// `{name}` at the start of `rest`, and what follows it. `{2,3}` is a repetition, not a name.
fn list_name(rest: &str) -> Option<(&str, &str)> {
    let inner = rest.strip_prefix('{')?;
    let (name, tail) = inner.split_once('}')?;
    let named = name.starts_with(|c: char| c.is_ascii_lowercase())
        && name
            .bytes()
            .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
    named.then_some((name, tail))
}

#[cfg(test)]
mod tests {
    use super::*;
    use regex::bytes::RegexBuilder;

    fn fits(phrase: &str, at: At, text: &str) -> bool {
        let lists = Lists::from([
            ("lead".into(), vec!["and".into(), "ok".into()]),
            ("verb".into(), vec!["send".into(), "mail".into()]),
        ]);
        let inner = alternatives(&[phrase.to_string()], &lists).expect("pattern");
        let source = anchored(&inner, at, &lists).expect("anchors");
        let mut regex = RegexBuilder::new(&source);
        let regex = regex.unicode(false).build().expect("regex");
        regex.is_match(text.as_bytes())
    }

    #[test]
    fn words_end_on_boundaries() {
        assert!(fits("we'll", At::Anywhere, "so we'll see"));
        assert!(!fits("we'll", At::Anywhere, "all is well"));
        assert!(!fits("end", At::Anywhere, "send"));
        assert!(!fits("ber", At::Anywhere, "über"));
    }

    #[test]
    fn accents_may_be_missing_but_not_added() {
        assert!(fits("délai", At::Anywhere, "le délai"));
        assert!(fits("délai", At::Anywhere, "le delai"));
        assert!(fits("für", At::Anywhere, "fuer uns"));
        assert!(!fits("que", At::Anywhere, "qué"));
        assert!(fits("[a-zé]+t", At::Anywhere, "était"));
        assert!(fits("envi\\é", At::Anywhere, "lo envié"));
        assert!(!fits("envi\\é", At::Anywhere, "lo envie"));
    }

    #[test]
    fn gaps_lists_and_places() {
        assert!(fits(
            "could you .. {verb}",
            At::Anywhere,
            "could you please mail it"
        ));
        assert!(fits("{verb}", At::Start, "ok, and send it"));
        assert!(!fits("{verb}", At::Start, "they send it"));
        assert!(fits("{verb} it", At::Clause, "if not: send it"));
        assert!(fits("{verb} it", At::Comma, "if not, send it"));
        assert!(fits("send it", At::Whole, "send it!!"));
        assert!(!fits("send it", At::Whole, "send it today"));
    }
}
