//! How often the cut is exactly right on labelled mail: other projects' test cases, and real mail
//! whose lines were labelled by people. `docs/accuracy/own-text.md` explains the measures.

mod own_accuracy {
    pub mod cases;
    pub mod lines;
}

use own_accuracy::{cases, lines};
use std::path::PathBuf;

/// A file of the shared data, when it is there.
fn shared(name: &str) -> Option<String> {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../../shared/mail");
    let beside = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../../shared/mail");
    let found = [beside, root]
        .into_iter()
        .find_map(|dir| std::fs::read_to_string(dir.join(name)).ok());
    if found.is_none() {
        println!("skipped: ../shared is absent");
    }
    found
}

#[test]
fn cases_of_other_projects() {
    let Some(text) = shared("reply-cases.jsonl") else {
        return;
    };
    let right = cases::run(&text);
    assert!(right >= 0.95, "exactly right: {right:.3}");
}

#[test]
fn lines_of_real_mail() {
    let Some(text) = shared("zones-train.jsonl") else {
        return;
    };
    let right = lines::run(&text);
    assert!(right >= 0.90, "exactly right: {right:.3}");
}
