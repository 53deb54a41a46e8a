//! Messages as text, for comparison.

use amends_domain::{Mailbox, Message, message::MessageId};
use amends_mail::source::{Haul, ReadError};
use jiff::Timestamp;
use std::fmt::Write;
use std::path::Path;

/// The clock of these tests.
pub fn now() -> Timestamp {
    "2026-01-01T00:00:00Z".parse().expect("a time")
}

/// One message in full.
pub fn haul_of_one(haul: &Haul) -> String {
    let mut out = String::new();
    haul.messages
        .iter()
        .for_each(|message| full(message, &mut out));
    for problem in &haul.problems {
        let _ = writeln!(out, "problem: {}", problem.what);
    }
    out
}

/// A mailbox, one message a line.
pub fn haul(haul: &Haul, root: &Path) -> String {
    let mut out = String::new();
    for message in &haul.messages {
        let sent = if message.sent_folder { " sent" } else { "" };
        let answers = message.in_reply_to.first();
        let answers = answers.map_or(String::new(), |id| format!(" to {id}"));
        let _ = writeln!(
            out,
            "{} {:?} {}{answers} | {} | {}{sent}",
            message.at,
            message.dated,
            message.id,
            message.subject,
            message
                .text
                .own
                .replace('\n', "\\n")
                .chars()
                .take(200)
                .collect::<String>(),
        );
    }
    let _ = writeln!(
        out,
        "met {}, copies {}, left out {}",
        haul.seen, haul.copies, haul.left_out
    );
    for problem in &haul.problems {
        let path = problem.path.strip_prefix(root).unwrap_or(&problem.path);
        let position = problem
            .position
            .map_or(String::new(), |at| format!(" at {at}"));
        let _ = writeln!(
            out,
            "problem: {}{position}: {}",
            path.display(),
            problem.what
        );
    }
    out
}

/// Why nothing was read, without the path of this machine.
pub fn error(error: &ReadError) -> String {
    match error {
        ReadError::Unreadable { problems, .. } => {
            let what: Vec<&str> = problems
                .iter()
                .map(|problem| problem.what.as_str())
                .collect();
            format!("nothing read: {}\n", what.join("; "))
        }
        ReadError::NoMail(_) => "nothing read: no mail\n".to_string(),
        ReadError::Missing(_) => "nothing read: missing\n".to_string(),
        ReadError::Denied { why, .. } => format!("nothing read: denied: {why}\n"),
    }
}

fn full(message: &Message, out: &mut String) {
    let people = |list: &[Mailbox]| -> String {
        let each: Vec<String> = list.iter().map(one).collect();
        each.join(", ")
    };
    let ids = |list: &[MessageId]| -> String {
        let each: Vec<String> = list.iter().map(ToString::to_string).collect();
        each.join(" ")
    };
    let mut line = |name: &str, value: String| {
        if !value.is_empty() {
            let _ = writeln!(out, "{name}: {value}");
        }
    };
    line("id", message.id.to_string());
    let offset = message.offset;
    line("at", format!("{} {offset} {:?}", message.at, message.dated));
    line("from", one(&message.from));
    line("to", people(&message.to));
    line("cc", people(&message.cc));
    line("reply to", people(&message.reply_to));
    line("subject", message.subject.clone());
    line("references", ids(&message.references));
    line("in reply to", ids(&message.in_reply_to));
    line(
        "conversation",
        message.conversation.clone().unwrap_or_default(),
    );
    line("nature", format!("{:?}", message.nature));
    line("list", message.list.clone().unwrap_or_default());
    for file in &message.attachments {
        line(
            "file",
            format!("{} ({}, {} bytes)", file.name, file.media_type, file.bytes),
        );
    }
    line(
        "locked",
        message
            .encrypted
            .map_or(String::new(), |lock| format!("{lock:?}")),
    );
    line("signature", message.text.signature.replace('\n', "\\n"));
    let _ = writeln!(out, "text:");
    message.text.own.lines().for_each(|text| {
        let _ = writeln!(out, "  {text}");
    });
}

fn one(mailbox: &Mailbox) -> String {
    if mailbox.name.is_empty() {
        mailbox.address.to_string()
    } else {
        format!("{} <{}>", mailbox.name, mailbox.address)
    }
}
