//! Whether a text names a mail address.

use regex::Regex;
use std::sync::LazyLock;

// List archives write "anna at example.org".
static SPELT_OUT: LazyLock<Regex> = LazyLock::new(|| {
    Regex::new(r"[A-Za-z0-9._+-]+ (?:at|AT|@|_at_) [A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+| (?:dot|DOT) )")
        .expect("a constant pattern")
});

/// Whether the text holds something like an address.
pub(crate) fn has_address(text: &str) -> bool {
    if text.contains('@') && at_within_word(text) {
        return true;
    }
    text.contains("mailto:")
        || ((text.contains(" at ") || text.contains(" AT ")) && SPELT_OUT.is_match(text))
}

/// Whether an `@` stands between two characters that are no white space.
fn at_within_word(text: &str) -> bool {
    text.match_indices('@').any(|(at, _)| {
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        before.is_some_and(|c| c.is_alphanumeric() || "._-+\"*".contains(c))
            && after.is_some_and(|c| c.is_alphanumeric() || c == '[' || c == '*')
    })
}
