//! Who may import whom: the table in ARCHITECTURE.md is the rule, `cargo metadata` what is done.

use crate::tree;
use cargo_metadata::{DependencyKind, MetadataCommand, Package};
use std::collections::{BTreeMap, BTreeSet};

/// The word in the table for "every other crate".
const ALL: &str = "all";

/// A crate's folder name: `domain` for `amends-domain`, `cli` for `amends`.
fn folder(package: &Package) -> String {
    package
        .manifest_path
        .parent()
        .and_then(|p| p.file_name())
        .expect("a manifest lies in a folder")
        .to_string()
}

fn packages() -> Vec<Package> {
    let metadata = MetadataCommand::new()
        .manifest_path(tree::root().join("Cargo.toml"))
        .no_deps()
        .other_options(vec!["--offline".to_string()])
        .exec()
        .expect("cargo metadata works where cargo test does");
    metadata.packages
}

/// The table's rows: a crate and what it may import.
fn table() -> BTreeMap<String, BTreeSet<String>> {
    let text = tree::text("ARCHITECTURE.md").expect("ARCHITECTURE.md is text");
    let rows = text.lines().filter(|l| l.starts_with("| `"));
    rows.map(|row| {
        let cells: Vec<&str> = row.trim_matches('|').split('|').map(str::trim).collect();
        assert_eq!(
            cells.len(),
            3,
            "a crate, what it holds, what it may import: {row}"
        );
        let names = cells[2].split(", ").filter(|n| *n != "-");
        let names = names.map(|n| n.trim_matches('`').to_string()).collect();
        (cells[0].trim_matches('`').to_string(), names)
    })
    .collect()
}

#[test]
fn the_table_names_every_crate_and_no_other() {
    let real: BTreeSet<String> = packages().iter().map(folder).collect();
    let named: BTreeSet<String> = table().into_keys().collect();
    assert_eq!(
        named, real,
        "ARCHITECTURE.md (left) against crates/ (right)"
    );
}

#[test]
fn every_import_is_in_the_table() {
    let table = table();
    let packages = packages();
    let folders: BTreeMap<String, String> = packages
        .iter()
        .map(|p| (p.name.to_string(), folder(p)))
        .collect();
    let mut wrong = Vec::new();
    for package in &packages {
        let me = folder(package);
        let may = &table[&me];
        for dependency in &package.dependencies {
            let Some(other) = folders.get(&dependency.name) else {
                continue;
            };
            let ships = dependency.kind != DependencyKind::Development;
            if ships && !may.contains(other) && !may.contains(ALL) {
                wrong.push(format!("{me} imports {other}"));
            }
        }
    }
    tree::none(
        "imports that the table of ARCHITECTURE.md does not allow",
        wrong,
    );
}

#[test]
fn the_binary_holds_nothing_made_for_tests() {
    let wrong: Vec<String> = packages()
        .iter()
        .filter(|p| !["testkit", "xtask"].contains(&folder(p).as_str()))
        .flat_map(|p| p.dependencies.iter().map(move |d| (folder(p), d)))
        .filter(|(_, d)| d.kind != DependencyKind::Development)
        .filter(|(_, d)| {
            ["amends-testkit", "insta", "proptest", "divan"].contains(&d.name.as_str())
        })
        .map(|(me, d)| format!("{me} imports {}", d.name))
        .collect();
    tree::none("tools of tests in what is shipped", wrong);
}
