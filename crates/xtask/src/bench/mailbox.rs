//! The generated mailbox that is measured on.

use anyhow::{Context, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A folder with one and the same mail as an mbox file and as a Maildir.
pub struct Mailbox {
    /// The mbox file.
    pub mbox: PathBuf,
    /// The Maildir.
    pub maildir: PathBuf,
    /// How many messages there are.
    pub messages: usize,
    /// The size of the mbox file in bytes.
    pub bytes: u64,
}

impl Mailbox {
    /// Generates the mail unless it is there already, and reads it once so that every program
    /// finds it in memory.
    pub fn prepare(folder: &Path, messages: usize) -> anyhow::Result<Mailbox> {
        let truth = folder.join("truth.tsv");
        if !truth.is_file() {
            generate(folder, messages)?;
        }
        let messages = std::fs::read_to_string(&truth)?.lines().count() - 1;
        let mailbox = Mailbox {
            mbox: folder.join("all.mbox"),
            maildir: folder.join("Maildir"),
            messages,
            bytes: std::fs::metadata(folder.join("all.mbox"))?.len(),
        };
        warm(&mailbox.mbox)?;
        for entry in std::fs::read_dir(mailbox.maildir.join("cur"))? {
            warm(&entry?.path())?;
        }
        Ok(mailbox)
    }
}

fn generate(folder: &Path, messages: usize) -> anyhow::Result<()> {
    eprintln!("generating {messages} messages ...");
    std::fs::create_dir_all(folder)?;
    let script = crate::root().join("crates/xtask/data/gen-mail.py");
    let done = Command::new("python3")
        .arg(script)
        .arg(folder)
        .args([&messages.to_string(), "7"])
        .status()
        .context("python3 could not be started")?;
    ensure!(done.success(), "the mail could not be generated");
    Ok(())
}

fn warm(path: &Path) -> anyhow::Result<()> {
    let mut file = std::fs::File::open(path)?;
    std::io::copy(&mut file, &mut std::io::sink())?;
    Ok(())
}
