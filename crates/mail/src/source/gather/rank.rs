//! Which of several copies of a letter comes first, whatever order they were found in.

use amends_domain::Message;
use amends_domain::message::MessageId;
use jiff::Timestamp;
use twox_hash::XxHash3_64;

/// Earlier first, what arrived before what was sent, and then by all that it says.
pub(super) fn of(message: &Message) -> (Timestamp, MessageId, bool, u64) {
    let mut said = String::new();
    for mailbox in message
        .recipients()
        .chain(&message.reply_to)
        .chain([&message.from])
    {
        said.push_str(mailbox.address.as_str());
        said.push('\0');
        said.push_str(&mailbox.name);
        said.push('\0');
    }
    for id in message.references.iter().chain(&message.in_reply_to) {
        said.push_str(id.as_str());
        said.push('\0');
    }
    for text in [&message.subject, &message.text.own, &message.text.signature] {
        said.push_str(text);
        said.push('\0');
    }
    let rest = (
        message.to.len(),
        message.cc.len(),
        message.dated,
        &message.nature,
        &message.list,
        &message.conversation,
        message.encrypted,
        message.attachments.len(),
    );
    said.push_str(&format!("{rest:?}"));
    (
        message.at,
        message.id.clone(),
        message.sent_folder,
        XxHash3_64::oneshot(said.as_bytes()),
    )
}
