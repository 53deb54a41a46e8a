//! `cargo xtask kill`: kills the real program at random moments, again and again, and compares what is left.

use amends_testkit::kill::{Trial, run as trial};
use amends_testkit::servers::postgres::{self, Database};
use anyhow::{Context as _, bail};
use clap::Args as ClapArgs;
use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::process::Command;
use std::time::Instant;

/// `cargo xtask kill`
#[derive(ClapArgs)]
pub struct Args {
    /// How often to kill
    #[arg(long, default_value_t = 300)]
    times: usize,
    /// Where chance begins; the same seed kills after the same delays
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// On a temporary PostgreSQL instead of a file
    #[arg(long)]
    postgres: bool,
    /// The mail; the built-in example if not given
    #[arg(long)]
    mailbox: Option<PathBuf>,
    /// The program; built as it is tested if not given
    #[arg(long)]
    amends: Option<PathBuf>,
}

pub fn run(args: &Args) -> anyhow::Result<()> {
    let amends = match &args.amends {
        Some(path) => path.clone(),
        None => built()?,
    };
    let folder = std::env::temp_dir().join(format!("amends-kill-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    let number = Cell::new(0);
    let databases: RefCell<Vec<Database>> = RefCell::default();
    let fresh = || {
        number.set(number.get() + 1);
        if !args.postgres {
            let name = format!("{}.db", number.get());
            return folder.join(name).display().to_string();
        }
        // One that says skipped: is found out by its empty address.
        postgres::database().map_or(String::new(), |database| {
            let address = database.address();
            databases.borrow_mut().push(database);
            address
        })
    };
    if args.postgres && fresh().is_empty() {
        bail!("PostgreSQL is not installed");
    }
    let example = || crate::root().join("examples/harbour-pine/mail.mbox");
    let begun = Instant::now();
    println!("seed {}", args.seed);
    let done = trial(&Trial {
        amends: &amends,
        mailbox: args.mailbox.clone().unwrap_or_else(example),
        times: args.times,
        seed: args.seed,
        fresh: &fresh,
        say: &|said| println!("{said}"),
    });
    std::fs::remove_dir_all(&folder)?;
    let done = done.map_err(anyhow::Error::msg)?;
    let stages = done.kills.iter().map(|(stage, n)| format!("{stage} {n}"));
    println!(
        "{} kills in {:.0?}: {}; {} of a migration before the newest schema stood; {} stores, all as one made in peace",
        done.all(),
        begun.elapsed(),
        stages.collect::<Vec<_>>().join(", "),
        done.old_schema,
        done.stores
    );
    Ok(())
}

/// The program, built as tests build it.
fn built() -> anyhow::Result<PathBuf> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .args(["build", "--quiet", "--locked", "--package", "amends"])
        .current_dir(crate::root())
        .status()?;
    if !status.success() {
        bail!("amends could not be built");
    }
    let here = std::env::current_exe()?;
    let folder = here.parent().context("a program lies in a folder")?;
    Ok(folder.join("amends"))
}
