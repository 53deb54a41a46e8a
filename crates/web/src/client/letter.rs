//! One letter of a conversation: who wrote it to whom and when, its words with what matters marked, its files.

use super::marks::words;
use super::put_right::{self, Here};
use crate::part::{escaped, moment, place};
use amends_domain::{Message, MessageId, MomentKind, Side};
use amends_service::Spoke;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// People a letter is addressed to that are named.
const NAMED: usize = 3;

/// A letter; `sought` is the one somebody came for.
pub fn letter(
    spoke: &Spoke,
    sought: Option<&MessageId>,
    (today, zone): (Date, &TimeZone),
    here: Here<'_>,
) -> Markup {
    let (message, text) = (&spoke.message, here.text);
    let is_here = sought == Some(&message.id);
    let local = message.at.to_zoned(zone.clone());
    let when = format!(
        "{}, {}",
        text.near(local.date(), today),
        text.clock(local.time())
    );
    let to: Vec<&str> = message.recipients().take(NAMED).map(named).collect();
    let more = message.recipients().count().saturating_sub(NAMED);
    let own = message.text.own.trim_end();
    html! {
        article class={ "letter " (side(spoke.side)) } id=[is_here.then_some("here")] {
            header {
                b { bdi { (named(&message.from)) } }
                " "
                span.quiet {
                    (text.say("talk-to")) " "
                    @for (n, name) in to.iter().enumerate() {
                        @if n > 0 { ", " }
                        bdi { (name) }
                    }
                    @if more > 0 { " " (text.with("talk-others", &[("n", more.into())])) }
                }
                span.when { (moment(message.at, &when, zone, text)) }
            }
            @if own.is_empty() {
                p.quiet { (text.say("talk-empty")) }
            } @else {
                div.words { (words(spoke, (today, zone), here)) }
                // One form a page: it has many choices.
                @if is_here {
                    (put_right::passed_over(here, &message.id))
                } @else if let Some(place) = place(here.client, &message.id).filter(|_| here.may()) {
                    p.fix-link { a href=(place) { (text.say("passed-over")) } }
                }
            }
            @if message.text.truncated { p.quiet { (text.say("talk-truncated")) } }
            @if !message.attachments.is_empty() {
                p.files.quiet {
                    (text.say("talk-files")) " "
                    @for (n, file) in message.attachments.iter().enumerate() {
                        @if n > 0 { ", " }
                        bdi { @if file.name.is_empty() { (file.media_type) } @else { (file.name) } }
                    }
                }
            }
            p.files { a.quiet href=(original(here.client, message)) { (text.say("original-title")) } }
            @if !spoke.side.is_ours() {
                @let answering = escaped(message.id.as_str());
                p.back.no-print {
                    a href={ "/clients/" (here.client) "/write?answering=" (answering) } { (text.say("talk-answer")) }
                }
            }
            @if is_here { p.back { a href={ "/clients/" (here.client) } { (text.say("talk-back")) } } }
        }
    }
}

/// Where it is shown as it was sent.
fn original(client: &str, message: &Message) -> String {
    let message = escaped(message.id.as_str());
    format!("/clients/{client}/original?message={message}")
}

fn side(side: Side) -> &'static str {
    if side.is_ours() { "ours" } else { "theirs" }
}

/// What somebody is called, or their address.
pub fn named(mailbox: &amends_domain::Mailbox) -> &str {
    match mailbox.name.trim() {
        "" => mailbox.address.as_str(),
        name => name,
    }
}

/// What a sentence does, in a word.
pub fn key(kind: MomentKind) -> &'static str {
    match kind {
        MomentKind::Request => "kind-request",
        MomentKind::Question => "kind-question",
        MomentKind::Promise => "kind-promise",
        MomentKind::Complaint => "kind-complaint",
        MomentKind::Thanks => "kind-thanks",
        MomentKind::Praise => "kind-praise",
        MomentKind::Apology => "kind-apology",
        MomentKind::NonApology => "kind-non-apology",
        MomentKind::Admission => "kind-admission",
        MomentKind::BlameShift => "kind-blame-shift",
        MomentKind::TalkingDown => "kind-talking-down",
        MomentKind::Escalation => "kind-escalation",
        MomentKind::Leaving => "kind-leaving",
        MomentKind::ScopeChange => "kind-scope-change",
        MomentKind::Goal => "kind-goal",
        MomentKind::Value => "kind-value",
        MomentKind::Win => "kind-win",
    }
}
