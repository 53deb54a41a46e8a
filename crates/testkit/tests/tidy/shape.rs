//! How source files are laid out.

use crate::tree;

#[test]
fn every_crate_says_first_what_it_is() {
    let bare = tree::files()
        .into_iter()
        .filter(|f| f.ends_with("/src/lib.rs") || f.ends_with("/src/main.rs"))
        .filter(|f| {
            let text = tree::text(f).unwrap_or_default();
            let first = text.lines().next().unwrap_or_default();
            // A crate's name alone says nothing.
            !first.starts_with("//! ") || first.split_whitespace().count() < 4
        })
        .collect();
    tree::none("crates whose first line does not say what they are", bare);
}

#[test]
fn a_folder_stands_beside_its_file() {
    // Under tests/ cargo takes every file for a test of its own, so helpers there need mod.rs.
    let found = tree::files_ending("/mod.rs")
        .into_iter()
        .filter(|f| !f.contains("/tests/"))
        .collect();
    tree::none("name it foo.rs beside foo/, not foo/mod.rs", found);
}

#[test]
fn every_crate_takes_the_house_rules() {
    let lax = tree::files_ending("/Cargo.toml")
        .into_iter()
        .filter(|f| f.starts_with("crates/"))
        .filter(|f| {
            let text = tree::text(f).unwrap_or_default();
            let manifest: toml::Table = text.parse().expect("cargo could read it");
            manifest
                .get("lints")
                .and_then(|l| l.get("workspace"))
                .and_then(toml::Value::as_bool)
                != Some(true)
        })
        .collect();
    tree::none("manifests without `[lints] workspace = true`", lax);
}
