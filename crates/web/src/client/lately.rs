//! What changed since a week ago.

use crate::part::{chip, quote};
use crate::text::Text;
use amends_domain::{MomentKind, Side, Standing};
use amends_views::lately::Lately;
use amends_views::why::Said;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// Words of each kind that are shown; the rest is counted.
const SHOWN: usize = 3;

/// The section.
pub fn lately(
    changed: &Lately,
    now: Standing,
    client: &str,
    zone: &TimeZone,
    text: Text,
) -> Markup {
    let said: Vec<(String, &Said)> = changed
        .said
        .iter()
        .map(|(side, kind, said)| (text.say(kind_key(*side, *kind)), said))
        .collect();
    let of = |all: &'_ [(Side, Said)], key_ours, key_theirs| -> Vec<(String, Said)> {
        let key = |side: &Side| if side.is_ours() { key_ours } else { key_theirs };
        all.iter()
            .map(|(side, said)| (text.say(key(side)), said.clone()))
            .collect()
    };
    let opened = of(&changed.opened, "lately-for-you", "lately-for-them");
    let settled = of(
        &changed.settled,
        "lately-yours-settled",
        "lately-theirs-settled",
    );
    html! {
        section {
            h2 { (text.say("lately-title")) }
            @if changed.is_quiet(now) {
                p.quiet { (text.say("lately-nothing")) }
            } @else {
                div.lately {
                    p {
                        @match changed.before {
                            Some(before) if before == now => (text.say("lately-same")),
                            Some(before) => {
                                (text.say("lately-was")) " " (chip(before, false, text)) " "
                                (text.say("lately-is")) " " (chip(now, false, text))
                            }
                            None => (text.say("lately-new")),
                        }
                    }
                    (list(said.iter().map(|(label, said)| (label.as_str(), *said)), client, zone, text))
                    (list(opened.iter().map(|(label, said)| (label.as_str(), said)), client, zone, text))
                    (list(settled.iter().map(|(label, said)| (label.as_str(), said)), client, zone, text))
                }
            }
        }
    }
}

/// The newest of a list, each with what it is.
fn list<'a>(
    all: impl DoubleEndedIterator<Item = (&'a str, &'a Said)> + ExactSizeIterator,
    client: &str,
    zone: &TimeZone,
    text: Text,
) -> Markup {
    let more = all.len().saturating_sub(SHOWN);
    html! {
        @for (label, said) in all.rev().take(SHOWN) {
            div.labelled { span.quiet { (label) } (quote(said, client, zone, text)) }
        }
        @if more > 0 { p.quiet { (text.with("waiting-more", &[("n", more.into())])) } }
    }
}

/// What was said, in a word.
pub fn kind_key(side: Side, kind: MomentKind) -> &'static str {
    match (side, kind) {
        (_, MomentKind::Complaint) => "said-complaint",
        (_, MomentKind::Escalation) => "said-escalation",
        (_, MomentKind::Leaving) => "said-leaving",
        (_, MomentKind::Praise) => "said-praise",
        (_, MomentKind::Win) => "said-win",
        (_, MomentKind::Admission) => "said-admission",
        (Side::Ours, _) => "said-apology",
        (Side::Theirs, _) => "said-other",
    }
}
