//! Search over all letters: words, phrases, what must not be there; the client's words told from ours.

mod marks;
mod query;

pub use query::{BadQuery, Words};

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::envelope;
use amends_domain::{Mailbox, Side};
pub use amends_reading::When;
use amends_store::letter::Letter;
use amends_store::words;
use jiff::{Timestamp, tz::Offset, tz::TimeZone};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// Places that are asked for in one go.
const BATCH: usize = 256;

/// What is searched for, and where.
#[derive(Debug, Clone, Default)]
pub struct Search {
    /// The words.
    pub words: Words,
    /// Only what this side wrote.
    pub side: Option<Side>,
    /// Only letters with this client, by its number.
    pub client: Option<i64>,
    /// Not before this.
    pub since: Option<When>,
    /// Not after this.
    pub until: Option<When>,
    /// At most so many.
    pub limit: usize,
    /// Go on behind this place: [`Next::place`].
    pub before: Option<i64>,
    /// Look at so many letters with these words at most, where only some of them fit; all if none is named.
    pub effort: Option<usize>,
}

/// Letters that fit, the newest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Hits {
    /// The letters.
    pub hits: Vec<Hit>,
    /// True when there are more.
    pub more: bool,
    /// Where to go on, when not all was looked at.
    pub next: Option<Next>,
}

/// Where a search goes on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Next {
    /// The place, for [`Search::before`].
    pub place: i64,
    /// How far back it has looked.
    pub looked: Timestamp,
}

/// A letter that fits.
#[derive(Debug, Clone, PartialEq)]
pub struct Hit {
    /// Its id.
    pub message_id: String,
    /// When it was sent.
    pub at: Timestamp,
    /// The offset of its author's clock.
    pub offset: Offset,
    /// Its author.
    pub from: Mailbox,
    /// Whose client it belongs to: the client's id and name, and whether they wrote it or we did.
    pub client: Option<(String, String, Side)>,
    /// Its subject, and the bytes of it that fit.
    pub subject: (String, Vec<Range<usize>>),
    /// The line of it with the first words that fit, and their bytes; the first line when none of its own
    /// words do.
    pub line: (String, Vec<Range<usize>>),
}

impl Amends {
    /// Searches all letters. They must have been settled to know whose they are.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn search(&self, search: &Search) -> Result<Hits, ServiceError> {
        self.search_but(search, &BTreeSet::new(), &self.zone()?)
    }

    /// The same for somebody from whom clients are hidden: only letters of clients they see. Days are those of `zone`.
    pub(crate) fn search_but(
        &self,
        search: &Search,
        hidden: &BTreeSet<i64>,
        zone: &TimeZone,
    ) -> Result<Hits, ServiceError> {
        let until = search.until.and_then(|until| until.end(zone));
        let since = search.since.and_then(|since| since.begin(zone));
        let mut clients: BTreeMap<i64, Option<(String, String)>> = BTreeMap::new();
        let mut found = Hits::default();
        let newest = until.map_or(i64::MAX, |until| {
            words::place(until.as_microsecond() + 1_000_000, 0)
        });
        let mut before = search.before.map_or(newest, |before| before.min(newest));
        let mut looked = 0;
        loop {
            let places = self.store.find_words(search.words.query(), before, BATCH)?;
            for &place in &places {
                if found.hits.len() == search.limit || search.effort.is_some_and(|e| looked >= e) {
                    found.more = found.hits.len() == search.limit;
                    found.next = Some(next(before));
                    return Ok(found);
                }
                looked += 1;
                before = place;
                let number = words::letter_at(place);
                let filing = self.store.filing(number)?.and_then(|f| f.client);
                let side = filing.map(|(_, ours)| if ours { Side::Ours } else { Side::Theirs });
                let asked = search.side.is_none_or(|asked| side == Some(asked))
                    && search
                        .client
                        .is_none_or(|asked| filing.is_some_and(|(client, _)| client == asked));
                let seen = hidden.is_empty()
                    || filing.is_some_and(|(client, _)| !hidden.contains(&client));
                if !asked || !seen {
                    continue;
                }
                let Some(letter) = self.store.letter(number)? else {
                    continue;
                };
                let client = match filing.zip(side) {
                    Some(((client, _), side)) => self.called(client, &mut clients)?.zip(Some(side)),
                    None => None,
                };
                let client = client.map(|((slug, name), side)| (slug, name, side));
                let hit = hit(&letter, client, &search.words)?;
                if since.is_some_and(|since| hit.at < since) {
                    return Ok(found);
                }
                found.hits.push(hit);
            }
            if places.len() < BATCH {
                return Ok(found);
            }
        }
    }

    /// A client's id and name, looked up once.
    fn called(
        &self,
        client: i64,
        known: &mut BTreeMap<i64, Option<(String, String)>>,
    ) -> Result<Option<(String, String)>, ServiceError> {
        if let Some(called) = known.get(&client) {
            return Ok(called.clone());
        }
        let called = self.store.client(client)?.map(|c| (c.slug, c.name));
        known.insert(client, called.clone());
        Ok(called)
    }

    /// The firm's time zone.
    fn zone(&self) -> Result<TimeZone, ServiceError> {
        let ground = self.ground(&self.options)?;
        Ok(ground.map_or(TimeZone::UTC, |g| g.working.calendar.zone().clone()))
    }
}

/// Behind this place.
fn next(place: i64) -> Next {
    let looked = words::time_of(place);
    Next {
        place,
        looked: Timestamp::from_microsecond(looked).unwrap_or_default(),
    }
}

fn hit(
    letter: &Letter,
    client: Option<(String, String, Side)>,
    words: &Words,
) -> Result<Hit, ServiceError> {
    let message = envelope::message(&letter.envelope, &letter.words)?;
    let subject = marks::marked(&message.subject, words.query());
    let line = marks::line(&message.text.own, words.query());
    Ok(Hit {
        message_id: message.id.as_str().to_string(),
        at: message.at,
        offset: message.offset,
        from: message.from,
        client,
        subject: (message.subject, subject),
        line,
    })
}
