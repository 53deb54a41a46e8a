//! What is open, for programs.

use super::evidence::Quote;
use super::{VERSION, number};
use crate::loops::{given_to, waits};
use crate::words::loops;
use amends_domain::decision::LoopRef;
use amends_domain::{Decided, OpenLoop};
use amends_reading::{ClientReport, Report};
use serde::Serialize;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    as_of: String,
    loops: Vec<Open<'a>>,
    put_off: Vec<PutOff<'a>>,
}

/// Something open.
#[derive(Serialize)]
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
#[derive(Serialize)]
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
    let mut open: Vec<(&OpenLoop, &ClientReport)> = clients
        .iter()
        .flat_map(|client| client.open.iter().map(|l| (l, *client)))
        .collect();
    open.sort_by_key(|(l, _)| l.evidence.at);
    let put_off = waits(report, clients).into_iter();
    super::text(&Document {
        version: VERSION,
        as_of: report.as_of.to_string(),
        loops: open.iter().map(|(l, client)| Open::of(l, client)).collect(),
        put_off: put_off
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
