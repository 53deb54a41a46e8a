//! The policy: read by all, changed by owners, by the same ways as on its page.

use super::given::Given;
use super::listed::limit;
use super::policy_change::ChangeSent;
use crate::fault::Fault;
use amends_domain::policy::ForClient;
use amends_service::Seat;
use amends_service::policy::{Trouble, Version};
use amends_views::json::{self, PolicyVersion};
use schemars::JsonSchema;
use serde::Deserialize;

/// Mistakes of a text that are told.
const TOLD: usize = 20;

/// How many versions.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct VersionsAsked {
    /// How many; 20 where it is not said.
    #[schemars(range(min = 1, max = 200))]
    limit: Option<u32>,
}

/// A text in the place of a version.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TextSent {
    /// The whole text.
    text: String,
    /// The number of the version it was made of: the newest; 0 where there is none yet.
    #[schemars(range(min = 0))]
    before: i64,
}

/// One change.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PolicyChangeSent {
    /// What is said from now on.
    change: ChangeSent,
}

/// The policy.
pub fn policy(seat: &Seat, _: &Given) -> Result<String, Fault> {
    let held = seat.policy()?;
    let clients: Vec<&ForClient> = held.policy.clients.iter().collect();
    let written = held.written.as_ref().map(|(who, at)| (who.as_str(), *at));
    Ok(json::held_policy(&held.policy, &clients, written))
}

/// Its newest versions.
pub fn versions(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let asked: VersionsAsked = given.query()?;
    let all = seat.policy_versions(limit(asked.limit, 20, 200)?)?;
    let all: Vec<PolicyVersion<'_>> = all.iter().map(told).collect();
    Ok(json::policy_versions(&all))
}

/// One of them, with its text.
pub fn version(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let (version, text) = seat.policy_version(given.number("number")?)?;
    Ok(json::policy_text(&told(&version), &text))
}

/// Takes a whole text.
pub fn write(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let sent: TextSent = given.body()?;
    seat.write_policy(&sent.text, sent.before)?
        .map_err(refused)?;
    newest(seat)
}

/// Makes one change.
pub fn change(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let sent: PolicyChangeSent = given.body()?;
    seat.change_policy(&sent.change.change()?)?
        .map_err(refused)?;
    policy(seat, given)
}

/// Brings a version back.
pub fn back(seat: &Seat, given: &Given) -> Result<String, Fault> {
    seat.bring_policy_back(given.number("number")?)?
        .map_err(refused)?;
    newest(seat)
}

/// The newest version, which is the one that holds. The same text again makes none.
fn newest(seat: &Seat) -> Result<String, Fault> {
    let newest = seat.policy_versions(1)?;
    let none = || {
        let what = "the text is empty, and there is no policy yet".to_string();
        Fault::Unfit(what, "docs/policy.md describes a policy".to_string())
    };
    let number = newest.first().ok_or_else(none)?.number;
    let (version, text) = seat.policy_version(number)?;
    Ok(json::policy_text(&told(&version), &text))
}

fn told(version: &Version) -> PolicyVersion<'_> {
    PolicyVersion {
        number: version.number,
        at: version.at,
        by: &version.who,
    }
}

/// Why it is not changed, in words.
fn refused(trouble: Trouble) -> Fault {
    let (what, hint) = match trouble {
        Trouble::Mistakes(mistakes) => {
            let lines = mistakes.iter().take(TOLD);
            let lines: Vec<String> = lines
                .map(|m| format!("line {}, column {}: {m}", m.line, m.column))
                .collect();
            (lines.join("\n"), "docs/policy.md describes a policy")
        }
        Trouble::Meanwhile => (
            "somebody changed the policy meanwhile".to_string(),
            "look at the newest version, and send your text with its number as `before`",
        ),
        Trouble::NotThere => (
            "what is to be taken out is not there".to_string(),
            "/api/v1/policy shows what is",
        ),
        Trouble::Beside(word) => (
            format!("“{word}” is there already, in an entry with other words"),
            "take it out there first",
        ),
        Trouble::Spoilt(why) => (why, "docs/policy.md describes a policy"),
        Trouble::Form => (
            "it is written in a way that has to be changed in the text".to_string(),
            "send the whole text: POST /api/v1/policy/versions",
        ),
    };
    Fault::Unfit(what, hint.to_string())
}
