//! `cargo xtask corpora`: our features and our learner on public corpora, by their usual splits; and the
//! sentence model on real labelled mail.

mod blocks;
mod fit;
mod item;
mod judge;
mod metric;
mod moods;
mod page;
mod table;
mod task;

use crate::document::write_or_print;
use item::Item;
use judge::{Choice, Text, judge};
pub use metric::precision_at;
use moods::Moods;
use rayon::prelude::*;
use std::path::{Path, PathBuf};
pub use table::Table;
use task::{TASKS, Task};

/// What to measure.
#[derive(clap::Args)]
pub struct Args {
    /// The folder that holds the corpora; the one beside the workspace when none is given
    folder: Option<PathBuf>,
    /// A folder that holds vocab.txt and model.safetensors of a sentence encoder: its word table becomes
    /// features too
    #[arg(long, value_name = "FOLDER")]
    table: Option<PathBuf>,
    /// Only the tasks whose names hold this
    #[arg(long, value_name = "WORD")]
    only: Option<String>,
    /// Write the tables into this document, between its two marks, instead of printing them
    #[arg(long, value_name = "DOCUMENT", conflicts_with = "only")]
    into: Option<PathBuf>,
}

/// In how many parts a corpus is cut.
const FOLDS: usize = 5;

/// What stands before and after the tables in a document.
const MARKS: [&str; 2] = ["<!-- figures -->\n", "<!-- /figures -->"];

/// How one task went.
struct Outcome {
    task: &'static Task,
    /// Probabilities and labels, part by part.
    parts: Vec<Vec<(f32, bool)>>,
    choices: Vec<Choice>,
}

/// Measures, and prints or writes the tables.
pub fn run(args: &Args) -> anyhow::Result<()> {
    let shared = crate::root().join("../shared");
    let folder = args
        .folder
        .clone()
        .unwrap_or_else(|| shared.join("corpora"));
    if !folder.is_dir() {
        println!(
            "skipped: the corpora are not here ({} is absent)",
            folder.display()
        );
        return Ok(());
    }
    let table = args.table.as_deref().map(Table::read).transpose()?;
    let moods = Moods::train(&folder)?;
    let wanted = |name: &str| args.only.as_ref().is_none_or(|word| name.contains(word));
    let mut outcomes = Vec::new();
    for task in TASKS.iter().filter(|t| wanted(t.name)) {
        let outcome = measure(task, &folder, table.as_ref(), &moods)?;
        eprintln!("{}", page::line(&outcome));
        outcomes.push(outcome);
    }
    let mut text = page::corpora(&outcomes, &folder, table.is_some())?;
    if wanted("mail") && shared.join("labelled-mail").is_dir() {
        text += &crate::train::mail_figures(&shared)?;
    }
    write_or_print(args.into.as_deref(), MARKS, &text)
}

fn measure(
    task: &'static Task,
    folder: &Path,
    table: Option<&Table>,
    moods: &Moods,
) -> anyhow::Result<Outcome> {
    let read = |items: Vec<Item>| -> Vec<Text> {
        let text = |item: Item| Text {
            blocks: blocks::of(&item, table, moods, task.own),
            item,
        };
        items.into_par_iter().map(text).collect()
    };
    let (known, apart) = task.items(folder)?;
    let (known, apart) = (read(known), read(apart));
    let all: Vec<&Text> = known.iter().chain(&apart).collect();
    let judged: Vec<_> = if apart.is_empty() {
        let items: Vec<&Item> = all.iter().map(|t| &t.item).collect();
        let parts = item::parts(&items, FOLDS);
        let fold = |fold: usize| {
            let learn: Vec<bool> = parts.iter().map(|p| *p != fold).collect();
            judge(&all, &learn, task)
        };
        (0..FOLDS).into_par_iter().map(fold).collect()
    } else {
        let learn: Vec<bool> = (0..all.len()).map(|i| i < known.len()).collect();
        vec![judge(&all, &learn, task)]
    };
    let (parts, choices) = judged.into_iter().unzip();
    Ok(Outcome {
        task,
        parts,
        choices,
    })
}
