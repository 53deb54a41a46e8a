//! Every numbered invariant of ARCHITECTURE.md names a test, and that test is there.

use crate::tree;
use regex::Regex;

/// The invariants with the tests they name: `(number, [(file, function)])`.
fn invariants() -> Vec<(usize, Vec<(String, String)>)> {
    let text = tree::text("ARCHITECTURE.md").expect("ARCHITECTURE.md is text");
    let (_, list) = text
        .split_once("\n## Invariants\n")
        .expect("ARCHITECTURE.md has a chapter Invariants");
    let list = list.split("\n## ").next().unwrap_or_default();
    let head = Regex::new(r"^(\d+)\. ").expect("our own pattern");
    let test = Regex::new(r"`([\w./-]+\.rs)::(\w+)`").expect("our own pattern");
    let mut found: Vec<(usize, Vec<(String, String)>)> = Vec::new();
    for line in list.lines() {
        if let Some(number) = head.captures(line) {
            found.push((number[1].parse().expect("digits"), Vec::new()));
        }
        if let Some((_, tests)) = found.last_mut() {
            for m in test.captures_iter(line) {
                tests.push((m[1].to_string(), m[2].to_string()));
            }
        }
    }
    found
}

#[test]
fn they_are_numbered_without_gaps() {
    let numbers: Vec<usize> = invariants().iter().map(|(n, _)| *n).collect();
    assert!(!numbers.is_empty());
    assert_eq!(numbers, (1..=numbers.len()).collect::<Vec<_>>());
}

#[test]
fn each_names_a_test_that_exists() {
    let mut wrong = Vec::new();
    for (number, tests) in invariants() {
        if tests.is_empty() {
            wrong.push(format!("invariant {number} names no test"));
        }
        for (file, function) in tests {
            let there = tree::root().join(&file).is_file()
                && tree::text(&file).is_some_and(|t| is_test(&t, &function));
            if !there {
                wrong.push(format!("invariant {number}: {file} has no test {function}"));
            }
        }
    }
    tree::none("invariants without a test", wrong);
}

/// True when the text holds that function with a test mark above it.
fn is_test(text: &str, function: &str) -> bool {
    let lines: Vec<&str> = text.lines().map(str::trim).collect();
    lines.iter().enumerate().any(|(i, line)| {
        line.starts_with(&format!("fn {function}("))
            && lines[i.saturating_sub(3)..i]
                .iter()
                .any(|l| l.contains("#[test]"))
    })
}
