//! What people decided: a file of `tests/data/decisions` is a story with decisions under it, and what
//! the report says then.

use crate::line;
use crate::story::files::{files, name};
use crate::story::{Story, Told, tell};
use amends_domain::Message;
use amends_domain::{Decision, Decisions, MessageId};
use amends_language::Context;
use amends_reading::report::Doubt;
use amends_reading::{Input, Options, Report, read_known};
use std::fmt::Write;

/// A story and what was decided.
struct Case {
    story: Story,
    decisions: Vec<Decision>,
}

impl Case {
    fn all() -> Vec<(String, String, Case)> {
        let all: Vec<_> = files("decisions")
            .into_iter()
            .map(|file| {
                let text = std::fs::read_to_string(&file).expect("a readable story");
                let case = Case::parse(&text);
                (name(&file), text, case)
            })
            .collect();
        assert!(all.len() >= 8, "cases are missing: {} found", all.len());
        all
    }

    fn parse(text: &str) -> Case {
        let (story, decided) = text.split_once("\n= decided\n").expect("= decided");
        let id = |n: &str| MessageId::new(&format!("m{n}@story.example"));
        let lines = decided.lines().filter(|l| !l.trim().is_empty());
        let (story, standing) = match story.split_once("\nstanding ") {
            Some((head, rest)) => {
                let (standing, rest) = rest.split_once('\n').expect("letters");
                (format!("{head}\n{rest}"), Some(standing.to_string()))
            }
            None => (story.to_string(), None),
        };
        Case {
            story: Story {
                standing,
                ..Story::parse(&story)
            },
            decisions: lines
                .enumerate()
                .map(|(n, line)| line::read(n + 1, line, &id))
                .collect(),
        }
    }

    fn read(&self, decisions: Vec<Decision>) -> Report {
        let told = self.story.told();
        let told = Told {
            options: Options {
                decisions: Decisions::of(decisions),
                ..told.options
            },
            ..told
        };
        let read_text = |message: &Message, _: &Context<'_>| self.story.reading(message);
        let input = Input {
            messages: &told.messages,
            threads: &told.threads,
            read_text: &read_text,
            options: &told.options,
        };
        read_known(&input, &told.who)
    }
}

#[test]
fn reports_stand_by_decisions() {
    for (name, text, case) in Case::all() {
        let before = tell(&case.read(Vec::new()));
        let report = case.read(case.decisions.clone());
        let mut said = format!("before:\n{before}after:\n{}", tell(&report));
        for client in &report.clients {
            let reply = client.reply;
            let _ = writeln!(
                said,
                "usual answers: ours {:.1?} h, theirs {:.1?} h",
                reply.ours.recent_hours, reply.theirs.recent_hours
            );
            let ids: Vec<&str> = client.decisions.iter().map(|d| d.id.0.as_str()).collect();
            let _ = writeln!(said, "counts: {}", ids.join(" "));
        }
        for doubt in &report.doubts {
            if let Doubt::Unfit(decision) = doubt {
                let _ = writeln!(said, "fits nothing: {}", decision.id.0);
            }
        }
        insta::assert_snapshot!(format!("decisions_{name}"), said, &text);
    }
}

#[test]
fn their_order_does_not_matter() {
    for (name, _, case) in Case::all() {
        let given = format!("{:?}", case.read(case.decisions.clone()));
        let mut turned = case.decisions.clone();
        for _ in 0..turned.len() {
            turned.rotate_left(1);
            assert_eq!(given, format!("{:?}", case.read(turned.clone())), "{name}");
        }
        turned.reverse();
        assert_eq!(given, format!("{:?}", case.read(turned)), "{name}");
    }
}

#[test]
fn undone_they_leave_no_trace() {
    for (name, _, case) in Case::all() {
        let without = format!("{:?}", case.read(Vec::new()));
        let mut undone = case.decisions.clone();
        for decision in &mut undone {
            decision.undo("ben", decision.at);
        }
        assert_eq!(without, format!("{:?}", case.read(undone)), "{name}");
    }
}

/// Each decision alone counts or is told to fit nothing: none is lost.
#[test]
fn none_is_lost() {
    for (name, _, case) in Case::all() {
        for decision in case.decisions.iter().filter(|d| d.undone.is_none()) {
            let report = case.read(vec![decision.clone()]);
            let counts = report.clients.iter().flat_map(|c| &c.decisions);
            let doubts = report.doubts.iter();
            let told = doubts.filter(|d| **d == Doubt::Unfit(decision.clone()));
            let times = counts.filter(|d| *d == decision).count() + told.count();
            assert_eq!(times, 1, "{name}: {}", decision.id.0);
        }
    }
}
