//! One message: its bytes to what people need of it (RFC 5322, RFC 2045 to 2047).

mod address;
mod attachments;
mod body;
mod charset;
pub(crate) mod contents;
mod conversation;
mod date;
mod dates;
mod encryption;
mod header_bytes;
mod headers;
mod ids;
mod leaf;
mod sender;
mod shown;
mod subject;
mod words;

pub(crate) use address::mailboxes;
pub(crate) use date::{Stamp, parse as parse_date};
pub(crate) use header_bytes::end_of_header;
pub(crate) use headers::Headers;
pub(crate) use ids::parse as parse_ids;
pub(crate) use leaf::Leaf;
pub(crate) use shown::shown;
pub use shown::{Picture, Shown};
pub(crate) use words::{Quoting, decode as decode_words};

use crate::nature;
use amends_domain::{Message, message::MessageId};
use jiff::Timestamp;
use mail_parser::MessageParser;

/// What is known of a message from outside its bytes.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Envelope {
    /// The time in the mbox separator line or in the name of the file.
    pub(crate) at: Option<Stamp>,
    /// No mail is from a later time than this.
    pub(crate) now: Timestamp,
    /// True when it lay in a folder of sent mail.
    pub(crate) sent_folder: bool,
}

/// Why bytes are not a message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Unreadable {
    /// No header field at all.
    NoHeader,
    /// Nobody is named as its author.
    NoAuthor,
}

/// Bytes of an unknown charset as text.
pub(crate) fn decode_text(bytes: &[u8]) -> String {
    charset::decode(bytes, None, None)
}

/// Reads one message. With `head_only` its parts are not looked at: a way out for messages whose
/// content makes the parser fail.
pub(crate) fn message(
    raw: &[u8],
    envelope: &Envelope,
    head_only: bool,
) -> Result<Message, Unreadable> {
    let raw = header_bytes::as_utf8(raw);
    let parser = parser();
    let parsed = if head_only {
        parser.parse_headers(raw.as_ref())
    } else {
        parser.parse(raw.as_ref())
    };
    let parsed = parsed.ok_or(Unreadable::NoHeader)?;
    let root = parsed.parts.first().ok_or(Unreadable::NoHeader)?;
    let headers = Headers::of(root, &parsed.raw_message);
    if headers.is_empty() {
        return Err(Unreadable::NoHeader);
    }
    let from = sender::author(&headers).ok_or(Unreadable::NoAuthor)?;
    let (stamp, dated) = dates::of(&headers, envelope);
    let subject = subject::of(&headers);
    let (text, stub) = if head_only {
        Default::default()
    } else {
        body::own_text(&parsed, from.address.as_str())
    };
    let nature = nature::of(&nature::Seen {
        message: &parsed,
        headers,
        from: &from,
        subject: &subject,
        text: &text.own,
    });
    let to = mailboxes(&headers, "To");
    let mut cc = mailboxes(&headers, "Cc");
    cc.retain(|copy| !to.iter().any(|one| one.address == copy.address));
    Ok(Message {
        id: id(&headers),
        at: stamp.at,
        offset: stamp.offset,
        dated,
        to,
        cc,
        reply_to: mailboxes(&headers, "Reply-To"),
        references: ids_of(&headers, "References"),
        in_reply_to: ids_of(&headers, "In-Reply-To"),
        conversation: conversation::of(&headers),
        list: nature::list(&headers),
        attachments: attachments::of(&parsed),
        encrypted: encryption::of(&parsed, &stub),
        sent_folder: envelope.sent_folder,
        from,
        subject,
        nature,
        text,
    })
}

/// The message's own id; empty when it has none (one is made once all copies are known).
fn id(headers: &Headers<'_>) -> MessageId {
    let mut ids = ids_of(headers, "Message-ID").into_iter();
    ids.next().unwrap_or_else(|| MessageId::new(""))
}

fn ids_of(headers: &Headers<'_>, field: &'static str) -> Vec<MessageId> {
    headers
        .all(field)
        .flat_map(|value| ids::parse(&value))
        .collect()
}

/// Only what is used is parsed; everything else stays raw.
fn parser() -> MessageParser {
    use mail_parser::HeaderName as Name;
    MessageParser::new()
        .with_mime_headers()
        .header_address(Name::From)
        .header_address(Name::Sender)
        .header_address(Name::To)
        .header_address(Name::Cc)
        .header_address(Name::ReplyTo)
        .header_text(Name::Subject)
        .default_header_raw()
}
