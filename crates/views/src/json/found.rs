//! What a search found, for programs.

use super::VERSION;
use crate::found::FoundPage;
use schemars::JsonSchema;
use serde::Serialize;
use std::ops::Range;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Found")]
pub(super) struct Document<'a> {
    version: u32,
    words: &'a str,
    hits: Vec<Hit<'a>>,
    more: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

#[derive(Serialize, JsonSchema)]
struct Hit<'a> {
    message_id: &'a str,
    at: String,
    from: From<'a>,
    side: Option<&'static str>,
    client: Option<&'a str>,
    subject: &'a str,
    line: &'a str,
    marks: Vec<[usize; 2]>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Writer")]
struct From<'a> {
    name: &'a str,
    address: &'a str,
}

/// What a search found as JSON, ending in a line feed.
pub fn found(page: &FoundPage) -> String {
    some_found(page, None)
}

/// The same of a list that goes on at a cursor.
pub fn some_found(page: &FoundPage, next: Option<String>) -> String {
    let hits = page.hits.iter().map(|hit| Hit {
        message_id: &hit.message_id,
        at: hit.at.to_string(),
        from: From {
            name: &hit.who,
            address: &hit.address,
        },
        side: hit.ours.map(|ours| if ours { "ours" } else { "theirs" }),
        client: hit.client.as_ref().map(|(id, _)| id.as_str()),
        subject: &hit.subject.0,
        line: &hit.line.0,
        marks: marks(&hit.line.1),
    });
    super::text(&Document {
        version: VERSION,
        words: &page.typed,
        hits: hits.collect(),
        more: page.more,
        next,
    })
}

/// From the first byte to the one behind the last.
fn marks(marks: &[Range<usize>]) -> Vec<[usize; 2]> {
    marks.iter().map(|m| [m.start, m.end]).collect()
}
