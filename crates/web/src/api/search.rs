//! Search over all that was written.

use super::given::Given;
use super::listed::{Cursor, limit, short};
use crate::fault::Fault;
use amends_domain::Side;
use amends_service::Seat;
use amends_service::search::{Hit, Search, When};
use amends_views::found::{Found, FoundPage};
use amends_views::json;
use schemars::JsonSchema;
use serde::Deserialize;

/// Letters with these words that are looked at in one go; then it goes on at the cursor.
const EFFORT: usize = 2_000;

/// What is searched for.
#[derive(Debug, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SearchAsked {
    /// Words that must be there; "..." for words side by side, -word for one that must not be there, word* for one
    /// that goes on.
    #[schemars(length(min = 1, max = 500))]
    q: String,
    /// Whose words.
    from: Option<SideName>,
    /// Only with this client, by its id.
    #[schemars(length(max = 200))]
    client: Option<String>,
    /// Not before this day.
    #[schemars(extend("format" = "date"))]
    since: Option<String>,
    /// Not after this day.
    #[schemars(extend("format" = "date"))]
    until: Option<String>,
    /// How many at a time; 20 where it is not said.
    #[schemars(range(min = 1, max = 100))]
    limit: Option<u32>,
    cursor: Option<Cursor>,
}

#[derive(Debug, Clone, Copy, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[schemars(rename = "Whose", inline)]
enum SideName {
    Us,
    Them,
}

/// Letters that fit, the newest first.
pub fn search(seat: &Seat, given: &Given) -> Result<String, Fault> {
    let asked: SearchAsked = given.query()?;
    short("q", Some(&asked.q), 500)?;
    short("client", asked.client.as_deref(), 200)?;
    let day = |name: &str, text: Option<&String>| -> Result<Option<When>, Fault> {
        let read = text.map(|text| text.parse()).transpose();
        read.map_err(|error| Fault::Unread(format!("{name}: {error}")))
    };
    let words = asked.q.parse();
    let words = words.map_err(|error: amends_service::search::BadQuery| {
        let hint = "for example: \"late again\" -newsletter deliv*";
        Fault::Unfit(error.to_string(), hint.to_string())
    })?;
    let client = match &asked.client {
        Some(id) => Some(seat.number_of(id)?.ok_or(Fault::Gone)?),
        None => None,
    };
    let hits = seat.search(&Search {
        words,
        side: asked.from.map(|whose| match whose {
            SideName::Us => Side::Ours,
            SideName::Them => Side::Theirs,
        }),
        client,
        since: day("since", asked.since.as_ref())?,
        until: day("until", asked.until.as_ref())?,
        limit: limit(asked.limit, 20, 100)?,
        before: asked.cursor.as_ref().map(Cursor::place).transpose()?,
        effort: Some(EFFORT),
    })?;
    let next = hits.next.map(|next| next.place.to_string());
    let page = FoundPage {
        typed: asked.q,
        hits: hits.hits.into_iter().map(found).collect(),
        more: hits.more,
    };
    Ok(json::some_found(&page, next))
}

/// A letter that fits, as it is shown.
pub fn found(hit: Hit) -> Found {
    let (client, side) = match hit.client {
        Some((id, name, side)) => (Some((id, name)), Some(side)),
        None => (None, None),
    };
    Found {
        message_id: hit.message_id,
        at: hit.at,
        day: hit.offset.to_datetime(hit.at).date(),
        who: hit.from.name,
        address: hit.from.address.as_str().to_string(),
        client,
        ours: side.map(|side| side == Side::Ours),
        subject: hit.subject,
        line: hit.line,
    }
}
