//! Replays: small correspondences told with their moments, and how well they would have been warned
//! of. A new case is a new file in `tests/data/replays`; its snapshot stands beside the others.

#[path = "../stories/story/parse.rs"]
mod parse;

mod laws;
mod tale;

use std::fs;
use std::path::{Path, PathBuf};

/// The files of a folder of tests' data that end so.
fn files(folder: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/data")
        .join(folder);
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("the folder of stories")
        .map(|e| e.expect("an entry").path())
        .filter(|p| p.extension().is_some_and(|e| e == "story"))
        .collect();
    files.sort();
    files
}

#[test]
fn replays_are_graded_as_told() {
    let files = files("replays");
    assert!(files.len() >= 9, "replays are missing: {}", files.len());
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable story");
        let name = file
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let tale = tale::Tale::parse(&text);
        insta::assert_snapshot!(name, tale::tell(&tale.record()), &text);
    }
}
