//! One client in one or two plain sentences.

use super::number::{capital, things};
use super::{Voice, finding, name, standing, waits};
use amends_domain::{Side, Standing};
use amends_reading::ClientReport;

/// How it stands and the strongest reason: for lists, programs and mouths.
pub fn of(client: &ClientReport, voice: &Voice<'_>) -> String {
    if client.standing.is_trouble() {
        let mut said = match standing::since(client, voice) {
            Some(since) => format!("{} {since}.", capital(standing::word(client.standing))),
            None => format!("{}.", capital(standing::word(client.standing))),
        };
        if let Some(cause) = client.causes.first() {
            said.push(' ');
            said.push_str(&finding::sentence(cause, client, voice));
        }
        return said;
    }
    let waiting = waits::on(client, Side::Ours);
    let well = match client.standing {
        Standing::Unknown if client.words_unread => format!(
            "What {} writes is in a language that Amends does not read",
            name::of_client(client)
        ),
        Standing::Unknown => "There is too little mail to tell".to_string(),
        _ => format!("{} is well", name::of_client(client)),
    };
    match waiting {
        0 => format!("{well}."),
        n => {
            let wait = if n == 1 { "waits" } else { "wait" };
            format!("{well}; {} {wait} on you.", things(n, "thing", "things"))
        }
    }
}
