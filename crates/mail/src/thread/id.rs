//! Message-IDs as threading compares them.

use amends_domain::MessageId;

/// The id in its normal form: a left side that is quoted without need loses its quotes
/// (RFC 5256 section 2.1 takes both for the same); all else stays, byte for byte.
pub(super) fn normal(id: &MessageId) -> MessageId {
    let text = id.as_str();
    if let Some((left, right)) = text.rsplit_once('@')
        && let Some(inner) = left.strip_prefix('"').and_then(|l| l.strip_suffix('"'))
        && is_dot_atom(inner)
    {
        return MessageId::new(&format!("{inner}@{right}"));
    }
    id.clone()
}

/// True for `left@right` without white space: what RFC 5256 calls a valid id. An id without an at
/// sign counts only when a message really bears it.
pub(super) fn is_valid(id: &MessageId) -> bool {
    let text = id.as_str();
    match text.rsplit_once('@') {
        Some((left, right)) => {
            !left.is_empty() && !right.is_empty() && !text.contains(char::is_whitespace)
        }
        None => false,
    }
}

/// RFC 5322 section 3.2.3: what needs no quotes.
fn is_dot_atom(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('.')
        && !text.ends_with('.')
        && !text.contains("..")
        && text
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~.".contains(&b))
}
