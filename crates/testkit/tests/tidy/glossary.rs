//! The glossary and the code use the same words, in the same order.

use crate::tree;
use amends_domain::open_loop::{ClosedHow, LoopKind};
use amends_domain::{Cause, Hint, MomentKind, Standing};
use amends_reading::report::{Action, Shows};

/// The words of a chapter's table: the first cell of each row, in backticks.
fn words(chapter: &str) -> Vec<String> {
    let text = tree::text("GLOSSARY.md").expect("GLOSSARY.md is text");
    let (_, rest) = text
        .split_once(&format!("\n## {chapter}\n"))
        .unwrap_or_else(|| panic!("GLOSSARY.md has no chapter {chapter}"));
    let part = rest.split("\n## ").next().unwrap_or_default();
    part.lines()
        .filter_map(|l| {
            l.strip_prefix("| `")?
                .split_once('`')
                .map(|(word, _)| word.to_string())
        })
        .collect()
}

#[test]
fn moments_are_those_of_the_code() {
    assert_eq!(words("Moments"), MomentKind::ALL.map(MomentKind::name));
}

#[test]
fn hints_are_those_of_the_code() {
    assert_eq!(words("Hints"), Hint::ALL.map(Hint::name));
}

#[test]
fn causes_are_those_of_the_code() {
    assert_eq!(words("Causes"), Cause::ALL.map(Cause::name));
}

#[test]
fn standings_are_those_of_the_code() {
    assert_eq!(words("Standings"), Standing::ALL.map(Standing::name));
}

#[test]
fn loops_are_those_of_the_code() {
    assert_eq!(words("Open loops"), LoopKind::ALL.map(LoopKind::name));
}

#[test]
fn ways_to_close_are_those_of_the_code() {
    assert_eq!(
        words("How a loop closes"),
        ClosedHow::ALL.map(ClosedHow::name)
    );
}

#[test]
fn quiet_signs_are_those_of_the_code() {
    assert_eq!(words("Quiet signs"), Shows::NAMES);
}

#[test]
fn next_steps_are_those_of_the_code() {
    assert_eq!(words("Next steps"), Action::ALL.map(Action::name));
}
