//! Today, all clients, one of them, its people, its year.

use super::given::Given;
use super::listed::{Cursor, limit, short};
use crate::clients::{Asked, Order, chosen};
use crate::fault::Fault;
use amends_domain::Standing;
use amends_service::{Lists, Portrait, Seat};
use amends_views::people::People;
use amends_views::{MailRead, json};
use schemars::JsonSchema;
use serde::Deserialize;
use std::sync::Arc;

/// Which clients, in which order.
#[derive(Debug, Default, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ClientsAsked {
    /// A part of the name, a domain, or of somebody's name or address.
    #[schemars(length(max = 200))]
    q: Option<String>,
    /// Only those who stand so.
    standing: Option<StandingName>,
    /// Who needs us most first, or who waits longest.
    order: Option<OrderName>,
    /// How many at a time; 50 where it is not said.
    #[schemars(range(min = 1, max = 200))]
    limit: Option<u32>,
    cursor: Option<Cursor>,
}

/// A standing.
#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Standing", inline)]
pub enum StandingName {
    Good,
    Drifting,
    Strained,
    Broken,
    Mending,
    Unknown,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Order", inline)]
enum OrderName {
    Worst,
    Waiting,
}

impl StandingName {
    pub fn standing(self) -> Standing {
        match self {
            StandingName::Good => Standing::Good,
            StandingName::Drifting => Standing::Drifting,
            StandingName::Strained => Standing::Strained,
            StandingName::Broken => Standing::Broken,
            StandingName::Mending => Standing::Mending,
            StandingName::Unknown => Standing::Unknown,
        }
    }
}

/// All clients that are seen.
pub fn lists(seat: &Seat) -> Result<Arc<Lists>, Fault> {
    seat.lists()?.ok_or(Fault::NoMail)
}

/// One of them, in full.
pub fn portrait(seat: &Seat, given: &Given) -> Result<Portrait, Fault> {
    seat.portrait(given.part("client")?)?.ok_or(Fault::Gone)
}

/// What today needs.
pub fn today(seat: &Seat, _: &Given) -> Result<String, Fault> {
    Ok(json::today(&lists(seat)?.report))
}

/// All clients in short.
pub fn clients(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let asked: ClientsAsked = given.query()?;
    short("q", asked.q.as_deref(), 200)?;
    let most = limit(asked.limit, 50, 200)?;
    let from = asked.cursor.as_ref().map_or(Ok(0), Cursor::place)?;
    let mut sought = Asked::named(asked.q.unwrap_or_default());
    sought = sought.with_standing(asked.standing.map(StandingName::standing));
    if matches!(asked.order, Some(OrderName::Waiting)) {
        sought = sought.with_order(Order::Fair);
    }
    let lists = lists(seat)?;
    let all = chosen(&lists, &sought);
    let end = all.len().min(from + most);
    let next = (end < all.len()).then(|| end.to_string());
    let shown = all.get(from..end).unwrap_or_default();
    Ok(json::some_clients(
        &lists.report,
        shown,
        &lists.month_ago,
        next,
    ))
}

/// One client with every claim and its messages.
pub fn client(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let portrait = portrait(seat, given)?;
    let options = json::Options::default();
    let of = [portrait.client()];
    Ok(json::clients(
        &portrait.report,
        &of,
        &MailRead::default(),
        options,
    ))
}

/// Its last twelve months.
pub fn year(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let portrait = portrait(seat, given)?;
    Ok(json::year(&portrait.client().id, &portrait.year))
}

/// Its people: who speaks for them, who is new, who went quiet.
pub fn people(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let portrait = portrait(seat, given)?;
    let client = portrait.client();
    let people = People::of(&portrait.report, client);
    Ok(json::people(&client.id, &people))
}
