//! A draft that was read, for programs.

use super::evidence::Quote;
use crate::draft::{DraftPage, Item, Place};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Draft")]
pub(super) struct Document<'a> {
    version: u32,
    path: &'a str,
    must_change: bool,
    findings: Vec<Found<'a>>,
    kept: Vec<Kept<'a>>,
    apology: Vec<Part<'a>>,
    promises: Vec<Promise<'a>>,
    remarks: &'a [String],
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DraftFinding")]
struct Found<'a> {
    code: &'a str,
    severity: &'a str,
    line: usize,
    column: usize,
    end_line: usize,
    end_column: usize,
    words: &'a str,
    message: &'a str,
    why: &'a str,
    better: &'a [String],
    instead: Option<&'a str>,
    source: &'a str,
    evidence: Option<Quote<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DraftKept")]
struct Kept<'a> {
    reason: &'a str,
    finding: Found<'a>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ApologyPart")]
struct Part<'a> {
    part: &'a str,
    weight: u32,
    line: Option<usize>,
    words: Option<&'a str>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DraftPromise")]
struct Promise<'a> {
    line: usize,
    words: &'a str,
    due: Option<String>,
}

fn found(item: &Item) -> Found<'_> {
    let (Place { line, column }, to) = (item.from, item.to);
    Found {
        code: item.code,
        severity: item.severity.name(),
        line,
        column,
        end_line: to.line,
        end_column: to.column,
        words: &item.words,
        message: &item.says,
        why: item.why,
        better: &item.better,
        instead: item.instead.as_deref(),
        source: item.source,
        evidence: item.evidence.as_ref().map(Quote::of),
    }
}

/// A draft as JSON, indented, ending in a line feed.
pub fn draft(page: &DraftPage) -> String {
    let must = amends_domain::draft::Severity::Must;
    let document = Document {
        version: super::VERSION,
        path: &page.path,
        must_change: page.items.iter().any(|i| i.severity == must),
        findings: page.items.iter().map(found).collect(),
        kept: page
            .kept
            .iter()
            .map(|(item, reason)| Kept {
                reason,
                finding: found(item),
            })
            .collect(),
        apology: page
            .apology
            .iter()
            .map(|p| Part {
                part: p.part.name(),
                weight: p.part.weight(),
                line: p.found.as_ref().map(|(place, _)| place.line),
                words: p.found.as_ref().map(|(_, words)| words.as_str()),
            })
            .collect(),
        promises: page
            .promises
            .iter()
            .map(|(place, words, due)| Promise {
                line: place.line,
                words,
                due: due.map(|d| d.to_string()),
            })
            .collect(),
        remarks: &page.remarks,
    };
    // Only strings, numbers and lists: there is nothing in it that could fail to be written.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}
