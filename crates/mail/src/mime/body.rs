//! Which of a message's parts is its text, and what its author newly wrote there.

mod broken;
mod stub;

use super::{Leaf, encryption};
use crate::own;
use amends_domain::message::OwnText;
use mail_parser::{Message, PartType};

/// Parts nested deeper are not looked into: no mail program writes them.
const DEEPEST: usize = 50;

/// More parts than any mail has that people write.
const MOST: usize = 1_000;

/// A text up to this many characters is looked at twice: it may only point to the HTML.
const STUB: usize = 400;

/// What the author wrote, from the plain text or, where that says nothing, from the HTML; and the
/// line that tells that the whole text is locked, if it is.
pub(crate) fn own_text(message: &Message<'_>, from: &str) -> (OwnText, Option<encryption::Armour>) {
    let mut picked = Picked {
        message,
        tld: from.rsplit('.').next().filter(|tld| tld.len() <= 10),
        pieces: Vec::new(),
        boundaries: Vec::new(),
        looked_at: 0,
    };
    picked.part(0, 0);
    let text = picked.pieces.join("\n");
    if let Some(armour) = encryption::armour(&text) {
        return match armour {
            encryption::Armour::Locked => (OwnText::default(), Some(armour)),
            encryption::Armour::Signed => (own::own_text(&encryption::unsigned(&text)), None),
        };
    }
    (own::own_text(&text), None)
}

struct Picked<'x> {
    message: &'x Message<'x>,
    tld: Option<&'x str>,
    pieces: Vec<String>,
    /// The boundaries of the parts around the current one.
    boundaries: Vec<&'x str>,
    looked_at: usize,
}

impl<'x> Picked<'x> {
    fn part(&mut self, id: u32, depth: usize) {
        self.looked_at += 1;
        if depth > DEEPEST || self.looked_at > MOST {
            return;
        }
        let Some(leaf) = self.leaf(id) else { return };
        if let PartType::Multipart(children) = &leaf.part.body {
            let outer = self.boundaries.len();
            self.boundaries
                .extend(leaf.parameter("boundary").filter(|b| !b.is_empty()));
            self.multipart(&leaf, children, depth);
            return self.boundaries.truncate(outer);
        }
        if leaf.is_attached() {
            return;
        }
        let piece = match leaf.media_type().as_str() {
            "text/plain" | "text" => self.plain(&leaf),
            kind if kind.starts_with("multipart/") => broken::first_part(&plain(&leaf, self.tld)),
            "text/html" => html(&leaf, self.tld),
            "text/enriched" | "text/richtext" => own::html_to_text(&leaf.text(self.tld)),
            _ => return,
        };
        // A named text file that is shown in place is still a file, unless it is all there is.
        if !piece.trim().is_empty() && (leaf.file_name().is_none() || id == 0) {
            self.pieces.push(piece);
        }
    }

    fn multipart(&mut self, leaf: &Leaf<'x>, children: &[u32], depth: usize) {
        match leaf.media_type().as_str() {
            "multipart/alternative" => self.alternative(children, depth),
            // The first part is the text, the others are what it shows, or proves it.
            "multipart/related" | "multipart/signed" => {
                for child in children {
                    let before = self.pieces.len();
                    self.part(*child, depth + 1);
                    if self.pieces.len() > before {
                        break;
                    }
                }
            }
            "multipart/report" | "multipart/encrypted" => {
                children
                    .iter()
                    .take(1)
                    .for_each(|child| self.part(*child, depth + 1));
            }
            "multipart/digest" => {}
            _ => children
                .iter()
                .for_each(|child| self.part(*child, depth + 1)),
        }
    }

    /// The plain text, unless it is empty or only points to the HTML.
    fn alternative(&mut self, children: &[u32], depth: usize) {
        let is_plain = |leaf: &Leaf<'x>| leaf.media_type() == "text/plain";
        let leaves: Vec<(u32, Leaf<'x>)> = children
            .iter()
            .take(MOST)
            .filter_map(|id| self.leaf(*id).map(|leaf| (*id, leaf)))
            .collect();
        let text = leaves
            .iter()
            .find(|(_, leaf)| is_plain(leaf))
            .map(|(_, leaf)| self.plain(leaf));
        let rich: Vec<u32> = leaves
            .iter()
            .filter(|(_, leaf)| !is_plain(leaf))
            .map(|(id, _)| *id)
            .collect();
        if let Some(text) = &text
            && !text.trim().is_empty()
            && !rich.iter().any(|id| self.is_stub(text, *id))
        {
            return self.pieces.push(text.clone());
        }
        let before = self.pieces.len();
        // Later alternatives are richer (RFC 2046 section 5.1.4).
        for id in rich.iter().rev() {
            self.part(*id, depth + 1);
            if self.pieces.len() > before {
                return;
            }
        }
        self.pieces
            .extend(text.filter(|text| !text.trim().is_empty()));
    }

    /// True when a plain text says only "see the HTML", or hardly a tenth of what the HTML says.
    fn is_stub(&self, text: &str, rich: u32) -> bool {
        let length = text.trim().len();
        let Some(html) = self.first_html(rich, 0) else {
            return false;
        };
        if length >= STUB || length * 10 >= html.size() as usize && !stub::points_away(text) {
            return false;
        }
        let shown = stub::visible_length(&html.text(self.tld));
        stub::points_away(text) && shown > length / 2 || length * 10 < shown
    }

    fn first_html(&self, id: u32, depth: usize) -> Option<Leaf<'x>> {
        let leaf = self.leaf(id)?;
        match &leaf.part.body {
            PartType::Multipart(children) if depth < DEEPEST => children
                .iter()
                .take(MOST)
                .find_map(|child| self.first_html(*child, depth + 1)),
            _ => (leaf.media_type() == "text/html").then_some(leaf),
        }
    }

    fn plain(&self, leaf: &Leaf<'x>) -> String {
        broken::before_boundary(plain(leaf, self.tld), &self.boundaries)
    }

    fn leaf(&self, id: u32) -> Option<Leaf<'x>> {
        let message: &'x Message<'x> = self.message;
        message.parts.get(id as usize).map(|part| Leaf {
            part,
            raw: &message.raw_message,
        })
    }
}

fn plain(leaf: &Leaf<'_>, tld: Option<&str>) -> String {
    let text = leaf.text(tld);
    let is = |name: &str, value: &str| {
        leaf.parameter(name)
            .is_some_and(|said| said.trim().eq_ignore_ascii_case(value))
    };
    let text = if memchr::memchr2(b'\r', b'\0', text.as_bytes()).is_some() {
        text.replace("\r\n", "\n")
            .replace(['\r', '\0'], "\n")
            .into()
    } else {
        text
    };
    if is("format", "flowed") {
        own::unflow(&text, is("delsp", "yes"))
    } else {
        text.into_owned()
    }
}

fn html(leaf: &Leaf<'_>, tld: Option<&str>) -> String {
    own::html_to_text(&leaf.text(tld).replace('\0', ""))
}
