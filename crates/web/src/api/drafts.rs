//! A draft read before it is sent.

use super::given::Given;
use super::listed::short;
use crate::fault::Fault;
use crate::write::page_of;
use amends_domain::MessageId;
use amends_domain::draft;
use amends_service::{DraftAsked, Seat};
use amends_views::json;
use schemars::JsonSchema;
use serde::Deserialize;

/// The draft.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DraftSent {
    /// Its words.
    #[schemars(length(min = 1, max = 65536))]
    text: String,
    /// Its subject.
    #[serde(default)]
    #[schemars(length(max = 1000))]
    subject: Option<String>,
    /// The client it goes to, by id: the draft is held against the mail with them.
    #[serde(default)]
    #[schemars(length(max = 200))]
    client: Option<String>,
    /// The Message-ID of the message that it answers.
    #[serde(default)]
    #[schemars(length(max = 1000))]
    answers: Option<String>,
    /// Whose fault it is about: what an apology must hold, and must not, depends on it.
    #[serde(default)]
    fault: Option<FaultName>,
}

/// Whose fault it is.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Fault", inline)]
enum FaultName {
    Ours,
    Theirs,
    Shared,
    Nobody,
}

/// Reads it. Nothing of it is kept.
pub fn check(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let sent: DraftSent = given.body()?;
    short("text", Some(&sent.text), 65_536)?;
    short("subject", sent.subject.as_deref(), 1_000)?;
    short("client", sent.client.as_deref(), 200)?;
    short("answers", sent.answers.as_deref(), 1_000)?;
    let checked = seat.check_draft(&DraftAsked {
        text: sent.text,
        subject: sent.subject.unwrap_or_default(),
        client: sent.client,
        answers: sent.answers.as_deref().map(MessageId::new),
        fault: sent.fault.map(|fault| match fault {
            FaultName::Ours => draft::Fault::Ours,
            FaultName::Theirs => draft::Fault::Theirs,
            FaultName::Shared => draft::Fault::Shared,
            FaultName::Nobody => draft::Fault::Nobody,
        }),
    })?;
    Ok(json::draft(&page_of(&checked)))
}
