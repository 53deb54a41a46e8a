//! A message as it was sent, for programs.

use super::VERSION;
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

/// A message, and what it shows.
#[derive(Debug, Clone, Copy)]
pub struct Original<'a> {
    /// Its id, in angle brackets.
    pub message_id: &'a str,
    /// When it was sent.
    pub at: Timestamp,
    /// Who sent it: name and address.
    pub from: (&'a str, &'a str),
    /// Its subject.
    pub subject: &'a str,
    /// Its plain text; none where it has none.
    pub plain: Option<&'a str>,
    /// Its HTML made harmless; none where it has none.
    pub html: Option<&'a str>,
    /// Pictures in it that lie elsewhere and were left out.
    pub pictures_left_out: usize,
    /// Whether it is longer than what is given.
    pub cut: bool,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Original")]
pub(super) struct Document<'a> {
    version: u32,
    message_id: &'a str,
    at: String,
    from: Sender<'a>,
    subject: &'a str,
    plain: Option<&'a str>,
    /// HTML that shapes a text and does nothing else: no script, no form, no address.
    html: Option<&'a str>,
    pictures_left_out: usize,
    cut: bool,
}

#[derive(Serialize, JsonSchema)]
struct Sender<'a> {
    name: &'a str,
    address: &'a str,
}

/// The message as JSON, ending in a line feed.
pub fn original(original: &Original<'_>) -> String {
    super::text(&Document {
        version: VERSION,
        message_id: original.message_id,
        at: original.at.to_string(),
        from: Sender {
            name: original.from.0,
            address: original.from.1,
        },
        subject: original.subject,
        plain: original.plain,
        html: original.html,
        pictures_left_out: original.pictures_left_out,
        cut: original.cut,
    })
}
