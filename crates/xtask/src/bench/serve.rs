//! `cargo xtask bench serve`: the app's pages over a very large store, asked for by several readers at once while new
//! mail comes in; how long each takes, and how much memory the app holds.

mod coming;
mod page;
mod reader;
mod stored;
mod within;

use super::store::large;
use super::store::letters::Letters;
use amends_store::sql::Place;
use amends_testkit::browser::{App, Asking};
use anyhow::{Context as _, ensure};
use coming::Coming;
use reader::{Asked, Reader};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use stored::Stored;
use within::Within;

/// What to measure.
#[derive(clap::Args)]
pub struct Args {
    /// A program to measure instead of building this project's own
    #[arg(long, value_name = "PROGRAM")]
    amends: Option<PathBuf>,
    /// Where the large stores are kept once they are made, shared with `bench store`
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
    /// How many letters the store has
    #[arg(long, default_value_t = 1_000_000)]
    letters: usize,
    /// With how many clients
    #[arg(long, default_value_t = 1_000)]
    clients: usize,
    /// Readers at once
    #[arg(long, default_value_t = 8)]
    readers: usize,
    /// Seconds that they read
    #[arg(long, default_value_t = 60)]
    seconds: u64,
    /// On PostgreSQL, in a database made for this
    #[arg(long)]
    server: bool,
    /// Milliseconds that a reader waits between two pages
    #[arg(long, default_value_t = 50)]
    pause: u64,
}

/// What a page shall take at the 99th percentile, in milliseconds.
const BAR: f64 = 20.0;

/// What the app shall hold in memory, in MB.
const MEMORY: f64 = 150.0;

/// Whoever reads: an owner of this bench's own.
const ADDRESS: &str = "reader@bench.example";
const PASSWORD: &str = "four plain words here";

/// Measures, prints the table and writes it down.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let amends = crate::built::given_or_built(args.amends.as_deref())?;
    let into = match &args.into {
        Some(folder) => folder.clone(),
        None => crate::root().join("target/bench/store"),
    };
    let stored = Stored::of(args, &into)?;
    let clients = ready(&stored.place)?;
    let (key, db) = (into.join("bench.key"), stored.address());
    let variables = [("AMENDS_KEY", key.as_path()), ("AMENDS_DB", db.as_path())];
    member(&amends, &variables)?;
    let coming = Coming::folder(&into.join("coming"))?;
    account(&amends, &variables, &coming.path)?;
    let app = App::start(&amends, &[], variables);
    let asking = Asking::signed_in(&app.address, ADDRESS, PASSWORD)?;
    // Warm: every page once, and what was left from before.
    Reader::new(&asking, &clients, 0).each_page_once()?;
    let before = Within::now(&asking)?;
    let (all, came) = load(args, (&asking, &clients), (&coming, &stored.letters))?;
    let within = Within::now(&asking)?.since(&before);
    let memory = held(app.id())?;
    let text = page::written(args, &all, came, &within, memory);
    println!("{text}");
    let name = if args.server {
        "serve-postgresql.md"
    } else {
        "serve.md"
    };
    let path = crate::root().join("docs/performance").join(name);
    std::fs::write(&path, text).with_context(|| format!("writing {}", path.display()))
}

/// Brings the store up to date, so that nothing but what is measured is done meanwhile; the clients' ids.
fn ready(place: &Place) -> anyhow::Result<Vec<String>> {
    let amends = large::open_at(place)?;
    amends.catch_up(&|_| {})?;
    amends.look_back_on_all()?;
    let names = amends.names()?;
    ensure!(!names.is_empty(), "the store has no client");
    Ok(names.into_iter().map(|names| names.id).collect())
}

/// The readers read while mail comes in; what they asked for, and how many letters came.
fn load(
    args: &Args,
    (asking, clients): (&Asking, &[String]),
    (coming, letters): (&Coming, &Letters),
) -> anyhow::Result<(Vec<Asked>, usize)> {
    let (stop, all) = (AtomicBool::new(false), Mutex::new(Vec::new()));
    let pause = Duration::from_millis(args.pause);
    std::thread::scope(|scope| {
        let readers: Vec<_> = (1..=args.readers)
            .map(|number| {
                let (stop, all) = (&stop, &all);
                scope.spawn(move || -> anyhow::Result<()> {
                    let mut reader = Reader::new(asking, clients, number);
                    let mut own = Vec::new();
                    while !stop.load(Ordering::Relaxed) {
                        own.push(reader.next()?);
                        std::thread::sleep(pause);
                    }
                    all.lock().expect("no reader panics").extend(own);
                    Ok(())
                })
            })
            .collect();
        let begun = Instant::now();
        let mut came = 0;
        while begun.elapsed() < Duration::from_secs(args.seconds) {
            coming.deliver(letters, came)?;
            came += 1;
            std::thread::sleep(Duration::from_millis(500));
        }
        stop.store(true, Ordering::Relaxed);
        for reader in readers {
            reader.join().expect("no reader panics")?;
        }
        Ok(came)
    })
    .map(|came: usize| (all.into_inner().expect("no reader panics"), came))
}

/// Adds the owner who reads, if it is not there from the last time.
fn member(amends: &Path, variables: &[(&str, &Path)]) -> anyhow::Result<()> {
    let mut add = Command::new(amends)
        .args(["user", "add", "Reader", ADDRESS, "--role", "owner"])
        .arg("--password-stdin")
        .envs(variables.iter().copied())
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    if let Some(mut line) = add.stdin.take() {
        std::io::Write::write_all(&mut line, format!("{PASSWORD}\n").as_bytes())?;
    }
    // It says no where they are there already; signing in tells.
    add.wait()?;
    Ok(())
}

/// Has the folder that mail comes into read from now on.
fn account(amends: &Path, variables: &[(&str, &Path)], folder: &Path) -> anyhow::Result<()> {
    let added = Command::new(amends)
        .args(["mail", "add"])
        .arg(folder)
        .envs(variables.iter().copied())
        .stdin(Stdio::null())
        .output()?;
    let said = String::from_utf8_lossy(&added.stderr).into_owned();
    ensure!(
        added.status.success() || said.contains("already"),
        "the folder was not added: {said}"
    );
    Ok(())
}

/// The memory that a program holds now, and the most it ever did, in MB.
fn held(program: u32) -> anyhow::Result<(f64, f64)> {
    let status = std::fs::read_to_string(format!("/proc/{program}/status"))?;
    let line = |name: &str| -> anyhow::Result<f64> {
        let line = status.lines().find_map(|line| line.strip_prefix(name));
        let kib = line.and_then(|line| line.split_whitespace().next());
        Ok(kib.context("the system tells memory")?.parse::<f64>()? * 1.024 / 1_000.0)
    };
    Ok((line("VmRSS:")?, line("VmHWM:")?))
}
