//! `cargo xtask score`: our report against what careful readers say of the same mailboxes.

use crate::{document, truth};
use amends_testkit::score::{self, Figures, Report};
use anyhow::{Context, bail};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What to score.
#[derive(clap::Args)]
pub struct Args {
    /// Folders that hold mail.mbox and truth.json; the built-in example when none is given
    folders: Vec<PathBuf>,
    /// A program to measure instead of building this project's own
    #[arg(long, value_name = "PROGRAM")]
    amends: Option<PathBuf>,
    /// Keep the report of each folder as NAME.json here
    #[arg(long, value_name = "FOLDER")]
    keep: Option<PathBuf>,
    /// Write the tables into this document, between its two marks, instead of printing them
    #[arg(long, value_name = "DOCUMENT")]
    into: Option<PathBuf>,
}

/// What stands before and after the tables in a document.
const MARKS: [&str; 2] = ["<!-- figures -->\n", "<!-- /figures -->"];

/// Prints the figures, mailbox by mailbox and together, as Markdown.
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
    let mut columns = Vec::new();
    for folder in &folders {
        columns.push(measure(&amends, folder, args.keep.as_deref())?);
    }
    let mut together = Figures::default();
    for (_, figures) in &columns {
        together.add(figures);
    }
    if columns.len() > 1 {
        columns.push(("together".to_string(), together.clone()));
    }
    let wrong = score::disagreements(&together);
    let text = format!(
        "{}\n{}\n{wrong}",
        score::columns(&columns),
        score::kinds(&columns)
    );
    match &args.into {
        Some(document) => document::write_between(document, MARKS, &text),
        None => {
            print!("{text}");
            Ok(())
        }
    }
}

/// The name of a folder's firm, and the figures.
fn measure(amends: &Path, folder: &Path, keep: Option<&Path>) -> anyhow::Result<(String, Figures)> {
    let truth = truth::read(folder)?;
    let out = Command::new(amends)
        .args(["check", "--moments", "--format", "json"])
        .arg(folder.join("mail.mbox"))
        .output()
        .with_context(|| format!("{} could not be started", amends.display()))?;
    if !out.status.success() {
        bail!(
            "{}: {}",
            folder.display(),
            String::from_utf8_lossy(&out.stderr)
        );
    }
    if let Some(keep) = keep {
        std::fs::create_dir_all(keep)?;
        let name = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        std::fs::write(keep.join(name).with_extension("json"), &out.stdout)?;
    }
    let report: Report = serde_json::from_slice(&out.stdout).context("reading the report")?;
    Ok((truth.firm.name.clone(), Figures::of(&report, &truth)))
}
