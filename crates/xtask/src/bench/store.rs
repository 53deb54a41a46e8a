//! `cargo xtask bench store`: what the store costs, part by part, each in a process of its own; the page is
//! written from the figures of all parts.

mod cost;
mod import;
pub(super) mod large;
pub(super) mod letters;
mod new;
pub(super) mod page;
mod search;
mod server;
mod sync;
mod text;
mod upgrade;

use super::mailbox::Mailbox;
use anyhow::{Context, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;

/// What to measure.
#[derive(clap::Args)]
pub struct Args {
    /// Only these parts; all if none is named
    #[arg(value_enum)]
    parts: Vec<Part>,
    /// A folder of generated mail to bring in, or to generate it in
    #[arg(long, value_name = "FOLDER")]
    mail: Option<PathBuf>,
    /// How many messages to generate there
    #[arg(long, default_value_t = 50_000)]
    messages: usize,
    /// Where the large stores are kept once they are made, and the figures
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// How many letters the large store has
    #[arg(long, default_value_t = 1_000_000)]
    letters: usize,
    /// With how many clients
    #[arg(long, default_value_t = 1_000)]
    clients: usize,
    /// A program to measure instead of building this project's own
    #[arg(long, value_name = "PROGRAM")]
    amends: Option<PathBuf>,
}

/// One part of the measuring.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Part {
    /// A mailbox brought in, beside notmuch and mu
    Import,
    /// Searches in it, likewise
    Search,
    /// One new message with very many letters stored, and with few
    New,
    /// The first sync from a mail server
    Sync,
    /// A newer build opens the large store
    Upgrade,
    /// PostgreSQL
    Server,
}

impl Part {
    const ALL: [Part; 6] = [
        Part::Import,
        Part::Search,
        Part::New,
        Part::Sync,
        Part::Upgrade,
        Part::Server,
    ];

    /// Its name, as it is typed.
    fn name(self) -> &'static str {
        match self {
            Part::Import => "import",
            Part::Search => "search",
            Part::New => "new",
            Part::Sync => "sync",
            Part::Upgrade => "upgrade",
            Part::Server => "server",
        }
    }
}

/// Measures one part, or all, each in a process of its own; then writes the page.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let into = match &args.into {
        Some(folder) => folder.clone(),
        None => crate::root().join("target/bench/store"),
    };
    std::fs::create_dir_all(&into)?;
    if let [part] = args.parts[..] {
        let text = match part {
            Part::Import => import::measure(
                args,
                &into,
                &crate::built::given_or_built(args.amends.as_deref())?,
            )?,
            Part::Search => search::measure(
                args,
                &into,
                &crate::built::given_or_built(args.amends.as_deref())?,
            )?,
            Part::New => new::measure(args, &into)?,
            Part::Sync => sync::measure(
                args,
                &into,
                &crate::built::given_or_built(args.amends.as_deref())?,
            )?,
            Part::Upgrade => upgrade::measure(args, &into)?,
            Part::Server => server::measure(
                args,
                &into,
                &crate::built::given_or_built(args.amends.as_deref())?,
            )?,
        };
        println!("{text}");
        std::fs::write(figures(&into, part), text)?;
        return page::write(&into);
    }
    for part in Part::ALL {
        if args.parts.is_empty() || args.parts.contains(&part) {
            apart(args, &into, part)?;
        }
    }
    Ok(())
}

/// Where the figures of a part are kept.
fn figures(into: &Path, part: Part) -> PathBuf {
    into.join(format!("{}.md", part.name()))
}

fn apart(args: &Args, into: &Path, part: Part) -> anyhow::Result<()> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .args(["bench", "store", part.name(), "--into"])
        .arg(into);
    command.args(["--messages", &args.messages.to_string()]);
    command.args(["--letters", &args.letters.to_string()]);
    command.args(["--clients", &args.clients.to_string()]);
    if let Some(mail) = &args.mail {
        command.arg("--mail").arg(mail);
    }
    if let Some(amends) = &args.amends {
        command.arg("--amends").arg(amends);
    }
    let done = command.status().context("a part could not be started")?;
    ensure!(done.success(), "{} could not be measured", part.name());
    Ok(())
}

/// The mailbox that is brought in.
fn mailbox(args: &Args, into: &Path) -> anyhow::Result<Mailbox> {
    let folder = args.mail.clone().unwrap_or_else(|| into.join("mail"));
    Mailbox::prepare(&folder, args.messages)
}
