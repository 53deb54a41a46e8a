//! Whether a line tells a date or a time of day, in any language.

use regex::Regex;
use std::sync::LazyLock;

// Digits are what all languages share: a year, a numeric date, or a day beside a word.
static DATE: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?-u:\b)(?:19|20)[0-9]{2}(?-u:\b)
        | [0-9]{4}\s?[年년]
        | (?-u:\b)[0-9]{1,4}[./-][0-9]{1,2}[./-](?:[0-9]{2,4})?
        | (?-u:\b)[0-9]{1,2}[-\s](?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)",
    )
    .expect("a constant pattern")
});

static TIME: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(
        r"(?x)
        (?-u:\b)[0-9]{1,2}\s?[:.h]\s?[0-9]{2}(?-u:\b)
        | (?-u:\b)[0-9]{1,2}\s?(?:AM|PM|am|pm|Uhr|時|点|시)",
    )
    .expect("a constant pattern")
});

/// Whether the text holds a date.
pub(crate) fn has_date(text: &str) -> bool {
    DATE.is_match(text)
}

/// Whether the text holds a time of day.
pub(crate) fn has_time(text: &str) -> bool {
    TIME.is_match(text)
}

/// Whether the text begins with a date or a time: a digit within the first few words, before any
/// address.
pub(crate) fn begins_with_date(text: &str) -> bool {
    let head = &text[..text.floor_char_boundary(24)];
    let head = head.split(['@', '<', '"', ':']).next().unwrap_or_default();
    match head.find(|c: char| c.is_ascii_digit()) {
        Some(at) => head[..at].split_whitespace().count() <= 3,
        None => false,
    }
}
