//! The record as JSON: what was warned of, what was missed, where it cried wolf.

use super::VERSION;
use super::evidence::Quote;
use crate::words::replay as words;
use amends_reading::replay::{Came, ClientRecord, Outcome, Record, Tally, Track, Warning};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    from: String,
    to: String,
    graded_by: &'static str,
    summary: String,
    record: Counts,
    shown: Vec<Shown>,
    causes: Vec<Cause>,
    seen: Option<Seen>,
    calls: Calls,
    clients: Vec<Client<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct Counts {
    warned_before: usize,
    median_lead_days: Option<usize>,
    lead_days: Vec<usize>,
    late: usize,
    right: usize,
    missed: usize,
    cried_wolf: usize,
    open: usize,
}

/// The record in a few figures, beside a report.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Record")]
pub struct Brief {
    from: String,
    to: String,
    #[serde(flatten)]
    counts: Counts,
}

impl Brief {
    pub fn of(record: &Record) -> Brief {
        Brief {
            from: record.first.to_string(),
            to: record.last.to_string(),
            counts: Counts::of(&record.tally()),
        }
    }
}

#[derive(Serialize)]
struct Shown {
    shown: &'static str,
    came: usize,
    warned_before: usize,
    median_lead_days: Option<usize>,
    late: usize,
}

#[derive(Serialize)]
struct Cause {
    cause: &'static str,
    #[serde(flatten)]
    counts: Counts,
}

#[derive(Serialize)]
struct Seen {
    troubled: usize,
    seen: usize,
    median_days_after: Option<usize>,
}

#[derive(Serialize)]
struct Calls {
    times: usize,
    per_week: f64,
    on_the_list: f64,
}

#[derive(Serialize)]
struct Client<'a> {
    id: &'a str,
    name: &'a str,
    mistaken: bool,
    onset: Option<String>,
    seen_after_days: Option<usize>,
    outcomes: Vec<Trouble<'a>>,
    warnings: Vec<Warned<'a>>,
    causes: Vec<Warned<'a>>,
    missed_causes: Vec<&'static str>,
    calls: Vec<Call>,
    days_on_the_list: usize,
    days: Vec<Changed>,
}

#[derive(Serialize)]
struct Trouble<'a> {
    shown: &'static str,
    first: String,
    last: String,
    lead_days: Option<usize>,
    evidence: Quote<'a>,
}

#[derive(Serialize)]
struct Warned<'a> {
    cause: Option<&'static str>,
    begin: String,
    end: String,
    standing: &'static str,
    came: &'static str,
    outcome: Option<usize>,
    lead_days: Option<usize>,
    evidence: Option<Quote<'a>>,
}

#[derive(Serialize)]
struct Call {
    day: String,
    standing: &'static str,
}

/// An evening that differs from the one before.
#[derive(Serialize)]
struct Changed {
    day: String,
    standing: Option<&'static str>,
    causes: Vec<&'static str>,
}

/// The record as JSON, indented, ending in a line feed. The same record gives the same bytes.
pub fn replay(record: &Record) -> String {
    let (troubled, seen) = record.seen();
    let calls = record.clients.iter().map(|c| c.bothers.len()).sum();
    let listed: usize = record.clients.iter().map(ClientRecord::listed).sum();
    let evenings = record.evenings() as f64;
    let document = Document {
        version: VERSION,
        from: record.first.to_string(),
        to: record.last.to_string(),
        graded_by: if record.labelled { "labels" } else { "mail" },
        summary: words::verdict(record),
        record: Counts::of(&record.tally()),
        shown: record.by_shown().iter().map(Shown::of).collect(),
        causes: record
            .by_cause()
            .iter()
            .map(|c| Cause {
                cause: c.cause.name(),
                counts: Counts::of(&c.tally),
            })
            .collect(),
        seen: record.labelled.then(|| Seen {
            troubled,
            seen: seen.len(),
            median_days_after: amends_reading::replay::median(&seen),
        }),
        calls: Calls {
            times: calls,
            per_week: super::number::hours(calls as f64 * 7.0 / evenings),
            on_the_list: super::number::hours(listed as f64 / evenings),
        },
        clients: record
            .clients
            .iter()
            .map(|c| Client::of(c, record))
            .collect(),
    };
    // Only strings, numbers and lists: there is nothing in it that could fail to be written.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}

impl Counts {
    fn of(tally: &Tally) -> Counts {
        Counts {
            warned_before: tally.leads.len(),
            median_lead_days: tally.median(),
            lead_days: tally.leads.clone(),
            late: tally.late,
            right: tally.right,
            missed: tally.missed,
            cried_wolf: tally.wolf,
            open: tally.open,
        }
    }
}

impl Shown {
    fn of(tally: &amends_reading::replay::ShownTally) -> Shown {
        Shown {
            shown: tally.shown.name(),
            came: tally.came,
            warned_before: tally.leads.len(),
            median_lead_days: tally.median(),
            late: tally.late,
        }
    }
}

impl<'a> Client<'a> {
    fn of(client: &'a ClientRecord, record: &Record) -> Client<'a> {
        let calls = client.bothers.iter().map(|b| Call {
            day: b.day.to_string(),
            standing: b.to.name(),
        });
        let outcomes = client.outcomes.iter().enumerate();
        Client {
            id: &client.track.id,
            name: &client.track.name,
            mistaken: client.track.mistaken,
            onset: client.onset.map(|d| d.to_string()),
            seen_after_days: client.seen_after,
            outcomes: outcomes
                .map(|(at, o)| Trouble::of(o, client.lead(at)))
                .collect(),
            warnings: client.warnings.iter().map(Warned::of).collect(),
            causes: client.causes.iter().map(Warned::of).collect(),
            missed_causes: client.missed_causes.iter().map(|c| c.name()).collect(),
            calls: calls.collect(),
            days_on_the_list: client.listed(),
            days: changes(&client.track, record),
        }
    }
}

impl<'a> Trouble<'a> {
    fn of(outcome: &'a Outcome, lead: Option<usize>) -> Trouble<'a> {
        Trouble {
            shown: outcome.shown.name(),
            first: outcome.first.to_string(),
            last: outcome.last.to_string(),
            lead_days: lead,
            evidence: Quote::of(&outcome.words),
        }
    }
}

impl<'a> Warned<'a> {
    fn of(warning: &'a Warning) -> Warned<'a> {
        let (came, outcome, lead) = match warning.came {
            Came::Trouble { outcome, lead: 0 } => ("late", Some(outcome), Some(0)),
            Came::Trouble { outcome, lead } => ("warned_before", Some(outcome), Some(lead)),
            Came::Right => ("right", None, None),
            Came::Nothing => ("cried_wolf", None, None),
            Came::Open => ("open", None, None),
        };
        Warned {
            cause: warning.cause.map(|c| c.name()),
            begin: warning.begin.to_string(),
            end: warning.end.to_string(),
            standing: warning.standing.name(),
            came,
            outcome,
            lead_days: lead,
            evidence: warning.words.as_ref().map(Quote::of),
        }
    }
}

/// The evenings on which standing or causes changed.
fn changes(track: &Track, record: &Record) -> Vec<Changed> {
    let mut changes = Vec::new();
    let mut before = (None, Vec::new());
    let mut day = record.first;
    for held in &track.days {
        let causes = held.iter().flat_map(|h| &h.causes);
        let now = (
            held.as_ref().map(|h| h.standing.name()),
            causes.map(|c| c.0.name()).collect::<Vec<_>>(),
        );
        if now != before {
            changes.push(Changed {
                day: day.to_string(),
                standing: now.0,
                causes: now.1.clone(),
            });
            before = now;
        }
        day = day.tomorrow().unwrap_or(day);
    }
    changes
}
