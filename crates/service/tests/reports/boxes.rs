//! Mailboxes to try with, and their reports.

use amends_domain::Message;
use amends_language::{Context, Reader};
use amends_mail::{source, thread};
use amends_reading::{Input, Options, Report};
use amends_views::{MailRead, json};
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

/// A report to compare.
pub fn shown(report: &Report) -> String {
    json::report(
        report,
        &MailRead::default(),
        json::Options { moments: true },
    )
}

/// A mailbox cut into pieces, each an mbox of its own, in an order that the seed decides.
pub fn pieces(path: &Path, into: &Path, pieces: usize, seed: u64) -> Vec<PathBuf> {
    let mut raws = Vec::new();
    source::raw::each(&[path.to_path_buf()], &|_, _| {}, &mut |some| {
        raws.extend(some.raws);
        true
    });
    let mut order: Vec<usize> = (0..raws.len()).collect();
    let mut state = seed | 1;
    for at in (1..order.len()).rev() {
        // xorshift64*, which a test needs no better than.
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        let random = state.wrapping_mul(0x2545_F491_4F6C_DD1D) >> 33;
        order.swap(at, random as usize % (at + 1));
    }
    let each = order.len().div_ceil(pieces).max(1);
    let mut paths = Vec::new();
    for (number, some) in order.chunks(each).enumerate() {
        let sent = some.iter().map(|&at| raws[at].0.sent);
        // One folder for what was sent: its name says so.
        for (sent, name) in [(false, "mail"), (true, "Sent")]
            .into_iter()
            .filter(|(s, _)| sent.clone().any(|x| x == *s))
        {
            let mut text = Vec::new();
            for &at in some.iter().filter(|&&at| raws[at].0.sent == sent) {
                text.extend_from_slice(b"From nobody Thu Jan  1 00:00:00 1970\n");
                for line in raws[at].0.bytes.split_inclusive(|b| *b == b'\n') {
                    if line.starts_with(b"From ") {
                        text.push(b'>');
                    }
                    text.extend_from_slice(line);
                }
                text.push(b'\n');
            }
            let folder = into.join(number.to_string());
            std::fs::create_dir_all(&folder).expect("a folder");
            std::fs::write(folder.join(name), text).expect("a piece");
            paths.push(folder.join(name));
        }
    }
    paths
}
