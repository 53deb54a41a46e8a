//! The table, and docs/performance.md around it.

use super::Line;
use super::mailbox::Mailbox;
use std::fmt::Write;
use std::process::Command;

/// The figures as Markdown.
pub fn table(lines: &[Line], messages: usize) -> String {
    let mut table = String::from(
        "| | messages a CPU second | CPU seconds (user + system) | seconds | cores used | peak memory |\n\
         |---|---:|---:|---:|---:|---:|\n",
    );
    for line in lines {
        let Some(usage) = &line.usage else {
            let _ = writeln!(table, "| {} | not installed | | | | |", line.name);
            continue;
        };
        let _ = writeln!(
            table,
            "| {} | {} | {:.1} + {:.1} | {:.1} | {:.2} | {:.0} MiB |",
            line.name,
            thousands((messages as f64 / usage.cpu().max(0.001)) as u64),
            usage.user,
            usage.system,
            usage.wall,
            usage.cores(),
            usage.peak,
        );
    }
    table
}

/// The whole page.
pub fn page(table: &str, mailbox: &Mailbox, parts: &str) -> String {
    format!(
        "# Performance

How fast `amends check` reads a large mailbox, and what that costs. Written by `cargo xtask bench`,
all in one run, one program after the other, on this machine: {machine}.

{table}
The mail: {messages} generated messages in eight languages and eleven charsets, plain and HTML, with
attachments, list mail, automatic answers and delivery reports; {size} MB as an mbox file, and the same
as a Maildir. It lies in memory before the first run. Ours is the middle of three runs.

What is compared: `amends check` decodes every message, cuts out what is new in it, threads the mail,
reads the sentences and prints a report; it writes nothing. notmuch ({notmuch}) and mu ({mu}) decode
every message, thread the mail (mu does so later, when asked) and write a full-text index to disk.
They do another job; they are here because they are the quickest programs that people use to read a
whole mailbox, and anybody can repeat the figures.

## Targets

`check` at 5,000 messages a CPU second or more, under 400 MB for a mailbox of 300 MB, with both cores
of a small machine at work. How quickly it starts is in
[performance/start.md](performance/start.md), how quickly a mail account is read in
[performance/accounts.md](performance/accounts.md), what it costs to remember in
[performance/store.md](performance/store.md), how quickly pages stand in a browser in
[performance/pages.md](performance/pages.md), and how the app holds out under load in
[performance/serve.md](performance/serve.md), and on PostgreSQL in
[performance/serve-postgresql.md](performance/serve-postgresql.md).

## The parts

`cargo bench -p amends-mail --bench parts` measures the steps of reading alone, on one thread:

```
{parts}
```

## Repeat it

    apt-get install notmuch maildir-utils time python3
    cargo xtask bench            # about eight minutes; --quick for ours alone

The generator is `crates/xtask/data/gen-mail.py`; it is deterministic for a seed.
",
        machine = machine(),
        messages = thousands(mailbox.messages as u64),
        size = mailbox.bytes / 1_000_000,
        notmuch = version("notmuch"),
        mu = version("mu"),
    )
}

fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Cores and processor, in words.
pub fn machine() -> String {
    let cores = std::thread::available_parallelism().map_or(1, usize::from);
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let model = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(": "))
        .map_or("an unknown processor", |(_, model)| model.trim());
    format!("{cores} cores of {model}")
}

/// The version a program gives itself: the last word of its first line that begins with a digit.
fn version(program: &str) -> String {
    let said = Command::new(program).arg("--version").output();
    let said = said.map(|out| String::from_utf8_lossy(&out.stdout).into_owned());
    said.unwrap_or_default()
        .lines()
        .next()
        .and_then(|line| {
            line.split_whitespace()
                .rfind(|word| word.starts_with(|c: char| c.is_ascii_digit()))
        })
        .unwrap_or("not installed")
        .to_string()
}
