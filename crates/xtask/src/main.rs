//! The workshop: what is done to the project rather than by it (`cargo xtask help`).

mod bench;
mod built;
mod chance;
mod classes;
mod corpora;
mod document;
mod dual;
mod folder;
mod kill;
mod labelled;
mod lines;
mod pages;
mod picture;
mod replay;
mod score;
mod shots;
mod stories;
mod train;
mod train_ledger;
mod truth;

use clap::{Parser, Subcommand};
use std::path::{Path, PathBuf};

/// That of the program, so that what is measured in this process speaks of it.
#[cfg(unix)]
#[global_allocator]
static MEMORY: tikv_jemallocator::Jemalloc = tikv_jemallocator::Jemalloc;

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The workshop of Amends")]
struct Args {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Measures how fast a large mailbox is read, side by side with notmuch and mu
    Bench(bench::Args),
    /// Puts words of like meaning together, for the features of the model
    Classes(classes::Args),
    /// Compares the report with what careful readers say of labelled mailboxes
    Score(score::Args),
    /// Reads labelled mailboxes day by day and says how early trouble was warned of
    Replay(replay::Args),
    /// Measures our features and our learner on public corpora, and the model on real labelled mail
    Corpora(corpora::Args),
    /// Takes pictures of every page of the app
    Shots(shots::Args),
    /// Kills the program at random moments and compares its store with one made in peace
    Kill(kill::Args),
    /// Makes mailboxes of our own labelled stories
    Stories {
        /// Only these firms' folders; by default all of the repository's
        folders: Vec<PathBuf>,
    },
    /// Learns what the ledger's signs weigh from labelled mailboxes
    TrainLedger(train_ledger::Args),
    /// Trains the model of `language` on labelled mail, and measures it
    Train(train::Args),
    /// Draws docs/picture.svg: the real report on the built-in example
    Picture {
        /// Only say whether the picture is still true
        #[arg(long)]
        check: bool,
    },
}

fn main() -> anyhow::Result<()> {
    match Args::parse().task {
        Task::Bench(args) => bench::run(&args),
        Task::Classes(args) => classes::run(&args),
        Task::Corpora(args) => corpora::run(&args),
        Task::Kill(args) => kill::run(&args),
        Task::Shots(args) => shots::run(&args),
        Task::Score(args) => score::run(&args),
        Task::Replay(args) => replay::run(&args),
        Task::Stories { folders } => stories::run(&folders),
        Task::TrainLedger(args) => train_ledger::run(&args),
        Task::Train(args) => train::run(&args),
        Task::Picture { check } => picture::run(check),
    }
}

/// The folder that holds the workspace.
fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("crates/xtask lies two folders below the root")
        .to_path_buf()
}
