//! When two quotations are the same.

use std::collections::BTreeSet;

/// The words of a text in small letters.
fn words(text: &str) -> Vec<String> {
    text.to_lowercase()
        .split(|c: char| !c.is_alphanumeric() && c != '_')
        .filter(|w| !w.is_empty())
        .map(str::to_string)
        .collect()
}

/// True when one text holds the other, or when they share at least half of all the words they use.
/// Case, punctuation and line breaks do not count. A text without words is like no other.
pub fn same_words(a: &str, b: &str) -> bool {
    let (a, b) = (words(a), words(b));
    if a.is_empty() || b.is_empty() {
        return false;
    }
    let (line_a, line_b) = (a.join(" "), b.join(" "));
    if line_a.contains(&line_b) || line_b.contains(&line_a) {
        return true;
    }
    let a: BTreeSet<String> = a.into_iter().collect();
    let b: BTreeSet<String> = b.into_iter().collect();
    2 * a.intersection(&b).count() >= a.union(&b).count()
}

/// A message id without its brackets.
pub fn bare(id: &str) -> &str {
    id.trim().trim_start_matches('<').trim_end_matches('>')
}
