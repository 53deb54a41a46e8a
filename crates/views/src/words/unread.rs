//! What one client wrote that was not read, in words.

use super::number::{capital, list, things};
use super::{Tongue, Voice, language, name};
use crate::german;
use amends_domain::Standing;
use amends_reading::ClientReport;

/// A sentence or two for the client's own page; none when everything was read.
pub fn sentence(client: &ClientReport, voice: &Voice<'_>) -> Option<String> {
    let all: usize = client.not_read.iter().map(|(_, n)| n).sum();
    if all == 0 {
        return None;
    }
    if voice.tongue() == Tongue::German {
        return Some(german::unread::sentence(client, all));
    }
    let (is, was) = if all == 1 {
        ("is", "was")
    } else {
        ("are", "were")
    };
    let tongues: Vec<String> = client
        .not_read
        .iter()
        .map(|(c, _)| language::name(c))
        .collect();
    let messages = capital(&things(all, "message", "messages"));
    let mut said = format!(
        "{messages} {is} in {}, which Amends does not read, and {was} not analysed: only how long \
         answers take and question marks count there.",
        list(&tongues)
    );
    if client.words_unread && client.standing == Standing::Unknown {
        said.push_str(" Whether all is well cannot be told from that.");
    }
    Some(said)
}

/// The client with the language of what was not read: `Kowalski (Polish)`.
pub fn named(client: &ClientReport) -> String {
    let most = client.not_read.iter().max_by_key(|(_, n)| *n);
    match most {
        Some((code, _)) => format!("{} ({})", name::of_client(client), language::name(code)),
        None => name::of_client(client),
    }
}
