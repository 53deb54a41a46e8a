//! The policy as the text it is, and every version there was.

use super::newest;
use crate::part::moment;
use crate::text::Text;
use crate::visit::Visit;
use amends_service::PolicyHeld;
use amends_service::policy::{STARTING, Version};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use maud::{Markup, PreEscaped, html};

/// The text, to be changed as a whole; one to begin with where there is none.
pub fn source(held: &PolicyHeld, versions: &[Version], typed: Option<&str>, text: Text) -> Markup {
    let begun = match held.text.is_empty() && versions.is_empty() {
        true => STARTING,
        false => &held.text,
    };
    html! {
        section.policy {
            h2 { (text.say("policy-text")) }
            p { (text.say("policy-text-words")) }
            details open[typed.is_some()] {
                summary { (text.say("policy-text-show")) }
                form method="post" action="/policies/text" {
                    input type="hidden" name="before" value=(newest(versions));
                    label.hidden for="text" { (text.say("policy-text")) }
                    // A first empty line would be lost (HTML, 13.1.2.5).
                    textarea #text.source name="text" rows="24" spellcheck="false" lang="en" {
                        (PreEscaped("\n")) (typed.unwrap_or(begun))
                    }
                    p { button.ghost type="submit" { (text.say("policy-keep")) } }
                }
            }
        }
    }
}

/// Every version, each to be brought back.
pub fn history(versions: &[Version], visit: &Visit, zone: &TimeZone) -> Markup {
    let text = visit.text;
    html! {
        @if !versions.is_empty() {
            section.policy {
                h2 { (text.say("policy-history")) }
                ul.plain-list {
                    @for (at, version) in versions.iter().enumerate() {
                        li {
                            bdi { (version.who) } ", " (when(version.at, visit, zone)) " "
                            @if at == 0 { span.tag { (text.say("policy-holds")) } } @else {
                                form.inline method="post" action="/policies/back" {
                                    button.link type="submit" name="version" value=(version.number) {
                                        (text.say("policy-back"))
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

/// When, as people say it.
pub fn when(at: Timestamp, visit: &Visit, zone: &TimeZone) -> Markup {
    let text = visit.text;
    let there = at.to_zoned(zone.clone());
    let today = visit.seat.now().to_zoned(zone.clone()).date();
    let (day, clock) = (text.near(there.date(), today), text.clock(there.time()));
    let values = [("day", (&day).into()), ("clock", (&clock).into())];
    moment(at, &text.with("as-of", &values), zone, text)
}
