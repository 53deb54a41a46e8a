//! What the sender newly wrote, apart from quotes, signature and disclaimers.
//!
//! A text is cut line by line: every line gets a [`Zone`] from small named rules, one rule a file.
//! All rules work on a bounded number of lines around a place that a single search for trigger
//! words has found, so the time is linear in the text whatever it holds.

mod address;
mod assemble;
mod attribution;
mod closing;
mod date;
mod disclaimer;
mod flowed;
mod footer;
mod header;
mod html;
mod line;
mod marker;
mod mobile;
mod passing_on;
mod pgp;
mod placeholder;
mod quote;
mod signature;
mod tail;
mod trigger;
mod zone;
mod zoning;

pub use flowed::unflow;
pub use html::html_to_text;
pub use zone::{Zone, ZonedLine, Zones};

use amends_domain::message::OwnText;

/// Texts longer than this many bytes are cut here and marked as truncated.
pub const TEXT_LIMIT: usize = 1_000_000;

/// Cuts a decoded plain text. Never fails; a text in which nothing is recognised is all own.
pub fn own_text(text: &str) -> OwnText {
    zones(text).own_text()
}

/// Says for each line of a decoded plain text what it is.
pub fn zones(text: &str) -> Zones<'_> {
    let kept = &text[..text.floor_char_boundary(TEXT_LIMIT)];
    let mut zones = Zones::of(kept);
    zones.truncated = kept.len() < text.len();
    assemble::settle(&mut zones);
    zones
}
