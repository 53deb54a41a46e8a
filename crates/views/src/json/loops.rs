//! What is open, for programs.

use super::evidence::Quote;
use super::{VERSION, number};
use crate::loops::{given_to, waits};
use crate::words::loops;
use amends_domain::decision::LoopRef;
use amends_domain::{Decided, OpenLoop};
use amends_reading::{ClientReport, Report};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Loops")]
pub(super) struct Document<'a> {
    version: u32,
    as_of: String,
    loops: Vec<Open<'a>>,
    put_off: Vec<PutOff<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// Something open.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Loop")]
pub(super) struct Open<'a> {
    code: String,
    client: &'a str,
    kind: &'static str,
    owner: &'static str,
    given_to: Option<&'a str>,
    since: String,
    due: Option<String>,
    waiting_hours: f64,
    evidence: Quote<'a>,
}

/// Something that can wait.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "LoopPutOff")]
struct PutOff<'a> {
    code: String,
    client: &'a str,
    kind: &'static str,
    message_id: String,
    quote: &'a str,
    until: Option<String>,
    why: &'a str,
    by: &'a str,
    decision: &'a str,
}

impl<'a> Open<'a> {
    pub fn of(open: &'a OpenLoop, client: &'a ClientReport) -> Open<'a> {
        Open {
            code: LoopRef::of(open).code(),
            client: &client.id,
            kind: open.kind.name(),
            owner: if open.owner.is_ours() { "us" } else { "them" },
            given_to: given_to(open, client),
            since: open.evidence.at.to_string(),
            due: loops::due_day(open).map(|day| day.to_string()),
            waiting_hours: number::hours(open.waiting_hours),
            evidence: Quote::of(&open.evidence),
        }
    }
}

/// What is open with these clients of a report, oldest first, as JSON, ending in a line feed.
pub fn loops(report: &Report, clients: &[&ClientReport]) -> String {
    some_loops(report, clients, 0, usize::MAX)
}

/// The same from a place on and so many at most, with the place at which the list goes on; what was put off stands
/// with the first.
pub fn some_loops(report: &Report, clients: &[&ClientReport], from: usize, most: usize) -> String {
    let mut open: Vec<(&OpenLoop, &ClientReport)> = clients
        .iter()
        .flat_map(|client| client.open.iter().map(|l| (l, *client)))
        .collect();
    open.sort_by_key(|(l, _)| l.evidence.at);
    let end = from.saturating_add(most);
    let next = (open.len() > end).then(|| end.to_string());
    let put_off = match from {
        0 => waits(report, clients),
        _ => Vec::new(),
    };
    let shown = open.iter().skip(from).take(most);
    super::text(&Document {
        version: VERSION,
        as_of: report.as_of.to_string(),
        loops: shown.map(|(l, client)| Open::of(l, client)).collect(),
        next,
        put_off: put_off
            .into_iter()
            .map(|(client, which, decision)| PutOff {
                code: which.code(),
                client: &client.id,
                kind: which.kind.name(),
                message_id: which.message.to_string(),
                quote: &which.quote,
                until: match &decision.what {
                    Decided::PutOff { until, .. } => Some(until.to_string()),
                    _ => None,
                },
                why: &decision.why,
                by: &decision.by,
                decision: &decision.id.0,
            })
            .collect(),
    })
}
