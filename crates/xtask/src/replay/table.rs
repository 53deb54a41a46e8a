//! The records as Markdown tables: by firm, by how trouble showed itself, by cause.

use super::record::{Counts, Outcome, Record};
use std::fmt::Write;

/// All three tables.
pub fn all(names: &[String], records: &[Record], labels: bool) -> String {
    let (firms, shown) = (by_firm(names, records, labels), by_shown(records));
    format!("{firms}\n{shown}\n{}", by_cause(records, labels))
}

fn by_firm(names: &[String], records: &[Record], labels: bool) -> String {
    let mut out = format!("| | {} | together |\n|---|", names.join(" | "));
    out.push_str(&"---|".repeat(names.len() + 1));
    out.push('\n');
    let mut row = |name: &str, figure: &dyn Fn(&[&Record]) -> String| {
        let each = records.iter().map(|r| figure(&[r]));
        let cells: Vec<String> = each
            .chain([figure(&records.iter().collect::<Vec<_>>())])
            .collect();
        // Writing to a String does not fail.
        let _ = writeln!(out, "| {name} | {} |", cells.join(" | "));
    };
    let outcomes = |all: &[&Record], counts: fn(&Outcome) -> bool| {
        let came = all.iter().flat_map(|r| r.outcomes());
        came.filter(|o| counts(o)).count().to_string()
    };
    row("trouble showed", &|r| outcomes(r, |_| true));
    row("warned before", &|r| {
        outcomes(r, |o| o.lead_days.is_some_and(|d| d > 0))
    });
    row("days before, the middle", &|r| {
        middle(r.iter().flat_map(|r| r.record.lead_days.clone()).collect())
    });
    row("seen only as it came", &|r| {
        outcomes(r, |o| o.lead_days == Some(0))
    });
    row("never seen", &|r| outcomes(r, |o| o.lead_days.is_none()));
    row("cried wolf", &|r| {
        r.iter()
            .map(|r| r.record.cried_wolf)
            .sum::<usize>()
            .to_string()
    });
    if labels {
        row("clients with trouble, said or not: warned of", &|r| {
            let seen = || r.iter().filter_map(|r| r.seen.as_ref());
            let (some, all): (usize, usize) = (
                seen().map(|s| s.seen).sum(),
                seen().map(|s| s.troubled).sum(),
            );
            format!("{some} of {all}")
        });
        row("days after trouble began, the middle", &|r| {
            middle(r.iter().flat_map(|r| r.seen_after()).collect())
        });
    }
    let mean = |r: &[&Record], figure: fn(&Record) -> f64| {
        let sum: f64 = r.iter().map(|r| figure(r)).sum();
        format!("{:.1}", sum / r.len().max(1) as f64)
    };
    row("called, times a week", &|r| mean(r, |r| r.calls.per_week));
    row("clients on the list, an average evening", &|r| {
        mean(r, |r| r.calls.on_the_list)
    });
    out
}

const SHOWN: [(&str, &str); 6] = [
    ("left", "they left, or spoke of it"),
    ("quiet", "they fell silent for good"),
    ("escalated", "they brought in somebody"),
    ("complained_again", "they complained, and again"),
    ("complained", "they complained once"),
    ("grumbled", "they grumbled, all settled"),
];

fn by_shown(records: &[Record]) -> String {
    let mut out =
        "| it showed itself | came | warned before | days before | as it came | never seen |\n\
                   |---|---|---|---|---|---|\n"
            .to_string();
    for (shown, words) in SHOWN {
        let clients = records.iter().flat_map(|r| &r.clients);
        let came = clients
            .flat_map(|c| &c.outcomes)
            .filter(|o| o.shown == shown);
        let leads: Vec<Option<usize>> = came.map(|o| o.lead_days).collect();
        if leads.is_empty() {
            continue;
        }
        let before: Vec<usize> = leads.iter().flatten().copied().filter(|d| *d > 0).collect();
        let count = |lead| leads.iter().filter(|l| **l == lead).count();
        let _ = writeln!(
            out,
            "| {words} | {} | {} | {} | {} | {} |",
            leads.len(),
            before.len(),
            middle(before.clone()),
            count(Some(0)),
            count(None)
        );
    }
    out
}

fn by_cause(records: &[Record], labels: bool) -> String {
    let unsaid = |text: &'static str| if labels { text } else { "" };
    let mut out = format!(
        "| cause | warned before | days before | as it came |{} missed | cried wolf |\n\
         |---|---|---|---|{}---|---|\n",
        unsaid(" right, unsaid |"),
        unsaid("---|")
    );
    let all = || records.iter().flat_map(|r| &r.causes);
    let mut row = |name: &str, counts: Vec<&Counts>| {
        let sum = |figure: fn(&Counts) -> usize| counts.iter().map(|c| figure(c)).sum::<usize>();
        let leads: Vec<usize> = counts.iter().flat_map(|c| c.lead_days.clone()).collect();
        let right = if labels {
            format!(" {} |", sum(|c| c.right))
        } else {
            String::new()
        };
        let _ = writeln!(
            out,
            "| {name} | {} | {} | {} |{right} {} | {} |",
            leads.len(),
            middle(leads.clone()),
            sum(|c| c.late),
            sum(|c| c.missed),
            sum(|c| c.cried_wolf)
        );
    };
    for cause in amends_domain::Cause::ALL {
        let counts: Vec<&Counts> = all()
            .filter(|c| c.cause == cause.name())
            .map(|c| &c.counts)
            .collect();
        if !counts.is_empty() {
            row(&format!("`{}`", cause.name()), counts);
        }
    }
    row("together", all().map(|c| &c.counts).collect());
    out
}

/// The value in the middle; of two, the smaller; a dash for none.
fn middle(mut values: Vec<usize>) -> String {
    values.sort_unstable();
    let place = values.len().saturating_sub(1) / 2;
    values.get(place).map_or("-".to_string(), usize::to_string)
}
