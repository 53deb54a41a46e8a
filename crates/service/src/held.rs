//! How much is held: what stands below a report of the store, as it does below that of a mailbox.

use crate::amends::Amends;
use crate::census::held_ids;
use crate::error::ServiceError;
use crate::import::BY_HAND;
use crate::record::envelope;
use amends_domain::Message;

/// No file is longer than this: a greater number of a mail is no place in a file.
const LONGEST: i64 = 1 << 48;

/// How much is held.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Held {
    /// Letters, each once.
    pub letters: usize,
    /// Mails that are copies of letters held otherwise.
    pub copies: usize,
    /// Messages passed over when they were brought in: drafts, thrown away or junk.
    pub set_aside: usize,
    /// Clients that were found.
    pub clients: usize,
    /// Mails, and their bytes as they came.
    pub mails: (usize, usize),
    /// What could not be read.
    pub unread: Vec<Unread>,
}

/// A mail of which not all could be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// The file or folder it lies in.
    pub place: String,
    /// The byte in it at which it begins, when that is known.
    pub position: Option<u64>,
    /// What is wrong, in plain words.
    pub what: String,
}

impl Amends {
    /// How much is held.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn held(&self) -> Result<Held, ServiceError> {
        let letters = self.store.letter_count()?;
        let unread = self.store.unread()?.into_iter().map(|u| Unread {
            position: (u.account == BY_HAND && u.uid < LONGEST)
                .then(|| u64::try_from(u.uid).ok())
                .flatten(),
            place: u.folder,
            what: u.what,
        });
        let folders = self.store.folders(BY_HAND)?;
        let passed: i64 = folders.iter().map(|f| (f.mails - f.kept).max(0)).sum();
        Ok(Held {
            letters,
            set_aside: usize::try_from(passed).unwrap_or(0),
            copies: self.store.lying_count()?.saturating_sub(letters),
            clients: self.store.clients()?.len(),
            mails: self.store.mail_count()?,
            unread: unread.collect(),
        })
    }

    /// All letters as messages, in order of time and then of id.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn messages(&self) -> Result<Vec<Message>, ServiceError> {
        let held = held_ids(self.store.aliases()?)?;
        let mut messages = Vec::new();
        self.store.each_letter::<ServiceError>(&mut |letter| {
            let mut message = envelope::message(&letter.envelope, &letter.words)?;
            message.answer_to(&held);
            messages.push(message);
            Ok(())
        })?;
        messages.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        Ok(messages)
    }
}
