//! `cargo xtask bench`: how fast a large mailbox is read, side by side with two mail indexers.

mod contender;
mod mailbox;
mod news;
mod page;
mod pages;
mod serve;
mod store;
mod usage;

use anyhow::Context;
use contender::Contender;
use mailbox::Mailbox;
use std::path::PathBuf;
use std::process::Command;
use usage::Usage;

/// What to measure.
#[derive(clap::Args)]
#[command(args_conflicts_with_subcommands = true)]
pub struct Args {
    #[command(subcommand)]
    what: Option<What>,
    /// Messages to generate
    #[arg(long, default_value_t = 50_000)]
    messages: usize,
    /// A folder that the generator has filled already, or shall fill
    #[arg(long, value_name = "FOLDER")]
    mail: Option<PathBuf>,
    /// A program to measure instead of building this project's own
    #[arg(long, value_name = "PROGRAM")]
    amends: Option<PathBuf>,
    /// Leave the other programs out and write nothing
    #[arg(long)]
    quick: bool,
    /// Runs of this project's own program; the middle one counts
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u8).range(1..))]
    runs: u8,
}

/// What else is measured.
#[derive(clap::Subcommand)]
enum What {
    /// Measures the store: import, search, a million letters, sync, upgrade
    Store(store::Args),
    /// Measures the app's pages in a browser: how soon they are whole, and what they weigh
    Pages(pages::Args),
    /// Measures the app's pages over a million letters, with readers at once and mail that comes in
    Serve(serve::Args),
}

/// One line of the table.
pub struct Line {
    /// What was run.
    pub name: String,
    /// What it cost; none when the program is not installed.
    pub usage: Option<Usage>,
}

/// Prints the table, and writes it to docs/performance.md unless only a quick look was asked for.
pub fn run(args: &Args) -> anyhow::Result<()> {
    match &args.what {
        Some(What::Store(args)) => return store::run(args),
        Some(What::Pages(args)) => return pages::run(args),
        Some(What::Serve(args)) => return serve::run(args),
        None => {}
    }
    let amends = crate::built::given_or_built(args.amends.as_deref())?;
    let work = crate::root().join("target/bench");
    let folder = args.mail.clone().unwrap_or_else(|| work.join("mail"));
    let mailbox = Mailbox::prepare(&folder, args.messages)?;
    let mut lines = Vec::new();
    for contender in Contender::all(&amends, &mailbox, &work) {
        if contender.is_ours() || !args.quick {
            eprintln!("{} ...", contender.name);
            lines.push(contender.measure(args.runs)?);
        }
    }
    let table = page::table(&lines, mailbox.messages);
    println!("{table}");
    if !args.quick {
        let path = crate::root().join("docs/performance.md");
        let text = page::page(&table, &mailbox, &parts()?);
        std::fs::create_dir_all(crate::root().join("docs"))?;
        std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))?;
        eprintln!("written to docs/performance.md");
    }
    Ok(())
}

/// The small benches of the mail crate, as they print themselves.
fn parts() -> anyhow::Result<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let done = Command::new(cargo)
        .args(["bench", "--quiet", "--locked", "--package", "amends-mail"])
        .args(["--bench", "parts"])
        .current_dir(crate::root())
        .output()
        .context("cargo could not be started")?;
    anyhow::ensure!(
        done.status.success(),
        "the small benches failed: {}",
        String::from_utf8_lossy(&done.stderr)
    );
    Ok(String::from_utf8_lossy(&done.stdout).trim().to_string())
}
