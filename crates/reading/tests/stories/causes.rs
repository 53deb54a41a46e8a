//! Stories of single causes, each with its counter-case: what is named, and what was measured.
//! A new case is a new file in `tests/data/causes`; a line `with NAME` takes in the letters of
//! `NAME.frame` there, so that a story needs to tell only what it is about. The client is taken to stand as
//! the frame's name says, or as strained, and each cause is named by its own measure.

use crate::story::files::{files, name};
use crate::story::{Letter, Story};
use amends_reading::Report;
use amends_reading::report::Finding;
use std::fmt::Write;
use std::fs;
use std::path::Path;

#[test]
fn causes_are_measured_as_told() {
    let files = files("causes");
    assert!(
        files.len() >= 20,
        "stories are missing: {} found",
        files.len()
    );
    for file in files {
        let text = fs::read_to_string(&file).expect("a readable story");
        let story = framed(&text, file.parent().expect("a folder"));
        insta::assert_snapshot!(name(&file), tell(&story.read()), &text);
    }
}

/// The story with the letters of its frame, in order of time.
fn framed(text: &str, folder: &Path) -> Story {
    let named = text.lines().find_map(|l| l.strip_prefix("with "));
    let standing = named.unwrap_or("strained").to_string();
    let rest: Vec<&str> = text.lines().filter(|l| !l.starts_with("with ")).collect();
    let frame = named.map(|name| {
        let file = folder.join(format!("{name}.frame"));
        fs::read_to_string(file).expect("a readable frame")
    });
    let mut story = Story::parse(&format!(
        "{}\n{}",
        rest.join("\n"),
        frame.unwrap_or_default()
    ));
    story.standing = Some(standing);
    story.letters.sort_by_key(|l: &Letter| l.message.at);
    story
}

/// The standing, and each cause with its side, its measures and its words.
fn tell(report: &Report) -> String {
    let mut out = String::new();
    for client in &report.clients {
        let _ = writeln!(out, "{}", client.standing.name());
        for cause in &client.causes {
            let side = format!("{:?}", cause.side).to_lowercase();
            let _ = writeln!(
                out,
                "{} ({side}): {}",
                cause.cause().name(),
                measured(&cause.finding)
            );
            for said in &cause.evidence {
                let _ = writeln!(out, "    {}: {}", said.from.local(), said.quote);
            }
        }
    }
    out
}

fn measured(finding: &Finding) -> String {
    match finding {
        Finding::RecurringBottleneck {
            times,
            on_us_hours,
            on_them_hours,
            ..
        } => format!("{times} times; on us {on_us_hours:.1} h, on them {on_them_hours:.1} h"),
        Finding::RealIssueHidden {
            details,
            threads,
            rivals,
            ..
        } => {
            let explained = rivals.explanations.iter();
            let explained: Vec<String> = explained
                .map(|e| format!("{} {} of {}", e.words.join("+"), e.details, details))
                .collect();
            format!(
                "{threads} threads; {}; {} left",
                explained.join(", "),
                rivals.left
            )
        }
        Finding::SlowResponse { .. } => "slow".to_string(),
        Finding::UnrequestedWork { offers } => {
            let became: Vec<&str> = offers.iter().map(|o| o.became.name()).collect();
            became.join(", ")
        }
        other => format!("{other:?}"),
    }
}
