//! Replays: small correspondences told with their moments, and how well they would have been warned
//! of. A new case is a new file in `tests/data/replays`; its snapshot stands beside the others.

#[path = "../stories/story/files.rs"]
mod files;
#[path = "../stories/story/parse.rs"]
mod parse;

mod laws;
mod tale;

use files::{files, name};
use std::fs;

#[test]
fn replays_are_graded_as_told() {
    let files = files("replays");
    assert!(files.len() >= 9, "replays are missing: {}", files.len());
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable story");
        let tale = tale::Tale::parse(&text);
        insta::assert_snapshot!(name(&file), tale::tell(&tale.record()), &text);
    }
}
