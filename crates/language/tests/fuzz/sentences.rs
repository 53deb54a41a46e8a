//! Any text is cut into sentences; with a first byte from 0xF0 on it is repeated until it is as long
//! as the longest that is read.

use amends_language::MAX_TEXT;
use amends_language::sentences::{Role, Unit, units};
use std::time::{Duration, Instant};

/// Far more than the longest text takes, on a busy machine and under a sanitizer too.
const LONGEST: Duration = Duration::from_secs(5);

pub fn check(data: &[u8]) {
    let Some((form, text)) = data.split_first() else {
        return;
    };
    let mut text = String::from_utf8_lossy(text).into_owned();
    if *form >= 0xF0 && !text.is_empty() {
        text = text.repeat(MAX_TEXT / text.len());
    }
    let begun = Instant::now();
    let found = units(&text);
    let took = begun.elapsed();
    assert!(took < LONGEST, "{took:?} for {} bytes", text.len());
    assert_eq!(found, units(&text));
    let mut end = 0;
    for unit in &found {
        whole(unit, &text);
        assert!(unit.span.start >= end, "{unit:?} begins before {end}");
        lost(&text, end..unit.span.start);
        end = unit.span.end;
    }
    lost(&text, end..text.len());
    let greets = found.iter().rposition(|u| u.role == Role::Salutation);
    assert!(greets.is_none_or(|at| at == 0), "a greeting at {greets:?}");
}

/// A unit lies on whole characters, holds something, and has no white space at its ends.
fn whole(unit: &Unit, text: &str) {
    let words = text.get(unit.span.clone());
    assert!(
        words.is_some_and(|words| !words.is_empty() && words.trim() == words),
        "{unit:?} of {}: {words:?}",
        text.len()
    );
}

/// What lies between two units is white space and marks, and at the beginning of a line a list mark.
fn lost(text: &str, gap: std::ops::Range<usize>) {
    let mut start = gap.start;
    for line in text[gap.clone()].split_inclusive('\n') {
        let begins = start == 0 || text.as_bytes()[start - 1] == b'\n';
        let rest = if begins { unmarked(line) } else { line };
        assert!(
            !rest.contains(|c: char| c.is_alphanumeric() || matches!(c, '?' | '!')),
            "{rest:?} is lost at {start}"
        );
        start += line.len();
    }
}

/// A line without its list mark of letters or digits: "1. ", "12) ", "a) ".
fn unmarked(line: &str) -> &str {
    let bare = line.trim_start();
    let digits = bare.bytes().take_while(u8::is_ascii_digit).count();
    let rest = match digits {
        1 | 2 => bare[digits..].strip_prefix(['.', ')']),
        0 => bare
            .strip_prefix(|c: char| c.is_ascii_alphabetic())
            .and_then(|rest| rest.strip_prefix(')')),
        _ => None,
    };
    rest.filter(|rest| rest.starts_with([' ', '\t']))
        .unwrap_or(line)
}
