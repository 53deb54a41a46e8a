//! How sure we are, in a word.

/// `clear` from 0.85, `likely` from 0.6, `possible` below.
pub fn word(confidence: f32) -> &'static str {
    if confidence >= 0.85 {
        "clear"
    } else if confidence >= 0.6 {
        "likely"
    } else {
        "possible"
    }
}
