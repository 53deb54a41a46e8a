//! Date phrases against labelled mail: the due dates of broken promises, and the words that say when.
//!
//! `cargo test -p amends-language --test due_accuracy -- --nocapture` prints the figures and what
//! was missed. Skips when `../shared` is absent.
#![allow(clippy::unwrap_used)]

use amends_language::Language;
use amends_language::due;
use jiff::civil::{Date, DateTime};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn shared(path: &str) -> Option<PathBuf> {
    let found = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../../shared")
        .join(path);
    if !found.exists() {
        println!("skipped: ../shared is absent");
        return None;
    }
    Some(found)
}

/// The local date and time of each message of an mbox, by its id.
fn dates(mbox: &str) -> BTreeMap<String, DateTime> {
    let mut dates = BTreeMap::new();
    let (mut id, mut at) = (None, None);
    for line in mbox.lines() {
        if let Some(value) = line.strip_prefix("Message-ID: ") {
            id = Some(value.trim().to_owned());
        } else if let Some(value) = line.strip_prefix("Date: ") {
            at = jiff::fmt::rfc2822::parse(value.trim())
                .ok()
                .map(|zoned| zoned.datetime());
        } else if line.is_empty()
            && let (Some(id), Some(at)) = (id.take(), at.take())
        {
            dates.insert(id, at);
        }
    }
    dates
}

#[test]
fn due_dates_of_broken_promises() {
    let (mut right, mut wrong, mut silent) = (0, 0, 0);
    for firm in ["f1", "f6"] {
        let Some(folder) = shared(&format!("benchmark/{firm}")) else {
            return;
        };
        let sent = dates(&std::fs::read_to_string(folder.join("mail.mbox")).unwrap());
        let truth = std::fs::read_to_string(folder.join("truth.json")).unwrap();
        let truth: Value = serde_json::from_str(&truth).unwrap();
        for client in truth["clients"].as_array().unwrap() {
            for promise in client["labels"]["broken_promises"].as_array().unwrap() {
                let Some(expected) = promise["due"].as_str() else {
                    continue;
                };
                let expected: Date = expected.parse().unwrap();
                let text = promise["text"].as_str().unwrap();
                let at = sent[promise["message_id"].as_str().unwrap()];
                let found = due::phrases(text, 0..text.len(), at, Language::English);
                let dates: Vec<Date> = found
                    .iter()
                    .filter(|p| !p.past)
                    .map(|p| p.due.date)
                    .collect();
                if dates.contains(&expected) {
                    right += 1;
                } else if dates.is_empty() {
                    silent += 1;
                    println!("no date  {expected} sent {at}: {text}");
                } else {
                    wrong += 1;
                    println!("another  {expected} sent {at}, found {dates:?}: {text}");
                }
            }
        }
    }
    let all = right + wrong + silent;
    println!("broken promises: {right} of {all} right, {wrong} another date, {silent} no date");
    println!("where a date was found: {right} of {} right", right + wrong);
    assert!(right * 100 >= all * 70, "{right} of {all}");
    assert!(
        right * 100 >= (right + wrong) * 85,
        "{right} of {}",
        right + wrong
    );
}

#[test]
fn words_that_say_when() {
    let Some(file) = shared("labelled-mail/sentences.jsonl") else {
        return;
    };
    let (mut found, mut all) = (0, 0);
    for line in std::fs::read_to_string(file).unwrap().lines() {
        let row: Value = serde_json::from_str(line).unwrap();
        let (Some(text), Some(words)) = (row["text"].as_str(), row["due"].as_str()) else {
            continue;
        };
        let Some(at) = text.find(words) else { continue };
        all += 1;
        let sent: DateTime = "2001-03-14T09:00".parse().unwrap();
        let phrases = due::phrases(text, 0..text.len(), sent, Language::English);
        let touches = |p: &due::Phrase| p.due.span.start < at + words.len() && p.due.span.end > at;
        if phrases.iter().any(touches) {
            found += 1;
        } else {
            println!("no date in: {words}");
        }
    }
    println!("words that say when: a date in {found} of {all}");
    assert!(found * 100 >= all * 35, "{found} of {all}");
}
