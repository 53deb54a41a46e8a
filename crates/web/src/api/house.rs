//! Who asks, who works with it, what happened.

use super::given::Given;
use super::listed::{Cursor, limit};
use crate::fault::Fault;
use amends_service::Seat;
use amends_service::access::Role;
use amends_views::json::{self, Happened, Member};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Deserialize;

/// How many, before which.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct HappeningsAsked {
    /// How many at a time; 100 where it is not said.
    #[schemars(range(min = 1, max = 500))]
    limit: Option<u32>,
    cursor: Option<Cursor>,
}

/// Who asks, and what they may.
pub fn me(seat: &Seat, _: &Given) -> Result<String, Fault> {
    Ok(json::me(seat.name(), seat.role().name(), seat.now()))
}

/// The members.
pub fn members(seat: &Seat, _: &Given) -> Result<String, Fault> {
    if !seat.can(Role::Owner) {
        return Err(Fault::NotAllowed);
    }
    let members = seat.members()?;
    let members: Vec<Member<'_>> = members
        .iter()
        .map(|m| Member {
            number: m.number,
            name: &m.name,
            address: &m.address,
            role: m.role.name(),
            since: m.since,
            second_step: m.second_step,
        })
        .collect();
    Ok(json::members(&members))
}

/// What happened, the newest first.
pub fn happenings(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let asked: HappeningsAsked = given.query()?;
    let before = asked.cursor.as_ref().map_or(Ok(i64::MAX), Cursor::place)?;
    let most = limit(asked.limit, 100, 500)?;
    let all = seat.happenings(before, most + 1)?;
    let next = (all.len() > most).then(|| all[most - 1].happening.to_string());
    let shown: Vec<Happened<'_>> = all
        .iter()
        .take(most)
        .map(|h| Happened {
            number: h.happening,
            at: Timestamp::from_microsecond(h.at).unwrap_or_default(),
            who: &h.who,
            verb: &h.verb,
            object: &h.object,
            why: &h.why,
        })
        .collect();
    Ok(json::happenings(&shown, next))
}
