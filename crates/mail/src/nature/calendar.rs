//! Invitations and the answers to them (RFC 5546, RFC 6047).

use super::Seen;
use crate::mime::Leaf;
use amends_domain::message::{CalendarAnswer, Nature};

/// A calendar part says what it is in its `method`; what was answered stands in PARTSTAT.
///
/// An invitation is a person's mail when a person wrote words with it, and no answer either way.
pub(super) fn of(seen: &Seen<'_>) -> Option<Nature> {
    let leaf = seen
        .message
        .parts
        .iter()
        .take(100)
        .map(|part| Leaf {
            part,
            raw: &seen.message.raw_message,
        })
        .find(|leaf| leaf.media_type() == "text/calendar")?;
    let text = leaf.text(None);
    let method = leaf
        .parameter("method")
        .map(str::to_uppercase)
        .or_else(|| property(&text, "METHOD"))
        .unwrap_or_default();
    let answer = match method.trim() {
        "REPLY" | "COUNTER" => match partstat(&text).as_deref() {
            Some("ACCEPTED") => CalendarAnswer::Accepted,
            Some("DECLINED") => CalendarAnswer::Declined,
            Some("TENTATIVE") => CalendarAnswer::Tentative,
            _ => match super::subject::kind(seen.subject) {
                Some(super::subject::Kind::Calendar(answer)) => answer,
                _ => CalendarAnswer::Other,
            },
        },
        "REQUEST" | "CANCEL" | "REFRESH" | "DECLINECOUNTER" if seen.text.trim().is_empty() => {
            CalendarAnswer::Other
        }
        _ => return None,
    };
    Some(Nature::CalendarAnswer(answer))
}

fn property(text: &str, name: &str) -> Option<String> {
    text.lines().take(200).find_map(|line| {
        let (key, value) = line.split_once(':')?;
        key.eq_ignore_ascii_case(name)
            .then(|| value.trim().to_uppercase())
    })
}

fn partstat(text: &str) -> Option<String> {
    // Long lines are folded (RFC 5545 section 3.1).
    let flat = text.replace("\r\n ", "").replace("\n ", "").to_uppercase();
    let rest = flat.split("PARTSTAT=").nth(1)?;
    let end = rest.find([';', ':', '\r', '\n', ',']).unwrap_or(rest.len());
    Some(rest[..end].trim_matches('"').to_string())
}
