//! `cargo xtask replay`: labelled mailboxes read day by day, and the records put side by side.

mod record;
mod table;

use crate::labelled::{self, Labelled};
use crate::{document, truth};
use record::Record;
use std::path::{Path, PathBuf};

/// What to replay.
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    labelled: Labelled,
    /// Write the tables into this document, between its two marks, instead of printing them
    #[arg(long, value_name = "DOCUMENT")]
    into: Option<PathBuf>,
}

/// What stands before and after the tables in a document.
const MARKS: [&str; 2] = ["<!-- figures -->\n", "<!-- /figures -->"];

/// Prints the records as Markdown: against labels, then against the mail itself.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let amends = args.labelled.amends()?;
    let folders = args.labelled.folders();
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
    document::write_or_print(args.into.as_deref(), MARKS, text.trim_end())
}

/// The record of a folder's mailbox, as the program gives it.
fn replay(amends: &Path, folder: &Path, labels: bool) -> anyhow::Result<Record> {
    let truth = folder.join("truth.json").to_string_lossy().into_owned();
    let mut args = vec!["replay", "--format", "json"];
    if labels {
        args.extend(["--truth", &truth]);
    }
    labelled::parse(&labelled::run(amends, folder, &args)?)
}
