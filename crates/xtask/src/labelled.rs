//! Labelled mailboxes, and the program that is measured on them.

use anyhow::{Context, bail};
use serde::de::DeserializeOwned;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Which mailboxes, and which program.
#[derive(clap::Args)]
pub struct Labelled {
    /// Folders that hold mail.mbox and truth.json; the built-in example when none is given
    folders: Vec<PathBuf>,
    /// A program to measure instead of building this project's own
    #[arg(long, value_name = "PROGRAM")]
    amends: Option<PathBuf>,
}

impl Labelled {
    /// The folders.
    pub fn folders(&self) -> Vec<PathBuf> {
        if self.folders.is_empty() {
            vec![crate::root().join("examples/harbour-pine")]
        } else {
            self.folders.clone()
        }
    }

    /// The program, built where none was named.
    pub fn amends(&self) -> anyhow::Result<PathBuf> {
        crate::built::given_or_built(self.amends.as_deref())
    }
}

/// What the program writes of a folder's mailbox.
///
/// # Errors
/// When it cannot be started, or fails.
pub fn run(amends: &Path, folder: &Path, args: &[&str]) -> anyhow::Result<Vec<u8>> {
    let out = Command::new(amends)
        .args(args)
        .arg(folder.join("mail.mbox"))
        .output()
        .with_context(|| format!("{} could not be started", amends.display()))?;
    if !out.status.success() {
        let said = String::from_utf8_lossy(&out.stderr);
        bail!("{}: {said}", folder.display());
    }
    Ok(out.stdout)
}

/// Reads what the program wrote as JSON.
///
/// # Errors
/// When it is not as described.
pub fn parse<T: DeserializeOwned>(written: &[u8]) -> anyhow::Result<T> {
    serde_json::from_slice(written).context("what the program wrote is not as described")
}
