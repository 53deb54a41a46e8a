//! Tokens, by which programs ask in a member's name. Only a digest is kept. They do not outlive a store that is put
//! back from a backup.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// By its digest.
    FOUND = "SELECT token, member, name, scope, made, until, used, ended FROM token WHERE firm = $1 AND digest = $2";
    /// All that were not ended.
    EVERY = "SELECT token, member, name, scope, made, until, used, ended FROM token \
             WHERE firm = $1 AND ended IS NULL ORDER BY token DESC";
    /// A new one.
    ADD = "INSERT INTO token (firm, token, digest, member, name, scope, made, until) \
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// It was used.
    USED = "UPDATE token SET used = $3 WHERE firm = $1 AND token = $2 AND ended IS NULL";
    /// One of a member's is over.
    END = "UPDATE token SET ended = $4 WHERE firm = $1 AND token = $2 AND member = $3 AND ended IS NULL";
    /// All of a member's are over.
    END_ALL = "UPDATE token SET ended = $3 WHERE firm = $1 AND member = $2 AND ended IS NULL";
    /// All.
    FORGET = "DELETE FROM token WHERE firm = $1";
}

/// A token as kept. Times are microseconds since the epoch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    /// Its number.
    pub token: i64,
    /// In whose name it asks.
    pub member: i64,
    /// What it is for, in its owner's words.
    pub name: String,
    /// `read`, `write` or `admin`.
    pub scope: String,
    /// When it was made.
    pub made: i64,
    /// It is over then.
    pub until: i64,
    /// When it was last used, to a minute.
    pub used: Option<i64>,
    /// When it was ended.
    pub ended: Option<i64>,
}

fn token(mut row: Row) -> Result<Token, StoreError> {
    Ok(Token {
        token: row.take(0)?,
        member: row.take(1)?,
        name: row.take(2)?,
        scope: row.take(3)?,
        made: row.take(4)?,
        until: row.take(5)?,
        used: row.take(6)?,
        ended: row.take(7)?,
    })
}

impl Store {
    /// The token of a digest.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn token(&self, digest: &[u8]) -> Result<Option<Token>, StoreError> {
        let row = self.first(FOUND, row![self.firm(), digest])?;
        row.map(token).transpose()
    }

    /// All tokens that were not ended, the newest first.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn tokens(&self) -> Result<Vec<Token>, StoreError> {
        let rows = self.read(EVERY, row![self.firm()])?;
        rows.into_iter().map(token).collect()
    }

    /// Adds a token under its digest.
    pub fn add_token(&self, batch: &mut Batch, digest: &[u8], new: &Token) {
        let values = row![
            self.firm(),
            new.token,
            digest,
            new.member,
            new.name.as_str(),
            new.scope.as_str(),
            new.made,
            new.until
        ];
        batch.one(ADD, values);
    }

    /// A token was used.
    pub fn token_was_used(&self, batch: &mut Batch, token: i64, at: i64) {
        batch.any(USED, row![self.firm(), token, at]);
    }

    /// Ends a member's token; the batch fails where they have none of that number.
    pub fn end_token(&self, batch: &mut Batch, token: i64, member: i64, at: i64) {
        batch.one(END, row![self.firm(), token, member, at]);
    }

    /// Ends all tokens of a member.
    pub fn end_tokens(&self, batch: &mut Batch, member: i64, at: i64) {
        batch.any(END_ALL, row![self.firm(), member, at]);
    }

    pub(crate) fn forget_tokens(&self, batch: &mut Batch) {
        batch.any(FORGET, row![self.firm()]);
    }
}
