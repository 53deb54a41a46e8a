//! Numbers that rise: of mails, letters, clients. Taking some is part of the batch that uses them; two who
//! took the same do not both get through.

use crate::error::StoreError;
use crate::sql::{Batch, row, statements};
use crate::store::Store;

statements! {
    /// How far it is.
    READ = "SELECT value FROM counter WHERE firm = $1 AND name = $2";
    /// From none.
    START = "INSERT INTO counter (firm, name, value) VALUES ($1, $2, $3)";
    /// From where it was.
    ADVANCE = "UPDATE counter SET value = $3 WHERE firm = $1 AND name = $2 AND value = $4";
}

/// What is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Counted {
    /// Mails that were kept.
    Mail,
    /// Letters that were made of them.
    Letter,
    /// Clients that were found.
    Client,
    /// Accounts that mail comes from.
    Account,
    /// Folders of all accounts.
    Folder,
    /// Decisions of people.
    Decision,
    /// Happenings.
    Happening,
    /// Policies, old and new.
    Policy,
    /// Members.
    Member,
    /// Sessions of all members.
    Session,
    /// Tokens of all members.
    Token,
    /// Turns of filing: only one at a time puts mails together to letters.
    Filing,
}

impl Counted {
    fn name(self) -> &'static str {
        match self {
            Counted::Mail => "mail",
            Counted::Letter => "letter",
            Counted::Client => "client",
            Counted::Account => "account",
            Counted::Folder => "folder",
            Counted::Decision => "decision",
            Counted::Happening => "happening",
            Counted::Policy => "policy",
            Counted::Member => "member",
            Counted::Session => "session",
            Counted::Token => "token",
            Counted::Filing => "filing",
        }
    }
}

/// Numbers taken for one batch.
#[derive(Debug)]
pub struct Numbers {
    counted: Counted,
    from: Option<i64>,
    next: i64,
}

impl Numbers {
    /// Looks how far the count is.
    ///
    /// # Errors
    ///
    /// As the database says.
    pub fn of(store: &Store, counted: Counted) -> Result<Numbers, StoreError> {
        let held = store.first(READ, row![store.firm(), counted.name()])?;
        let from = held.map(|mut row| row.take(0)).transpose()?;
        Ok(Numbers {
            counted,
            from,
            next: from.unwrap_or(0) + 1,
        })
    }

    /// How many were ever taken.
    pub fn taken(&self) -> i64 {
        self.next - 1
    }

    /// The next one.
    pub fn take(&mut self) -> i64 {
        let number = self.next;
        self.next += 1;
        number
    }

    /// Makes the batch fail with [`Kind::Changed`](crate::Kind::Changed) if somebody else took some
    /// meanwhile.
    pub fn settle(self, store: &Store, batch: &mut Batch) {
        let value = self.next - 1;
        let (firm, name) = (store.firm(), self.counted.name());
        match self.from {
            None if value > 0 => batch.one(START, row![firm, name, value]),
            Some(from) if value > from => batch.one(ADVANCE, row![firm, name, value, from]),
            _ => {}
        }
    }
}
