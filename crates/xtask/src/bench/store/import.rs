//! A mailbox brought in, side by side with two mail indexers on the same mail.

use super::page::{mib, number};
use super::{Args, mailbox, text};
use crate::bench::contender;
use crate::bench::usage::Usage;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// The store that the mailbox is brought into; searches look in it.
pub fn store(into: &Path) -> PathBuf {
    into.join("mail.db")
}

/// Brings the mailbox in, and lets the others make their indexes.
pub fn measure(args: &Args, into: &Path, amends: &Path) -> anyhow::Result<String> {
    let mail = mailbox(args, into)?;
    let notes = into.join("usage");
    let mut table = String::from(
        "| | messages a CPU second | CPU seconds (user + system) | seconds | peak memory | on disk |\n\
         |---|---:|---:|---:|---:|---:|\n",
    );
    let mut line = |name: &str, usage: Usage, size: usize| {
        let speed = (mail.messages as f64 / usage.cpu().max(0.001)) as usize;
        writeln!(
            table,
            "| {name} | {} | {:.1} + {:.1} | {:.1} | {:.0} MiB | {} |",
            number(speed),
            usage.user,
            usage.system,
            usage.wall,
            usage.peak,
            mib(size),
        )
    };
    forget(into, "mail.db");
    let command = [
        amends,
        Path::new("import"),
        &mail.mbox,
        Path::new("--db"),
        &store(into),
    ]
    .map(|word| word.display().to_string());
    let usage = Usage::of(&command, &[], &notes)?;
    let size = folder_size(into, "mail.db")?;
    line("`amends import`, mbox", usage, size)?;
    for indexer in contender::indexers(&mail, into) {
        if let Some(usage) = indexer.build()? {
            line(&indexer.name, usage, folder_size(&indexer.index()?, "")?)?;
        }
    }
    let text = text::bytes(&mail.mbox);
    let share = |of: usize| size as f64 / of as f64;
    writeln!(
        table,
        "\nThe store is {} large, with every mail in it as it came: {:.2} times the mbox file ({}), {:.2} times \
         the text it holds ({}; bar: 1.5) and {:.2} times its text and its attachments as files ({}). Text is \
         counted decoded: the words of each message as they are read, new and quoted, once of those that come \
         as plain text and as HTML, and the subject; no header, no transfer encoding.",
        mib(size),
        share(mail.bytes as usize),
        mib(mail.bytes as usize),
        share(text.words),
        mib(text.words),
        share(text.words + text.files),
        mib(text.words + text.files),
    )?;
    table.push_str(&real(into, amends)?);
    Ok(table)
}

/// How large stores of real mail are, list by list, where there are any.
fn real(into: &Path, amends: &Path) -> anyhow::Result<String> {
    let folder = crate::root().join("../shared/mail/lists");
    let Ok(entries) = std::fs::read_dir(&folder) else {
        return Ok("\nReal mail was not measured: none is here.\n".to_string());
    };
    let mut lists: Vec<PathBuf> = entries
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<_>>()?;
    lists.sort();
    let mut table = String::from(
        "\nThe same of real mail, mostly words without files:\n\n\
         | | messages | as it came | text it holds | store | times the text |\n|---|---:|---:|---:|---:|---:|\n",
    );
    for list in lists {
        let place = into.join("list.db");
        forget(into, "list.db");
        let mut command = Command::new(amends);
        let command = command.arg("import").arg(&list).arg("--db").arg(&place);
        let done = command.stdout(Stdio::null()).status()?;
        anyhow::ensure!(done.success(), "{} was not brought in", list.display());
        let size = folder_size(into, "list.db")?;
        let text = text::bytes(&list);
        let name = list.file_name().unwrap_or_default().to_string_lossy();
        writeln!(
            table,
            "| {} | {} | {} | {} | {} | {:.2} |",
            name.split('.').next().unwrap_or(&name),
            number(text.messages),
            mib(text.all),
            mib(text.words),
            mib(size),
            size as f64 / text.words.max(1) as f64,
        )?;
    }
    Ok(table)
}

/// Removes a store of an earlier run.
fn forget(into: &Path, store: &str) {
    for end in ["", "-wal", "-shm"] {
        let _ = std::fs::remove_file(into.join(format!("{store}{end}")));
    }
}

/// All bytes of the files in a folder whose names begin so.
fn folder_size(folder: &Path, begin: &str) -> anyhow::Result<usize> {
    let mut size = 0;
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            if begin.is_empty() {
                size += folder_size(&entry.path(), "")?;
            }
        } else if entry.file_name().to_string_lossy().starts_with(begin) {
            size += entry.metadata()?.len() as usize;
        }
    }
    Ok(size)
}
