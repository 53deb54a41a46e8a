//! What people decided: notes, corrections, what they said of what is open; all of it, and taken back.

use super::clients::lists;
use super::decide::{What, decided};
use super::given::Given;
use super::listed::{Cursor, limit, short};
use crate::fault::Fault;
use amends_domain::{Decided, Decision};
use amends_service::Seat;
use amends_views::json;
use schemars::JsonSchema;
use serde::Deserialize;

/// How many, after which.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct DecisionsAsked {
    /// Only of this kind: `note`, `closed`, `not_a` and the like.
    #[schemars(length(max = 40))]
    kind: Option<String>,
    /// How many at a time; 100 where it is not said.
    #[schemars(range(min = 1, max = 500))]
    limit: Option<u32>,
    cursor: Option<Cursor>,
}

/// What somebody decides, and why.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DecisionSent {
    /// What.
    what: What,
    /// Why, in a sentence; `put_off`, `not_client` and `stands` need one.
    #[serde(default)]
    #[schemars(length(max = 2000))]
    why: String,
}

/// All of them, the newest first.
pub fn decisions(seat: &Seat, given: &Given) -> Result<String, Fault> {
    some(given, &seat.decisions()?)
}

/// Those about one client.
pub fn of_client(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let about = seat.history(given.part("client")?)?;
    some(given, &about.ok_or(Fault::Gone)?)
}

fn some(given: &Given, all: &[(i64, Decision)]) -> Result<String, Fault> {
    let asked: DecisionsAsked = given.query()?;
    short("kind", asked.kind.as_deref(), 40)?;
    let most = limit(asked.limit, 100, 500)?;
    let before: i64 = asked.cursor.as_ref().map_or(Ok(i64::MAX), Cursor::place)?;
    let kind = asked.kind.as_deref();
    let shown: Vec<&(i64, Decision)> = all
        .iter()
        .rev()
        .filter(|(number, decision)| {
            *number < before && kind.is_none_or(|kind| decision.what.name() == kind)
        })
        .take(most + 1)
        .collect();
    let next = (shown.len() > most).then(|| shown[most - 1].0.to_string());
    let shown = &shown[..shown.len().min(most)];
    Ok(json::some_decided(shown, next))
}

/// Writes down what somebody decides. What it changes is read anew before it is answered.
pub fn decide(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let sent: DecisionSent = given.body()?;
    short("why", Some(&sent.why), 2_000)?;
    if sent.what.needs_why() && sent.why.trim().is_empty() {
        let what = "that is decided with a reason".to_string();
        return Err(Fault::Unfit(what, "say `why`".to_string()));
    }
    let what: Decided = decided(seat, lists(seat)?.as_ref(), sent.what)?;
    let made = seat.decide_now(&what, sent.why.trim())?;
    one(seat, made.number)
}

/// Takes one back.
pub fn undo(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let number = given.number("number")?;
    seat.undo_now(number)?;
    one(seat, number)
}

fn one(seat: &Seat, number: i64) -> Result<String, Fault> {
    let all = seat.decisions()?;
    let one = all.iter().find(|(held, _)| *held == number);
    Ok(json::one_decided(one.ok_or(Fault::Gone)?))
}
