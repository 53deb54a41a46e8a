//! The published cases for RFC 5256 threading in `data/threading-conformance` (see its README).

use crate::mail::mail;
use amends_domain::{Message, MessageId};
use amends_mail::thread::{Options, Order, Subjects, Tree, trees};
use serde::Deserialize;

#[derive(Deserialize)]
struct Case {
    name: String,
    #[serde(default)]
    options: CaseOptions,
    input: Vec<Input>,
    expected: Expected,
}

#[derive(Deserialize, Default)]
struct CaseOptions {
    subject_merge: Option<bool>,
    prune_phantoms: Option<bool>,
    #[serde(default)]
    subject_prefixes: Vec<String>,
}

#[derive(Deserialize)]
struct Input {
    id: String,
    message_id: Option<String>,
    in_reply_to: Option<String>,
    references: Vec<String>,
    subject: String,
    date: String,
}

#[derive(Deserialize)]
struct Expected {
    threads: Vec<Shown>,
}

#[derive(Deserialize, Debug, PartialEq)]
struct Shown {
    root: String,
    messages: Vec<String>,
}

fn message(input: &Input) -> Message {
    let id = input.message_id.as_deref().unwrap_or_default();
    let references: Vec<&str> = input.references.iter().map(String::as_str).collect();
    let at: jiff::Timestamp = input.date.parse().expect("a date");
    let mut message = mail(id, at.as_second(), &input.subject, &references);
    message.in_reply_to = input
        .in_reply_to
        .iter()
        .map(|id| MessageId::new(id))
        .collect();
    message
}

fn shown(tree: &Tree, case: &Case) -> Shown {
    let pruned = case.options.prune_phantoms.unwrap_or(true);
    let held = &case.input[tree.first];
    let is_held =
        |id: &MessageId| held.message_id.as_deref().map(MessageId::new).as_ref() == Some(id);
    let ghost = tree.head.as_ref().filter(|id| !pruned && !is_held(id));
    Shown {
        root: ghost.map_or(held.id.clone(), |id| id.as_str().to_string()),
        messages: tree
            .thread
            .messages
            .iter()
            .map(|position| case.input[*position].id.clone())
            .collect(),
    }
}

#[test]
fn all_cases() {
    let folder = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/tests/data/threading-conformance/conformance"
    );
    let mut seen = 0;
    for entry in std::fs::read_dir(folder).expect("the cases are there") {
        let path = entry.expect("a readable folder").path();
        let text = std::fs::read_to_string(&path).expect("a readable case");
        let case: Case = serde_json::from_str(&text).expect("a case as its schema says");
        let messages: Vec<Message> = case.input.iter().map(message).collect();
        let options = Options {
            subjects: match case.options.subject_merge {
                Some(false) => Subjects::Off,
                _ => Subjects::Cautious,
            },
            order: Order::AsGiven,
            prefixes: case.options.subject_prefixes.clone(),
            ..Options::default()
        };
        let found: Vec<Shown> = trees(&messages, &options)
            .iter()
            .map(|tree| shown(tree, &case))
            .collect();
        assert_eq!(found, case.expected.threads, "{}", case.name);
        seen += 1;
    }
    assert_eq!(seen, 37);
}

/// By dates instead of the order given, only the case that is about that order differs.
#[test]
fn all_but_one_by_dates() {
    let text = include_str!(
        "../data/threading-conformance/conformance/duplicate-message-id-first-wins.json"
    );
    let case: Case = serde_json::from_str(text).expect("a case");
    let messages: Vec<Message> = case.input.iter().map(message).collect();
    let found = trees(&messages, &Options::default());
    let ids: Vec<Shown> = found.iter().map(|tree| shown(tree, &case)).collect();
    assert_eq!(ids[0].messages, ["second", "child"]);
    assert_eq!(ids[1].messages, ["first"]);
}
