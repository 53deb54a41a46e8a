//! Mail as it came: the ground. Its bytes are kept apart ([`body`](crate::body)).

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;
use std::collections::BTreeSet;

statements! {
    /// Whether it is held already.
    KNOWN = "SELECT mail, sent FROM mail WHERE firm = $1 AND digest = $2";
    /// A new one.
    KEEP = "INSERT INTO mail (firm, mail, digest, bytes, sent, stamped, kept, rules, id_mark, letter_mark, bundle) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, 0, 0, 0, $8)";
    /// It was found in a folder of sent mail too: to be filed anew.
    SENT = "UPDATE mail SET sent = 1, rules = 0 WHERE firm = $1 AND mail = $2";
    /// Not filed by these rules yet.
    WAITING = "SELECT mail, sent, stamped, kept, letter, bundle, digest, bytes FROM mail \
               WHERE firm = $1 AND rules < $2 ORDER BY rules, mail LIMIT $3";
    /// How many those are.
    WAITING_COUNT = "SELECT COUNT(*) FROM mail WHERE firm = $1 AND rules < $2";
    /// Those that may be one letter with it.
    BY_ID = "SELECT mail, letter FROM mail WHERE firm = $1 AND id_mark = $2";
    /// Likewise.
    BY_LETTER = "SELECT mail, letter FROM mail WHERE firm = $1 AND letter_mark = $2";
    /// Those of one letter.
    OF_LETTER = "SELECT mail, letter FROM mail WHERE firm = $1 AND letter = $2";
    /// One of them.
    ONE = "SELECT mail, sent, stamped, kept, letter, bundle, digest FROM mail WHERE firm = $1 AND mail = $2";
    /// It has to be filed anew.
    REFILE = "UPDATE mail SET rules = 0, letter = NULL WHERE firm = $1 AND mail = $2";
    /// It became part of a letter, or of none.
    FILED = "UPDATE mail SET rules = $3, id_mark = $4, letter_mark = $5, letter = $6, trouble = $7 \
             WHERE firm = $1 AND mail = $2";
    /// All, in the order they came.
    AFTER = "SELECT mail, sent, stamped, kept, letter, bundle, digest FROM mail \
             WHERE firm = $1 AND mail > $2 ORDER BY mail LIMIT $3";
    /// How many there are, and their bytes as they came.
    COUNT = "SELECT COUNT(*), CAST(COALESCE(SUM(bytes), 0) AS bigint) FROM mail WHERE firm = $1";
    /// Gone for good.
    FORGET = "DELETE FROM mail WHERE firm = $1 AND mail = $2 AND COALESCE(bundle, 0) = $3";
}

/// A mail to be kept.
#[derive(Debug, Clone)]
pub struct NewMail {
    /// What tells its bytes from all others.
    pub digest: [u8; 16],
    /// How many bytes it had.
    pub bytes: usize,
    /// It lay in a folder of sent mail.
    pub sent: bool,
    /// The time the mailbox gave it: seconds since the epoch, and seconds east of UTC.
    pub stamped: Option<(i64, i32)>,
    /// When it was kept: microseconds since the epoch.
    pub kept: i64,
    /// The bundle that its bytes are in, or its own number where they stay alone; none where that is to be seen.
    pub bundle: Option<i64>,
}

/// A mail that is held.
#[derive(Debug, Clone)]
pub struct Held {
    /// Its number.
    pub mail: i64,
    /// It lay in a folder of sent mail.
    pub sent: bool,
    /// The time the mailbox gave it: seconds since the epoch, and seconds east of UTC.
    pub stamped: Option<(i64, i32)>,
    /// When it was kept.
    pub kept: i64,
    /// The letter it is part of.
    pub letter: Option<i64>,
    /// The bundle that its bytes are in; none where they are kept under its own number.
    pub bundle: Option<i64>,
    /// What tells its bytes from all others.
    pub digest: [u8; 16],
}

impl Held {
    /// The number that its bytes are kept under.
    pub fn kept_under(&self) -> i64 {
        self.bundle.unwrap_or(self.mail)
    }
}

/// What filing found out about a mail.
#[derive(Debug, Clone, Default)]
pub struct Filed {
    /// A mark of its id; 0 for none.
    pub id_mark: i64,
    /// A mark of what stays the same when the id changes; 0 for none.
    pub letter_mark: i64,
    /// The letter it is part of.
    pub letter: Option<i64>,
    /// What of it could not be read.
    pub trouble: Option<String>,
}

/// What mails may share with others that are copies of the same letter.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Kin {
    /// Marks of ids.
    pub ids: BTreeSet<i64>,
    /// Marks of what stays the same when the id changes.
    pub marks: BTreeSet<i64>,
    /// Letters they are part of.
    pub letters: BTreeSet<i64>,
}

/// Seconds fit into 40 bits, offsets are whole seconds within a day.
fn packed((at, offset): (i64, i32)) -> i64 {
    at * 200_000 + i64::from(offset) + 100_000
}

fn unpacked(stamp: i64) -> (i64, i32) {
    let offset = stamp.rem_euclid(200_000) - 100_000;
    (stamp.div_euclid(200_000), offset as i32)
}

fn held(mut row: Row) -> Result<Held, StoreError> {
    let stamped: Option<i64> = row.take(2)?;
    Ok(Held {
        mail: row.take(0)?,
        sent: row.take(1)?,
        stamped: stamped.map(unpacked),
        kept: row.take(3)?,
        letter: row.take(4)?,
        bundle: row.take(5)?,
        // One of another length is nobody's.
        digest: row.take::<Vec<u8>>(6)?.try_into().unwrap_or_default(),
    })
}

impl Store {
    /// For each digest the mail with these bytes, and whether it is known to lie among sent mail.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn known_mails(
        &self,
        digests: &[[u8; 16]],
    ) -> Result<Vec<Option<(i64, bool)>>, StoreError> {
        let firm = self.firm();
        let asked: Vec<_> = digests.iter().map(|d| row![firm, &d[..]]).collect();
        let found = self.read_many(KNOWN, &asked)?.into_iter();
        let first = found.map(|rows| rows.into_iter().next());
        first
            .map(|row| row.map_or(Ok(None), |mut row| Ok(Some((row.take(0)?, row.take(1)?)))))
            .collect()
    }

    /// Keeps a new mail under a number; its bytes are kept by [`Store::keep_body`].
    pub fn keep_mail(&self, batch: &mut Batch, mail: i64, new: NewMail) {
        let firm = self.firm();
        let stamped = new.stamped.map(packed);
        let digest = new.digest.to_vec();
        batch.one(
            KEEP,
            row![
                firm, mail, digest, new.bytes, new.sent, stamped, new.kept, new.bundle
            ],
        );
    }

    /// A mail that is held was found among sent mail.
    pub fn mail_was_sent(&self, batch: &mut Batch, mail: i64) {
        batch.one(SENT, row![self.firm(), mail]);
    }

    /// Some mails that were not filed by these rules yet, new ones first, with how many bytes they had.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn mails_waiting(
        &self,
        rules: i64,
        limit: usize,
    ) -> Result<Vec<(Held, usize)>, StoreError> {
        let rows = self.read(WAITING, row![self.firm(), rules, limit])?;
        rows.into_iter()
            .map(|mut row| Ok((row.take(7)?, held(row)?)))
            .map(|both| both.map(|(bytes, held)| (held, bytes)))
            .collect()
    }

    /// How many mails were not filed by these rules yet.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn mails_waiting_count(&self, rules: i64) -> Result<usize, StoreError> {
        let count = self.first(WAITING_COUNT, row![self.firm(), rules])?;
        count.map_or(Ok(0), |mut row| row.take(0))
    }

    /// The mails that have one of these marks or are part of one of these letters.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn mails_akin(&self, kin: &Kin) -> Result<BTreeSet<i64>, StoreError> {
        let mut mails = BTreeSet::new();
        let marks = [
            (BY_ID, &kin.ids),
            (BY_LETTER, &kin.marks),
            (OF_LETTER, &kin.letters),
        ];
        for (statement, marks) in marks {
            let asked: Vec<_> = marks.iter().map(|mark| row![self.firm(), *mark]).collect();
            for mut row in self.read_many(statement, &asked)?.into_iter().flatten() {
                mails.insert(row.take(0)?);
            }
        }
        Ok(mails)
    }

    /// The mails of a letter.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn mails_of(&self, letter: i64) -> Result<Vec<(i64, Option<i64>)>, StoreError> {
        pairs(self.read(OF_LETTER, row![self.firm(), letter])?)
    }

    /// A mail by its number.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn mail(&self, mail: i64) -> Result<Option<Held>, StoreError> {
        self.first(ONE, row![self.firm(), mail])?
            .map(held)
            .transpose()
    }

    /// Mails by their numbers; those that are not held are left out.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn mails(&self, mails: &[i64]) -> Result<Vec<Held>, StoreError> {
        let asked: Vec<_> = mails.iter().map(|mail| row![self.firm(), *mail]).collect();
        let found = self.read_many(ONE, &asked)?.into_iter().flatten();
        found.map(held).collect()
    }

    /// Some mails after a number, in the order they came.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn mails_after(&self, mail: i64, limit: usize) -> Result<Vec<Held>, StoreError> {
        let rows = self.read(AFTER, row![self.firm(), mail, limit])?;
        rows.into_iter().map(held).collect()
    }

    /// Writes down what filing found out.
    pub fn file_mail(&self, batch: &mut Batch, mail: i64, rules: i64, filed: Filed) {
        let Filed {
            id_mark,
            letter_mark,
            letter,
            trouble,
        } = filed;
        let values = row![
            self.firm(),
            mail,
            rules,
            id_mark,
            letter_mark,
            letter,
            trouble
        ];
        batch.one(FILED, values);
    }

    /// A mail has to be filed anew, as if it had just come.
    pub fn refile_mail(&self, batch: &mut Batch, mail: i64) {
        batch.one(REFILE, row![self.firm(), mail]);
    }

    /// How many mails there are, and how many bytes they had.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn mail_count(&self) -> Result<(usize, usize), StoreError> {
        let row = self.first(COUNT, row![self.firm()])?;
        row.map_or(Ok((0, 0)), |mut row| Ok((row.take(0)?, row.take(1)?)))
    }

    /// Forgets a mail for good, while it is in this bundle; its bytes are forgotten by [`Store::forget_body`].
    pub fn forget_mail(&self, batch: &mut Batch, mail: i64, bundle: Option<i64>) {
        batch.one(FORGET, row![self.firm(), mail, bundle.unwrap_or(0)]);
    }
}

fn pairs(rows: Vec<Row>) -> Result<Vec<(i64, Option<i64>)>, StoreError> {
    let pair = |mut row: Row| Ok((row.take(0)?, row.take(1)?));
    rows.into_iter().map(pair).collect()
}
