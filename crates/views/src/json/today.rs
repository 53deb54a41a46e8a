//! What today needs, for programs.

use super::VERSION;
use super::clients::Client;
use super::loops::Open;
use crate::today::{CLIENTS, List};
use crate::words::{Voice, next};
use amends_domain::{OpenLoop, Side};
use amends_reading::{ClientReport, Report};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Today")]
pub(super) struct Document<'a> {
    version: u32,
    as_of: String,
    needs: Vec<Need<'a>>,
    due: Vec<Open<'a>>,
    waiting: Vec<Open<'a>>,
    promised: Vec<Open<'a>>,
}

/// A client that needs us, and what to do.
#[derive(Serialize, JsonSchema)]
struct Need<'a> {
    #[serde(flatten)]
    client: Client<'a>,
    next: Option<String>,
}

/// What today needs as JSON, ending in a line feed: the three clients that need us most, and every loop of
/// ours by list.
pub fn today(report: &Report) -> String {
    let mut lists: [Vec<(&OpenLoop, &ClientReport)>; 3] = Default::default();
    for client in &report.clients {
        let voice = Voice::with(report, client);
        for open in client.open.iter().filter(|l| l.owner == Side::Ours) {
            lists[List::of(open, &voice) as usize].push((open, client));
        }
    }
    for list in &mut lists {
        list.sort_by_key(|(open, _)| open.evidence.at);
    }
    let [due, waiting, promised] =
        lists.map(|list| list.into_iter().map(|(l, c)| Open::of(l, c)).collect());
    let needy = report.clients.iter().filter(|c| c.standing.is_trouble());
    super::text(&Document {
        version: VERSION,
        as_of: report.as_of.to_string(),
        needs: needy
            .take(CLIENTS)
            .map(|client| Need {
                client: Client::of(client, report),
                next: client
                    .next
                    .as_ref()
                    .map(|step| next::sentence(step, client.standing)),
            })
            .collect(),
        due,
        waiting,
        promised,
    })
}
