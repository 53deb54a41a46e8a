//! What must be true of a store, asked by SQL: each gives how many rows it does not hold for.

use crate::error::StoreError;
use crate::sql::{row, statements};
use crate::store::Store;
use crate::words;
use std::collections::BTreeSet;

statements! {
    /// Every mail has its bytes.
    BODY = "SELECT COUNT(*) FROM mail WHERE firm = $1 AND NOT EXISTS \
            (SELECT 1 FROM body WHERE body.firm = mail.firm AND body.mail = COALESCE(mail.bundle, mail.mail))";
    /// No bytes without a mail.
    NO_MAIL = "SELECT COUNT(*) FROM body WHERE firm = $1 AND NOT EXISTS \
               (SELECT 1 FROM mail WHERE mail.firm = body.firm AND mail.mail = body.mail)";
    /// A mail that was filed is part of a letter, or its trouble is known.
    FILED = "SELECT COUNT(*) FROM mail WHERE firm = $1 AND rules > 0 AND letter IS NULL AND trouble IS NULL";
    /// The letter that a mail is part of is there.
    LETTER = "SELECT COUNT(*) FROM mail WHERE firm = $1 AND letter IS NOT NULL AND NOT EXISTS \
              (SELECT 1 FROM letter WHERE letter.firm = mail.firm AND letter.letter = mail.letter)";
    /// Every letter is made of a mail.
    MAIL = "SELECT COUNT(*) FROM letter WHERE firm = $1 AND NOT EXISTS \
            (SELECT 1 FROM mail WHERE mail.firm = letter.firm AND mail.letter = letter.letter)";
    /// No letter is there twice.
    TWICE = "SELECT COUNT(*) FROM (SELECT id_mark FROM letter WHERE firm = $1 \
             GROUP BY id_mark, at, envelope, words HAVING COUNT(*) > 1) AS twice";
    /// What lies in a folder is held, and the folder is known.
    LIES = "SELECT COUNT(*) FROM lies WHERE firm = $1 AND (NOT EXISTS \
            (SELECT 1 FROM mail WHERE mail.firm = lies.firm AND mail.mail = lies.mail) OR NOT EXISTS \
            (SELECT 1 FROM folder WHERE folder.firm = lies.firm AND folder.account = lies.account \
             AND folder.folder = lies.folder))";
    /// What is filed is a letter, at its time.
    FILING = "SELECT COUNT(*) FROM filed WHERE firm = $1 AND NOT EXISTS \
              (SELECT 1 FROM letter WHERE letter.firm = filed.firm AND letter.letter = filed.letter \
               AND letter.at = filed.at)";
    /// What was said was said in a letter.
    SAID = "SELECT COUNT(*) FROM said WHERE firm = $1 AND NOT EXISTS \
            (SELECT 1 FROM letter WHERE letter.firm = said.firm AND letter.letter = said.letter)";
    /// Ids that stand for others stand for letters that are there.
    ALIAS = "SELECT COUNT(*) FROM alias WHERE firm = $1 AND NOT EXISTS \
             (SELECT 1 FROM letter WHERE letter.firm = alias.firm AND letter.letter = alias.letter)";
    /// Letters that a census has seen are filed.
    UNFILED = "SELECT COUNT(*) FROM letter WHERE firm = $1 AND fresh = 0 AND NOT EXISTS \
               (SELECT 1 FROM filed WHERE filed.firm = letter.firm AND filed.letter = letter.letter)";
    /// Whose letters are filed under a client that is there.
    CLIENT = "SELECT COUNT(*) FROM filed WHERE firm = $1 AND client IS NOT NULL AND NOT EXISTS \
              (SELECT 1 FROM client WHERE client.firm = filed.firm AND client.client = filed.client)";
    /// What opens something belongs to a member who is there.
    KEYS = "SELECT COUNT(*) FROM (SELECT member FROM session WHERE firm = $1 AND ended IS NULL \
            UNION ALL SELECT member FROM token WHERE firm = $1 AND ended IS NULL \
            UNION ALL SELECT member FROM device WHERE firm = $1 \
            UNION ALL SELECT member FROM recovery WHERE firm = $1) AS keyed WHERE NOT EXISTS \
            (SELECT 1 FROM member WHERE member.firm = $1 AND member.member = keyed.member AND member.gone IS NULL)";
    /// Where there are members, one of them is an owner.
    OWNED = "SELECT COUNT(*) FROM member WHERE firm = $1 AND gone IS NULL AND NOT EXISTS \
             (SELECT 1 FROM member AS owner WHERE owner.firm = $1 AND owner.gone IS NULL AND owner.role = 'owner')";
    /// The greatest number of a member.
    LAST_MEMBER = "SELECT CAST(COALESCE(MAX(member), 0) AS bigint) FROM member WHERE firm = $1";
    /// The greatest number of a session.
    LAST_SESSION = "SELECT CAST(COALESCE(MAX(session), 0) AS bigint) FROM session WHERE firm = $1";
    /// The greatest number of a token.
    LAST_TOKEN = "SELECT CAST(COALESCE(MAX(token), 0) AS bigint) FROM token WHERE firm = $1";
    /// How far the numbers of mails and letters are counted.
    COUNTED = "SELECT CAST(COALESCE(MAX(value), 0) AS bigint) FROM counter WHERE firm = $1 AND name = $2";
    /// The greatest number of a mail.
    LAST_MAIL = "SELECT CAST(COALESCE(MAX(mail), 0) AS bigint) FROM mail WHERE firm = $1";
    /// The greatest number of a letter.
    LAST_LETTER = "SELECT CAST(COALESCE(MAX(letter), 0) AS bigint) FROM letter WHERE firm = $1";
    /// The greatest number of a client.
    LAST_CLIENT = "SELECT CAST(COALESCE(MAX(client), 0) AS bigint) FROM client WHERE firm = $1";
    /// When every letter was sent.
    TIMES = "SELECT letter, at FROM letter WHERE firm = $1";
    /// Sessions of nobody.
    LOOSE_SESSIONS = "DELETE FROM session WHERE firm = $1 AND NOT EXISTS (SELECT 1 FROM member \
                      WHERE member.firm = session.firm AND member.member = session.member AND member.gone IS NULL)";
    /// Tokens of nobody.
    LOOSE_TOKENS = "DELETE FROM token WHERE firm = $1 AND NOT EXISTS (SELECT 1 FROM member \
                    WHERE member.firm = token.firm AND member.member = token.member AND member.gone IS NULL)";
    /// Known browsers of nobody.
    LOOSE_DEVICES = "DELETE FROM device WHERE firm = $1 AND NOT EXISTS (SELECT 1 FROM member \
                     WHERE member.firm = device.firm AND member.member = device.member AND member.gone IS NULL)";
    /// Recovery codes of nobody.
    LOOSE_CODES = "DELETE FROM recovery WHERE firm = $1 AND NOT EXISTS (SELECT 1 FROM member \
                   WHERE member.firm = recovery.firm AND member.member = recovery.member AND member.gone IS NULL)";
    /// Moves a count to where it must be.
    RAISE = "UPDATE counter SET value = $3 WHERE firm = $1 AND name = $2";
}

/// What must be true.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Invariant {
    /// Every mail has its bytes: what was kept is all there.
    MailsHaveBytes,
    /// There are no bytes without a mail, and nothing lies in a folder that is not held.
    NothingLoose,
    /// Every mail that was filed is part of a letter that is there, or its trouble is known.
    MailsAreFiled,
    /// Every letter is made of a mail, and none is there twice.
    LettersHaveMails,
    /// What is filed and what was said belongs to letters and clients that are there.
    FilingsHaveLetters,
    /// Every letter is in the full text, and nothing else.
    LettersAreFound,
    /// What opens something belongs to a member who is there.
    KeysHaveMembers,
    /// Where there are members, one of them is an owner.
    MembersHaveOwner,
    /// No count is behind the numbers that were given.
    CountsAreAhead,
}

impl Invariant {
    /// All, in the order they are asked for.
    pub const ALL: [Invariant; 9] = [
        Invariant::MailsHaveBytes,
        Invariant::NothingLoose,
        Invariant::MailsAreFiled,
        Invariant::LettersHaveMails,
        Invariant::FilingsHaveLetters,
        Invariant::LettersAreFound,
        Invariant::KeysHaveMembers,
        Invariant::MembersHaveOwner,
        Invariant::CountsAreAhead,
    ];
}

impl Store {
    /// How many rows an invariant does not hold for.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn broken(&self, invariant: Invariant) -> Result<usize, StoreError> {
        let asked = match invariant {
            Invariant::MailsHaveBytes => &[BODY][..],
            Invariant::NothingLoose => &[NO_MAIL, LIES],
            Invariant::MailsAreFiled => &[FILED, LETTER],
            Invariant::LettersHaveMails => &[MAIL, TWICE],
            Invariant::FilingsHaveLetters => &[FILING, SAID, ALIAS, UNFILED, CLIENT],
            Invariant::KeysHaveMembers => &[KEYS],
            Invariant::MembersHaveOwner => &[OWNED],
            Invariant::LettersAreFound => return self.words_astray(),
            Invariant::CountsAreAhead => return Ok(self.counts_behind()?.len()),
        };
        let mut broken = 0;
        for statement in asked {
            let count = self.first(*statement, row![self.firm()])?;
            broken += count.map_or(Ok(0), |mut row| row.take::<usize>(0))?;
        }
        Ok(broken)
    }

    /// Letters that the full text misses, and what it holds of no letter.
    fn words_astray(&self) -> Result<usize, StoreError> {
        let mut places = BTreeSet::new();
        self.each::<StoreError>(TIMES, row![self.firm()], &mut |mut row| {
            places.insert(words::place(row.take(1)?, row.take(0)?));
            Ok(())
        })?;
        let mut strange = 0;
        self.each_words(&mut |place| strange += usize::from(!places.remove(&place)))?;
        Ok(places.len() + strange)
    }

    /// Counts that are behind: their names, and how far they must be.
    fn counts_behind(&self) -> Result<Vec<(&'static str, i64)>, StoreError> {
        let mut behind = Vec::new();
        for (name, last) in [
            ("mail", LAST_MAIL),
            ("letter", LAST_LETTER),
            ("client", LAST_CLIENT),
            ("member", LAST_MEMBER),
            ("session", LAST_SESSION),
            ("token", LAST_TOKEN),
        ] {
            let number = |row: Option<crate::sql::Row>| row.map_or(Ok(0), |mut row| row.take(0));
            let last: i64 = number(self.first(last, row![self.firm()])?)?;
            let counted: i64 = number(self.first(COUNTED, row![self.firm(), name])?)?;
            if counted < last {
                behind.push((name, last));
            }
        }
        Ok(behind)
    }

    /// Forgets what opens something and belongs to nobody who is there.
    pub fn forget_loose_keys(&self, batch: &mut crate::sql::Batch) {
        for statement in [LOOSE_SESSIONS, LOOSE_TOKENS, LOOSE_DEVICES, LOOSE_CODES] {
            batch.any(statement, row![self.firm()]);
        }
    }

    /// Moves counts that are behind to where they must be.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn raise_counts(&self) -> Result<(), StoreError> {
        let mut batch = crate::sql::Batch::new();
        for (name, last) in self.counts_behind()? {
            batch.any(RAISE, row![self.firm(), name, last]);
        }
        self.write(&batch)
    }
}
