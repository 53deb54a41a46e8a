//! Stories: small correspondences with their moments marked, and what the reading makes of them.
//! A new case is a new file in `tests/data/stories`; its snapshot stands beside the others.

mod alone;
mod causes;
mod decisions;
mod hindsight;
mod laws;
#[path = "../decided/line.rs"]
mod line;
mod story;

use std::fs;
use story::files::{files, name};

#[test]
fn stories_are_read_as_told() {
    let files = files("stories");
    assert!(
        files.len() >= 20,
        "stories are missing: {} found",
        files.len()
    );
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable story");
        let report = story::Story::parse(&text).read();
        insta::assert_snapshot!(name(&file), story::tell(&report), &text);
    }
}
