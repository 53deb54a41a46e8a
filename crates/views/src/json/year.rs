//! A client's last twelve months, for programs.

use super::evidence::Quote;
use super::{VERSION, number};
use amends_domain::{OpenLoop, Side};
use amends_reading::Year;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Year")]
pub(super) struct Document<'a> {
    version: u32,
    client: &'a str,
    /// How it stood, oldest first: every fortnight, and today.
    stood: Vec<Stood>,
    week_ago: Option<&'static str>,
    month_ago: Option<&'static str>,
    /// Messages in each week with any.
    weeks: Vec<Week>,
    /// What was said that mattered, oldest first.
    said: Vec<Said<'a>>,
    /// What was settled in the last month, oldest first.
    settled: Vec<Settled<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct Stood {
    day: String,
    standing: &'static str,
}

#[derive(Serialize, JsonSchema)]
struct Week {
    monday: String,
    ours: u32,
    theirs: u32,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "SaidInYear")]
struct Said<'a> {
    side: &'static str,
    kind: &'static str,
    evidence: Quote<'a>,
}

#[derive(Serialize, JsonSchema)]
struct Settled<'a> {
    kind: &'static str,
    owner: &'static str,
    on: Option<String>,
    waited_hours: f64,
    evidence: Quote<'a>,
}

fn settled(closed: &OpenLoop) -> Settled<'_> {
    Settled {
        kind: closed.kind.name(),
        owner: if closed.owner.is_ours() { "us" } else { "them" },
        on: closed.closing.as_ref().map(|c| c.at.to_string()),
        waited_hours: number::hours(closed.waiting_hours),
        evidence: Quote::of(&closed.evidence),
    }
}

/// The year as JSON, ending in a line feed.
pub fn year(client: &str, year: &Year) -> String {
    let stood = year.stood.iter().map(|(day, standing)| Stood {
        day: day.to_string(),
        standing: standing.name(),
    });
    let weeks = year.letters.iter().map(|(monday, ours, theirs)| Week {
        monday: monday.to_string(),
        ours: *ours,
        theirs: *theirs,
    });
    let said = year.said.iter().map(|(side, kind, evidence)| Said {
        side: match side {
            Side::Ours => "ours",
            Side::Theirs => "theirs",
        },
        kind: kind.name(),
        evidence: Quote::of(evidence),
    });
    super::text(&Document {
        version: VERSION,
        client,
        stood: stood.collect(),
        week_ago: year.week_ago.map(|s| s.name()),
        month_ago: year.month_ago.map(|s| s.name()),
        weeks: weeks.collect(),
        said: said.collect(),
        settled: year.closed.iter().map(settled).collect(),
    })
}
