//! Mail that already lies in memory.

use super::mbox::Mbox;
use super::parse;
use crate::mime::Envelope;
use amends_domain::Message;
use jiff::Timestamp;

/// Splits an mbox of any variant into its messages' bytes, quoted separators restored.
pub fn split(mbox: &[u8]) -> Vec<Vec<u8>> {
    let mut mbox = Mbox::new(mbox, 0);
    let mut pieces = Vec::new();
    let mut piece = Vec::new();
    while mbox.next(&mut piece).is_some() {
        pieces.push(std::mem::take(&mut piece));
    }
    pieces
}

/// Reads one message. No mail is believed to be from more than a day after `now`.
///
/// # Errors
///
/// Says in plain words why the bytes are no message: no header, or no author.
pub fn message(raw: &[u8], now: Timestamp) -> Result<Message, String> {
    let envelope = Envelope {
        at: None,
        now,
        sent_folder: false,
    };
    parse::one(raw, &envelope).map(|(message, _)| message)
}
