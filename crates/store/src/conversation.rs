//! Conversations with one client, and what was said in one of them. Derived.

use crate::error::StoreError;
use crate::letter::Letter;
use crate::sql::{Row, row, statements};
use crate::store::Store;

statements! {
    /// Those of a client, the newest first.
    OF_CLIENT = "SELECT thread, COUNT(*), MAX(at) FROM filed WHERE firm = $1 AND client = $2 GROUP BY thread \
                 ORDER BY MAX(at) DESC, thread DESC LIMIT $3 OFFSET $4";
    /// The letters of one of them, oldest first, with what they say.
    LETTERS = "SELECT letter.letter, envelope, words, filed.ours, reading FROM filed \
               JOIN letter ON letter.firm = filed.firm AND letter.letter = filed.letter \
               LEFT JOIN said ON said.firm = filed.firm AND said.letter = filed.letter \
               WHERE filed.firm = $1 AND filed.client = $2 AND filed.thread = $3 \
               ORDER BY filed.at, filed.letter LIMIT $4";
}

/// A conversation, as lists show it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conversation {
    /// Its number: that of its first letter.
    pub thread: i64,
    /// How many letters of the client it has.
    pub letters: usize,
    /// When the last of them was sent: microseconds since the epoch.
    pub last: i64,
}

/// A letter of a conversation.
#[derive(Debug, Clone)]
pub struct Spoken {
    /// The letter.
    pub letter: Letter,
    /// Whether we wrote it.
    pub ours: bool,
    /// What it says, in the caller's packing, when it was read.
    pub reading: Option<Vec<u8>>,
}

impl Store {
    /// Some conversations with a client, the newest first, after so many newer ones.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn conversations(
        &self,
        client: i64,
        limit: usize,
        after: usize,
    ) -> Result<Vec<Conversation>, StoreError> {
        let one = |mut row: Row| {
            Ok(Conversation {
                thread: row.take(0)?,
                letters: row.take(1)?,
                last: row.take(2)?,
            })
        };
        let rows = self.read(OF_CLIENT, row![self.firm(), client, limit, after])?;
        rows.into_iter().map(one).collect()
    }

    /// What was said in a conversation with a client, oldest first.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn spoken(
        &self,
        client: i64,
        thread: i64,
        limit: usize,
    ) -> Result<Vec<Spoken>, StoreError> {
        let one = |mut row: Row| {
            Ok(Spoken {
                letter: Letter {
                    letter: row.take(0)?,
                    envelope: row.take(1)?,
                    words: row.take(2)?,
                },
                ours: row.take(3)?,
                reading: row.take(4)?,
            })
        };
        let rows = self.read(LETTERS, row![self.firm(), client, thread, limit])?;
        rows.into_iter().map(one).collect()
    }
}
