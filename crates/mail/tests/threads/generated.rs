//! Generated mail with its true threads: `data/threads-generated.tsv`, made by
//! `data/threads-from-mbox.py`.

use crate::agreement::Agreement;
use crate::mail::mail;
use amends_domain::{Message, MessageId, address::Mailbox};
use amends_mail::thread::threads;

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

#[test]
fn threads_are_the_true_ones() {
    let (messages, truth) = read(include_str!("../data/threads-generated.tsv"));
    let agreement = Agreement::of(&threads(&messages), &truth);
    let (precision, recall) = (agreement.precision, agreement.recall);
    assert!(
        agreement.f1() >= 0.995,
        "precision {precision:.4}, recall {recall:.4}"
    );
}
