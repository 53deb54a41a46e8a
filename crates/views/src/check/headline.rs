//! The first line: how many of how many, and over what time.

use crate::MailRead;
use crate::words::number::{capital, count, things};
use crate::words::{Voice, date};
use amends_reading::ClientReport;
use amends_reading::client::counted_from;
use jiff::SignedDuration;

/// `Three of your twelve clients need you.` Of those that need nobody, so many could not be
/// judged, and of these so many since their words were not read.
pub fn of(needy: usize, unknown: usize, unread: usize, all: usize) -> String {
    let need = if needy == 1 { "needs" } else { "need" };
    match (needy, all) {
        (_, 0) => "No clients were found in this mail.".to_string(),
        (0, _) => nobody_needs_you(unknown, unread, all),
        (1, 1) => "Your one client needs you.".to_string(),
        (2, 2) => "Both of your clients need you.".to_string(),
        (n, all) if n == all => format!("All {} clients need you.", count(all)),
        (n, all) => format!(
            "{} of your {} clients {need} you.",
            capital(&count(n)),
            count(all)
        ),
    }
}

fn nobody_needs_you(unknown: usize, unread: usize, all: usize) -> String {
    let clients = things(all, "client", "clients");
    match (unknown, all) {
        (0, 1) => "Your one client is well.".to_string(),
        (0, 2) => "Both of your clients are well.".to_string(),
        (0, _) => format!("All {clients} are well."),
        (1, 1) if unread == 1 => {
            "How your one client is cannot be told: their words were not read.".to_string()
        }
        (n, all) if n == all && unread == all => {
            format!("How your {clients} are cannot be told: their words were not read.")
        }
        (1, 1) => "There is too little mail to tell how your one client is.".to_string(),
        (n, all) if n == all && unread == 0 => {
            format!("There is too little mail to tell how your {clients} are.")
        }
        _ => format!("None of your {clients} needs you, as far as this mail tells."),
    }
}

/// Who last wrote a little while ago counts from a little earlier than two years ago.
const SPARE: SignedDuration = SignedDuration::from_hours(60 * 24);

/// `As of Friday 14 November 2025, 18:00, from 1,204 messages since 13 January.`
pub fn period(clients: &[&ClientReport], mail: &MailRead, voice: &Voice<'_>) -> String {
    let as_of = voice.report().as_of;
    let today = voice.today();
    let weekday = date::weekday(today.weekday());
    let day = format!(
        "{weekday} {}, {}",
        date::dated(today),
        date::clock(voice.time(as_of))
    );
    let read = things(mail.messages, "message", "messages");
    let first = clients.iter().map(|c| c.first).min();
    // Where older letters may not have counted, the first that did is not the first of all.
    match first.filter(|first| *first > counted_from(as_of) + SPARE) {
        Some(first) => {
            let first = date::plain(voice.day(first), today);
            format!("As of {day}, from {read} since {first}.")
        }
        None => format!("As of {day}, from {read}."),
    }
}
