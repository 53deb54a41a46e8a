//! Search over all letters: words, phrases, what must not be there; the client's words told from ours.

mod marks;
mod query;

pub use query::{BadQuery, Words};

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::envelope;
use amends_domain::{Mailbox, Side};
use amends_reading::When;
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
}

/// Letters that fit, the newest first.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Hits {
    /// The letters.
    pub hits: Vec<Hit>,
    /// True when there are more.
    pub more: bool,
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
        self.search_but(search, &BTreeSet::new())
    }

    /// The same for somebody from whom clients are hidden: only letters of clients they see.
    pub(crate) fn search_but(
        &self,
        search: &Search,
        hidden: &BTreeSet<i64>,
    ) -> Result<Hits, ServiceError> {
        let zone = self.zone()?;
        let until = search.until.and_then(|until| until.end(&zone));
        let since = search.since.and_then(|since| since.begin(&zone));
        let clients: BTreeMap<i64, (String, String)> = self
            .store
            .clients()?
            .into_iter()
            .map(|c| (c.client, (c.slug, c.name)))
            .collect();
        let mut found = Hits::default();
        let mut before = until.map_or(i64::MAX, |until| {
            words::place(until.as_microsecond() + 1_000_000, 0)
        });
        loop {
            let places = self.store.find_words(search.words.query(), before, BATCH)?;
            for &place in &places {
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
                let client = filing.zip(side).and_then(|((client, _), side)| {
                    let (slug, name) = clients.get(&client)?.clone();
                    Some((slug, name, side))
                });
                let hit = hit(&letter, client, &search.words)?;
                if since.is_some_and(|since| hit.at < since) {
                    return Ok(found);
                }
                if found.hits.len() == search.limit {
                    found.more = true;
                    return Ok(found);
                }
                found.hits.push(hit);
            }
            if places.len() < BATCH {
                return Ok(found);
            }
        }
    }

    /// The firm's time zone.
    fn zone(&self) -> Result<TimeZone, ServiceError> {
        let ground = self.ground(&self.options)?;
        Ok(ground.map_or(TimeZone::UTC, |g| g.working.calendar.zone().clone()))
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
