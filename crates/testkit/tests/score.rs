//! The measure measured: a case is a file in `tests/data/score` with a truth, a report and the
//! figures that a careful reader counts by hand.

use amends_testkit::score::{Figures, Report, Truth, same_words};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::path::Path;

#[derive(Deserialize)]
struct Case {
    truth: Truth,
    report: Report,
    expect: BTreeMap<String, f64>,
    #[serde(default)]
    good_broken_mixups: usize,
    #[serde(default)]
    missing: Vec<String>,
}

#[test]
fn figures_are_those_counted_by_hand() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/data/score");
    let mut cases = 0;
    for entry in std::fs::read_dir(folder).expect("the folder of cases is there") {
        let path = entry.expect("it can be listed").path();
        let bytes = std::fs::read(&path).expect("a case can be read");
        let case: Case = serde_json::from_slice(&bytes)
            .unwrap_or_else(|why| panic!("{}: {why}", path.display()));
        let figures = Figures::of(&case.report, &case.truth);
        let named = figures.named();
        for (name, wanted) in &case.expect {
            let found = named[name.as_str()];
            let near = (found - wanted).abs() < 0.0005;
            assert!(
                near,
                "{}: {name} is {found}, expected {wanted}",
                path.display()
            );
        }
        assert_eq!(
            figures.standings.good_broken_mixups(),
            case.good_broken_mixups
        );
        assert_eq!(figures.missing, case.missing, "{}", path.display());
        cases += 1;
    }
    assert!(cases >= 3, "only {cases} cases were found");
}

#[test]
fn quotations_are_the_same_when_their_words_are() {
    let same = [
        ("Where are we on this?", "where are we\non this"),
        (
            "Where are we on this?",
            "So - where are we on this? Ruth asks.",
        ),
        ("I will send it on Friday", "We will send it by Friday"),
        ("a b c", "b c d"),
    ];
    let different = [
        ("a b c d", "c d e f"),
        ("Thanks", ""),
        ("...", "..."),
        ("I will send it on Friday", "Thanks for the draft"),
    ];
    for (a, b) in same {
        assert!(same_words(a, b) && same_words(b, a), "{a} / {b}");
    }
    for (a, b) in different {
        assert!(!same_words(a, b) && !same_words(b, a), "{a} / {b}");
    }
}
