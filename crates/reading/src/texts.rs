//! What the messages say, each text read once however often it is asked for.

use crate::correspondence::Correspondence;
use crate::ledger::Drawn;
use crate::whole::ReadText;
use amends_domain::{Message, Side};
use amends_language::{Context, TextReading};
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The texts of a mailbox.
pub(crate) struct Texts<'a> {
    messages: &'a [Message],
    read: &'a ReadText<'a>,
    kept: Vec<Kept>,
    drawn: Mutex<BTreeMap<usize, Known>>,
}

/// Letters by what their texts say by themselves, and what was drawn from them.
type Known = (Vec<Arc<TextReading>>, Arc<Drawn>);

/// A reading with what it hangs on beside the message itself: whose it is, and what it answers.
type Kept = Mutex<Option<(Side, Option<usize>, Arc<TextReading>)>>;

impl<'a> Texts<'a> {
    /// Texts that are asked for once, and not kept.
    pub fn once(messages: &'a [Message], read: &'a ReadText<'a>) -> Texts<'a> {
        Texts {
            messages,
            read,
            kept: Vec::new(),
            drawn: Mutex::default(),
        }
    }

    /// Texts that are asked for again and again.
    pub fn kept(messages: &'a [Message], read: &'a ReadText<'a>) -> Texts<'a> {
        Texts {
            kept: messages.iter().map(|_| Kept::default()).collect(),
            ..Texts::once(messages, read)
        }
    }

    /// What a message says that one side wrote in answer to another (positions in the mailbox).
    pub fn of(&self, m: usize, side: Side, parent: Option<usize>) -> Arc<TextReading> {
        let Some(kept) = self.kept.get(m) else {
            return Arc::new(self.read(m, side, parent));
        };
        // A reader that panicked left nothing half done here: the place is filled in one go.
        let mut kept = kept.lock().unwrap_or_else(PoisonError::into_inner);
        match &*kept {
            Some((s, p, reading)) if (*s, *p) == (side, parent) => reading.clone(),
            _ => {
                let reading = Arc::new(self.read(m, side, parent));
                *kept = Some((side, parent, reading.clone()));
                reading
            }
        }
    }

    /// Gives the correspondence with a client what was drawn from the same letters on another day.
    pub fn recall(&self, client: usize, mail: &Correspondence<'_>) {
        let known = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        let Some((texts, drawn)) = known.get(&client) else {
            return;
        };
        let same = texts.len() == mail.letters.len()
            && texts
                .iter()
                .zip(&mail.letters)
                .all(|(t, l)| Arc::ptr_eq(t, &l.alone));
        if same {
            // It is new and empty: nothing is lost when it was filled all the same.
            let _ = mail.drawn.set(drawn.clone());
        }
    }

    /// Keeps what was drawn from the correspondence with a client, for other days. Which client has a number may
    /// change from day to day: what is kept counts for the same letters only.
    pub fn remember(&self, client: usize, mail: &Correspondence<'_>) {
        let Some(drawn) = mail.drawn.get().filter(|_| !self.kept.is_empty()) else {
            return;
        };
        let texts = mail.letters.iter().map(|l| l.alone.clone()).collect();
        let mut known = self.drawn.lock().unwrap_or_else(PoisonError::into_inner);
        if known.get(&client).is_none_or(|k| !Arc::ptr_eq(&k.1, drawn)) {
            known.insert(client, (texts, drawn.clone()));
        }
    }

    fn read(&self, m: usize, side: Side, parent: Option<usize>) -> TextReading {
        let before = parent.map(|p| self.messages[p].text.own.as_str());
        let message = &self.messages[m];
        (self.read)(message, &context(message, side, before))
    }
}

/// What is known of a message that one side wrote, apart from its text: `before` is the own text of the
/// message it answers.
pub fn context<'a>(message: &'a Message, side: Side, before: Option<&'a str>) -> Context<'a> {
    Context {
        at: message.at,
        offset: message.offset,
        ours: side.is_ours(),
        subject: &message.subject,
        before,
        has_attachment: !message.attachments.is_empty(),
    }
}
