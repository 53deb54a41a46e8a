//! `cargo xtask train`: labelled sentences in, the model of `language` out.

mod card;
mod data;
mod descent;
mod learn;
mod mail;
mod matching;
mod measure;
mod sources;
mod tune;

use crate::document::write_between;
use amends_language::model::{GROUPS, Model};
use anyhow::{Context, bail};
use data::Letter;
use descent::Knobs;
pub use mail::figures as mail_figures;
use rayon::prelude::*;
use std::path::PathBuf;

/// What to train.
#[derive(clap::Args)]
pub struct Args {
    /// Measure: train on three firms, test on the fourth, four times; write the figures down
    #[arg(long)]
    left_out: bool,
    /// Keep the four models of --left-out as FIRM.bin in this folder
    #[arg(long, value_name = "FOLDER", requires = "left_out")]
    models_into: Option<PathBuf>,
    /// List what was missed and wrongly found of these kinds
    #[arg(long, value_delimiter = ',', value_name = "KIND")]
    show: Vec<String>,
    /// Only print; write no file
    #[arg(long)]
    dry_run: bool,
    /// Try other settings: a group's or a source's name and its weight, "around=0.5"
    #[arg(long, value_delimiter = ',', value_name = "NAME=WEIGHT")]
    with: Vec<String>,
}

/// The labelled mailboxes.
pub const FIRMS: [&str; 4] = ["f1", "f2", "f5", "f6"];

/// How much each group of features counts, in their order.
const WEIGHTS: [f32; GROUPS.len()] = [1.0, 0.7, 0.7, 0.4, 0.4, 0.3, 0.3, 0.7];

/// How the shipped model is trained.
const KNOBS: Knobs = Knobs {
    c: 0.3,
    groups: WEIGHTS,
    passes: 12,
    seed: 7,
    blind: 1.0,
};

/// Trains, or measures.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let shared = crate::root().join("../shared");
    if !shared.is_dir() {
        bail!("the labelled mail is not here: training needs ../shared beside the workspace");
    }
    let mut sources = sources::Weights::default();
    let mut knobs = KNOBS;
    for setting in &args.with {
        let (name, value) = setting
            .split_once('=')
            .context("--with wants NAME=WEIGHT")?;
        let value: f32 = value.parse()?;
        if let Some(g) = GROUPS.iter().position(|g| g.name == name) {
            knobs.groups[g] = value;
        } else if name == "blind" {
            knobs.blind = value;
        } else if !sources.set(name, value) {
            bail!("there is no group and no source {name}");
        }
    }
    let read = sources::read(&shared, &sources)?;
    let count: usize = read.letters.iter().map(|l| l.examples.len()).sum();
    eprintln!("{} letters, {count} sentences", read.letters.len());
    if args.left_out {
        return left_out(&read.letters, &knobs, args);
    }
    let all: Vec<&Letter> = read.letters.iter().collect();
    let learnt = learn::learn(&all, &knobs);
    let bytes = learnt.bytes()?;
    let card = card::text(&learnt, &read, &bytes);
    if args.dry_run {
        println!("{card}");
        return Ok(());
    }
    let into = crate::root();
    std::fs::write(into.join("crates/language/models/moments.bin"), &bytes)?;
    write_between(&into.join("docs/models.md"), card::MARKS, &card)
}

fn left_out(letters: &[Letter], knobs: &Knobs, args: &Args) -> anyhow::Result<()> {
    let of = |firm: usize| -> anyhow::Result<Vec<measure::Count>> {
        let train: Vec<&Letter> = letters.iter().filter(|l| l.source != firm).collect();
        let test: Vec<&Letter> = letters.iter().filter(|l| l.source == firm).collect();
        let bytes = learn::learn(&train, knobs).bytes()?;
        if let Some(folder) = &args.models_into {
            std::fs::create_dir_all(folder)?;
            std::fs::write(folder.join(FIRMS[firm]).with_extension("bin"), &bytes)?;
        }
        Ok(measure::count(&Model::parse(bytes)?, &test, &args.show))
    };
    let firms: anyhow::Result<Vec<_>> = (0..FIRMS.len()).into_par_iter().map(of).collect();
    let table = measure::table(&firms?);
    print!("{table}");
    if args.dry_run {
        return Ok(());
    }
    let document = crate::root().join("docs/accuracy/moments.md");
    write_between(&document, card::MARKS, &table)
}
