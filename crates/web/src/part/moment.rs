//! Times: said as people do, exact for whoever points at them and for programs.

use crate::text::Text;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// A moment in words, with the exact time on hover.
pub fn moment(at: Timestamp, words: &str, zone: &TimeZone, text: Text) -> Markup {
    let local = at.to_zoned(zone.clone());
    let exact = format!("{}, {}", text.full(local.date()), text.clock(local.time()));
    html! { time datetime=(at.strftime("%Y-%m-%dT%H:%M:%SZ")) title=(exact) { (words) } }
}

/// A day in words, with its date on hover.
pub fn on_day(day: Date, words: &str, text: Text) -> Markup {
    html! { time datetime=(day) title=(text.full(day)) { (words) } }
}
