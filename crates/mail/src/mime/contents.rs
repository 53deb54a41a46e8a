//! All that a message holds, in the clear: for whoever looks for something in it.

use super::words::{self, Quoting};
use super::{Leaf, header_bytes, parser};
use mail_parser::decoders::html::html_to_text;
use mail_parser::{Message, PartType};

/// Messages within messages are opened so deep.
const DEEPEST: usize = 20;

/// True when `found` is true of anything that a message holds: of its bytes as they are, of its header with
/// encoded words read (RFC 2047), of any part with its transfer encoding and charset undone (RFC 2045, 6), of the
/// text of its HTML. Messages within it are looked through likewise. What is packed (ZIP, PDF) is not opened.
pub(crate) fn any(raw: &[u8], found: &mut dyn FnMut(&[u8]) -> bool) -> bool {
    if found(raw) {
        return true;
    }
    let raw = header_bytes::as_utf8(raw);
    let parsed = parser().parse(raw.as_ref());
    parsed.is_some_and(|message| within(&message, found, 0))
}

fn within(message: &Message<'_>, found: &mut dyn FnMut(&[u8]) -> bool, depth: usize) -> bool {
    let raw = message.raw_message.as_ref();
    message.parts.iter().any(|part| {
        let leaf = Leaf { part, raw };
        let header = raw.get(part.raw_header_offset() as usize..part.raw_body_offset() as usize);
        let header = String::from_utf8_lossy(header.unwrap_or_default());
        if found(words::decode(&header, Quoting::Plain).as_bytes()) {
            return true;
        }
        match &part.body {
            PartType::Message(inner) => depth < DEEPEST && within(inner, found, depth + 1),
            PartType::Multipart(_) => false,
            PartType::Html(_) => {
                let html = leaf.text(None);
                // In the address of a link an @ may be written so (RFC 6068, 2).
                found(html.replace("%40", "@").as_bytes()) || found(html_to_text(&html).as_bytes())
            }
            PartType::Text(_) => found(leaf.text(None).as_bytes()),
            PartType::Binary(_) | PartType::InlineBinary(_) => {
                let bytes = leaf.decoded();
                found(&bytes) || found(leaf.text(None).as_bytes())
            }
        }
    })
}
