//! How long it takes to read one client again whose texts are read already.
//!
//! `cargo run --release -p amends-reading --example one_client -- MAILBOX [LETTERS...]` takes the
//! busiest client of the mailbox, repeats the correspondence until it has so many letters, and prints
//! the time of one reading: where the years went by, and where all was written at the same time; and
//! the time of another reading of the same letters, whose topics are known then.

use amends_domain::calendar::WorkCalendar;
use amends_domain::{Message, MessageId, Side};
use amends_language::{Reader, TextReading};
use amends_reading::Options;
use amends_reading::client::{self, Correspondence, Letter, context};
use amends_reading::who::{self, ClientFound};
use jiff::SignedDuration;
use jiff::tz::TimeZone;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Instant;

type Kept = (Message, Side, usize, Arc<TextReading>);

fn main() {
    let mut args = std::env::args().skip(1);
    let mailbox = PathBuf::from(args.next().unwrap_or_default());
    let mut counts: Vec<usize> = args.filter_map(|a| a.parse().ok()).collect();
    if counts.is_empty() {
        counts = vec![1_000, 10_000];
    }
    let (found, letters) = busiest(&mailbox);
    for (count, dense) in counts.iter().flat_map(|c| [(*c, false), (*c, true)]) {
        let many = repeated(&letters, count, dense);
        let calendar = WorkCalendar::usual(TimeZone::UTC);
        let as_of = many.last().map(|l| l.0.at).unwrap_or_default();
        let options = Options::default();
        let (mut best, mut again) = (f64::INFINITY, f64::INFINITY);
        let mut standing = "";
        for _ in 0..5 {
            let letters = many.iter().map(|(message, side, thread, reading)| {
                Letter::new(message, *side, *thread, reading.clone())
            });
            let mail = Correspondence::of(letters.collect(), as_of, &calendar, &calendar);
            let start = Instant::now();
            let report = client::read(&found, &mail, &options);
            best = best.min(start.elapsed().as_secs_f64());
            let start = Instant::now();
            standing = client::read(&found, &mail, &options).standing.name();
            again = again.min(start.elapsed().as_secs_f64());
            assert_eq!(standing, report.standing.name());
        }
        println!(
            "{count} letters {} ({standing}): {:.1} ms, {:.1} µs a letter; again {:.1} ms",
            if dense { "at once" } else { "over years" },
            best * 1e3,
            best * 1e6 / count as f64,
            again * 1e3
        );
    }
}

fn busiest(mailbox: &PathBuf) -> (ClientFound, Vec<Kept>) {
    let haul = amends_mail::source::read(std::slice::from_ref(mailbox), &|_, _| {});
    let messages = haul.expect("a mailbox").messages;
    let threads = amends_mail::thread::threads(&messages);
    let who = who::find(&messages, &threads, &who::Options::default());
    let reader = Reader::built_in();
    let mut place = vec![(0, None); messages.len()];
    for (t, thread) in threads.iter().enumerate() {
        for (&m, &parent) in thread.messages.iter().zip(&thread.parents) {
            place[m] = (t, parent);
        }
    }
    let found = who.clients.into_iter().next().expect("a client");
    let letters = found.messages.iter().filter_map(|&m| {
        let (0, side) = who.side_of[m]? else {
            return None;
        };
        let (thread, parent): (usize, Option<usize>) = place[m];
        let before = parent.map(|p| messages[p].text.own.as_str());
        let reading = reader.read(&messages[m].text.own, &context(&messages[m], side, before));
        Some((messages[m].clone(), side, thread, Arc::new(reading)))
    });
    let letters = letters.collect();
    (found, letters)
}

/// The correspondence again and again, each time after the last or (`dense`) minutes after it, with ids
/// and threads of its own.
fn repeated(letters: &[Kept], count: usize, dense: bool) -> Vec<Kept> {
    let (first, last) = (letters[0].0.at, letters[letters.len() - 1].0.at);
    let round = match dense {
        true => SignedDuration::from_mins(7),
        false => last.duration_since(first) + SignedDuration::from_hours(5 * 24),
    };
    let threads = letters.iter().map(|l| l.2).max().unwrap_or(0) + 1;
    let mut many: Vec<Kept> = (0..count)
        .map(|n| {
            let (times, (message, side, thread, reading)) =
                (n / letters.len(), &letters[n % letters.len()]);
            let message = Message {
                id: MessageId::new(&format!("{n}@repeated.example")),
                at: message.at + round * times as i32,
                ..message.clone()
            };
            (message, *side, thread + threads * times, reading.clone())
        })
        .collect();
    many.sort_by_key(|l| l.0.at);
    many
}
