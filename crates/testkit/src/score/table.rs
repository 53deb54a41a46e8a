//! The figures as Markdown tables.

use super::{Figures, Tally};
use std::collections::BTreeSet;
use std::fmt::Write;

/// One row a figure, one column a mailbox. Each column is a heading and its figures.
pub fn columns(mailboxes: &[(String, Figures)]) -> String {
    let mut out = head("figure", mailboxes);
    row(&mut out, "clients found, F1", mailboxes, |f| f1(&f.clients));
    row(&mut out, "standing right", mailboxes, |f| {
        let right = f.standings.right();
        format!("{:.2} ({right})", right.rate())
    });
    row(&mut out, "standing, macro F1", mailboxes, |f| {
        format!("{:.2}", f.standings.macro_f1())
    });
    row(
        &mut out,
        "trouble F1 (missed, false alarms)",
        mailboxes,
        |f| {
            let (missed, false_alarms) = f.standings.missed_and_false();
            format!(
                "{:.2} ({missed}, {false_alarms})",
                f.standings.trouble().f1()
            )
        },
    );
    row(
        &mut out,
        "good called broken or the reverse",
        mailboxes,
        |f| f.standings.good_broken_mixups().to_string(),
    );
    row(&mut out, "first cause is a true one", mailboxes, |f| {
        format!("{:.2} ({})", f.causes.first.rate(), f.causes.first)
    });
    row(&mut out, "causes F1", mailboxes, |f| {
        format!("{:.2}", f.causes.all.f1())
    });
    row(&mut out, "turned within 14 days", mailboxes, |f| {
        format!("{:.2} ({})", f.causes.turned.rate(), f.causes.turned)
    });
    row(
        &mut out,
        "root cites a message that shows it",
        mailboxes,
        |f| format!("{:.2} ({})", f.causes.root.rate(), f.causes.root),
    );
    row(&mut out, "open loops F1", mailboxes, |f| f1(&f.open.all));
    row(&mut out, "broken promises F1", mailboxes, |f| {
        f1(&f.broken_promises.all)
    });
    row(&mut out, "moments F1", mailboxes, |f| f1(&f.moments.all));
    out
}

/// One row a kind of moment, one column a mailbox.
pub fn kinds(mailboxes: &[(String, Figures)]) -> String {
    let mut out = head("moment", mailboxes);
    let kinds: BTreeSet<&String> = mailboxes
        .iter()
        .flat_map(|(_, f)| f.moments.kinds.keys())
        .collect();
    for kind in kinds {
        row(&mut out, kind, mailboxes, |f| {
            f.moments.kinds.get(kind).map_or("-".into(), f1)
        });
    }
    out
}

/// Every way in which a standing is wrong, a line each.
pub fn disagreements(figures: &Figures) -> String {
    let mut out = String::new();
    for (truth, found, n) in figures.standings.wrong() {
        let _ = writeln!(out, "- {truth} read as {found}: {n}");
    }
    for story in &figures.missing {
        let _ = writeln!(out, "- not found: {story}");
    }
    out
}

/// F1 with precision and recall behind it: `0.81 (.85/.78)`.
fn f1(tally: &Tally) -> String {
    if tally.labels + tally.found == 0 {
        return "-".to_string();
    }
    let short = |x: f64| format!("{x:.2}").trim_start_matches('0').to_string();
    format!(
        "{:.2} ({}/{})",
        tally.f1(),
        short(tally.precision()),
        short(tally.recall())
    )
}

fn head(first: &str, mailboxes: &[(String, Figures)]) -> String {
    let names: Vec<&str> = mailboxes.iter().map(|(name, _)| name.as_str()).collect();
    format!(
        "| {first} | {} |\n|---|{}\n",
        names.join(" | "),
        "---|".repeat(names.len())
    )
}

fn row(
    out: &mut String,
    name: &str,
    mailboxes: &[(String, Figures)],
    cell: impl Fn(&Figures) -> String,
) {
    let cells: Vec<String> = mailboxes.iter().map(|(_, f)| cell(f)).collect();
    let _ = writeln!(out, "| {name} | {} |", cells.join(" | "));
}
