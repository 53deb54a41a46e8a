//! An id for a message that has none: the same bytes always get the same.

use amends_domain::{Message, message::MessageId};
use twox_hash::XxHash3_128;

/// Made from date, author, subject and text. `.invalid` is no one's domain (RFC 2606 section 2).
pub(super) fn of(message: &Message) -> MessageId {
    let second = message.at.as_second().to_string();
    let pieces = [
        second.as_str(),
        message.from.address.as_str(),
        message.subject.as_str(),
        message.text.own.as_str(),
    ];
    let hash = XxHash3_128::oneshot(pieces.join("\0").as_bytes());
    MessageId::new(&format!("{hash:032x}@no-id.invalid"))
}
