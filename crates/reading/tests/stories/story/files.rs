//! The story files of a folder of tests' data.

use std::fs;
use std::path::{Path, PathBuf};

/// All of them, in the order of their names.
pub fn files(folder: &str) -> Vec<PathBuf> {
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

/// The name of a story.
pub fn name(file: &Path) -> String {
    let stem = file.file_stem().expect("a name");
    stem.to_string_lossy().into_owned()
}
