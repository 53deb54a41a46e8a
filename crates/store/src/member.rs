//! Members: people of the firm who sign in, and what proves who they are. Ground.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// All, those who left too.
    EVERY = "SELECT member, name, address, role, language, made, gone, password, second, second_since, second_step \
             FROM member WHERE firm = $1 ORDER BY member";
    /// One.
    ONE = "SELECT member, name, address, role, language, made, gone, password, second, second_since, second_step \
           FROM member WHERE firm = $1 AND member = $2";
    /// A new one.
    ADD = "INSERT INTO member (firm, member, name, address, role, language, made, password, second_step) \
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 0)";
    /// What they may do.
    ROLE = "UPDATE member SET role = $3 WHERE firm = $1 AND member = $2 AND gone IS NULL";
    /// In which language pages speak to them.
    LANGUAGE = "UPDATE member SET language = $3 WHERE firm = $1 AND member = $2 AND gone IS NULL";
    /// Another password, if it is still the one that was looked at.
    PASSWORD = "UPDATE member SET password = $3 WHERE firm = $1 AND member = $2 AND password = $4";
    /// A second step, or none.
    SECOND = "UPDATE member SET second = $3, second_since = $4, second_step = $5 WHERE firm = $1 AND member = $2";
    /// A code of the second step was used.
    STEP = "UPDATE member SET second_step = $3 WHERE firm = $1 AND member = $2 AND second_step < $3";
    /// They left.
    LEAVE = "UPDATE member SET gone = $3, password = '', second = NULL, second_since = NULL \
             WHERE firm = $1 AND member = $2 AND gone IS NULL";
    /// Somebody who left and was erased.
    BLANK = "UPDATE member SET name = $3, address = '' WHERE firm = $1 AND member = $2 AND gone IS NOT NULL";
    /// The recovery codes that were not used.
    CODES = "SELECT COUNT(*) FROM recovery WHERE firm = $1 AND member = $2 AND used IS NULL";
    /// A recovery code.
    ADD_CODE = "INSERT INTO recovery (firm, member, digest) VALUES ($1, $2, $3)";
    /// One is used.
    USE_CODE = "UPDATE recovery SET used = $4 WHERE firm = $1 AND member = $2 AND digest = $3 AND used IS NULL";
    /// None of them counts any more.
    FORGET_CODES = "DELETE FROM recovery WHERE firm = $1 AND member = $2";
}

/// A member as kept.
#[derive(Clone, PartialEq, Eq)]
pub struct Member {
    /// Their number.
    pub member: i64,
    /// What they are called.
    pub name: String,
    /// Their address, in small letters: what they sign in with.
    pub address: String,
    /// `owner`, `member` or `viewer`.
    pub role: String,
    /// The code of their language; empty where they chose none.
    pub language: String,
    /// Since when: microseconds since the epoch.
    pub made: i64,
    /// When they left.
    pub gone: Option<i64>,
    /// A digest of their password that is slow to work out; empty where they have none.
    pub password: String,
    /// The secret of their second step, encrypted by the caller.
    pub second: Option<Vec<u8>>,
    /// Since when the second step is asked for; none while it is being set up.
    pub second_since: Option<i64>,
    /// The last step of time whose code was used.
    pub second_step: i64,
}

fn member(mut row: Row) -> Result<Member, StoreError> {
    Ok(Member {
        member: row.take(0)?,
        name: row.take(1)?,
        address: row.take(2)?,
        role: row.take(3)?,
        language: row.take(4)?,
        made: row.take(5)?,
        gone: row.take(6)?,
        password: row.take(7)?,
        second: row.take(8)?,
        second_since: row.take(9)?,
        second_step: row.take(10)?,
    })
}

impl Store {
    /// All members, those who left too.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn members(&self) -> Result<Vec<Member>, StoreError> {
        let rows = self.read(EVERY, row![self.firm()])?;
        rows.into_iter().map(member).collect()
    }

    /// One member.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn member(&self, number: i64) -> Result<Option<Member>, StoreError> {
        let row = self.first(ONE, row![self.firm(), number])?;
        row.map(member).transpose()
    }

    /// Adds a member.
    pub fn add_member(&self, batch: &mut Batch, new: &Member) {
        let values = row![
            self.firm(),
            new.member,
            new.name.as_str(),
            new.address.as_str(),
            new.role.as_str(),
            new.language.as_str(),
            new.made,
            new.password.as_str()
        ];
        batch.one(ADD, values);
    }

    /// Changes what a member may do.
    pub fn set_role(&self, batch: &mut Batch, member: i64, role: &str) {
        batch.one(ROLE, row![self.firm(), member, role]);
    }

    /// Changes a member's language.
    pub fn set_language(&self, batch: &mut Batch, member: i64, language: &str) {
        batch.one(LANGUAGE, row![self.firm(), member, language]);
    }

    /// Puts another password in the place of the one that was looked at.
    pub fn set_password(&self, batch: &mut Batch, member: i64, password: &str, before: &str) {
        batch.one(PASSWORD, row![self.firm(), member, password, before]);
    }

    /// Sets the second step up, asks for it since a time, or gives it up.
    pub fn set_second(
        &self,
        batch: &mut Batch,
        member: i64,
        sealed: Option<Vec<u8>>,
        since: Option<i64>,
        step: i64,
    ) {
        batch.one(SECOND, row![self.firm(), member, sealed, since, step]);
    }

    /// A code of the second step is used; the batch fails if it or a later one was used before.
    pub fn use_step(&self, batch: &mut Batch, member: i64, step: i64) {
        batch.one(STEP, row![self.firm(), member, step]);
    }

    /// A member left: nothing of theirs opens anything any more.
    pub fn leave(&self, batch: &mut Batch, member: i64, at: i64) {
        batch.one(LEAVE, row![self.firm(), member, at]);
        self.forget_codes(batch, member);
    }

    /// Takes the name and the address out of a member who left.
    pub fn blank_member(&self, batch: &mut Batch, member: i64, name: &str) {
        batch.one(BLANK, row![self.firm(), member, name]);
    }

    /// How many recovery codes a member has left.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn codes_left(&self, member: i64) -> Result<usize, StoreError> {
        let row = self.first(CODES, row![self.firm(), member])?;
        row.map_or(Ok(0), |mut row| row.take(0))
    }

    /// Adds a recovery code by its digest.
    pub fn add_code(&self, batch: &mut Batch, member: i64, digest: &[u8]) {
        batch.one(ADD_CODE, row![self.firm(), member, digest]);
    }

    /// Uses a recovery code; the batch fails if there is none of that digest, or it was used.
    pub fn use_code(&self, batch: &mut Batch, member: i64, digest: &[u8], at: i64) {
        batch.one(USE_CODE, row![self.firm(), member, digest, at]);
    }

    /// Forgets all recovery codes of a member.
    pub fn forget_codes(&self, batch: &mut Batch, member: i64) {
        batch.any(FORGET_CODES, row![self.firm(), member]);
    }
}
