//! All clients in short, for programs.

use super::VERSION;
use super::number;
use crate::words::{Voice, summary};
use amends_domain::{Side, Standing};
use amends_reading::{ClientReport, Report};
use schemars::JsonSchema;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Clients")]
pub(super) struct Document<'a> {
    version: u32,
    as_of: String,
    clients: Vec<Client<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// One client in short.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ClientInShort")]
pub(super) struct Client<'a> {
    id: &'a str,
    name: &'a str,
    domains: &'a [String],
    standing: &'static str,
    confidence: f64,
    turned: Option<String>,
    summary: String,
    cause: Option<&'static str>,
    waiting_on_us: usize,
    waiting_on_them: usize,
    last: String,
    /// How it stood a month before, where that is known.
    #[serde(skip_serializing_if = "Option::is_none")]
    month_ago: Option<&'static str>,
}

impl<'a> Client<'a> {
    pub fn of(client: &'a ClientReport, report: &Report) -> Client<'a> {
        let waits = |side: Side| client.open.iter().filter(|l| l.owner == side).count();
        Client {
            id: &client.id,
            name: &client.name,
            domains: &client.domains,
            standing: client.standing.name(),
            confidence: number::confidence(client.confidence),
            turned: client.turned.map(|day| day.to_string()),
            summary: summary::of(client, &Voice::with(report, client)),
            cause: client.causes.first().map(|c| c.cause().name()),
            waiting_on_us: waits(Side::Ours),
            waiting_on_them: waits(Side::Theirs),
            last: client.last.to_string(),
            month_ago: None,
        }
    }
}

/// These clients of a report in short, as JSON, ending in a line feed.
pub fn clients_in_short(report: &Report, clients: &[&ClientReport]) -> String {
    some_clients(report, clients, &BTreeMap::new(), None)
}

/// The same of a list that goes on at a cursor, with how each stood a month before, by id.
pub fn some_clients(
    report: &Report,
    clients: &[&ClientReport],
    month_ago: &BTreeMap<String, Standing>,
    next: Option<String>,
) -> String {
    let clients = clients.iter().map(|client| Client {
        month_ago: month_ago.get(&client.id).map(|standing| standing.name()),
        ..Client::of(client, report)
    });
    super::text(&Document {
        version: VERSION,
        as_of: report.as_of.to_string(),
        clients: clients.collect(),
        next,
    })
}
