//! The words: days, lengths, names, quotations, and a sentence for every finding.

#[path = "words/findings.rs"]
mod findings;

use amends_domain::Side;
use amends_reading::report::{
    Action, CauseFound, CauseSide, Fall, Finding, NextStep, Share, Shows, Sign,
};
use amends_testkit::report::{ClientSketch, firm_with, words};
use amends_views::words::{
    Voice, cause, date, finding, hours, name, next, number, quote, sign, wait,
};
use jiff::civil::{Date, date as day};

/// The cases of a file: every line but remarks, cut at its bars.
fn cases(text: &str) -> impl Iterator<Item = Vec<&str>> {
    let lines = text
        .lines()
        .filter(|l| !l.starts_with('#') && !l.trim().is_empty());
    lines.map(|line| line.split('|').map(str::trim).collect())
}

#[test]
fn days_are_said_as_seen_from_today() {
    for case in cases(include_str!("data/days.txt")) {
        let at: Date = case[0].parse().expect("a day");
        let today: Date = case[1].parse().expect("a day");
        let said = [
            date::near(at, today),
            date::on(at, today),
            date::full(at, today),
            date::plain(at, today),
        ];
        assert_eq!(said.as_slice(), &case[2..], "{case:?}");
    }
}

#[test]
fn lengths_of_work() {
    for case in cases(include_str!("data/hours.txt")) {
        let length: f64 = case[0].parse().expect("hours");
        let said = [
            hours::working(length, 8.5),
            hours::beside(length, 31.0, 8.5),
            hours::beside(length, 60.0, 8.5),
        ];
        assert_eq!(said.as_slice(), &case[1..], "{case:?}");
    }
    for strange in [f64::NAN, f64::INFINITY, -3.0] {
        assert_eq!(hours::working(strange, 8.5), "under an hour");
    }
}

#[test]
fn people_are_called_by_their_first_name() {
    for case in cases(include_str!("data/names.txt")) {
        assert_eq!(name::first(case[0]), case[1]);
    }
    let people = [
        (1, "Ruth Penhale"),
        (2, "Ruth Moss"),
        (3, "Dan Moss"),
        (4, ""),
        (5, "Dan Moss"),
    ];
    let called: Vec<(i32, String)> = name::told_apart(&people).into_iter().collect();
    let expected = [
        (1, "Ruth Penhale"),
        (2, "Ruth Moss"),
        (3, "Dan"),
        (5, "Dan"),
    ];
    assert_eq!(called, expected.map(|(k, n)| (k, n.to_string())));
}

#[test]
fn quotations_fit_and_steer_nothing() {
    for case in cases(include_str!("data/quotes.txt")) {
        let escapes = [
            ("\\n", "\n"),
            ("\\t", "\t"),
            ("\\u{1b}", "\u{1b}"),
            ("\\u{202e}", "\u{202e}"),
        ];
        let text = escapes
            .iter()
            .fold(case[0].to_string(), |t, (from, to)| t.replace(from, to));
        assert_eq!(
            quote::shortened(&text, case[1].parse().expect("columns")),
            case[2],
            "{case:?}"
        );
    }
}

#[test]
fn numbers_and_lists() {
    assert_eq!(number::count(0), "no");
    assert_eq!(number::count(12), "twelve");
    assert_eq!(number::count(13), "13");
    assert_eq!(number::count(1_234_567), "1,234,567");
    assert_eq!(
        [0, 1, 2, 3].map(number::times),
        ["never", "once", "twice", "three times"]
    );
    assert_eq!(number::list(&["A"]), "A");
    assert_eq!(number::list_up_to(&["A", "B", "C"], 2), "A, B and C");
    assert_eq!(
        number::list_up_to(&["A", "B", "C", "D"], 2),
        "A, B and two more"
    );
    assert_eq!(number::list::<&str>(&[]), "");
    let spans = [0, 1, 6, 7, 13, 14, 59, 60, 719, 720, 4000]
        .map(wait::calendar_span)
        .join(", ");
    let expected = "a day, one day, six days, a week, a week, two weeks, eight weeks, two months, \
                    23 months, two years, ten years";
    assert_eq!(spans, expected);
}

/// Every finding with small and large numbers, on each side.
#[test]
fn a_sentence_for_every_finding() {
    let findings = findings::all();
    let said = |due| words("tom@harbourpine.example", "2025-06-01T10:00:00Z", due);
    let report = firm_with([
        ClientSketch::new("Northgate", amends_domain::Standing::Strained)
            .broken(Side::Ours, Some(day(2025, 6, 13)), said("a"))
            .broken(Side::Ours, Some(day(2025, 10, 3)), said("b"))
            .broken(Side::Theirs, None, said("c")),
    ]);
    let client = &report.clients[0];
    let voice = Voice::with(&report, client);
    let mut text = String::new();
    for finding in findings {
        let with_sides = matches!(
            finding,
            Finding::SlowResponse { .. } | Finding::BrokenPromise { .. }
        );
        for side in [CauseSide::Ours, CauseSide::Theirs, CauseSide::Both] {
            if side == CauseSide::Ours || with_sides {
                let found = CauseFound {
                    finding: finding.clone(),
                    side,
                    confidence: 1.0,
                    evidence: Vec::new(),
                };
                let sentence = finding::sentence(&found, client, &voice);
                assert!(
                    !sentence.contains('!') && sentence.ends_with('.'),
                    "{sentence}"
                );
                text.push_str(&format!("{}: {sentence}\n", cause::heading(found.cause())));
                for more in finding::more(&found, &voice) {
                    assert!(!more.contains('!') && more.ends_with('.'), "{more}");
                    text.push_str(&format!("    {more}\n"));
                }
            }
        }
    }
    insta::assert_snapshot!("findings", text);
}

#[test]
fn a_sentence_for_every_next_step() {
    let mut text = String::new();
    for action in Action::ALL {
        for person in ["Ruth Penhale", ""] {
            let step = NextStep {
                action,
                person: person.to_string(),
                about: None,
            };
            let sentence = next::sentence(&step, amends_domain::Standing::Strained);
            text.push_str(&format!("{}: {sentence}\n", action.name()));
        }
    }
    insta::assert_snapshot!("next_steps", text);
}

#[test]
fn every_sign_has_a_sentence() {
    let share = |n, of| Share { n, of };
    let fall = |before: (usize, usize), since: (usize, usize)| {
        Some(Fall {
            before: share(before.0, before.1),
            since: share(since.0, since.1),
        })
    };
    let habit = |thanks, starts, words, goal| Shows::Habit {
        since: day(2025, 3, 1),
        thanks,
        starts,
        words,
        goal,
    };
    let elsewhere = |rival, handing_over, term| Shows::Elsewhere {
        rival,
        handing_over,
        term,
    };
    let shown = [
        habit(fall((11, 20), (2, 18)), None, None, None),
        habit(
            fall((11, 20), (2, 18)),
            fall((9, 12), (3, 11)),
            Some((44, 12)),
            Some(day(2024, 6, 3)),
        ),
        habit(None, fall((9, 12), (3, 11)), Some((44, 12)), None),
        elsewhere(1, 0, 0),
        elsewhere(0, 1, 0),
        elsewhere(2, 1, 1),
        Shows::PassedOver {
            things: 1,
            days: 20,
        },
        Shows::PassedOver {
            things: 3,
            days: 70,
        },
        Shows::Dropped {
            threads: 1,
            days: 16,
        },
        Shows::Dropped {
            threads: 2,
            days: 40,
        },
        Shows::AskedKindly { times: 3, days: 18 },
        Shows::GoingRound { rounds: 4, days: 9 },
    ];
    let report = firm_with([]);
    let voice = Voice::of(&report);
    let said = shown.map(|shows| {
        let sign = Sign {
            shows,
            confidence: 0.8,
            evidence: Vec::new(),
        };
        format!(
            "{}: {}",
            sign::heading(&sign),
            sign::sentence(&sign, &voice)
        )
    });
    insta::assert_snapshot!("signs", said.join("\n"));
}
