//! What a seat sees: clients and what was written, but nothing of those that are hidden from it.

use super::{Seat, Seen};
use crate::board::{Conversations, Lists, Marks, Original, Portrait, Sought};
use crate::error::ServiceError;
use crate::policy::PolicyHeld;
use crate::search::{Hits, Search};
use amends_domain::{MessageId, Policy};
use amends_mail::source::id_mark;
use std::sync::{Arc, PoisonError};
use twox_hash::XxHash3_64;

/// So many lists are kept for seats from whom something is hidden.
const KEPT: usize = 16;

impl Seat {
    /// All clients they see, as lists show them; none while there is no mail.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn lists(&self) -> Result<Option<Arc<Lists>>, ServiceError> {
        let lists = self.access().house.board.lists()?;
        Ok(lists.map(|lists| self.seen_of(lists)))
    }

    /// The same with all that was written before it was asked: for whoever just changed something.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn newest_lists(&self) -> Result<Option<Arc<Lists>>, ServiceError> {
        let lists = self.access().house.board.newest()?;
        Ok(lists.map(|lists| self.seen_of(lists)))
    }

    /// A mark of all they see: another one when a client was read anew, came or went, and when mail that comes in for
    /// the first time is all here.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn mark(&self) -> Result<u64, ServiceError> {
        Ok(self.mark_of(&*self.access().house.board.marks()?))
    }

    /// The mark of what [`Seat::lists`] gives now: what it gives later is at least as new. Whoever shows a page and then
    /// finds another [`Seat::mark`] shows what is old.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn mark_shown(&self) -> Result<u64, ServiceError> {
        Ok(self.mark_of(&*self.access().house.board.marks_shown()?))
    }

    fn mark_of(&self, marks: &Marks) -> u64 {
        let hidden = &self.actor().hidden;
        let all = marks.standings.iter();
        let seen = all.filter(|(client, ..)| !hidden.contains(client));
        let bytes: Vec<u8> = seen
            .flat_map(|(client, read, mark)| [*client, *read, *mark])
            .chain([i64::from(marks.comes)])
            .flat_map(i64::to_le_bytes)
            .collect();
        XxHash3_64::oneshot(&bytes)
    }

    /// A client by its id; none when there is none of that name, or they see nothing of it.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn portrait(&self, id: &str) -> Result<Option<Portrait>, ServiceError> {
        match self.lists()? {
            Some(lists) => self.access().house.board.portrait(&lists, id),
            None => Ok(None),
        }
    }

    /// What was written with a client; none when there is no client of that name, or they see nothing of it.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn conversations(
        &self,
        id: &str,
        sought: &Sought,
    ) -> Result<Option<Conversations>, ServiceError> {
        match self.lists()? {
            Some(lists) => self.access().house.board.conversations(&lists, id, sought),
            None => Ok(None),
        }
    }

    /// A message of a client as it came; none when there is none of that id with them, or they see nothing of it.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn original(
        &self,
        id: &str,
        message: &MessageId,
    ) -> Result<Option<Original>, ServiceError> {
        match self.lists()? {
            Some(lists) => self.access().house.board.original(&lists, id, message),
            None => Ok(None),
        }
    }

    /// Searches all letters they may read: where clients are hidden from them, those of the clients they see.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn search(&self, search: &Search) -> Result<Hits, ServiceError> {
        let (hidden, zone) = (&self.actor().hidden, self.zone()?);
        self.access().house.amends.search_but(search, hidden, &zone)
    }

    /// The number of a client for [`Seat::search`]; none when there is none of that name, or they see nothing of it.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn number_of(&self, client: &str) -> Result<Option<i64>, ServiceError> {
        let lists = self.lists()?;
        Ok(lists.and_then(|lists| lists.numbers.get(client).copied()))
    }

    /// The author's own words of a message; none when there is no such message, or it is hidden.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn words_of(&self, id: &MessageId) -> Result<Option<String>, ServiceError> {
        let letters = self.access().store().letters_marked(id_mark(id) as i64)?;
        for letter in letters {
            if !self.may_read(letter)? {
                return Ok(None);
            }
        }
        self.access().house.amends.words_of(id)
    }

    /// The policy. Where clients are hidden from them, without what it says of single clients.
    ///
    /// # Errors
    ///
    /// As [`Amends::policy`](crate::Amends::policy).
    pub fn policy(&self) -> Result<PolicyHeld, ServiceError> {
        let held = self.access().house.amends.policy()?;
        if self.actor().hidden.is_empty() {
            return Ok(held);
        }
        let policy = Policy {
            clients: Vec::new(),
            ..held.policy
        };
        Ok(PolicyHeld {
            text: String::new(),
            policy,
            ..held
        })
    }

    /// Whether they may read a letter. Where clients are hidden from them, only those of clients they see: what
    /// colleagues write among themselves may speak of anybody.
    fn may_read(&self, letter: i64) -> Result<bool, ServiceError> {
        let hidden = &self.actor().hidden;
        if hidden.is_empty() {
            return Ok(true);
        }
        let filing = self.access().store().filing(letter)?;
        let client = filing.and_then(|f| f.client);
        Ok(client.is_some_and(|(client, _)| !hidden.contains(&client)))
    }

    fn seen_of(&self, lists: Arc<Lists>) -> Arc<Lists> {
        let hidden = &self.actor().hidden;
        if hidden.is_empty() {
            return lists;
        }
        let seen = &self.access().house.seen;
        let mut seen = seen.lock().unwrap_or_else(PoisonError::into_inner);
        // Lists that are not shown any more are of no use to anybody.
        seen.retain(|s| Arc::ptr_eq(&s.of, &lists));
        if let Some(held) = seen.iter().find(|s| s.hidden == *hidden) {
            return held.lists.clone();
        }
        let made = Arc::new(lists.without(hidden));
        seen.truncate(KEPT - 1);
        seen.push(Seen {
            of: lists,
            hidden: hidden.clone(),
            lists: made.clone(),
        });
        made
    }
}
