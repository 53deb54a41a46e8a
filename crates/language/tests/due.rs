//! Date phrases: one case a line in `tests/data/due/LANGUAGE.txt`.
//!
//! A line is `sent | text | expected`: every date that is due, in order, separated by spaces; with
//! `T` and the time when one is said, `!` when it is a deadline; `-` for none. Dates that lie in the
//! past are not due and not listed.
#![allow(clippy::unwrap_used)]

use amends_language::Language;
use amends_language::due::{self, DateOrder, Phrase};
use jiff::civil::DateTime;

fn said(phrase: &Phrase) -> String {
    let time = phrase
        .due
        .time
        .map(|t| format!("T{:02}:{:02}", t.hour(), t.minute()));
    let mark = if phrase.deadline { "!" } else { "" };
    format!("{}{}{mark}", phrase.due.date, time.unwrap_or_default())
}

fn read(sent: &str, text: &str, language: Language, order: DateOrder) -> String {
    let sent: DateTime = if sent.len() > 10 {
        sent.parse()
    } else {
        format!("{sent}T10:00").parse()
    }
    .unwrap_or_else(|_| panic!("{sent} {text}"));
    let found = due::phrases_ordered(text, 0..text.len(), sent, language, order);
    for phrase in &found {
        assert!(text.get(phrase.due.span.clone()).is_some(), "{text}");
    }
    let due: Vec<String> = found.iter().filter(|p| !p.past).map(said).collect();
    if due.is_empty() {
        "-".to_owned()
    } else {
        due.join(" ")
    }
}

fn check(language: Language, order: DateOrder, cases: &str) {
    let (mut wrong, mut all) = (Vec::new(), 0);
    for line in cases
        .lines()
        .filter(|l| !l.trim().is_empty() && !l.starts_with('#'))
    {
        let parts: Vec<&str> = line.split('|').map(str::trim).collect();
        let [sent, text, expected] = parts[..] else {
            panic!("{line}")
        };
        all += 1;
        let found = read(sent, text, language, order);
        // The mark of a deadline is compared where the line has one.
        let same = if expected.contains('!') || expected == "-" {
            found == expected
        } else {
            found.replace('!', "") == expected
        };
        if !same {
            wrong.push(format!("{sent} | {text} | {expected} | found {found}"));
        }
    }
    assert!(
        all > 0 && wrong.is_empty(),
        "{} of {all} wrong:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn english() {
    check(
        Language::English,
        DateOrder::DayFirst,
        include_str!("data/due/en.txt"),
    );
}

#[test]
fn english_month_first() {
    check(
        Language::English,
        DateOrder::MonthFirst,
        include_str!("data/due/en-us.txt"),
    );
}

#[test]
fn german() {
    check(
        Language::German,
        DateOrder::DayFirst,
        include_str!("data/due/de.txt"),
    );
}

#[test]
fn french() {
    check(
        Language::French,
        DateOrder::DayFirst,
        include_str!("data/due/fr.txt"),
    );
}

#[test]
fn spanish() {
    check(
        Language::Spanish,
        DateOrder::DayFirst,
        include_str!("data/due/es.txt"),
    );
}

#[test]
fn dutch() {
    check(
        Language::Dutch,
        DateOrder::DayFirst,
        include_str!("data/due/nl.txt"),
    );
}

#[test]
fn italian() {
    check(
        Language::Italian,
        DateOrder::DayFirst,
        include_str!("data/due/it.txt"),
    );
}

#[test]
fn portuguese() {
    check(
        Language::Portuguese,
        DateOrder::DayFirst,
        include_str!("data/due/pt.txt"),
    );
}
