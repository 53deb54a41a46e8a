//! Letters that fit, each with the line of it that does.

use super::asked::Asked;
use crate::part::{moment, place};
use crate::text::Text;
use amends_domain::{MessageId, Side};
use amends_service::search::{Hit, Hits};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};
use std::ops::Range;

/// A longer line is cut around its first word that fits, in letters.
const LINE: usize = 280;

/// The letters, and the way to more.
pub fn found(hits: &Hits, asked: &Asked, (today, zone): (Date, &TimeZone), text: Text) -> Markup {
    html! {
        @if hits.hits.is_empty() {
            @match hits.next {
                Some(next) => {
                    @let day = text.dated(next.looked.to_zoned(zone.clone()).date());
                    p.say { (text.with("search-none-since", &[("day", (&day).into())])) }
                }
                None if asked.goes_on() => p.say { (text.say("search-no-more")) },
                None => p.say { (text.say("search-none")) },
            }
            @if asked.is_narrow() { p { a.ghost href=(asked.wide()) { (text.say("search-wide")) } } }
        } @else {
            p.hidden role="status" { (text.with("search-count", &[("n", hits.hits.len().into())])) }
        }
        @for hit in &hits.hits { (letter(hit, (today, zone), text)) }
        @if let Some(next) = hits.next {
            p.more { a.ghost href=(asked.behind(next.place)) rel="next" { (text.say("search-older")) } }
        }
    }
}

fn letter(hit: &Hit, (today, zone): (Date, &TimeZone), text: Text) -> Markup {
    let who = match hit.from.name.as_str() {
        "" => hit.from.address.as_str(),
        name => name,
    };
    let day = hit.at.to_zoned(zone.clone()).date();
    let when = moment(hit.at, &text.near(day, today), zone, text);
    let (subject, marks) = &hit.subject;
    let id = MessageId::new(&hit.message_id);
    let leads = hit
        .client
        .as_ref()
        .and_then(|(client, _, _)| place(client, &id));
    let side = hit.client.as_ref().map(|(_, _, side)| *side);
    html! {
        article class={ "hit " @match side { Some(Side::Ours) => "ours", Some(Side::Theirs) => "theirs", None => "" } } {
            header {
                b { bdi { (who) } }
                @if let Some((client, name, side)) = &hit.client {
                    span.tag { (text.say(if *side == Side::Ours { "search-ours" } else { "search-theirs" })) }
                    a href={ "/clients/" (client) } { bdi { (name) } }
                }
                span.when { (when) }
            }
            h2.subject {
                @match &leads {
                    Some(place) => a href=(place) { (named(subject, marks, text)) },
                    None => (named(subject, marks, text)),
                }
            }
            q { (cut(&hit.line.0, &hit.line.1)) }
        }
    }
}

fn named(subject: &str, marks: &[Range<usize>], text: Text) -> Markup {
    html! {
        @if subject.trim().is_empty() { (text.say("talk-no-subject")) } @else { bdi { (marked(subject, marks)) } }
    }
}

/// A text with what fits in it marked.
fn marked(text: &str, marks: &[Range<usize>]) -> Markup {
    let mut at = 0;
    let mut parts = Vec::new();
    for mark in marks {
        // Marks stand in order on borders of letters; one that does not is left out.
        let (Some(before), Some(fits)) = (text.get(at..mark.start), text.get(mark.clone())) else {
            continue;
        };
        parts.push((before, fits));
        at = mark.end;
    }
    let rest = text.get(at..).unwrap_or_default();
    html! {
        @for (before, fits) in parts { (before) mark { (fits) } }
        (rest)
    }
}

/// The same, of a long line only what stands around its first mark.
fn cut(line: &str, marks: &[Range<usize>]) -> Markup {
    let first = marks.first().map_or(0, |m| m.start);
    let begin = match line.len() > LINE && first > LINE / 3 {
        true => line.floor_char_boundary(first - LINE / 3),
        false => 0,
    };
    let end = line.floor_char_boundary((begin + LINE).min(line.len()));
    let inside = marks.iter().filter(|m| m.start >= begin && m.end <= end);
    let inside: Vec<Range<usize>> = inside.map(|m| m.start - begin..m.end - begin).collect();
    html! {
        @if begin > 0 { "… " }
        (marked(&line[begin..end], &inside))
        @if end < line.len() { " …" }
    }
}
