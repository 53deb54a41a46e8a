//! Mailboxes to try with, and their reports.

use crate::shown::shown;
use amends_domain::Message;
use amends_language::{Context, Reader};
use amends_mail::{source, thread};
use amends_reading::{Input, Options};
use std::path::{Path, PathBuf};

/// The mailboxes that are always here.
pub fn boxes() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let cli = root.join("crates/cli/tests/data");
    vec![
        root.join("examples/harbour-pine/mail.mbox"),
        cli.join("studio.mbox"),
        cli.join("tongues.mbox"),
        root.join("crates/mail/tests/data/boxes/copies"),
    ]
}

/// The report of a mailbox by itself.
pub fn alone(path: &Path) -> String {
    let haul = source::read(&[path.to_path_buf()], &|_, _| {}).expect("mail");
    let threads = thread::threads(&haul.messages);
    let reader = Reader::built_in();
    let read_text =
        |message: &Message, context: &Context<'_>| reader.read(&message.text.own, context);
    let report = amends_reading::read(&Input {
        messages: &haul.messages,
        threads: &threads,
        read_text: &read_text,
        options: &Options::default(),
    });
    shown(&report)
}
