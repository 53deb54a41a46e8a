//! Generated mail with its true threads: `data/threads-generated.tsv`, made by
//! `data/threads-from-mbox.py`.

use crate::mail::mail;
use amends_domain::{Message, MessageId, address::Mailbox};
use amends_mail::thread::threads;
use std::collections::BTreeMap;

/// The messages of a table, and the true thread of each.
fn read(table: &str) -> (Vec<Message>, Vec<String>) {
    let ids = |text: &str| {
        text.split(' ')
            .filter(|id| !id.is_empty())
            .map(MessageId::new)
            .collect()
    };
    let mut truth = Vec::new();
    let mut messages = Vec::new();
    for line in table.lines().skip(1) {
        let field: Vec<&str> = line.split('\t').collect();
        let at = field[1].parse().expect("seconds");
        let mut message = mail(field[0], at, field[4], &[]);
        message.from = Mailbox::new("", field[2]);
        message.to = field[3].split(' ').map(|to| Mailbox::new("", to)).collect();
        message.references = ids(field[5]);
        message.in_reply_to = ids(field[6]);
        message.text.quoted_lines = field[7].parse().expect("0 or 1");
        messages.push(message);
        truth.push(field[8].to_string());
    }
    (messages, truth)
}

fn pairs(sizes: impl Iterator<Item = u64>) -> f64 {
    sizes.map(|n| n * (n - 1) / 2).sum::<u64>() as f64
}

/// Precision and recall over pairs of messages that share a thread.
fn agreement(messages: &[Message], truth: &[String]) -> (f64, f64) {
    let mut together: BTreeMap<(usize, &str), u64> = BTreeMap::new();
    let mut found: BTreeMap<usize, u64> = BTreeMap::new();
    let mut true_sizes: BTreeMap<&str, u64> = BTreeMap::new();
    for (number, thread) in threads(messages).iter().enumerate() {
        for message in &thread.messages {
            *together.entry((number, &truth[*message])).or_default() += 1;
            *found.entry(number).or_default() += 1;
            *true_sizes.entry(&truth[*message]).or_default() += 1;
        }
    }
    let right = pairs(together.into_values());
    (
        right / pairs(found.into_values()),
        right / pairs(true_sizes.into_values()),
    )
}

#[test]
fn threads_are_the_true_ones() {
    let (messages, truth) = read(include_str!("../data/threads-generated.tsv"));
    let (precision, recall) = agreement(&messages, &truth);
    let f1 = 2.0 * precision * recall / (precision + recall);
    assert!(
        f1 >= 0.995,
        "precision {precision:.4}, recall {recall:.4}, F1 {f1:.4}"
    );
}
