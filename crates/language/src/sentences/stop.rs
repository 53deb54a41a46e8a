//! Where sentences stop within a paragraph.

use super::abbreviation::{is_abbreviation, may_end};
use crate::months::MONATE;
use std::ops::Range;

/// Cuts `span` of `text` at its stops and hands every sentence to `found`.
pub(super) fn cut(text: &str, span: Range<usize>, found: &mut dyn FnMut(Range<usize>)) {
    let mut start = span.start;
    let mut at = span.start;
    let bytes = text.as_bytes();
    while at < span.end {
        let long = if bytes[at] == 0xE2 {
            ellipsis(bytes, at)
        } else {
            0
        };
        let wide = wide_stop(&bytes[at..span.end]);
        if wide > 0 {
            let after = closers(text, at + wide, span.end);
            push(text, start..after, found);
            (start, at) = (after, after);
            continue;
        }
        if !matches!(bytes[at], b'.' | b'!' | b'?') && long == 0 {
            at += 1;
            continue;
        }
        let run_end = run(bytes, at, span.end);
        let after = closers(text, run_end, span.end);
        if after >= span.end {
            break;
        }
        if stops(text, start, at, run_end, after, span.end) {
            push(text, start..after, found);
            start = after;
        }
        at = after.max(at + 1);
    }
    push(text, start..span.end, found);
}

/// The bytes of a stop that needs no space behind it: Chinese and Japanese, Arabic, Hindi.
fn wide_stop(bytes: &[u8]) -> usize {
    if bytes[0] < 0xD8 {
        return 0;
    }
    let stops = ["。", "！", "？", "؟", "۔", "।"];
    let found = stops.iter().find(|s| bytes.starts_with(s.as_bytes()));
    found.map_or(0, |s| s.len())
}

fn ellipsis(bytes: &[u8], at: usize) -> usize {
    if bytes[at..].starts_with("…".as_bytes()) {
        3
    } else {
        0
    }
}

/// The end of a run of stops: "?!", "...".
fn run(bytes: &[u8], mut at: usize, end: usize) -> usize {
    while at < end {
        if matches!(bytes[at], b'.' | b'!' | b'?') {
            at += 1;
        } else if bytes[at] == 0xE2 && ellipsis(bytes, at) > 0 {
            at += 3;
        } else {
            break;
        }
    }
    at
}

/// Skips quotation marks and brackets that belong to the sentence before.
fn closers(text: &str, mut at: usize, end: usize) -> usize {
    while at < end {
        match text[at..].chars().next() {
            Some(
                c @ ('"' | '\'' | ')' | ']' | '”' | '’' | '»' | '“' | '」' | '』' | '*' | '_'),
            ) => at += c.len_utf8(),
            _ => break,
        }
    }
    at
}

fn stops(text: &str, start: usize, at: usize, run_end: usize, after: usize, end: usize) -> bool {
    let rest = &text[after..end];
    if !rest.starts_with(char::is_whitespace) {
        return false;
    }
    let next = rest
        .trim_start()
        .trim_start_matches(['"', '\'', '(', '[', '“', '‘', '„', '«', '*', '_']);
    let lower = next.chars().next().is_some_and(char::is_lowercase);
    let marks = &text[at..run_end];
    let quoted = after > run_end;
    if marks.contains(['?', '!']) {
        return !(lower && quoted);
    }
    if marks.len() > 1 {
        return !lower; // an ellipsis runs on unless a capital follows
    }
    // Any white space ends it: were it to reach over some, the next stops would look there again.
    let opens = |c: char| c.is_whitespace() || matches!(c, '(' | '"' | '“' | '/');
    let word = text[start..at].rsplit(opens).next().unwrap_or("");
    if !lower && is_day(word) && begins_with_month(next) {
        return false; // "bis 14. Februar"
    }
    if is_abbreviation(word) && (lower || !may_end(word)) {
        return false;
    }
    // "approx 5. of" and the like: after a stop, lower case starts a sentence only after a real word.
    let real = word.chars().filter(|c| c.is_alphabetic()).count() >= 2 || word.is_empty();
    !lower || (real && !quoted)
}

/// True for the figures of a day of the month, 1 to 31.
pub(super) fn is_day(figures: &str) -> bool {
    figures.len() <= 2 && matches!(figures.parse::<u8>(), Ok(1..=31))
}

/// True when `text` begins with a month as German writes it behind a day and its full stop: "14. Februar".
pub(super) fn begins_with_month(text: &str) -> bool {
    const OTHERS: [&str; 3] = ["Jänner", "Jan", "Feb"];
    let end = text
        .find(|c: char| !c.is_alphabetic())
        .unwrap_or(text.len());
    let month = &text[..end];
    MONATE.contains(&month) || OTHERS.contains(&month)
}

fn push(text: &str, span: Range<usize>, found: &mut dyn FnMut(Range<usize>)) {
    let raw = &text[span.clone()];
    let body = raw.trim();
    if body.chars().any(char::is_alphanumeric) || body.contains(['?', '!']) {
        let start = span.start + (raw.len() - raw.trim_start().len());
        found(start..start + body.len());
    }
}
