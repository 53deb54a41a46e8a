//! Letters: what mails become once they are read and put together. Derived.

use crate::error::StoreError;
use crate::sql::{Batch, Row, row, statements};
use crate::store::Store;

statements! {
    /// A new or a changed one.
    PUT = "INSERT INTO letter (firm, letter, at, id_mark, fresh, heard, envelope, words) \
           VALUES ($1, $2, $3, $4, 1, $5, $6, $7) ON CONFLICT (firm, letter) DO UPDATE SET \
           at = excluded.at, id_mark = excluded.id_mark, fresh = 1, heard = excluded.heard, \
           envelope = excluded.envelope, words = excluded.words";
    /// One.
    ONE = "SELECT letter, envelope, words FROM letter WHERE firm = $1 AND letter = $2";
    /// When it was sent.
    AT = "SELECT at FROM letter WHERE firm = $1 AND letter = $2";
    /// Those of an id.
    BY_ID = "SELECT letter FROM letter WHERE firm = $1 AND id_mark = $2";
    /// All, with their envelopes and words.
    EVERY = "SELECT letter, envelope, words FROM letter WHERE firm = $1 ORDER BY letter";
    /// All by time, with their envelopes.
    BY_TIME = "SELECT letter, envelope, heard FROM letter WHERE firm = $1 ORDER BY at, letter";
    /// All by time.
    IN_ORDER = "SELECT letter FROM letter WHERE firm = $1 ORDER BY at, letter";
    /// Heard anew.
    HEAR = "UPDATE letter SET heard = $3 WHERE firm = $1 AND letter = $2";
    /// Those of one client, with how they are filed and what they say, oldest first.
    OF_CLIENT = "SELECT letter.letter, thread, filed.parent, filed.ours, envelope, words, \
                 said.rules, said.ours, said.parent, reading FROM filed \
                 JOIN letter ON letter.firm = filed.firm AND letter.letter = filed.letter \
                 LEFT JOIN said ON said.firm = filed.firm AND said.letter = filed.letter \
                 WHERE filed.firm = $1 AND filed.client = $2 AND filed.at >= $3 ORDER BY letter.letter";
    /// The newest time of a client's letters up to another.
    LAST_OF_CLIENT = "SELECT MAX(at) FROM filed WHERE firm = $1 AND client = $2 AND at <= $3";
    /// A client's letters that were never read.
    NEVER_SAID = "SELECT filed.letter FROM filed LEFT JOIN said ON said.firm = filed.firm \
                  AND said.letter = filed.letter WHERE filed.firm = $1 AND filed.client = $2 AND said.letter IS NULL \
                  LIMIT 1";
    /// What a letter is filed under.
    FILING = "SELECT letter, thread, parent, client, ours FROM filed WHERE firm = $1 AND letter = $2";
    /// All filings.
    FILINGS = "SELECT letter, thread, parent, client, ours FROM filed WHERE firm = $1 ORDER BY letter";
    /// Files one.
    FILE = "INSERT INTO filed (firm, letter, thread, parent, client, ours, at) VALUES ($1, $2, $3, $4, $5, $6, \
            COALESCE((SELECT at FROM letter WHERE firm = $1 AND letter = $2), 0)) \
            ON CONFLICT (firm, letter) DO UPDATE SET thread = excluded.thread, parent = excluded.parent, \
            client = excluded.client, ours = excluded.ours, at = excluded.at";
    /// Its time, where it is filed already.
    REFILE = "UPDATE filed SET at = $3 WHERE firm = $1 AND letter = $2 AND at <> $3";
    /// What it says.
    SAY = "INSERT INTO said (firm, letter, rules, ours, parent, reading) VALUES ($1, $2, $3, $4, $5, $6) \
           ON CONFLICT (firm, letter) DO UPDATE SET rules = excluded.rules, ours = excluded.ours, \
           parent = excluded.parent, reading = excluded.reading";
    /// What it says, as it was read.
    SAID = "SELECT reading FROM said WHERE firm = $1 AND letter = $2";
    /// What it says has to be read anew.
    UNSAY = "DELETE FROM said WHERE firm = $1 AND letter = $2";
    /// Gone.
    FORGET = "DELETE FROM letter WHERE firm = $1 AND letter = $2";
    /// Gone.
    UNFILE = "DELETE FROM filed WHERE firm = $1 AND letter = $2";
    /// Ids that stand for another.
    ALIASES = "SELECT alias.id, letter.letter, letter.envelope FROM alias \
               JOIN letter ON letter.firm = alias.firm AND letter.letter = alias.letter WHERE alias.firm = $1 \
               ORDER BY alias.id, letter.letter";
    /// Those of a client's letters. Joined leftwards so that SQLite looks for aliases before it reads letters:
    /// few letters have any.
    CLIENT_ALIASES = "SELECT alias.id, letter.letter, letter.envelope FROM filed \
                      JOIN alias ON alias.firm = filed.firm AND alias.letter = filed.letter \
                      LEFT JOIN letter ON letter.firm = alias.firm AND letter.letter = alias.letter \
                      WHERE filed.firm = $1 AND filed.client = $2";
    /// One more.
    ALIAS = "INSERT INTO alias (firm, id, letter) VALUES ($1, $2, $3) ON CONFLICT (firm, id, letter) DO NOTHING";
    /// None of a letter.
    UNALIAS = "DELETE FROM alias WHERE firm = $1 AND letter = $2";
    /// How many there are.
    COUNT = "SELECT COUNT(*) FROM letter WHERE firm = $1";
    /// Those that no census has seen.
    FRESH = "SELECT letter FROM letter WHERE firm = $1 AND fresh = 1 ORDER BY letter LIMIT $2";
    /// The newest time.
    NEWEST = "SELECT MAX(at) FROM letter WHERE firm = $1";
    /// How many were sent later.
    AFTER = "SELECT COUNT(*) FROM letter WHERE firm = $1 AND at > $2";
    /// Seen by a census.
    SETTLED = "UPDATE letter SET fresh = 0 WHERE firm = $1 AND fresh = 1 AND letter <= $2";
}

/// A letter in the caller's packing.
#[derive(Debug, Clone)]
pub struct Letter {
    /// Its number.
    pub letter: i64,
    /// Who wrote it to whom and when.
    pub envelope: Vec<u8>,
    /// What its author newly wrote.
    pub words: Vec<u8>,
}

/// A letter to be put in.
#[derive(Debug, Clone)]
pub struct NewLetter {
    /// When it was sent: microseconds since the epoch.
    pub at: i64,
    /// A mark of its id.
    pub id_mark: i64,
    /// What who-is-who hears in it.
    pub heard: i64,
    /// Who wrote it to whom and when.
    pub envelope: Vec<u8>,
    /// What its author newly wrote.
    pub words: Vec<u8>,
}

/// Where a letter belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Filing {
    /// Its conversation.
    pub thread: i64,
    /// The letter it answers.
    pub parent: Option<i64>,
    /// Whose it is, and whether we wrote it.
    pub client: Option<(i64, bool)>,
}

/// What a letter says, as it was read: by which rules, as whose, in answer to what.
#[derive(Debug, Clone)]
pub struct Said {
    /// The rules it was read by.
    pub rules: i64,
    /// Whether it was read as ours.
    pub ours: bool,
    /// The letter it was taken to answer.
    pub parent: Option<i64>,
    /// What it says, in the caller's packing.
    pub reading: Vec<u8>,
}

/// A letter of a client's.
#[derive(Debug, Clone)]
pub struct ClientLetter {
    /// The letter.
    pub letter: Letter,
    /// Its conversation.
    pub thread: i64,
    /// The letter it answers.
    pub parent: Option<i64>,
    /// Whether we wrote it.
    pub ours: bool,
    /// What it says, when it was read.
    pub said: Option<Said>,
}

fn filing(row: &mut Row) -> Result<Filing, StoreError> {
    let client: Option<i64> = row.take(3)?;
    let ours: Option<i64> = row.take(4)?;
    Ok(Filing {
        thread: row.take(1)?,
        parent: row.take(2)?,
        client: client.zip(ours).map(|(client, ours)| (client, ours != 0)),
    })
}

fn letter(mut row: Row) -> Result<Letter, StoreError> {
    Ok(Letter {
        letter: row.take(0)?,
        envelope: row.take(1)?,
        words: row.take(2)?,
    })
}

impl Store {
    /// Puts a letter in; what it said is read anew.
    pub fn put_letter(&self, batch: &mut Batch, letter: i64, new: NewLetter) {
        let NewLetter {
            at,
            id_mark,
            heard,
            envelope,
            words,
        } = new;
        let firm = self.firm();
        batch.one(PUT, row![firm, letter, at, id_mark, heard, envelope, words]);
        batch.any(REFILE, row![firm, letter, at]);
    }

    /// What a letter says has to be read anew.
    pub fn unsay(&self, batch: &mut Batch, letter: i64) {
        batch.any(UNSAY, row![self.firm(), letter]);
    }

    /// Forgets a letter.
    pub fn forget_letter(&self, batch: &mut Batch, letter: i64) {
        for statement in [FORGET, UNFILE, UNSAY, UNALIAS] {
            batch.any(statement, row![self.firm(), letter]);
        }
    }

    /// The ids that stand for a letter, besides its own.
    pub fn put_aliases(&self, batch: &mut Batch, letter: i64, ids: &[String]) {
        batch.any(UNALIAS, row![self.firm(), letter]);
        for id in ids {
            batch.any(ALIAS, row![self.firm(), id.as_str(), letter]);
        }
    }

    /// Every id that stands for a letter under another, with that letter's envelope.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn aliases(&self) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let rows = self.read(ALIASES, row![self.firm()])?;
        rows.into_iter()
            .map(|mut row| Ok((row.take(0)?, row.take(2)?)))
            .collect()
    }

    /// The same of one client's letters: what other clients' letters are held by does not matter to it.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn client_aliases(&self, client: i64) -> Result<Vec<(String, Vec<u8>)>, StoreError> {
        let rows = self.read(CLIENT_ALIASES, row![self.firm(), client])?;
        rows.into_iter()
            .map(|mut row| Ok((row.take(0)?, row.take(2)?)))
            .collect()
    }

    /// A letter by its number.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn letter(&self, number: i64) -> Result<Option<Letter>, StoreError> {
        self.first(ONE, row![self.firm(), number])?
            .map(letter)
            .transpose()
    }

    /// Letters by their numbers; those that are not held are left out.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn letters(&self, numbers: &[i64]) -> Result<Vec<Letter>, StoreError> {
        let asked: Vec<_> = numbers.iter().map(|n| row![self.firm(), *n]).collect();
        let found = self.read_many(ONE, &asked)?.into_iter().flatten();
        found.map(letter).collect()
    }

    /// When a letter was sent: microseconds since the epoch.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn letter_at(&self, number: i64) -> Result<Option<i64>, StoreError> {
        self.first(AT, row![self.firm(), number])?
            .map(|mut row| row.take(0))
            .transpose()
    }

    /// The letters whose id has this mark.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn letters_marked(&self, id_mark: i64) -> Result<Vec<i64>, StoreError> {
        let rows = self.read(BY_ID, row![self.firm(), id_mark])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }

    /// Every letter, by its number.
    ///
    /// # Errors
    ///
    /// As the database says, or as `seen` does.
    pub fn each_letter<E: From<StoreError>>(
        &self,
        seen: &mut dyn FnMut(Letter) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each(EVERY, row![self.firm()], &mut |row| seen(letter(row)?))
    }

    /// Every letter by time: its number, its envelope, what was heard in it.
    ///
    /// # Errors
    ///
    /// As the database says, or as `seen` does.
    pub fn each_letter_by_time<E: From<StoreError>>(
        &self,
        seen: &mut dyn FnMut(i64, Vec<u8>, i64) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each(BY_TIME, row![self.firm()], &mut |mut row| {
            seen(row.take(0)?, row.take(1)?, row.take(2)?)
        })
    }

    /// The numbers of all letters, by time.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn letters_by_time(&self) -> Result<Vec<i64>, StoreError> {
        let rows = self.read(IN_ORDER, row![self.firm()])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }

    /// Writes down what was heard in a letter.
    pub fn put_heard(&self, batch: &mut Batch, letter: i64, heard: i64) {
        batch.one(HEAR, row![self.firm(), letter, heard]);
    }

    /// The letters of a client from a moment on (microseconds since 1970), with what they say.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn client_letters(&self, client: i64, from: i64) -> Result<Vec<ClientLetter>, StoreError> {
        let mut letters = Vec::new();
        let of = row![self.firm(), client, from];
        self.each::<StoreError>(OF_CLIENT, of, &mut |mut row| {
            let rules: Option<i64> = row.take(6)?;
            let said = match rules {
                None => None,
                Some(rules) => Some(Said {
                    rules,
                    ours: row.take(7)?,
                    parent: row.take(8)?,
                    reading: row.take(9)?,
                }),
            };
            letters.push(ClientLetter {
                thread: row.take(1)?,
                parent: row.take(2)?,
                ours: row.take(3)?,
                letter: Letter {
                    letter: row.take(0)?,
                    envelope: row.take(4)?,
                    words: row.take(5)?,
                },
                said,
            });
            Ok(())
        })?;
        Ok(letters)
    }

    /// When a client's last letter was sent, of those up to a moment, in microseconds since 1970.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn client_last(&self, client: i64, until: i64) -> Result<Option<i64>, StoreError> {
        self.first(LAST_OF_CLIENT, row![self.firm(), client, until])?
            .map_or(Ok(None), |mut row| row.take(0))
    }

    /// Whether a client has letters that were never read.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn client_has_unread(&self, client: i64) -> Result<bool, StoreError> {
        let of = row![self.firm(), client];
        Ok(self.first(NEVER_SAID, of)?.is_some())
    }

    /// Where a letter belongs.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn filing(&self, letter: i64) -> Result<Option<Filing>, StoreError> {
        let found = self.first(FILING, row![self.firm(), letter])?;
        found.map(|mut row| filing(&mut row)).transpose()
    }

    /// Where every letter belongs, by its number.
    ///
    /// # Errors
    ///
    /// As the database says, or as `seen` does.
    pub fn each_filing<E: From<StoreError>>(
        &self,
        seen: &mut dyn FnMut(i64, Filing) -> Result<(), E>,
    ) -> Result<(), E> {
        self.each(FILINGS, row![self.firm()], &mut |mut row| {
            let filing = filing(&mut row)?;
            seen(row.take(0)?, filing)
        })
    }

    /// Files a letter.
    pub fn file_letter(&self, batch: &mut Batch, letter: i64, filing: Filing) {
        let (client, ours) = match filing.client {
            Some((client, ours)) => (Some(client), Some(i64::from(ours))),
            None => (None, None),
        };
        let values = row![
            self.firm(),
            letter,
            filing.thread,
            filing.parent,
            client,
            ours
        ];
        batch.one(FILE, values);
    }

    /// Writes down what a letter says.
    pub fn say(&self, batch: &mut Batch, letter: i64, said: Said) {
        let values = row![
            self.firm(),
            letter,
            said.rules,
            said.ours,
            said.parent,
            said.reading
        ];
        batch.one(SAY, values);
    }

    /// What a letter says, as it was read, in the caller's packing.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn said(&self, letter: i64) -> Result<Option<Vec<u8>>, StoreError> {
        let found = self.first(SAID, row![self.firm(), letter])?;
        found.map(|mut row| row.take(0)).transpose()
    }

    /// How many letters there are.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn letter_count(&self) -> Result<usize, StoreError> {
        self.first(COUNT, row![self.firm()])?
            .map_or(Ok(0), |mut row| row.take(0))
    }

    /// When the newest letter was sent: microseconds since the epoch.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn newest_letter(&self) -> Result<Option<i64>, StoreError> {
        self.first(NEWEST, row![self.firm()])?
            .map_or(Ok(None), |mut row| row.take(0))
    }

    /// How many letters were sent after a moment.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn letters_after(&self, at: i64) -> Result<usize, StoreError> {
        self.first(AFTER, row![self.firm(), at])?
            .map_or(Ok(0), |mut row| row.take(0))
    }

    /// Some of the letters that no census has seen.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn fresh_letters(&self, limit: usize) -> Result<Vec<i64>, StoreError> {
        let rows = self.read(FRESH, row![self.firm(), limit])?;
        rows.into_iter().map(|mut row| row.take(0)).collect()
    }

    /// A census has seen all letters up to this one.
    pub fn settle_letters(&self, batch: &mut Batch, up_to: i64) {
        batch.any(SETTLED, row![self.firm(), up_to]);
    }
}
