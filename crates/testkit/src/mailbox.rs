//! A mailbox's messages laid out anew: in pieces, as a Maildir, on a mail server.

use crate::chance::Chance;
use amends_mail::source::raw::{self, Raw};
use std::fs;
use std::path::{Path, PathBuf};

/// The messages of a mailbox, in its order.
#[must_use]
pub fn messages(mailbox: &Path) -> Vec<Raw> {
    let mut messages = Vec::new();
    raw::each(&[mailbox.to_path_buf()], &|_, _| {}, &mut |some| {
        messages.extend(some.raws.into_iter().map(|(raw, _)| raw));
        true
    });
    messages
}

/// Cuts a mailbox into so many pieces in an order that the seed decides: folders, each with an mbox `mail`, and one
/// `Sent` for what lay among sent mail. Fewer pieces when there are fewer messages.
///
/// # Panics
/// When they cannot be written.
#[must_use]
pub fn pieces(mailbox: &Path, into: &Path, pieces: usize, seed: u64) -> Vec<PathBuf> {
    let mut messages = messages(mailbox);
    Chance::new(seed).mix(&mut messages);
    let each = messages.len().div_ceil(pieces).max(1);
    let mut folders = Vec::new();
    for (number, some) in messages.chunks(each).enumerate() {
        let folder = into.join(format!("piece-{number:03}"));
        fs::create_dir_all(&folder).expect("a folder");
        for (sent, name) in [(false, "mail"), (true, "Sent")] {
            let these: Vec<&Raw> = some.iter().filter(|raw| raw.sent == sent).collect();
            if !these.is_empty() {
                fs::write(folder.join(name), mbox(&these)).expect("a piece");
            }
        }
        folders.push(folder);
    }
    folders
}

/// Messages as an mbox (mboxo, whose lines that begin with `From ` are marked).
#[must_use]
pub fn mbox(messages: &[&Raw]) -> Vec<u8> {
    let mut text = Vec::new();
    for raw in messages {
        text.extend_from_slice(b"From nobody Thu Jan  1 00:00:00 1970\n");
        for line in raw.bytes.split_inclusive(|b| *b == b'\n') {
            if line.starts_with(b"From ") {
                text.push(b'>');
            }
            text.extend_from_slice(line);
        }
        text.push(b'\n');
    }
    text
}

/// Lays messages out as a Maildir.
///
/// # Panics
/// When it cannot be written.
pub fn maildir(messages: &[&Raw], folder: &Path) {
    for part in ["cur", "new", "tmp"] {
        fs::create_dir_all(folder.join(part)).expect("a folder");
    }
    for (number, raw) in messages.iter().enumerate() {
        let name = format!("1.{number:06}.test:2,S");
        fs::write(folder.join("cur").join(name), &raw.bytes).expect("a message");
    }
}

/// Puts messages on a mail server, what lay among sent mail into the folder for it.
///
/// # Panics
/// When the server does not take them.
#[cfg(unix)]
pub fn put_on(server: &crate::servers::dovecot::Dovecot, messages: &[Raw]) {
    let mut operator = server.operator();
    operator.tell("CREATE Sent");
    for raw in messages {
        let folder = if raw.sent { "Sent" } else { "INBOX" };
        operator.append(folder, "", &raw.bytes);
    }
}
