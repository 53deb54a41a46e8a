//! Somebody's words, with who said them and when, leading to where they stand.

use crate::part::moment;
use crate::routes::exists;
use crate::text::Text;
use amends_domain::MessageId;
use amends_views::why::Said;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// Words with their source. The source is a link once there is a page of the conversation.
pub fn quote(said: &Said, client: &str, zone: &TimeZone, text: Text) -> Markup {
    let when = text.dated(said.at.to_zoned(zone.clone()).date());
    let source = html! { bdi { (said.who) } ", " (moment(said.at, &when, zone, text)) };
    html! {
        blockquote.said {
            q { (said.words) }
            " "
            cite {
                @match place(client, &said.message) {
                    Some(place) => a href=(place) { "— " (source) },
                    None => { "— " (source) }
                }
            }
        }
    }
}

/// Where a message stands in the conversation with a client; none while there is no such page.
pub fn place(client: &str, message: &MessageId) -> Option<String> {
    exists("/clients/{client}/conversation").then(|| {
        let message = escaped(message.as_str());
        format!("/clients/{client}/conversation?message={message}#here")
    })
}

/// Where something open stands, by its code, with what can be done about it.
pub fn loop_place(client: &str, code: &str) -> String {
    format!("/clients/{}/loops?open={code}#{code}", escaped(client))
}

/// A value in a query.
pub fn escaped(value: &str) -> String {
    form_urlencoded::byte_serialize(value.as_bytes()).collect()
}
