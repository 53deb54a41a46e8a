//! Test cases of talon, crisp and github: a text and what should be left of it.

use amends_mail::own::{Zone, zones};
use serde::Deserialize;
use std::collections::BTreeMap;

#[derive(Deserialize)]
struct Case {
    id: String,
    src: String,
    kind: String,
    text: String,
    expected: String,
}

/// Runs all cases, prints a table by source, and returns the share that is exactly right.
pub fn run(jsonl: &str) -> f64 {
    let mut table: BTreeMap<(String, String), (usize, usize)> = BTreeMap::new();
    for line in jsonl.lines() {
        let case: Case = serde_json::from_str(line).expect("a case a line");
        let got = cut(&case);
        let right = plain(&got) == plain(&case.expected);
        if !right {
            println!(
                "WRONG {} ({})\n--- expected\n{}\n--- got\n{got}\n",
                case.id, case.kind, case.expected
            );
        }
        let row = table.entry((case.src, case.kind)).or_default();
        row.0 += usize::from(right);
        row.1 += 1;
    }
    let (right, all) = table
        .values()
        .fold((0, 0), |sum, row| (sum.0 + row.0, sum.1 + row.1));
    for ((source, kind), (right, all)) in &table {
        println!("{source:40} {kind:10} {right:3} of {all:3}");
    }
    println!("all {right} of {all} = {:.3}", right as f64 / all as f64);
    right as f64 / all as f64
}

/// What the case asks for: without quotes, without signature, or without both.
fn cut(case: &Case) -> String {
    let zones = zones(&case.text);
    match case.kind.as_str() {
        "quotes" => zones.text_of(|zone| !zone.is_earlier()),
        "signature" => zones.text_of(|zone| zone == Zone::Own || zone.is_earlier()),
        _ => zones.own_text().own,
    }
}

/// Lines trimmed at their ends, runs of blank lines as one.
fn plain(text: &str) -> String {
    let mut out = String::new();
    let mut gap = false;
    for line in text.trim().lines().map(str::trim_end) {
        if line.is_empty() {
            gap = true;
            continue;
        }
        if gap {
            out.push('\n');
        }
        gap = false;
        out.push_str(line);
        out.push('\n');
    }
    out
}
