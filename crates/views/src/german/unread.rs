//! What one client wrote that was not read, in words.

use super::language;
use super::number::{list, things};
use crate::words::number::capital;
use amends_domain::Standing;
use amends_reading::ClientReport;

/// A sentence or two; `all` is how many messages were not read.
pub fn sentence(client: &ClientReport, all: usize) -> String {
    let (are, were, they) = match all {
        1 => ("ist", "wurde", "sie"),
        _ => ("sind", "wurden", "sie"),
    };
    let tongues = client.not_read.iter();
    let tongues: Vec<String> = tongues.map(|(code, _)| language::within(code)).collect();
    let messages = capital(&things(all, "eine Nachricht", "Nachrichten"));
    let mut said = format!(
        "{messages} {are} {} geschrieben. Das liest Amends nicht, und {they} {were} nicht ausgewertet: Nur \
         Antwortzeiten und Fragezeichen zählen dort.",
        list(&tongues, tongues.len())
    );
    if client.words_unread && client.standing == Standing::Unknown {
        said.push_str(" Ob alles in Ordnung ist, lässt sich daraus nicht sagen.");
    }
    said
}
