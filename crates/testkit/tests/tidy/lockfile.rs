//! What the lock file may hold. `deny.toml` says the same to cargo-deny; this needs no tool.

use crate::tree;

/// No system TLS, and no C cryptography that needs cmake or perl: one binary that builds anywhere.
const BANNED: [&str; 5] = [
    "openssl",
    "openssl-sys",
    "native-tls",
    "aws-lc-rs",
    "aws-lc-sys",
];

fn locked() -> Vec<toml::Value> {
    let lock: toml::Table = tree::text("Cargo.lock")
        .expect("Cargo.lock is text")
        .parse()
        .expect("cargo wrote it");
    lock["package"]
        .as_array()
        .expect("a list of packages")
        .clone()
}

#[test]
fn no_banned_crate_is_locked() {
    let found: Vec<String> = locked()
        .iter()
        .filter_map(|p| p["name"].as_str())
        .filter(|n| BANNED.contains(n))
        .map(str::to_string)
        .collect();
    tree::none("banned crates in Cargo.lock", found);
}

#[test]
fn every_crate_comes_from_the_registry_or_from_here() {
    let found: Vec<String> = locked()
        .iter()
        .filter_map(|p| {
            let source = p.get("source")?.as_str()?;
            let fine = source == "registry+https://github.com/rust-lang/crates.io-index";
            (!fine).then(|| format!("{}: {source}", p["name"]))
        })
        .collect();
    tree::none("crates from elsewhere", found);
}

#[test]
fn both_lists_of_banned_crates_agree() {
    let deny: toml::Table = tree::text("deny.toml")
        .expect("deny.toml is text")
        .parse()
        .expect("deny.toml is TOML");
    let listed: Vec<&str> = deny["bans"]["deny"]
        .as_array()
        .expect("a list")
        .iter()
        .filter_map(|d| d["crate"].as_str())
        .collect();
    assert_eq!(listed, BANNED);
}
