//! What is open, with all clients or with one.

use super::clients::{lists, portrait};
use super::given::Given;
use super::listed::{Cursor, limit};
use crate::fault::Fault;
use amends_service::Seat;
use amends_views::json;
use schemars::JsonSchema;
use serde::Deserialize;

/// How many, from where.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct LoopsAsked {
    /// How many at a time; 100 where it is not said.
    #[schemars(range(min = 1, max = 500))]
    limit: Option<u32>,
    cursor: Option<Cursor>,
}

impl LoopsAsked {
    fn part(&self) -> Result<(usize, usize), Fault> {
        let from = self.cursor.as_ref().map_or(Ok(0), Cursor::place)?;
        Ok((from, limit(self.limit, 100, 500)?))
    }
}

/// With all clients.
pub fn loops(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let (from, most) = given.query::<LoopsAsked>()?.part()?;
    let lists = lists(seat)?;
    Ok(json::some_loops(
        &lists.report,
        &lists.report.all(),
        from,
        most,
    ))
}

/// With one client.
pub fn of_client(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let (from, most) = given.query::<LoopsAsked>()?.part()?;
    let portrait = portrait(seat, given)?;
    let of = [portrait.client()];
    Ok(json::some_loops(&portrait.report, &of, from, most))
}
