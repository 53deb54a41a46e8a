//! `cargo xtask score`: our report against what careful readers say of the same mailboxes.

use amends_testkit::score::{self, Figures, Report, Truth};
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
}

/// Prints the figures, mailbox by mailbox and together, as Markdown.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let amends = match &args.amends {
        Some(program) => program.clone(),
        None => build()?,
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
    println!("{}\n{}", score::columns(&columns), score::kinds(&columns));
    print!("{}", score::disagreements(&together));
    Ok(())
}

/// Builds the release binary and says where it is.
pub fn build() -> anyhow::Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let done = Command::new(cargo)
        .args([
            "build",
            "--quiet",
            "--release",
            "--locked",
            "--package",
            "amends",
        ])
        .current_dir(crate::root())
        .status()
        .context("cargo could not be started")?;
    if !done.success() {
        bail!("amends could not be built");
    }
    let target = std::env::var_os("CARGO_TARGET_DIR").unwrap_or_else(|| "target".into());
    let name = format!("amends{}", std::env::consts::EXE_SUFFIX);
    Ok(crate::root().join(target).join("release").join(name))
}

/// The name of a folder's firm, and the figures.
fn measure(amends: &Path, folder: &Path, keep: Option<&Path>) -> anyhow::Result<(String, Figures)> {
    let truth = folder.join("truth.json");
    let truth = std::fs::read(&truth).with_context(|| format!("reading {}", truth.display()))?;
    let truth: Truth = serde_json::from_slice(&truth).context("truth.json is not as expected")?;
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
