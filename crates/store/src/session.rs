//! Sessions: browsers that somebody signed in with. Of what the browser holds only a digest is kept. They do not
//! outlive a store that is put back from a backup.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// By its digest.
    FOUND = "SELECT session, member, made, seen, until, agent, whole, ended FROM session WHERE firm = $1 AND digest = $2";
    /// A member's.
    THEIRS = "SELECT session, member, made, seen, until, agent, whole, ended FROM session \
              WHERE firm = $1 AND member = $2 AND ended IS NULL ORDER BY session DESC";
    /// A new one.
    ADD = "INSERT INTO session (firm, session, digest, member, made, seen, until, agent, whole) \
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)";
    /// It was used.
    SEEN = "UPDATE session SET seen = $3 WHERE firm = $1 AND session = $2 AND ended IS NULL";
    /// One of a member's is over.
    END = "UPDATE session SET ended = $4 WHERE firm = $1 AND session = $2 AND member = $3 AND ended IS NULL";
    /// All of a member's but one are over.
    END_OTHERS = "UPDATE session SET ended = $4 WHERE firm = $1 AND member = $2 AND session <> $3 AND ended IS NULL";
    /// Those that were over long ago.
    FORGET_OLD = "DELETE FROM session WHERE firm = $1 AND (until < $2 OR ended < $2)";
    /// All.
    FORGET = "DELETE FROM session WHERE firm = $1";
}

/// A session as kept. Times are microseconds since the epoch.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Its number.
    pub session: i64,
    /// Whose it is.
    pub member: i64,
    /// When it began.
    pub made: i64,
    /// When it was last used, to some minutes.
    pub seen: i64,
    /// It is over then at the latest.
    pub until: i64,
    /// The browser, in words.
    pub agent: String,
    /// False while the second step is still to be made.
    pub whole: bool,
    /// When it was ended.
    pub ended: Option<i64>,
}

fn session(mut row: Row) -> Result<Session, StoreError> {
    Ok(Session {
        session: row.take(0)?,
        member: row.take(1)?,
        made: row.take(2)?,
        seen: row.take(3)?,
        until: row.take(4)?,
        agent: row.take(5)?,
        whole: row.take(6)?,
        ended: row.take(7)?,
    })
}

impl Store {
    /// The session of a digest.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn session(&self, digest: &[u8]) -> Result<Option<Session>, StoreError> {
        let row = self.first(FOUND, row![self.firm(), digest])?;
        row.map(session).transpose()
    }

    /// A member's sessions that were not ended, the newest first.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn sessions_of(&self, member: i64) -> Result<Vec<Session>, StoreError> {
        let rows = self.read(THEIRS, row![self.firm(), member])?;
        rows.into_iter().map(session).collect()
    }

    /// Adds a session under the digest of what its browser holds.
    pub fn add_session(&self, batch: &mut Batch, digest: &[u8], new: &Session) {
        let values = row![
            self.firm(),
            new.session,
            digest,
            new.member,
            new.made,
            new.seen,
            new.until,
            new.agent.as_str(),
            new.whole
        ];
        batch.one(ADD, values);
    }

    /// A session was used.
    pub fn session_was_seen(&self, batch: &mut Batch, session: i64, at: i64) {
        batch.any(SEEN, row![self.firm(), session, at]);
    }

    /// Ends a member's session; the batch fails where they have none of that number.
    pub fn end_session(&self, batch: &mut Batch, session: i64, member: i64, at: i64) {
        batch.one(END, row![self.firm(), session, member, at]);
    }

    /// Ends all sessions of a member but one; 0 is none. No browser of theirs is known any more.
    pub fn end_other_sessions(&self, batch: &mut Batch, member: i64, but: i64, at: i64) {
        batch.any(END_OTHERS, row![self.firm(), member, but, at]);
        self.forget_devices_of(batch, member);
    }

    /// Forgets sessions that were over before a time.
    pub fn forget_old_sessions(&self, batch: &mut Batch, before: i64) {
        batch.any(FORGET_OLD, row![self.firm(), before]);
    }

    /// Forgets all that lets anybody in but passwords: sessions, tokens, known browsers, and what was
    /// tried.
    pub fn forget_keys(&self, batch: &mut Batch) {
        batch.any(FORGET, row![self.firm()]);
        self.forget_tokens(batch);
        self.forget_attempts(batch);
        self.forget_devices(batch);
    }
}
