//! docs/causes.md defines every cause as the code has it.

use crate::tree;
use amends_domain::Cause;
use amends_reading::report::definitions;

/// Columns of a line.
const WIDE: usize = 110;

fn page() -> String {
    let mut text = String::from(
        "# The causes\n\nWhy a relationship suffers: the twelve reasons that Amends names, each as the code \
         defines it. This file is\nwritten by a test from these definitions. How causes are chosen stands in \
         [reading.md](reading.md), their numbers\nin JSON in [json.md](json.md). All weights are on one scale, \
         where 1 is plain to see and a cause is named from a half on.\n",
    );
    for cause in definitions() {
        text.push_str(&format!(
            "\n## `{}`\n\n{}\n\n",
            cause.cause.name(),
            folded(cause.plain, "")
        ));
        let parts = [
            ("Needs", cause.needs),
            ("Measured", cause.measured),
            ("Limits", cause.limits),
            ("Source", cause.source),
        ];
        for (name, words) in parts {
            text.push_str(&format!(
                "{}\n",
                folded(&format!("- **{name}**: {words}"), "  ")
            ));
        }
    }
    text
}

/// The words on lines that are not too long, the later ones indented.
fn folded(words: &str, indent: &str) -> String {
    let mut lines = vec![String::new()];
    for word in words.split_whitespace() {
        let line = lines.last_mut().expect("one line at least");
        if !line.trim().is_empty() && line.chars().count() + 1 + word.chars().count() > WIDE {
            lines.push(format!("{indent}{word}"));
        } else {
            if !line.trim().is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
    }
    lines.join("\n")
}

#[test]
fn the_page_says_what_the_code_says() {
    let path = tree::root().join("docs/causes.md");
    let right = page();
    if std::env::var_os("AMENDS_WRITE_DOCS").is_some() {
        std::fs::write(&path, &right).expect("docs/causes.md can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == right,
        "docs/causes.md differs from the definitions; write it anew with\n    \
         AMENDS_WRITE_DOCS=1 cargo test -p amends-testkit --test tidy causes"
    );
}

#[test]
fn every_cause_is_defined_whole() {
    let defined: Vec<Cause> = definitions().map(|d| d.cause).collect();
    assert_eq!(defined, Cause::ALL);
    for d in definitions() {
        for part in [d.plain, d.needs, d.measured, d.limits, d.source] {
            assert!(
                part.len() > 30 && part.ends_with(['.', ')']) && !part.contains('!'),
                "{}: {part}",
                d.cause.name()
            );
        }
    }
}
