//! `cargo xtask replay`: labelled mailboxes read day by day, and the records put side by side.

mod record;
mod table;

use crate::{document, truth};
use anyhow::{Context, bail};
use record::Record;
use std::path::{Path, PathBuf};
use std::process::Command;

/// What to replay.
#[derive(clap::Args)]
pub struct Args {
    /// Folders that hold mail.mbox and truth.json; the built-in example when none is given
    folders: Vec<PathBuf>,
    /// A program to measure instead of building this project's own
    #[arg(long, value_name = "PROGRAM")]
    amends: Option<PathBuf>,
    /// Write the tables into this document, between its two marks, instead of printing them
    #[arg(long, value_name = "DOCUMENT")]
    into: Option<PathBuf>,
}

/// What stands before and after the tables in a document.
const MARKS: [&str; 2] = ["<!-- figures -->\n", "<!-- /figures -->"];

/// Prints the records as Markdown: against labels, then against the mail itself.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let amends = match &args.amends {
        Some(program) => program.clone(),
        None => crate::built::amends()?,
    };
    let folders = if args.folders.is_empty() {
        vec![crate::root().join("examples/harbour-pine")]
    } else {
        args.folders.clone()
    };
    let names: Result<Vec<String>, _> = folders
        .iter()
        .map(|f| truth::read(f).map(|t| t.firm.name))
        .collect();
    let names = names?;
    let mut text = String::new();
    for (heading, labels) in [
        ("Against labels", true),
        ("Against what the mail itself later shows", false),
    ] {
        let records: Result<Vec<Record>, _> =
            folders.iter().map(|f| replay(&amends, f, labels)).collect();
        text.push_str(&format!(
            "## {heading}\n\n{}\n",
            table::all(&names, &records?, labels)
        ));
    }
    match &args.into {
        Some(document) => document::write_between(document, MARKS, text.trim_end()),
        None => {
            print!("{text}");
            Ok(())
        }
    }
}

/// The record of a folder's mailbox, as the program gives it.
fn replay(amends: &Path, folder: &Path, labels: bool) -> anyhow::Result<Record> {
    let mut command = Command::new(amends);
    command
        .args(["replay", "--format", "json"])
        .arg(folder.join("mail.mbox"));
    if labels {
        command.arg("--truth").arg(folder.join("truth.json"));
    }
    let out = command
        .output()
        .with_context(|| format!("{} could not be started", amends.display()))?;
    if !out.status.success() {
        bail!(
            "{}: {}",
            folder.display(),
            String::from_utf8_lossy(&out.stderr)
        );
    }
    serde_json::from_slice(&out.stdout).context("the record is not as described")
}
