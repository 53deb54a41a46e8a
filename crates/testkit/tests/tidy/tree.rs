//! The files of the project, as git would list them.

use std::path::{Path, PathBuf};

/// The folder that holds the workspace.
pub fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors()
        .nth(2)
        .expect("crates/testkit lies two folders below the root")
        .to_path_buf()
}

/// Every file that is not ignored, as paths from the root with `/`, sorted.
pub fn files() -> Vec<String> {
    let root = root();
    let mut found = Vec::new();
    for entry in ignore::WalkBuilder::new(&root)
        .hidden(false)
        .require_git(false)
        .parents(false)
        .git_global(false)
        .filter_entry(|e| e.file_name() != ".git")
        .build()
    {
        let entry = entry.expect("the project's own folders can be read");
        if entry.file_type().is_some_and(|t| t.is_file()) {
            let path = entry
                .path()
                .strip_prefix(&root)
                .expect("the walk stays inside");
            let parts: Vec<_> = path.iter().map(|p| p.to_string_lossy()).collect();
            found.push(parts.join("/"));
        }
    }
    found.sort();
    found
}

/// Files with that ending.
pub fn files_ending(ending: &str) -> Vec<String> {
    files()
        .into_iter()
        .filter(|f| f.ends_with(ending))
        .collect()
}

/// The text of a file; `None` when it is not UTF-8.
pub fn text(path: &str) -> Option<String> {
    let bytes = std::fs::read(root().join(path))
        .unwrap_or_else(|why| panic!("{path} cannot be read: {why}"));
    String::from_utf8(bytes).ok()
}

/// Mail, labels and model files: material that is read, not written by hand as part of the house.
pub fn is_data(path: &str) -> bool {
    path.starts_with("examples/") && !path.ends_with("README.md")
        || path.contains("/tests/data/")
        || path.contains("/data/")
        || path.ends_with(".snap")
}

/// Fails with every offence on a line of its own.
pub fn none(what: &str, offences: Vec<String>) {
    assert!(
        offences.is_empty(),
        "{what}:\n  {}\n",
        offences.join("\n  ")
    );
}
