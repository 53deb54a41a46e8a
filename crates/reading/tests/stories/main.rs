//! Stories: small correspondences with their moments marked, and what the reading makes of them.
//! A new case is a new file in `tests/data/stories`; its snapshot stands beside the others.

mod laws;
mod story;

use std::fs;
use std::path::Path;

#[test]
fn stories_are_read_as_told() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/stories");
    let mut files: Vec<_> = fs::read_dir(&folder)
        .expect("the folder of stories")
        .map(|e| e.expect("an entry").path())
        .filter(|p| p.extension().is_some_and(|e| e == "story"))
        .collect();
    files.sort();
    assert!(
        files.len() >= 20,
        "stories are missing: {} found",
        files.len()
    );
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable story");
        let name = file
            .file_stem()
            .expect("a name")
            .to_string_lossy()
            .into_owned();
        let report = story::Story::parse(&text).read();
        insta::assert_snapshot!(name, story::tell(&report), &text);
    }
}
