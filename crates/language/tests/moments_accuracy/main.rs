//! How well the cues find moments, against labelled mail.
//!
//! `cargo test -p amends-language --test moments_accuracy -- --nocapture` prints the figures.
//! `SHOW=promise,request` (or `SHOW=all`) also lists what was missed and what was wrongly found,
//! `ONLY=f1,mail-a` limits the sources. The cue files are read from the folder, not from the binary,
//! so that a changed cue can be measured without compiling.

mod compare;
mod source;

use amends_domain::MomentKind;
use amends_language::{Language, Reader};
use compare::{Tally, compare};
use source::{Source, sources};
use std::collections::BTreeMap;
use std::path::Path;

#[test]
fn moments_accuracy() {
    let Some(sources) = sources() else {
        println!("skipped: ../shared is absent");
        return;
    };
    let show = std::env::var("SHOW").unwrap_or_default();
    let reader = reader();
    let mut figures: BTreeMap<(String, &str), f64> = BTreeMap::new();
    for Source { name, rows } in &sources {
        let mut tallies: BTreeMap<MomentKind, Tally> = BTreeMap::new();
        for row in rows {
            for outcome in compare(&reader, row) {
                if show == "all" || show.split(',').any(|k| k == outcome.kind.name()) {
                    outcome.print(name);
                }
                tallies.entry(outcome.kind).or_default().add(&outcome);
            }
        }
        let mut total = Tally::default();
        for (kind, tally) in &tallies {
            println!("{name:7} {:13} {tally}", kind.name());
            total.join(tally);
            figures.insert((name.clone(), kind.name()), tally.f1());
        }
        println!("{name:7} {:13} {total}\n", "all");
        figures.insert((name.clone(), "all"), total.f1());
    }
    let floors = include_str!("floors.txt")
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    for line in floors {
        let mut words = line.split_whitespace();
        let (Some(source), Some(kind), Some(floor)) = (words.next(), words.next(), words.next())
        else {
            panic!("floors.txt: {line:?} is not `source kind floor`");
        };
        let floor: f64 = floor.parse().expect("a floor is a number");
        let got = figures
            .iter()
            .find(|((s, k), _)| s == source && *k == kind)
            .map(|(_, f)| *f);
        if let Some(got) = got {
            assert!(
                got >= floor,
                "{source} {kind}: F1 {got:.3} is below its floor {floor:.2}"
            );
        }
    }
}

fn reader() -> Reader {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("cues");
    let mut files = Vec::new();
    for language in Language::READ.iter().filter_map(|l| l.short()) {
        let Ok(entries) = std::fs::read_dir(folder.join(language)) else {
            continue;
        };
        let mut paths: Vec<_> = entries.flatten().map(|e| e.path()).collect();
        paths.sort();
        for path in paths {
            let text = std::fs::read_to_string(&path).expect("a cue file can be read");
            files.push((language, path.display().to_string(), text));
        }
    }
    let files: Vec<(&str, &str, &str)> = files
        .iter()
        .map(|(l, f, t)| (*l, f.as_str(), t.as_str()))
        .collect();
    Reader::with_only(&files).unwrap_or_else(|e| panic!("{e}"))
}
