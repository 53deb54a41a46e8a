//! A message as it was meant to be looked at: its HTML or its plain text whole, and the pictures it brings along.

use super::{Leaf, header_bytes, parser};
use mail_parser::PartType;

/// Parts after this many are not looked at.
const PARTS: usize = 1_000;

/// The pictures of a message are shown up to so many bytes in all.
const PICTURES: usize = 3_000_000;

/// Pictures that cannot hold anything but a picture.
const KINDS: [&str; 4] = ["image/png", "image/jpeg", "image/gif", "image/webp"];

/// What a message shows. Nothing in it was cleaned: it is what a stranger sent.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shown {
    /// Its HTML, as it came.
    pub html: Option<String>,
    /// Its plain text.
    pub plain: Option<String>,
    /// Its pictures, for `cid:` addresses in the HTML (RFC 2392).
    pub pictures: Vec<Picture>,
}

/// A picture that a message brings along.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its Content-ID without the brackets.
    pub id: String,
    /// One of a few media types that hold pictures only.
    pub media_type: &'static str,
    /// The file, as it came: it may be no picture at all.
    pub bytes: Vec<u8>,
}

/// Reads it. Nothing of what is attached as a file, or of messages inside the message.
pub(crate) fn shown(raw: &[u8]) -> Shown {
    let raw = header_bytes::as_utf8(raw);
    let mut shown = Shown::default();
    let Some(parsed) = parser().parse(raw.as_ref()) else {
        return shown;
    };
    let mut room = PICTURES;
    for part in parsed.parts.iter().take(PARTS) {
        let leaf = Leaf {
            part,
            raw: &parsed.raw_message,
        };
        if matches!(part.body, PartType::Multipart(_) | PartType::Message(_)) {
            continue;
        }
        match leaf.media_type().as_str() {
            "text/html" if !leaf.is_attached() && shown.html.is_none() => {
                shown.html = Some(leaf.text(None).into_owned());
            }
            "text/plain" | "text" if !leaf.is_attached() && shown.plain.is_none() => {
                shown.plain = Some(leaf.text(None).into_owned());
            }
            kind => {
                let kind = KINDS.into_iter().find(|known| *known == kind);
                if let (Some(media_type), Some(id)) = (kind, id(&leaf)) {
                    let bytes = leaf.decoded();
                    if bytes.len() <= room {
                        room -= bytes.len();
                        shown.pictures.push(Picture {
                            id,
                            media_type,
                            bytes: bytes.into_owned(),
                        });
                    }
                }
            }
        }
    }
    shown
}

fn id(leaf: &Leaf<'_>) -> Option<String> {
    let said = leaf.headers().get("Content-ID")?;
    let id = said.trim().trim_start_matches('<').trim_end_matches('>');
    (!id.is_empty()).then(|| id.to_string())
}
