//! `cargo xtask score`: our report against what careful readers say of the same mailboxes.

use crate::labelled::{self, Labelled};
use crate::{document, truth};
use amends_testkit::score::{self, Figures, Report};
use std::path::{Path, PathBuf};

/// What to score.
#[derive(clap::Args)]
pub struct Args {
    #[command(flatten)]
    labelled: Labelled,
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
    let amends = args.labelled.amends()?;
    let folders = args.labelled.folders();
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
    document::write_or_print(args.into.as_deref(), MARKS, &text)
}

/// The name of a folder's firm, and the figures.
fn measure(amends: &Path, folder: &Path, keep: Option<&Path>) -> anyhow::Result<(String, Figures)> {
    let truth = truth::read(folder)?;
    let args = ["check", "--moments", "--format", "json"];
    let written = labelled::run(amends, folder, &args)?;
    if let Some(keep) = keep {
        std::fs::create_dir_all(keep)?;
        let name = folder
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        std::fs::write(keep.join(name).with_extension("json"), &written)?;
    }
    let report: Report = labelled::parse(&written)?;
    Ok((truth.firm.name.clone(), Figures::of(&report, &truth)))
}
