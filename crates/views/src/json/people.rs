//! The people of a client, for programs: who speaks for them, who is new, who went quiet.

use super::VERSION;
use crate::people::{Part, People};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "People")]
pub(super) struct Document<'a> {
    version: u32,
    client: &'a str,
    /// Messages of theirs of the last ninety days.
    lately: usize,
    people: Vec<Line<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "PersonInTouch")]
struct Line<'a> {
    name: &'a str,
    /// The one that they are called after.
    address: &'a str,
    /// Further addresses that are theirs, as somebody said.
    also: &'a [String],
    /// What part they have: `speaks`, `new`, `writes`, `went_quiet`, `seldom`.
    part: &'static str,
    messages: usize,
    lately: usize,
    first: Option<String>,
    last: Option<String>,
}

/// The people as JSON, whoever wrote most lately first, ending in a line feed.
pub fn people(client: &str, people: &People) -> String {
    let lines = people.lines.iter().map(|line| Line {
        name: &line.name,
        address: line.addresses.first().map_or("", String::as_str),
        also: line.addresses.get(1..).unwrap_or_default(),
        part: part(line.part),
        messages: line.letters,
        lately: line.lately,
        first: line.heard.map(|(first, _)| first.to_string()),
        last: line.heard.map(|(_, last)| last.to_string()),
    });
    super::text(&Document {
        version: VERSION,
        client,
        lately: people.lately,
        people: lines.collect(),
    })
}

fn part(part: Part) -> &'static str {
    match part {
        Part::Speaks => "speaks",
        Part::New => "new",
        Part::Writes => "writes",
        Part::WentQuiet => "went_quiet",
        Part::Seldom => "seldom",
    }
}
