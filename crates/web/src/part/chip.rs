//! How somebody stands, as a mark with its word.

use crate::text::Text;
use amends_domain::Standing;
use maud::{Markup, html};

/// The standing's word in its colour; the shape before it tells them apart without colour.
pub fn chip(standing: Standing, unread: bool, text: Text) -> Markup {
    html! {
        span class={ "chip " (standing.name()) } { (text.say(word(standing, unread))) }
    }
}

/// The key of a standing's word.
pub fn word(standing: Standing, unread: bool) -> &'static str {
    match standing {
        Standing::Broken => "standing-broken",
        Standing::Strained => "standing-strained",
        Standing::Drifting => "standing-drifting",
        Standing::Mending => "standing-mending",
        Standing::Good => "standing-good",
        Standing::Unknown if unread => "standing-unread",
        Standing::Unknown => "standing-unknown",
    }
}
