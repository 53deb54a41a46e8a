//! docs/performance/store.md, put together from the figures of all parts.

use super::{Part, figures};
use crate::bench::page::machine;
use anyhow::Context;
use std::path::Path;

/// Milliseconds.
pub fn ms(figure: f64) -> String {
    format!("{figure:.1} ms")
}

/// Bytes.
pub fn mib(bytes: usize) -> String {
    format!("{:.1} MiB", bytes as f64 / 1_048_576.0)
}

/// A number with its thousands set apart.
pub fn number(n: usize) -> String {
    amends_views::words::number::figures(n)
}

const HEAD: &str = "# Performance of the store

What it costs to remember: bringing mail in, searching it, one new message, a first sync, an upgrade. Written
by `cargo xtask bench store` on this machine: {machine}; other work ran on it at the same time, so seconds of
the processor tell more than those on the clock.

Bars: import at 2,000 messages a CPU second; a search within 20 ms; one new message to the fresh standing within
100 ms of processor with 1,000,000 letters of 1,000 clients stored; a sync within 150 MB of memory; a store no
larger than 1.5 times the text it holds.
";

const FOOT: &str = "
## Repeat it

    apt-get install notmuch maildir-utils time python3 dovecot-imapd postgresql
    cargo xtask bench store                # all parts; the large store is made once, in target/bench/store
    cargo xtask bench store import search  # some of them

Each part runs in a process of its own. The 50,000 messages are those of [the other page](../performance.md); the
1,000,000 letters are made in memory by `crates/xtask/src/bench/store/letters.rs`, the same every time.
";

/// The heading of a part, and what it is.
fn heading(part: Part) -> &'static str {
    match part {
        Part::Import => {
            "## Import\n\n50,000 messages brought into an empty store: kept as they came, put together to letters, \
             put into the full text, who is who found, every client read. notmuch and mu index the same mail, \
             in the same run.\n"
        }
        Part::Search => {
            "## Search\n\nThe same 50,000, warm; the newest twenty hits with the line that fits. Programs are started anew for each \
             search.\n"
        }
        Part::New => {
            "## One new message\n\nA letter in the last conversation of one of 20 clients, from the mail to the fresh \
             standing, the way the background worker goes: kept, filed, the one client read.\n"
        }
        Part::Sync => {
            "## Sync\n\nThe 50,000 from a real Dovecot on this machine, by TLS, into a new store.\n"
        }
        Part::Upgrade => {
            "## Upgrade\n\nThe store of 1,000,000 letters, changed by a newer build while a reader of the older one asks \
             without end: how all clients stand, all letters of one, a search. A wait is for all three.\n"
        }
        Part::Server => "## PostgreSQL\n",
    }
}

/// Writes the page from what was measured, now or before.
pub fn write(into: &Path) -> anyhow::Result<()> {
    let mut page = HEAD.replace("{machine}", &machine());
    for part in Part::ALL {
        let measured = std::fs::read_to_string(figures(into, part));
        let measured = measured.unwrap_or_else(|_| "Not measured yet.\n".to_string());
        page.push_str(&format!("\n{}\n{measured}", heading(part)));
    }
    page.push_str(FOOT);
    let path = crate::root().join("docs/performance/store.md");
    std::fs::write(&path, page).with_context(|| format!("writing {}", path.display()))
}
