//! What the binary says of labelled mailboxes agrees with what careful readers say of them, at least
//! as well as `data/accuracy-floors.toml` asks. `cargo xtask score` shows all figures.

use amends_testkit::score::{Figures, Report, Truth};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;

/// The project's folder.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The figures of a folder with `mail.mbox` and `truth.json`, from the binary itself.
fn figures(folder: &Path) -> Figures {
    let truth = std::fs::read(folder.join("truth.json")).expect("the truth is there");
    let truth: Truth = serde_json::from_slice(&truth).expect("the truth is as described");
    let out = Command::new(env!("CARGO_BIN_EXE_amends"))
        .args(["check", "--moments", "--format", "json"])
        .arg(folder.join("mail.mbox"))
        .output()
        .expect("the binary starts");
    let said = String::from_utf8_lossy(&out.stderr);
    assert!(out.status.success(), "{said}");
    let report: Report = serde_json::from_slice(&out.stdout).expect("it prints the report");
    Figures::of(&report, &truth)
}

/// Fails with every figure that is under its floor, and when a figure has no floor.
fn hold(figures: &Figures, table: &str) {
    let text = include_str!("data/accuracy-floors.toml");
    let mut floors: BTreeMap<String, BTreeMap<String, f64>> =
        toml::from_str(text).expect("tables of numbers");
    let mut floors = floors.remove(table).expect("a table of that name");
    let mut low = Vec::new();
    for (name, found) in figures.named() {
        let floor = floors
            .remove(name)
            .unwrap_or_else(|| panic!("{name} has no floor"));
        if found < floor {
            low.push(format!("{name} is {found:.3}, the floor is {floor:.3}"));
        }
    }
    let most = floors
        .remove("good_broken_mixups_at_most")
        .expect("a ceiling");
    let mixed = figures.standings.good_broken_mixups() as f64;
    assert!(floors.is_empty(), "floors of no figure: {floors:?}");
    assert!(low.is_empty(), "{table}:\n{}", low.join("\n"));
    assert!(
        mixed <= most,
        "{table}: good called broken or the reverse {mixed} times, not {most}"
    );
}

#[test]
fn the_example_is_read_well_enough() {
    hold(&figures(&root().join("examples/harbour-pine")), "example");
}

#[test]
fn all_labelled_mailboxes_are_read_well_enough() {
    let shared = root().join("../shared/benchmark");
    let mut folders: Vec<PathBuf> = std::fs::read_dir(&shared)
        .map(|entries| entries.flatten().map(|e| e.path()).collect())
        .unwrap_or_default();
    folders.retain(|f| f.join("truth.json").is_file());
    folders.sort();
    if folders.is_empty() {
        println!("skipped: ../shared is absent");
        return;
    }
    let mut together = Figures::default();
    for folder in folders {
        together.add(&figures(&folder));
    }
    hold(&together, "all");
}
