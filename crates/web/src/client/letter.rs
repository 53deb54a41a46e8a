//! One letter of a conversation: who wrote it to whom and when, its words with what matters marked, its files.

use crate::part::moment;
use crate::text::Text;
use amends_domain::{MessageId, Moment, MomentKind, Side};
use amends_service::Spoke;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use std::ops::Range;

/// People a letter is addressed to that are named.
const NAMED: usize = 3;

/// What is less sure than this is not marked.
const SURE: f32 = 0.5;

/// A letter; `here` is the one somebody came for.
pub fn letter(
    spoke: &Spoke,
    here: Option<&MessageId>,
    client: &str,
    (today, zone): (Date, &TimeZone),
    text: Text,
) -> Markup {
    let message = &spoke.message;
    let is_here = here == Some(&message.id);
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
                div.words { (words(own, &spoke.moments, text)) }
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
            @if is_here { p.back { a href={ "/clients/" (client) } { (text.say("talk-back")) } } }
        }
    }
}

fn side(side: Side) -> &'static str {
    if side.is_ours() { "ours" } else { "theirs" }
}

fn named(mailbox: &amends_domain::Mailbox) -> &str {
    match mailbox.name.trim() {
        "" => mailbox.address.as_str(),
        name => name,
    }
}

/// The words with what matters marked: each sentence once, with all that it does.
fn words(own: &str, moments: &[Moment], text: Text) -> Markup {
    let mut at = 0;
    let mut pieces = Vec::new();
    for (span, kinds) in marked(moments) {
        // A reading that is older than the words may point beside them.
        if let (Some(before), Some(words)) = (own.get(at..span.start), own.get(span.clone())) {
            pieces.push((before, words, kinds));
            at = span.end;
        }
    }
    html! {
        @for (before, words, kinds) in &pieces {
            (before)
            mark class=[kinds.iter().any(|kind| kind.is_trouble()).then_some("trouble")] { (words) }
            @for kind in kinds { " " small.kind { (text.say(key(*kind))) } }
        }
        (own.get(at..).unwrap_or_default())
    }
}

/// Where something matters, in order, with all that is said there.
fn marked(moments: &[Moment]) -> Vec<(Range<usize>, Vec<MomentKind>)> {
    let mut sure: Vec<&Moment> = moments.iter().filter(|m| m.confidence >= SURE).collect();
    sure.sort_by_key(|m| (m.span.start, m.span.end));
    let mut marked: Vec<(Range<usize>, Vec<MomentKind>)> = Vec::new();
    for moment in sure {
        let within = marked.last_mut();
        let within = within.filter(|(span, _)| moment.span.start < span.end);
        let Some((_, kinds)) = within else {
            marked.push((moment.span.clone(), vec![moment.kind]));
            continue;
        };
        if !kinds.contains(&moment.kind) {
            kinds.push(moment.kind);
        }
    }
    marked
}

/// What a sentence does, in a word.
fn key(kind: MomentKind) -> &'static str {
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
