//! The figures of the corpora as Markdown.

use super::Outcome;
use super::metric::{Metric, standard_error};
use super::moods::EMOTIONS_FILE as EMOTIONS;
use super::task::Task;
use anyhow::Context;
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;
use twox_hash::XxHash3_128;

/// A task's figure over all parts, and how far it may lie from the true one: by the spread of the parts,
/// or for a single part of counted answers by their number.
fn figure(outcome: &Outcome) -> (f64, f64) {
    let metric = outcome.task.metric;
    let all = outcome.parts.concat();
    let figure = metric.of(&all);
    let each: Vec<f64> = outcome.parts.iter().map(|p| metric.of(p)).collect();
    let error = match each.len() {
        1 => (figure * (1.0 - figure) / all.len().max(1) as f64).sqrt(),
        _ => standard_error(&each),
    };
    (figure, error)
}

/// A task's figures in a line.
pub fn line(outcome: &Outcome) -> String {
    let (figure, error) = figure(outcome);
    let all = outcome.parts.concat();
    let [accuracy, f1, auc] =
        [Metric::Accuracy, Metric::MacroF1, Metric::Auc].map(|metric| metric.of(&all));
    let mut out = format!(
        "{}: {figure:.3} ± {error:.3} (accuracy {accuracy:.4}, macro F1 {f1:.4}, AUC {auc:.4})",
        outcome.task.name
    );
    for choice in &outcome.choices {
        let _ = write!(out, " [{}]", choice.words());
    }
    out
}

/// All tasks, and the files with their checksums.
pub fn corpora(outcomes: &[Outcome], folder: &Path, table: bool) -> anyhow::Result<String> {
    let mut out = String::from(
        "| task | texts | measure | ours | bar | TF-IDF | VADER | published | commoner answer |\n\
         |---|---:|---|---:|---:|---:|---:|---:|---:|\n",
    );
    for outcome in outcomes {
        out += &row(outcome);
    }
    out += "\n| task | accuracy | macro F1 | AUC | how it was split |\n|---|---:|---:|---:|---|\n";
    for outcome in outcomes {
        let all = outcome.parts.concat();
        let [accuracy, f1, auc] =
            [Metric::Accuracy, Metric::MacroF1, Metric::Auc].map(|metric| metric.of(&all));
        let Task { name, split, .. } = outcome.task;
        let _ = writeln!(
            out,
            "| {name} | {accuracy:.3} | {f1:.3} | {auc:.3} | {split} |"
        );
    }
    let with = if table { "with" } else { "without" };
    let _ = write!(
        out,
        "\nMeasured {with} a word table.\n\n| file | XXH3 |\n|---|---|\n"
    );
    let mut files = BTreeMap::new();
    for file in outcomes.iter().map(|o| o.task.file).chain([EMOTIONS]) {
        let path = folder.join(file);
        let bytes = std::fs::read(&path).with_context(|| path.display().to_string())?;
        files.insert(file, XxHash3_128::oneshot(&bytes));
    }
    for (file, sum) in files {
        let _ = writeln!(out, "| {file} | `{sum:032x}` |");
    }
    Ok(out)
}

fn row(outcome: &Outcome) -> String {
    let task = outcome.task;
    let (figure, error) = figure(outcome);
    let all = outcome.parts.concat();
    let bar = match task.bar {
        Some(bar) if figure >= bar => format!("{bar:.2}, reached"),
        Some(bar) => format!("{bar:.2}, missed by {:.3}", bar - figure),
        None => "-".to_string(),
    };
    let [tfidf, vader, published] = task.others;
    format!(
        "| {} | {} | {} | {figure:.3} ± {error:.3} | {bar} | {tfidf} | {vader} | {published} | {:.2} |\n",
        task.name,
        all.len(),
        task.metric.name(),
        task.metric.majority(&all),
    )
}
