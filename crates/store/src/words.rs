//! Full text: the one file with two SQL texts, FTS5's and tsvector's. What is put in are plain words, folded
//! by the caller, so that both databases find the same.

use crate::error::StoreError;
use crate::sql::{Batch, Statement, row};
use crate::store::Store;

const PUT: Statement = Statement::each(
    "INSERT INTO words (rowid, mark, said) VALUES ($2, 'f' || $1, $3)",
    "INSERT INTO words (firm, place, words) VALUES ($1, $2, to_tsvector('simple', $3))",
);
const FORGET: Statement = Statement::each(
    "DELETE FROM words WHERE rowid = $2 AND $1 = $1",
    "DELETE FROM words WHERE firm = $1 AND place = $2",
);
const FIND: Statement = Statement::each(
    "SELECT rowid FROM words WHERE words MATCH 'mark : f' || $1 || ' AND said : (' || $2 || ')' \
     AND rowid < $3 ORDER BY rowid DESC LIMIT $4",
    "SELECT place FROM words WHERE firm = $1 AND words @@ to_tsquery('simple', $2) AND place < $3 \
     ORDER BY place DESC LIMIT $4",
);

const PLACES: Statement = Statement::each(
    "SELECT rowid FROM words WHERE $1 = $1",
    "SELECT place FROM words WHERE firm = $1",
);

/// Every statement of this noun.
pub(crate) const ALL: &[(&str, Statement)] = &[
    ("PUT", PUT),
    ("FORGET", FORGET),
    ("FIND", FIND),
    ("PLACES", PLACES),
];

/// Letters of a firm fit into so many bits.
const LETTER_BITS: u32 = 29;

/// Where a letter stands among all by time: its second and its number. Newer ones are greater.
pub fn place(at: i64, letter: i64) -> i64 {
    let second = at.div_euclid(1_000_000).clamp(0, (1 << 34) - 1);
    (second << LETTER_BITS) | (letter & ((1 << LETTER_BITS) - 1))
}

/// The letter that stands at a place.
pub fn letter_at(place: i64) -> i64 {
    place & ((1 << LETTER_BITS) - 1)
}

/// The second of a place, in microseconds since the epoch.
pub fn time_of(place: i64) -> i64 {
    (place >> LETTER_BITS) * 1_000_000
}

/// What is searched for: plain folded words.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Phrases that must stand there, word by word.
    pub with: Vec<Vec<String>>,
    /// Phrases that must not.
    pub without: Vec<Vec<String>>,
    /// The last word of the last phrase may go on.
    pub open: bool,
}

impl Query {
    fn text(&self, server: bool) -> String {
        let last = self.with.len().saturating_sub(1);
        let mut text = String::new();
        for (place, phrase) in self.with.iter().enumerate() {
            if place > 0 {
                text.push_str(if server { " & " } else { " AND " });
            }
            text.push_str(&joined(phrase, self.open && place == last, server));
        }
        for phrase in &self.without {
            text.push_str(if server { " & !" } else { " NOT " });
            text.push_str(&joined(phrase, false, server));
        }
        text
    }
}

/// A phrase in the words of each database. Words hold letters and digits only.
fn joined(phrase: &[String], open: bool, server: bool) -> String {
    if server {
        let words: Vec<String> = phrase.iter().map(|word| format!("'{word}'")).collect();
        format!("({}{})", words.join(" <-> "), if open { ":*" } else { "" })
    } else {
        format!("\"{}\"{}", phrase.join(" "), if open { " *" } else { "" })
    }
}

impl Store {
    /// Puts in the words of a letter that was sent at a time.
    pub fn put_words(&self, batch: &mut Batch, place: i64, words: &str) {
        batch.one(PUT, row![self.firm(), place, words]);
    }

    /// Takes the words of a letter out.
    pub fn forget_words(&self, batch: &mut Batch, place: i64) {
        batch.any(FORGET, row![self.firm(), place]);
    }

    /// The places of the newest letters that fit, before a place.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn find_words(
        &self,
        query: &Query,
        before: i64,
        limit: usize,
    ) -> Result<Vec<i64>, StoreError> {
        if query.with.is_empty() {
            return Ok(Vec::new());
        }
        let text = query.text(self.db().is_server());
        let rows = self.read(FIND, row![self.firm(), text, before, limit])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }

    /// Every place in the full text.
    pub(crate) fn each_words(&self, seen: &mut dyn FnMut(i64)) -> Result<(), StoreError> {
        self.each::<StoreError>(PLACES, row![self.firm()], &mut |mut row| {
            seen(row.take(0)?);
            Ok(())
        })
    }
}
