//! Works out what tells the rules of this build from those of any other: a digest of the sources and the data
//! of the crates that make each layer. So nobody can forget to raise a version.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};
use twox_hash::XxHash3_64;

/// Each layer of what is derived, and where its rules lie.
const LAYERS: [(&str, &[&str]); 3] = [
    ("MAIL", &["domain/src", "mail/src", "service/src/record"]),
    (
        "LANGUAGE",
        &["domain/src", "phrase/src", "language", "service/src/record"],
    ),
    (
        "READING",
        &[
            "domain/src",
            "reading/src",
            "reading/data",
            "reading/weights",
            "service/src/record",
        ],
    ),
];

/// Folders that are no part of the rules.
const APART: [&str; 4] = ["tests", "benches", "training", "examples"];

fn main() -> io::Result<()> {
    let crates =
        PathBuf::from(std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default()).join("..");
    for (layer, folders) in LAYERS {
        let mut digest = 0;
        for folder in folders {
            let folder = crates.join(folder);
            println!("cargo:rerun-if-changed={}", folder.display());
            digest = add(&folder, digest)?;
        }
        println!("cargo:rustc-env={layer}_RULES={digest:016x}");
    }
    Ok(())
}

/// Adds a file, or all in a folder, to a digest.
fn add(path: &Path, digest: u64) -> io::Result<u64> {
    if path.is_file() {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let digest = XxHash3_64::oneshot_with_seed(digest, name.as_bytes());
        return Ok(XxHash3_64::oneshot_with_seed(digest, &fs::read(path)?));
    }
    let mut inside: Vec<PathBuf> = Vec::new();
    for entry in fs::read_dir(path)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if !APART.contains(&name.as_str()) {
            inside.push(path);
        }
    }
    inside.sort();
    inside
        .iter()
        .try_fold(digest, |digest, path| add(path, digest))
}
