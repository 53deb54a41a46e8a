//! What the letters after a sentence make of it. A new case is a new file in `tests/data/hindsight`; `[complaint?|words]`
//! is a sentence that the words alone leave in doubt.

use crate::story::Story;
use crate::story::files::{files, name};
use amends_domain::MomentKind;
use std::fmt::Write;
use std::fs;

#[test]
fn what_followed_makes_doubtful_sentences_clear() {
    let files = files("hindsight");
    assert!(files.len() >= 5, "{} found", files.len());
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable story");
        let report = Story::parse(&text).read();
        insta::assert_snapshot!(name(&file), complaints(&report), &text);
    }
}

#[test]
fn what_the_words_say_stands() {
    for file in files("hindsight").into_iter().chain(files("stories")) {
        let text = fs::read_to_string(&file).expect("a readable story");
        let report = Story::parse(&text).read();
        let told = text.matches("[complaint|").count();
        let moments = report.clients.iter().flat_map(|c| &c.moments);
        let said = moments.filter(|m| m.1 == MomentKind::Complaint && m.2.confidence == 0.9);
        assert_eq!(said.count(), told, "{}", file.display());
    }
}

fn complaints(report: &amends_reading::Report) -> String {
    let mut out = String::new();
    for (side, kind, evidence) in report.clients.iter().flat_map(|c| &c.moments) {
        if *kind == MomentKind::Complaint {
            let how = if evidence.confidence == 0.9 {
                "said"
            } else {
                "in hindsight"
            };
            let _ = writeln!(out, "{side:?} {how}: {}", evidence.quote);
        }
    }
    if out.is_empty() {
        "no complaint".to_string()
    } else {
        out
    }
}
