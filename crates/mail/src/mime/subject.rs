//! The subject line, decoded.

use super::{Headers, words};
use mail_parser::HeaderValue;

/// Longer subjects are cut; none that a person writes is longer.
const LONGEST: usize = 1_000;

/// The subject on one line, without control characters; empty when there is none.
pub(crate) fn of(headers: &Headers<'_>) -> String {
    let text = match headers.parsed("Subject") {
        Some(HeaderValue::Text(text)) if !words::is_garbled(text) => text.to_string(),
        _ => headers
            .get("Subject")
            .map(|raw| words::decode(&raw, words::Quoting::Plain))
            .unwrap_or_default(),
    };
    let clean: String = text
        .chars()
        .map(|c| if c.is_control() { ' ' } else { c })
        .take(LONGEST)
        .collect();
    let words: Vec<&str> = clean.split(' ').filter(|word| !word.is_empty()).collect();
    words.join(" ")
}
