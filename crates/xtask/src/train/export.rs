//! The labelled letters, and what a model thinks of them, for experiments outside of this program.

use super::data::{Example, Letter, bit};
use super::firm::Firm;
use super::matching::Pairs;
use super::sources::{MAIL, Read};
use amends_domain::MomentKind;
use amends_language::model::Model;
use serde_json::{Value, json};
use std::io::Write;
use std::path::Path;

/// Writes all letters as `letters.jsonl`.
///
/// # Errors
/// When the folder cannot be written.
pub fn letters(read: &Read, folder: &Path) -> anyhow::Result<()> {
    let lines = read.letters.iter().map(|letter| {
        let source = match read.firms.get(letter.source) {
            Some(firm) => firm.name.as_str(),
            None if letter.source == MAIL => "mail",
            None => "own",
        };
        let sentences = letter.examples.iter().map(|e| {
            json!({
                "text": e.text, "is": e.is, "known": e.known, "weight": e.weight, "cues": e.by_cues,
            })
        });
        json!({
            "source": source,
            "id": letter.id,
            "bundle": letter.bundle,
            "ours": letter.ours,
            "before": letter.before,
            "sentences": sentences.collect::<Vec<Value>>(),
            "labels": labels(letter),
        })
    });
    write(folder, "letters.jsonl", lines)
}

/// Each label's kind, and the sentences that it can be matched with.
fn labels(letter: &Letter) -> Vec<Value> {
    let of = |kind: MomentKind| {
        let fits = Pairs::of(letter, kind).fits().to_vec();
        fits.into_iter().map(move |fits| json!([kind.name(), fits]))
    };
    MomentKind::ALL.into_iter().flat_map(of).collect()
}

/// Writes what a model thinks of each sentence of a firm's letters, in the order of `letters.jsonl`:
/// for each kind a probability, less than 0 where the cues decide.
///
/// # Errors
/// When the folder cannot be written.
pub fn thoughts(
    model: &Model,
    firm: &Firm,
    letters: &[&Letter],
    folder: &Path,
) -> anyhow::Result<()> {
    let thresholds = MomentKind::ALL.map(|kind| {
        let head = model.heads.iter().find(|h| h.kind == kind);
        json!([kind.name(), bit(kind), head.map(|h| h.threshold)])
    });
    let lines = letters.iter().map(|letter| {
        let of = |e: &Example| {
            let logits = model.logits(&e.features);
            MomentKind::ALL.map(|kind| {
                let at = model.heads.iter().position(|h| h.kind == kind);
                at.map_or(-1.0, |at| model.heads[at].probability(logits[at]))
            })
        };
        json!(letter.examples.iter().map(of).collect::<Vec<_>>())
    });
    let first = std::iter::once(json!(thresholds));
    write(folder, &format!("{}.jsonl", firm.name), first.chain(lines))
}

fn write(folder: &Path, name: &str, lines: impl Iterator<Item = Value>) -> anyhow::Result<()> {
    std::fs::create_dir_all(folder)?;
    let mut out = std::io::BufWriter::new(std::fs::File::create(folder.join(name))?);
    for line in lines {
        writeln!(out, "{line}")?;
    }
    Ok(out.flush()?)
}
