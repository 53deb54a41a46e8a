//! The network is one crate's business.

use crate::tree;
use regex::Regex;

/// Crates that may touch the network: one that ships, and the servers of the tests.
const MAY: [&str; 2] = ["crates/connect/", "crates/testkit/"];

/// Libraries that reach other people's servers.
const LIBRARIES: [&str; 8] = [
    "async-imap",
    "hyper",
    "hyper-util",
    "lettre",
    "reqwest",
    "socket2",
    "tokio-rustls",
    "ureq",
];

/// What a crate needs that is asked and asks nobody: it answers on a listener.
const TO_ANSWER: [&str; 3] = [
    "crates/web/Cargo.toml: hyper",
    "crates/web/Cargo.toml: hyper-util",
    "crates/web/Cargo.toml: tokio-rustls",
];

fn of_others(ending: &str) -> impl Iterator<Item = String> {
    tree::files_ending(ending)
        .into_iter()
        .filter(|f| f.starts_with("crates/") && !MAY.iter().any(|may| f.starts_with(may)))
}

#[test]
fn only_connect_opens_a_connection() {
    let opens = Regex::new(r"\b(TcpStream|TcpSocket|UdpSocket|lookup_host|ToSocketAddrs)\b");
    let opens = opens.expect("our own pattern");
    let mut found = Vec::new();
    for file in of_others(".rs").filter(|f| f.contains("/src/")) {
        let text = tree::text(&file).unwrap_or_default();
        if let Some(name) = opens.find(&text) {
            found.push(format!("{file}: {}", name.as_str()));
        }
    }
    for file in of_others("/Cargo.toml") {
        let text = tree::text(&file).unwrap_or_default();
        let manifest: toml::Table = text.parse().expect("cargo could read it");
        let names = manifest.get("dependencies").and_then(toml::Value::as_table);
        for name in names.into_iter().flat_map(toml::Table::keys) {
            if LIBRARIES.contains(&name.as_str()) {
                found.push(format!("{file}: {name}"));
            }
        }
    }
    found.retain(|found| !TO_ANSWER.contains(&found.as_str()));
    tree::none("connections opened outside `connect`", found);
}
