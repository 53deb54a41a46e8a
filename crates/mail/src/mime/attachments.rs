//! The files that came with a message: names and sizes only.

use super::{Leaf, words};
use amends_domain::message::Attachment;
use mail_parser::{Message, PartType};

/// More files than any mail between people carries.
const MOST: usize = 200;

/// The files, in the order they stand. Left out: what is read as text, pictures that belong to the
/// HTML around them, signatures, calendar and report parts.
pub(crate) fn of(message: &Message<'_>) -> Vec<Attachment> {
    let raw = message.raw_message.as_ref();
    let root = message
        .parts
        .first()
        .map(|part| Leaf { part, raw }.media_type());
    if root.as_deref() == Some("multipart/report") {
        return Vec::new();
    }
    let related = shown_in_place(message);
    let parts = message.parts.iter().enumerate();
    parts
        .filter(|(at, part)| {
            let is_file = !matches!(part.body, PartType::Multipart(_));
            is_file && !related.contains(at) && carries(&Leaf { part, raw }, *at)
        })
        .take(MOST)
        .map(|(_, part)| attachment(&Leaf { part, raw }))
        .collect()
}

fn carries(leaf: &Leaf<'_>, at: usize) -> bool {
    let kind = leaf.media_type();
    let named = leaf.file_name().is_some();
    match kind.as_str() {
        "application/pgp-signature" | "application/pkcs7-signature" => false,
        "application/x-pkcs7-signature" | "application/pgp-encrypted" => false,
        "application/pkcs7-mime" | "application/x-pkcs7-mime" => false,
        "message/delivery-status" | "message/disposition-notification" => false,
        "text/rfc822-headers" | "text/calendar" => leaf.is_attached() && named,
        "text/plain" | "text/html" | "text/enriched" | "text" => {
            at > 0 && (leaf.is_attached() || named)
        }
        // Its boundary was never found: it was read as text.
        _ => !kind.starts_with("multipart/"),
    }
}

/// The pictures of every multipart/related, unless they are marked as files.
fn shown_in_place(message: &Message<'_>) -> Vec<usize> {
    let raw = message.raw_message.as_ref();
    let mut shown = Vec::new();
    for part in &message.parts {
        let PartType::Multipart(children) = &part.body else {
            continue;
        };
        if (Leaf { part, raw }).media_type() != "multipart/related" {
            continue;
        }
        for child in children {
            let Some(part) = message.parts.get(*child as usize) else {
                continue;
            };
            let leaf = Leaf { part, raw };
            if leaf.headers().has("Content-ID") && !leaf.is_attached() {
                shown.push(*child as usize);
            }
        }
    }
    shown
}

/// Without the path that some software puts before the name.
fn last(name: &str) -> String {
    name.rsplit(['/', '\\'])
        .next()
        .unwrap_or_default()
        .to_string()
}

fn attachment(leaf: &Leaf<'_>) -> Attachment {
    let media_type = leaf.media_type();
    let name = match (leaf.file_name(), &leaf.part.body) {
        (Some(name), _) if words::is_garbled(name) => {
            last(&words::decode(name, words::Quoting::Plain))
        }
        (Some(name), _) => last(name),
        (None, PartType::Message(inner)) => inner.subject().unwrap_or_default().to_string(),
        (None, _) => String::new(),
    };
    Attachment {
        name: name.chars().filter(|c| !c.is_control()).take(255).collect(),
        bytes: leaf.size(),
        media_type,
    }
}
