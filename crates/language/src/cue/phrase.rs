//! The phrase language of cue files, turned into regular expressions.
//!
//! Words stand for themselves, lower case. A space matches one space, with an optional comma before
//! it (a semicolon stands for the comma after an address). `..` stands for up to four words, `...` for up to nine, `_` for exactly one. `{name}` is a
//! list of `[words]`. An accented letter also fits the bare one ("ü" also "ue", "ß" also "ss") unless a
//! backslash stands before it. Everything else is the `regex` crate's syntax. Patterns begin and end on word
//! boundaries. Text is folded before (see [`crate::folded`]): straight quotes, single spaces.

use super::condition::At;
use regex_automata::hybrid::{BuildError, dfa::DFA};
use regex_automata::nfa::thompson::{self, WhichCaptures};
use regex_automata::util::syntax;
use std::collections::BTreeMap;

/// Named lists of words for `{name}`.
pub(crate) type Lists = BTreeMap<String, Vec<String>>;

/// Deepest nesting of lists in lists.
const MAX_DEPTH: usize = 6;
/// Longest expanded pattern, in bytes.
const MAX_SOURCE: usize = 200_000;

const BEFORE: &str = r"(?:^|[^a-z0-9\x80-\xff])";
const AFTER: &str = r"(?:$|[^a-z0-9\x80-\xff])";
const WORD: &str = r"[^ ]+";

/// Ends the two-byte sign of a list in an outline; no UTF-8 text holds this byte.
pub(super) const LIST_SIGN: u8 = 0xff;

/// Stands in an outline for the space between two words.
pub(super) const GAP: u8 = 0xfe;

/// Stands in an outline for a word that may be any.
pub(super) const ANY_WORD: u8 = 0xfd;

/// Several phrases as one expression without its boundaries, where lists are not written out: each
/// stands as one byte, its place among the lists, and [`LIST_SIGN`]; and words are parted by [`GAP`].
pub(super) fn outline(phrases: &[String], lists: &Lists) -> Result<String, String> {
    let parts: Result<Vec<String>, String> = phrases
        .iter()
        .map(|p| expand(p, lists, Style::Outline, 0))
        .collect();
    Ok(format!("(?:{})", parts?.join("|")))
}

#[derive(Clone, Copy, PartialEq)]
enum Style {
    Outline,
    Full,
}

/// Several phrases as one expression without its boundaries.
pub(super) fn alternatives(phrases: &[String], lists: &Lists) -> Result<String, String> {
    let parts: Result<Vec<String>, String> = phrases
        .iter()
        .map(|p| expand(p, lists, Style::Full, 0))
        .collect();
    let source = format!("(?:{})", parts?.join("|"));
    if source.len() > MAX_SOURCE {
        Err("the pattern is too long".into())
    } else {
        Ok(source)
    }
}

/// An expression of [`alternatives`] with what must stand before and after it.
pub(super) fn anchored(inner: &str, at: At, lists: &Lists) -> Result<String, String> {
    let lead = match lists.get("lead") {
        Some(_) => format!(
            r"(?:{}[,.!:]* ){{0,3}}",
            expand("{lead}", lists, Style::Full, 0)?
        ),
        None => String::new(),
    };
    let joins = match lists.get("joins") {
        Some(_) => expand("{joins}", lists, Style::Full, 0)?,
        None => "and".into(),
    };
    let quote = "[\"'(*_]?";
    let hard = format!(r"^{quote}|[;:(\-/] ?{quote}");
    let strong = format!(r"{hard}|[,.]? {joins} ");
    Ok(match at {
        At::Anywhere => format!("{BEFORE}{inner}{AFTER}"),
        At::Start => format!("^{quote}(?:[^;]{{1,40}}; )?{lead}{inner}{AFTER}"),
        At::Break => format!("(?:{hard}){lead}{inner}{AFTER}"),
        At::Clause => format!("(?:{strong}){lead}{inner}{AFTER}"),
        At::Comma => format!("(?:{strong}|, ){lead}{inner}{AFTER}"),
        At::Whole => format!("^{quote}(?:[^;]{{1,40}}; )?{lead}{inner}[^a-z0-9]*$"),
    })
}

/// Says which word list a phrase names that is not there.
pub(super) fn check_lists(phrase: &str, lists: &Lists) -> Result<(), String> {
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

fn expand(phrase: &str, lists: &Lists, style: Style, depth: usize) -> Result<String, String> {
    if depth > MAX_DEPTH {
        return Err("word lists refer to each other in a circle".into());
    }
    let mut out = String::with_capacity(phrase.len() * 2);
    let mut rest = phrase;
    while let Some(c) = rest.chars().next() {
        if let Some((gap, tail)) = gap(rest).filter(|_| style == Style::Outline) {
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
            let words = lists
                .get(name)
                .ok_or_else(|| format!("there is no word list {name:?}"))?;
            if style == Style::Outline {
                let place = lists.keys().position(|k| k == name).unwrap_or(0);
                let place = u8::try_from(place).map_err(|_| "there are too many word lists")?;
                out.push_str(&format!(r"(?:\x{place:02x}\x{LIST_SIGN:02x})"));
            } else {
                let parts: Result<Vec<String>, String> = words
                    .iter()
                    .map(|w| expand(w, lists, style, depth + 1))
                    .collect();
                out.push_str(&format!("(?:{})", parts?.join("|")));
            }
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

/// Compiles an expression; bytes, so that no Unicode table is built in.
///
/// A lazy automaton by itself: the `regex` crate adds what finds where a match begins and what hurries
/// through long texts, which takes longer to make than most cues are ever used.
pub(super) fn compile(source: &str) -> Result<DFA, Box<BuildError>> {
    let states = DFA::config()
        .cache_capacity(4 << 20)
        .skip_cache_capacity_check(true);
    let parts = thompson::Config::new()
        .utf8(false)
        .which_captures(WhichCaptures::None)
        .nfa_size_limit(Some(8 << 20));
    DFA::builder()
        .configure(states)
        .syntax(syntax::Config::new().unicode(false).utf8(false))
        .thompson(parts)
        .build(source)
        .map_err(Box::new)
}

#[cfg(test)]
mod tests {
    use super::*;
    use regex_automata::Input;

    fn fits(phrase: &str, at: At, text: &str) -> bool {
        let lists = Lists::from([
            ("lead".into(), vec!["and".into(), "ok".into()]),
            ("verb".into(), vec!["send".into(), "mail".into()]),
        ]);
        let inner = alternatives(&[phrase.to_string()], &lists).expect("pattern");
        let source = anchored(&inner, at, &lists).expect("anchors");
        let dfa = compile(&source).expect("regex");
        let found = dfa.try_search_fwd(&mut dfa.create_cache(), &Input::new(text).earliest(true));
        found.expect("no limit is met").is_some()
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
