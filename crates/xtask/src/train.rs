//! `cargo xtask train`: labelled sentences in, the model of `language` out.

mod card;
mod data;
mod descent;
mod export;
mod firm;
mod learn;
mod mail;
mod matching;
mod measure;
mod sampler;
mod sources;
mod tune;

use crate::document::write_between;
use amends_language::Language;
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
    /// The language of the model, by its code: en, de, fr, es, nl, it, pt
    #[arg(long, default_value = "en", value_name = "CODE", value_parser = language)]
    language: Language,
    /// Measure: train on all firms but one, test on that one, in turn; write the figures down
    #[arg(long)]
    left_out: bool,
    /// Keep the models of --left-out as FIRM.bin in this folder: two firms of our own stories are left out
    /// together
    #[arg(long, value_name = "FOLDER", requires = "left_out")]
    models_into: Option<PathBuf>,
    /// Use models that lie in that folder already instead of training them anew
    #[arg(long, requires = "models_into")]
    resume: bool,
    /// List what was missed and wrongly found of these kinds
    #[arg(long, value_delimiter = ',', value_name = "KIND")]
    show: Vec<String>,
    /// How many of the measured firms are left out together: fewer trainings, on less
    #[arg(
        long,
        default_value_t = 1,
        value_name = "FIRMS",
        requires = "left_out",
        requires = "dry_run"
    )]
    together: usize,
    /// Only print; write no file
    #[arg(long)]
    dry_run: bool,
    /// Write the labelled letters into this folder as JSON lines and train nothing; with --left-out write
    /// also what each model thinks of the firm that it has not seen
    #[arg(long, value_name = "FOLDER")]
    export: Option<PathBuf>,
    /// Try other settings: a group's or a source's name and its weight, "around=0.5"
    #[arg(long, value_delimiter = ',', value_name = "NAME=WEIGHT")]
    with: Vec<String>,
}

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

/// A language that is read, by its code.
fn language(code: &str) -> Result<Language, String> {
    Language::named(code).ok_or_else(|| format!("{code:?} is not read"))
}

/// Trains, or measures.
pub fn run(args: &Args) -> anyhow::Result<()> {
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
    let read = if args.language == Language::English {
        let shared = crate::root().join("../shared");
        if !shared.is_dir() {
            bail!("the labelled mail is not here: training needs ../shared beside the workspace");
        }
        sources::english(&shared, &sources)?
    } else {
        sources::in_language(args.language, &sources)?
    };
    let count: usize = read.letters.iter().map(|l| l.examples.len()).sum();
    eprintln!("{} letters, {count} sentences", read.letters.len());
    if let Some(folder) = &args.export {
        export::letters(&read, folder)?;
        if !args.left_out {
            return Ok(());
        }
    }
    if args.left_out {
        return left_out(&read, &knobs, args);
    }
    let all: Vec<&Letter> = read.letters.iter().collect();
    let learnt = learn::learn(&all, &read.firms, &knobs);
    let bytes = learnt.bytes(read.language)?;
    let card = card::text(&learnt, &read, &bytes);
    if args.dry_run {
        println!("{card}");
        return Ok(());
    }
    let into = crate::root();
    std::fs::write(into.join(card::file(read.language)), &bytes)?;
    let [begin, end] = card::marks(read.language);
    write_between(&into.join(card::page(read.language)), [&begin, &end], &card)
}

/// Firms of our own stories that are left out together: what it takes is a training each time.
const TOGETHER: usize = 2;

fn left_out(read: &sources::Read, knobs: &Knobs, args: &Args) -> anyhow::Result<()> {
    let (measured, stories): (Vec<usize>, Vec<usize>) =
        (0..read.firms.len()).partition(|at| read.firms[*at].is_measured);
    let of = |out: &[usize]| -> anyhow::Result<Vec<Vec<measure::Count>>> {
        let train = read.letters.iter().filter(|l| !out.contains(&l.source));
        let train: Vec<&Letter> = train.collect();
        let kept = args.models_into.as_ref().filter(|_| args.resume);
        let first = &read.firms[out[0]].name;
        let kept = kept.and_then(|f| std::fs::read(f.join(first).with_extension("bin")).ok());
        let bytes = match kept {
            Some(bytes) => bytes,
            None => learn::learn(&train, &read.firms, knobs).bytes(read.language)?,
        };
        let model = Model::parse(bytes.clone())?;
        let mut counts = Vec::new();
        for at in out {
            let firm = &read.firms[*at];
            if let Some(folder) = &args.models_into {
                std::fs::create_dir_all(folder)?;
                std::fs::write(folder.join(&firm.name).with_extension("bin"), &bytes)?;
            }
            let test: Vec<&Letter> = read.letters.iter().filter(|l| l.source == *at).collect();
            if let Some(folder) = &args.export {
                export::thoughts(&model, firm, &test, folder)?;
            }
            counts.push(measure::count(&model, firm, &test, &args.show));
        }
        Ok(counts)
    };
    if args.models_into.is_some() {
        stories
            .par_chunks(TOGETHER)
            .try_for_each(|out| of(out).map(|_| ()))?;
    }
    let counts: anyhow::Result<Vec<_>> =
        measured.par_chunks(args.together.max(1)).map(of).collect();
    let counts: Vec<_> = counts?.into_iter().flatten().collect();
    let names: Vec<String> = measured
        .iter()
        .map(|at| read.firms[*at].name.clone())
        .collect();
    let table = measure::table(&names, &counts);
    print!("{table}");
    if args.dry_run {
        return Ok(());
    }
    let [begin, end] = card::marks(read.language);
    let document = crate::root().join(card::figures(read.language));
    write_between(&document, [&begin, &end], &table)
}
