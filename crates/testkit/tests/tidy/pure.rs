//! The pure crates stay pure: the lints that say so are on, and no crate comes in that breaks it.

use crate::tree;

const PURE: [&str; 5] = ["domain", "language", "phrase", "reading", "views"];
const LINTS: [&str; 3] = [
    "disallowed_methods",
    "disallowed_types",
    "disallowed_macros",
];

/// Crates that bring a clock, chance, threads of their own, files or the network.
const IMPURE: [&str; 14] = [
    "chrono",
    "fastrand",
    "getrandom",
    "ignore",
    "memmap2",
    "notify",
    "rand",
    "reqwest",
    "rusqlite",
    "tempfile",
    "time",
    "tokio",
    "uuid",
    "walkdir",
];

#[test]
fn every_pure_crate_denies_the_impure() {
    let mut lax = Vec::new();
    for krate in PURE {
        let path = format!("crates/{krate}/src/lib.rs");
        let text = tree::text(&path).unwrap_or_default();
        let bare: String = text.split_whitespace().collect();
        for lint in LINTS {
            let denied = bare
                .split_once("#![cfg_attr(not(test),deny(")
                .and_then(|(_, rest)| rest.split_once(')'))
                .is_some_and(|(list, _)| list.contains(&format!("clippy::{lint}")));
            if !denied {
                lax.push(format!("{path} does not deny {lint}"));
            }
        }
    }
    tree::none("pure crates that let the impure in", lax);
}

#[test]
fn no_pure_crate_takes_the_denial_back() {
    let mut found = Vec::new();
    for file in tree::files_ending(".rs") {
        if !PURE
            .iter()
            .any(|c| file.starts_with(&format!("crates/{c}/src/")))
        {
            continue;
        }
        let text = tree::text(&file).unwrap_or_default();
        for (n, line) in text.lines().enumerate() {
            let allows = line.contains("allow(") || line.contains("expect(clippy");
            if allows && LINTS.iter().any(|l| line.contains(l)) && !line.contains("reason") {
                found.push(format!("{file}:{}: {}", n + 1, line.trim()));
            }
        }
    }
    tree::none("exceptions without a reason", found);
}

#[test]
fn the_pure_crates_share_one_list() {
    let first = tree::text("crates/domain/clippy.toml").expect("it is there");
    let list: toml::Table = first.parse().expect("clippy could read it");
    for needed in [
        "jiff::Timestamp::now",
        "std::env::var",
        "std::fs::read_to_string",
    ] {
        let found = list["disallowed-methods"]
            .as_array()
            .is_some_and(|l| l.iter().any(|m| m["path"].as_str() == Some(needed)));
        assert!(found, "crates/domain/clippy.toml does not forbid {needed}");
    }
    for krate in PURE {
        let other = tree::text(&format!("crates/{krate}/clippy.toml"));
        assert!(
            other.as_ref() == Some(&first),
            "crates/{krate}/clippy.toml differs from domain's"
        );
    }
}

#[test]
fn no_pure_crate_depends_on_the_impure() {
    let mut found = Vec::new();
    for krate in PURE {
        for name in dependencies(krate) {
            if IMPURE.contains(&name.as_str()) {
                found.push(format!("{krate} depends on {name}"));
            }
        }
    }
    tree::none("impure crates in pure ones", found);
}

#[test]
fn the_nouns_know_no_format() {
    let formats = ["serde", "serde_json", "toml", "quick-xml", "maud"];
    let found = dependencies("domain")
        .into_iter()
        .filter(|d| formats.contains(&d.as_str()))
        .collect();
    tree::none("domain knows a format", found);
}

fn dependencies(krate: &str) -> Vec<String> {
    let text = tree::text(&format!("crates/{krate}/Cargo.toml")).expect("it is text");
    let manifest: toml::Table = text.parse().expect("cargo could read it");
    manifest["dependencies"]
        .as_table()
        .map(|t| t.keys().cloned().collect())
        .unwrap_or_default()
}
