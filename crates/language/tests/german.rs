//! How well the German cues find moments, on sentences labelled before them.
//!
//! `cargo test -p amends-language --test german -- --nocapture` prints the figures by kind;
//! `SHOW=de` also lists what went wrong on the odd lines. Only the odd lines of
//! `tests/data/moments` may be looked at to make rules; the even ones measure them.
#![allow(clippy::unwrap_used)]

use amends_domain::MomentKind;
use amends_language::{Context, Language, Reader};
use std::collections::BTreeMap;

/// Hits, misses, false finds.
#[derive(Default, Clone, Copy)]
struct Tally([usize; 3]);

impl Tally {
    fn add(&mut self, other: Tally) {
        (0..3).for_each(|n| self.0[n] += other.0[n]);
    }

    fn f1(self) -> f64 {
        let [hit, missed, wrong] = self.0;
        2.0 * hit as f64 / (2 * hit + missed + wrong).max(1) as f64
    }

    fn told(self) -> String {
        let [hit, missed, wrong] = self.0;
        let share = |of: usize| {
            if of == 0 {
                "-".into()
            } else {
                format!("{:.2}", hit as f64 / of as f64)
            }
        };
        format!(
            "precision {} recall {} ({} labels)",
            share(hit + wrong),
            share(hit + missed),
            hit + missed
        )
    }
}

/// A sentence is read in a mail of its language, so that the language is known.
fn found(
    reader: &Reader,
    sentence: &str,
    rest: &str,
    ours: bool,
) -> (Language, Vec<(MomentKind, String)>) {
    let context = Context {
        at: jiff::Timestamp::UNIX_EPOCH,
        offset: jiff::tz::Offset::UTC,
        ours,
        subject: "",
        before: None,
        has_attachment: false,
    };
    let reading = reader.read(&format!("{sentence}\n\n{rest}"), &context);
    let mut found: Vec<(MomentKind, String)> = Vec::new();
    for moment in reading
        .moments
        .iter()
        .filter(|m| m.span.start < sentence.len())
    {
        if !found.iter().any(|(kind, _)| *kind == moment.kind) {
            found.push((moment.kind, moment.rule.to_string()));
        }
    }
    (reading.language, found)
}

fn measure(name: &str, language: Language, cases: &str, rest: &str, floor: f64) {
    let reader = Reader::built_in();
    let show = std::env::var("SHOW").is_ok_and(|only| only == name);
    let mut by_kind: BTreeMap<MomentKind, Tally> = BTreeMap::new();
    let mut halves = [Tally::default(); 2];
    let lines = cases
        .lines()
        .filter(|l| !l.is_empty() && !l.starts_with('#'));
    for (number, line) in lines.enumerate() {
        let parts: Vec<&str> = line.splitn(3, '|').map(str::trim).collect();
        let [side, kinds, sentence] = parts[..] else {
            panic!("{line}")
        };
        let (read_as, mut found) = found(&reader, sentence, rest, side == "u");
        assert_eq!(read_as, language, "{line}");
        let expected = kinds.split(' ').filter(|kind| *kind != "-");
        let expected: Vec<MomentKind> = expected.map(|k| MomentKind::named(k).unwrap()).collect();
        let mut count = |kind: MomentKind, tally: Tally| {
            halves[number % 2].add(tally);
            if number % 2 == 1 {
                by_kind.entry(kind).or_default().add(tally);
            }
        };
        for kind in expected {
            let at = found.iter().position(|(known, _)| *known == kind);
            count(
                kind,
                Tally(if at.is_some() { [1, 0, 0] } else { [0, 1, 0] }),
            );
            match at {
                Some(at) => drop(found.remove(at)),
                None if show && number % 2 == 0 => println!("MISS {} {sentence}", kind.name()),
                None => {}
            }
        }
        for (kind, rule) in found {
            count(kind, Tally([0, 0, 1]));
            if show && number % 2 == 0 {
                println!("FALSE {rule} {sentence}");
            }
        }
    }
    for (kind, tally) in &by_kind {
        println!("{name} {:13} {}", kind.name(), tally.told());
    }
    let [tuned, held_back] = halves;
    println!(
        "{name} seen while making the rules: F1 {:.2}, {}",
        tuned.f1(),
        tuned.told()
    );
    println!(
        "{name} held back: F1 {:.2}, {}",
        held_back.f1(),
        held_back.told()
    );
    assert!(
        held_back.f1() >= floor,
        "{name} held back {:.2}",
        held_back.f1()
    );
}

#[test]
fn german() {
    let rest = "Das ist die Nachricht von heute und wir sind auch noch nicht im Büro.";
    measure(
        "de",
        Language::German,
        include_str!("data/moments/de.txt"),
        rest,
        0.85,
    );
}
