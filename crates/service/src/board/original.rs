//! One message of a client as it came, to be looked at.

use super::{Board, Lists};
use crate::bodies::Bodies;
use crate::error::ServiceError;
use crate::record::envelope;
use amends_domain::{Message, MessageId};
use amends_mail::source::id_mark;
use amends_mail::source::raw::Shown;

/// A message, and what it shows. None of that was cleaned.
#[derive(Debug, Clone)]
pub struct Original {
    /// The message as it was read.
    pub message: Message,
    /// Its HTML, its plain text and its pictures, as they came.
    pub shown: Shown,
}

impl Board {
    /// A message of a client as it came; none where these lists have no such client, or it is no message with them.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn original(
        &self,
        lists: &Lists,
        id: &str,
        message: &MessageId,
    ) -> Result<Option<Original>, ServiceError> {
        let Some(client) = lists.numbers.get(id).copied() else {
            return Ok(None);
        };
        let store = &self.amends.store;
        for number in store.letters_marked(id_mark(message) as i64)? {
            let filing = store.filing(number)?.and_then(|filing| filing.client);
            let letter = match filing {
                Some((of, _)) if of == client => store.letter(number)?,
                _ => None,
            };
            let Some(letter) = letter else { continue };
            let read = envelope::message(&letter.envelope, &letter.words)?;
            if read.id != *message {
                continue;
            }
            // Copies of a letter say the same.
            for (mail, _) in store.mails_of(number)? {
                let held = store.mail(mail)?;
                let raw = held.map_or(Ok(None), |held| Bodies::of(&self.amends).raw(&held))?;
                if let Some(mail) = raw {
                    // On a deep stack: strangers nest their mails as deep as they like.
                    let shown = self.amends.pool.install(|| mail.shown());
                    return Ok(Some(Original {
                        message: read,
                        shown,
                    }));
                }
            }
        }
        Ok(None)
    }
}
