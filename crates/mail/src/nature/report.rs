//! Reports on the delivery and reading of mail (RFC 6522, RFC 3464, RFC 8098).

use super::{Seen, sender};
use crate::mime::{Leaf, parse_ids};
use amends_domain::message::{MessageId, Nature};
use mail_parser::PartType;

/// A report that a mail failed (with the failed mails' ids), or a receipt.
pub(super) fn of(seen: &Seen<'_>) -> Option<Nature> {
    let raw = seen.message.raw_message.as_ref();
    let leaves: Vec<Leaf<'_>> = seen
        .message
        .parts
        .iter()
        .take(100)
        .map(|part| Leaf { part, raw })
        .collect();
    let root = leaves.first()?;
    let is_report = root.media_type() == "multipart/report";
    let kind = root
        .parameter("report-type")
        .unwrap_or_default()
        .to_ascii_lowercase();
    let find = |media: &str| leaves.iter().find(|leaf| leaf.media_type() == media);
    if find("message/disposition-notification").is_some()
        || is_report && kind == "disposition-notification"
    {
        return Some(Nature::Receipt);
    }
    if is_report && kind == "feedback-report" {
        return Some(Nature::Notification);
    }
    let status = find("message/delivery-status").or_else(|| find("message/global-delivery-status"));
    if let Some(status) = status {
        let failed = actions(&text_of(status))
            .iter()
            .any(|action| action == "failed");
        let delayed = actions(&text_of(status))
            .iter()
            .any(|action| action == "delayed");
        return Some(match (failed, delayed) {
            (true, _) => Nature::DeliveryFailure(returned_ids(&leaves, seen)),
            (false, true) => Nature::Notification,
            (false, false) => Nature::Receipt,
        });
    }
    plain_bounce(seen, &leaves)
}

/// Reports by programs that do not write delivery-status parts (qmail, old Exchange, Gmail's
/// plain text).
fn plain_bounce(seen: &Seen<'_>, leaves: &[Leaf<'_>]) -> Option<Nature> {
    let local = seen.from.address.local();
    let by_daemon = local.starts_with("mailer-daemon") || local.starts_with("postmaster");
    if !(by_daemon && sender::is_machine(&seen.from.address)) {
        return None;
    }
    const FAILED: [&str; 16] = [
        "failure",
        "undeliver",
        "returned mail",
        "returned to sender",
        "not be delivered",
        "wasn't delivered",
        "couldn't be delivered",
        "delivery has failed",
        "failed",
        "unzustellbar",
        "nicht zugestellt",
        "non remis",
        "no se puede entregar",
        "mancato recapito",
        "onbestelbaar",
        "rejected",
    ];
    let subject = seen.subject.to_lowercase();
    let delay = ["delay", "verzöger", "retard", "not yet been delivered"];
    if delay.iter().any(|word| subject.contains(word)) {
        return Some(Nature::Notification);
    }
    let start: String = seen
        .text
        .chars()
        .take(500)
        .collect::<String>()
        .to_lowercase();
    FAILED
        .iter()
        .any(|word| subject.contains(word) || start.contains(word))
        .then(|| Nature::DeliveryFailure(returned_ids(leaves, seen)))
}

/// What happened to each recipient, in lower case.
fn actions(status: &str) -> Vec<String> {
    status
        .lines()
        .filter_map(|line| {
            let (key, value) = line.split_once(':')?;
            let value = value.trim().to_ascii_lowercase();
            key.trim().eq_ignore_ascii_case("action").then(|| {
                value
                    .split([' ', '(', ';'])
                    .next()
                    .unwrap_or_default()
                    .to_string()
            })
        })
        .collect()
}

/// The ids of the mails that came back: from the returned mail or its header, else from what the
/// report itself answers or quotes.
fn returned_ids(leaves: &[Leaf<'_>], seen: &Seen<'_>) -> Vec<MessageId> {
    let mut ids: Vec<MessageId> = Vec::new();
    for leaf in &leaves[1.min(leaves.len())..] {
        match (&leaf.part.body, leaf.media_type().as_str()) {
            (PartType::Message(inner), _) => {
                ids.extend(inner.message_id().into_iter().flat_map(parse_ids));
            }
            (_, "text/rfc822-headers" | "message/rfc822" | "message/global-headers") => {
                ids.extend(ids_in_text(&text_of(leaf)));
            }
            _ => {}
        }
    }
    if ids.is_empty() {
        let references = seen
            .headers
            .get("In-Reply-To")
            .or_else(|| seen.headers.get("References"));
        ids.extend(
            references
                .into_iter()
                .flat_map(|value| parse_ids(&value))
                .last(),
        );
    }
    if ids.is_empty() {
        let text = leaves.iter().find(|leaf| leaf.media_type() == "text/plain");
        ids.extend(
            text.into_iter()
                .flat_map(|leaf| ids_in_text(&text_of(leaf))),
        );
    }
    ids.sort();
    ids.dedup();
    ids
}

/// The values of the Message-ID lines in a text.
fn ids_in_text(text: &str) -> Vec<MessageId> {
    let lines: Vec<&str> = text.lines().take(2_000).collect();
    let mut ids = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let Some((key, value)) = line.split_once(':') else {
            continue;
        };
        if !key.trim().eq_ignore_ascii_case("message-id") {
            continue;
        }
        // The id may stand on the next line, folded.
        let next = lines
            .get(at + 1)
            .filter(|next| next.starts_with([' ', '\t']));
        let value = if value.trim().is_empty() {
            next.copied().unwrap_or_default()
        } else {
            value
        };
        ids.extend(parse_ids(value));
    }
    ids
}

fn text_of(leaf: &Leaf<'_>) -> String {
    String::from_utf8_lossy(&leaf.decoded()).into_owned()
}
