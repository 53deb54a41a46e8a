//! No dependency is carried along unused.

use crate::tree;
use std::collections::BTreeSet;

fn manifest(path: &str) -> toml::Table {
    let text = tree::text(path).expect("a manifest is text");
    text.parse().expect("cargo could read it")
}

/// The names under a kind, those for some systems only among them.
fn names(manifest: &toml::Table, kind: &str) -> Vec<String> {
    let systems = manifest.get("target").and_then(toml::Value::as_table);
    let systems = systems.into_iter().flat_map(|t| t.values());
    let tables = systems.filter_map(toml::Value::as_table).chain([manifest]);
    tables
        .filter_map(|t| t.get(kind)?.as_table())
        .flat_map(|t| t.keys().cloned())
        .collect()
}

#[test]
fn every_dependency_of_a_crate_is_used() {
    let sources = tree::files_ending(".rs");
    let mut idle = Vec::new();
    for path in tree::files_ending("/Cargo.toml") {
        let Some(folder) = path
            .strip_suffix("Cargo.toml")
            .filter(|f| f.starts_with("crates/"))
        else {
            continue;
        };
        let manifest = manifest(&path);
        for kind in ["dependencies", "dev-dependencies"] {
            // What ships must be used by what ships; tests, benches and examples use the rest.
            let under = if kind == "dependencies" {
                format!("{folder}src/")
            } else {
                folder.into()
            };
            let text: String = sources
                .iter()
                .filter(|f| f.starts_with(&under))
                .filter_map(|f| tree::text(f))
                .collect();
            for name in names(&manifest, kind) {
                let module = name.replace('-', "_");
                let word = |c: char| c.is_alphanumeric() || c == '_';
                if !text.split(|c: char| !word(c)).any(|w| w == module) {
                    idle.push(format!("{path}: {name} ({kind})"));
                }
            }
        }
    }
    tree::none("dependencies that nothing uses", idle);
}

#[test]
fn every_shared_version_is_used() {
    let mut used = BTreeSet::new();
    for path in tree::files_ending("/Cargo.toml") {
        let manifest = manifest(&path);
        for kind in ["dependencies", "dev-dependencies", "build-dependencies"] {
            used.extend(names(&manifest, kind));
        }
    }
    let root = manifest("Cargo.toml");
    let shared = root["workspace"].as_table().expect("a workspace");
    let idle = names(shared, "dependencies")
        .into_iter()
        .filter(|n| !used.contains(n))
        .collect();
    tree::none("versions in the workspace that no crate takes", idle);
}
