//! What is read of `amends replay --format json` (`docs/json.md`).

use serde::Deserialize;

/// The record of one mailbox.
#[derive(Deserialize)]
pub struct Record {
    pub record: Counts,
    pub causes: Vec<Cause>,
    pub seen: Option<Seen>,
    pub calls: Calls,
    pub clients: Vec<Client>,
}

/// Warnings and what came of them.
#[derive(Deserialize)]
pub struct Counts {
    pub lead_days: Vec<usize>,
    pub late: usize,
    pub right: usize,
    pub missed: usize,
    pub cried_wolf: usize,
}

/// One cause's.
#[derive(Deserialize)]
pub struct Cause {
    pub cause: String,
    #[serde(flatten)]
    pub counts: Counts,
}

/// Clients with trouble, by labels.
#[derive(Deserialize)]
pub struct Seen {
    pub troubled: usize,
    pub seen: usize,
}

/// How often somebody would have been called.
#[derive(Deserialize)]
pub struct Calls {
    pub per_week: f64,
    pub on_the_list: f64,
}

/// One client.
#[derive(Deserialize)]
pub struct Client {
    pub seen_after_days: Option<usize>,
    pub outcomes: Vec<Outcome>,
}

/// Trouble that came.
#[derive(Deserialize)]
pub struct Outcome {
    pub shown: String,
    pub lead_days: Option<usize>,
}

impl Record {
    /// Outcomes that should have been warned of.
    pub fn outcomes(&self) -> impl Iterator<Item = &Outcome> {
        let all = self.clients.iter().flat_map(|c| &c.outcomes);
        all.filter(|o| o.shown != "grumbled")
    }

    /// Days from the beginning of trouble until it was warned of, client by client.
    pub fn seen_after(&self) -> Vec<usize> {
        self.clients
            .iter()
            .filter_map(|c| c.seen_after_days)
            .collect()
    }
}
