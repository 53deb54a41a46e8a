//! All that is derived, put away so that it is made anew from the ground.

use crate::sql::{Batch, Statement, row};
use crate::store::Store;

const LETTERS: Statement = Statement::new("DELETE FROM letter WHERE firm = $1");
const ALIASES: Statement = Statement::new("DELETE FROM alias WHERE firm = $1");
const FILED: Statement = Statement::new("DELETE FROM filed WHERE firm = $1");
const SAID: Statement = Statement::new("DELETE FROM said WHERE firm = $1");
const CENSUS: Statement = Statement::new("DELETE FROM census WHERE firm = $1");
const STANDING: Statement = Statement::new("DELETE FROM standing WHERE firm = $1");
const WORDS: Statement = Statement::each(
    "DELETE FROM words WHERE rowid IN (SELECT rowid FROM words) AND $1 = $1",
    "DELETE FROM words WHERE firm = $1",
);
const MAILS: Statement = Statement::new(
    "UPDATE mail SET rules = 0, id_mark = 0, letter_mark = 0, letter = NULL, trouble = NULL WHERE firm = $1",
);
const LIES: Statement = Statement::new(
    "DELETE FROM lies WHERE firm = $1 AND NOT EXISTS \
     (SELECT 1 FROM mail WHERE mail.firm = lies.firm AND mail.mail = lies.mail)",
);
const BODIES: Statement = Statement::new(
    "DELETE FROM body WHERE firm = $1 AND NOT EXISTS \
     (SELECT 1 FROM mail WHERE mail.firm = body.firm AND mail.mail = body.mail)",
);

/// Every statement of this noun.
pub(crate) const ALL: &[(&str, Statement)] = &[
    ("LETTERS", LETTERS),
    ("ALIASES", ALIASES),
    ("FILED", FILED),
    ("SAID", SAID),
    ("CENSUS", CENSUS),
    ("STANDING", STANDING),
    ("WORDS", WORDS),
    ("MAILS", MAILS),
    ("LIES", LIES),
    ("BODIES", BODIES),
];

impl Store {
    /// Puts away all that is derived; mails wait to be filed, clients to be read. Clients keep their numbers.
    pub fn forget_derived(&self, batch: &mut Batch) {
        for (_, statement) in ALL {
            batch.any(*statement, row![self.firm()]);
        }
        self.clients_are_stale(batch);
    }
}
