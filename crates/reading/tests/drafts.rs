//! How well drafts are read, against drafts labelled by hand (`data/drafts/README.md`).
//!
//! `cargo test -p amends-reading --test drafts -- --nocapture` prints the figures, with
//! AMENDS_WRITE_DOCS set it writes docs/accuracy/drafts.md. `SHOW=1` lists the mistakes of the
//! development part; those of the test part are not shown, so that no rule is made after them.

#[path = "drafts/case.rs"]
mod case;
#[path = "drafts/page.rs"]
mod page;

use case::Case;
use std::collections::{BTreeMap, BTreeSet};

/// What was right, missed and wrong for one kind of finding.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Tally {
    pub(crate) hit: usize,
    pub(crate) missed: usize,
    pub(crate) wrong: usize,
}

impl Tally {
    pub(crate) fn precision(self) -> f64 {
        ratio(self.hit, self.hit + self.wrong)
    }

    pub(crate) fn recall(self) -> f64 {
        ratio(self.hit, self.hit + self.missed)
    }

    pub(crate) fn add(&mut self, other: Tally) {
        self.hit += other.hit;
        self.missed += other.missed;
        self.wrong += other.wrong;
    }
}

fn ratio(n: usize, of: usize) -> f64 {
    if of == 0 { 1.0 } else { n as f64 / of as f64 }
}

/// The figures of one part.
#[derive(Debug, Default)]
pub(crate) struct Figures {
    pub(crate) drafts: usize,
    pub(crate) clean: usize,
    /// Clean drafts in which nothing was found.
    pub(crate) left_alone: usize,
    pub(crate) kinds: BTreeMap<&'static str, Tally>,
}

impl Figures {
    pub(crate) fn all(&self) -> Tally {
        let mut all = Tally::default();
        self.kinds.values().for_each(|t| all.add(*t));
        all
    }
}

fn measure(part: &str, show: bool) -> Figures {
    let mut figures = Figures::default();
    for case in case::all(part) {
        let found = case.read();
        let codes: BTreeSet<&'static str> = found.findings.iter().map(|f| f.offence.code).collect();
        figures.drafts += 1;
        if case.expect.is_empty() {
            figures.clean += 1;
            figures.left_alone += usize::from(codes.is_empty());
        }
        for code in codes.union(&case.expect) {
            let tally = figures.kinds.entry(*code).or_default();
            match (case.expect.contains(code), codes.contains(code)) {
                (true, true) => tally.hit += 1,
                (true, false) => tally.missed += 1,
                _ => tally.wrong += 1,
            }
        }
        if show && codes != case.expect {
            tell(&case, &codes, &found);
        }
    }
    figures
}

fn tell(case: &Case, codes: &BTreeSet<&str>, found: &amends_domain::draft::DraftReading) {
    for missed in case.expect.iter().filter(|c| !codes.contains(*c)) {
        println!("{}: missed {missed}", case.name);
    }
    for wrong in found
        .findings
        .iter()
        .filter(|f| !case.expect.contains(f.offence.code))
    {
        let words = &case.draft[wrong.span.clone()];
        let quote = wrong.evidence.as_ref().map_or("", |e| e.quote.as_str());
        println!(
            "{}: wrong {} {words:?} {quote:?}",
            case.name, wrong.offence.code
        );
    }
}

#[test]
fn drafts_are_read_as_a_careful_colleague_would() {
    let show = std::env::var_os("SHOW").is_some();
    let dev = measure("dev", show);
    let test = measure("test", false);
    let text = page::of(&dev, &test);
    println!("{text}");
    page::keep(&text);
    let all = test.all();
    assert!(
        all.precision() >= 0.90,
        "precision on the test part: {:.2}",
        all.precision()
    );
    assert!(
        all.recall() >= 0.75,
        "recall on the test part: {:.2}",
        all.recall()
    );
    assert!(
        dev.left_alone == dev.clean,
        "a clean draft of the development part got a finding"
    );
    let alone = ratio(test.left_alone, test.clean);
    assert!(
        alone >= 0.95,
        "clean drafts of the test part left alone: {alone:.2}"
    );
}
