//! How far the first reading is, and when it is over.

use super::Seat;
use crate::account::{Account, Settings};
use crate::error::ServiceError;
use amends_store::counter::{Counted, Numbers};
use jiff::tz::TimeZone;

/// How far the reading of the first mail is.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Begun {
    /// Accounts that mail comes from.
    pub accounts: usize,
    /// Messages that are here.
    pub messages: usize,
    /// Out of how many, where the servers told.
    pub of: Option<usize>,
    /// Messages that were put together to conversations.
    pub filed: usize,
    /// Clients that were found, and those of them that were read.
    pub clients: (usize, usize),
    /// Every account was in step once, or could not be read.
    pub fetched: bool,
    /// An account that cannot be read, by its number.
    pub trouble: Option<i64>,
    /// Nothing waits any more.
    pub over: bool,
}

impl Seat {
    /// How far the first reading is.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn begun(&self) -> Result<Begun, ServiceError> {
        let amends = &self.access().house.amends;
        let accounts = amends.accounts()?;
        // Counting them would be dear where there are many, and the page asks every second.
        let taken = Numbers::of(&amends.store, Counted::Mail)?.taken();
        let messages = usize::try_from(taken).unwrap_or(0);
        let waiting = amends.store.mails_waiting_count(amends.rules.mail)?;
        let found = amends.store.clients()?.len();
        let unread = amends.waiting_clients()?.len();
        let fetched = accounts
            .iter()
            .all(|a| a.in_step.is_some() || a.trouble.is_some());
        let known = accounts.iter().map(lies_there).collect::<Option<Vec<_>>>();
        let of = known.map(|all| all.iter().sum::<usize>());
        Ok(Begun {
            accounts: accounts.len(),
            messages,
            of: of.filter(|of| *of >= messages && *of > 0),
            filed: messages.saturating_sub(waiting),
            clients: (found, found.saturating_sub(unread)),
            fetched,
            trouble: accounts
                .iter()
                .find(|a| a.trouble.is_some())
                .map(|a| a.number),
            over: fetched && waiting == 0 && unread == 0 && !amends.needs_census()?,
        })
    }

    /// Whether the first reading still goes on: mail of an account comes in for the first time, or a client was found
    /// and never read.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn still_reads(&self) -> Result<bool, ServiceError> {
        let house = &self.access().house;
        if house.amends.store.mail_comes()? {
            return Ok(true);
        }
        let read = house.board.lists()?.map_or(0, |lists| lists.numbers.len());
        Ok(house.amends.store.client_count()? > read)
    }

    /// The zone of the firm's clocks: as its mail or its policy shows it; that of all clocks while neither does.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn zone(&self) -> Result<TimeZone, ServiceError> {
        if let Some(lists) = self.access().house.board.lists()? {
            return Ok(lists.report.firm.calendar.zone().clone());
        }
        let said = self.access().house.amends.policy()?.policy.zone;
        Ok(said.unwrap_or(TimeZone::UTC))
    }
}

/// How many messages lie in an account; none where nobody counted them yet.
fn lies_there(account: &Account) -> Option<usize> {
    let counted = matches!(account.settings, Settings::Imap(_)) && !account.folders.is_empty();
    let all: i64 = account.folders.iter().map(|f| f.mails).sum();
    counted.then(|| usize::try_from(all).unwrap_or(0))
}
