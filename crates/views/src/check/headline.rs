//! The first line: how many of how many, and over what time.

use crate::MailRead;
use crate::words::number::{capital, count, things};
use crate::words::{Voice, date};
use amends_reading::ClientReport;

/// `Three of your twelve clients need you.`
pub fn of(needy: usize, all: usize) -> String {
    match (needy, all) {
        (_, 0) => "No clients were found in this mail.".to_string(),
        (0, 1) => "Your one client is well.".to_string(),
        (0, 2) => "Both of your clients are well.".to_string(),
        (0, n) => format!("All {} clients are well.", count(n)),
        (1, 1) => "Your one client needs you.".to_string(),
        (2, 2) => "Both of your clients need you.".to_string(),
        (n, all) if n == all => format!("All {} clients need you.", count(all)),
        (n, all) => {
            let need = if n == 1 { "needs" } else { "need" };
            format!(
                "{} of your {} clients {need} you.",
                capital(&count(n)),
                count(all)
            )
        }
    }
}

/// `Friday 14 November, from 1,204 messages since 14 November 2024.`
pub fn period(clients: &[&ClientReport], mail: &MailRead, voice: &Voice<'_>) -> String {
    let as_of = voice.report().as_of;
    let today = voice.today();
    let day = format!(
        "{}, {}",
        date::full(today, today),
        date::clock(voice.time(as_of))
    );
    let read = things(mail.messages, "message", "messages");
    match clients.iter().map(|c| c.first).min() {
        Some(first) => {
            let first = date::plain(voice.day(first), today);
            format!("As of {day}, from {read} since {first}.")
        }
        None => format!("As of {day}, from {read}."),
    }
}
