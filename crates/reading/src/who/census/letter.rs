//! One message as far as its people are concerned.

use super::Row;
use amends_domain::message::Nature;

/// Whose voice a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Voice {
    /// A person's.
    Person,
    /// A machine answering for a person: absences, calendar answers.
    Stand,
    /// A newsletter.
    Newsletter,
    /// A tool.
    Machine,
}

impl Voice {
    /// The voice of mail of that nature.
    pub fn of(nature: &Nature) -> Voice {
        match nature {
            Nature::Person => Voice::Person,
            Nature::OutOfOffice | Nature::AutoReply | Nature::CalendarAnswer(_) => Voice::Stand,
            Nature::Newsletter => Voice::Newsletter,
            Nature::Notification | Nature::DeliveryFailure(_) | Nature::Receipt => Voice::Machine,
        }
    }

    /// A person's, or one that stands in for a person.
    pub fn is_of_a_person(self) -> bool {
        matches!(self, Voice::Person | Voice::Stand)
    }
}

/// One message as far as its people are concerned.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Letter<'c> {
    /// When it was sent, in seconds since the epoch.
    pub at: i64,
    /// Something dates it.
    pub dated: bool,
    /// Its author; `None` when there is no usable address.
    pub from: Option<usize>,
    pub(super) to: &'c [u32],
    pub voice: Voice,
    /// It came through a mailing list that is not ours.
    pub list: bool,
    /// It says that it answers something.
    pub replies: bool,
    /// It lay in a folder of sent mail.
    pub sent_folder: bool,
    /// Its thread.
    pub thread: usize,
}

impl<'c> Letter<'c> {
    /// The letter of a row, from and to nobody.
    pub fn of(row: &Row<'_>) -> Letter<'c> {
        Letter {
            at: row.at.as_second(),
            dated: row.dated,
            from: None,
            to: &[],
            voice: row.voice,
            list: row.list.is_some(),
            replies: row.replies,
            sent_folder: row.sent_folder,
            thread: row.thread,
        }
    }

    /// Everybody else it is addressed to, each once.
    pub fn to(self) -> impl Iterator<Item = usize> + Clone + use<'c> {
        self.to.iter().map(|&p| p as usize)
    }

    /// How many that are.
    pub fn addressed(self) -> usize {
        self.to.len()
    }

    /// The author and everybody it is addressed to.
    pub fn people(self) -> impl Iterator<Item = usize> + Clone + use<'c> {
        self.from.into_iter().chain(self.to())
    }

    /// A person wrote it, and not to a mailing list.
    pub fn is_personal(self) -> bool {
        self.voice == Voice::Person && !self.list
    }

    /// It can show who belongs together: personal or standing in for a person, not through a list.
    pub fn is_telling(self) -> bool {
        self.voice.is_of_a_person() && !self.list
    }
}
