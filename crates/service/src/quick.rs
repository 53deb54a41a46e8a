//! New letters filed by what is known already, so that they count within seconds. The next census looks at
//! them with all others, and has the last word.

use crate::amends::Amends;
use crate::census::{OURS, WHOLE};
use crate::error::ServiceError;
use crate::record::envelope;
use amends_domain::Message;
use amends_mail::source::id_mark;
use amends_reading::who::Voice;
use amends_store::letter::Filing;
use amends_store::sql::Batch;
use std::collections::{BTreeMap, BTreeSet};

/// More letters than this wait for the census: whoever brings in so many brings in news of who is who.
pub(crate) const FEW: usize = 200;

/// What became of new letters.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Quick {
    /// The clients they are of.
    pub clients: BTreeSet<i64>,
    /// Letters that may tell anew who is who: of people who are not known.
    pub strangers: usize,
}

impl Amends {
    /// Files new letters by what is known. Nothing is done while nothing is known.
    pub(crate) fn file_quickly(&self, letters: &[i64]) -> Result<Quick, ServiceError> {
        let mut quick = Quick::default();
        let census = self.store.census(WHOLE)?;
        if letters.len() > FEW || census.is_none_or(|(rules, _)| rules < self.rules.reading) {
            quick.strangers = letters.len();
            return Ok(quick);
        }
        let mut filed: BTreeMap<i64, Filing> = BTreeMap::new();
        for &letter in letters {
            let Some(held) = self.store.letter(letter)? else {
                continue;
            };
            let message = envelope::head(&held.envelope)?;
            let client = self.client_of(&message)?;
            let before = self.store.filing(letter)?;
            let filing = self.filing_of(letter, &message, client, &filed)?;
            match client {
                Some((client, _)) => quick.clients.extend([client]),
                None => quick.strangers += usize::from(self.is_news(&message)?),
            }
            quick
                .clients
                .extend(before.and_then(|b| b.client).map(|(client, _)| client));
            filed.insert(letter, filing);
        }
        let mut batch = Batch::new();
        for (&letter, filing) in &filed {
            self.store.file_letter(&mut batch, letter, *filing);
        }
        for &client in &quick.clients {
            self.store.client_is_stale(&mut batch, client);
        }
        self.write(batch)?;
        Ok(quick)
    }

    /// Whose a letter is, and whether it is ours: by its author, or the first client it is addressed to.
    fn client_of(&self, message: &Message) -> Result<Option<(i64, bool)>, ServiceError> {
        if !Voice::of(&message.nature).is_of_a_person() || message.list.is_some() {
            return Ok(None);
        }
        match self.store.party(message.from.address.as_str())? {
            Some(OURS) => {
                for mailbox in message.recipients() {
                    let party = self.store.party(mailbox.address.as_str())?;
                    if let Some(client) = party.filter(|client| *client != OURS) {
                        return Ok(Some((client, true)));
                    }
                }
                Ok(None)
            }
            party => Ok(party.map(|client| (client, false))),
        }
    }

    /// Whether a letter of no client that is known may tell anew who is who. Newsletters, machines and the lists of others
    /// do not, and they are much of what comes.
    fn is_news(&self, message: &Message) -> Result<bool, ServiceError> {
        if !Voice::of(&message.nature).is_of_a_person() {
            return Ok(false);
        }
        // A client may write through a list of ours.
        let from = message.from.address.as_str();
        Ok(message.list.is_none() || self.store.party(from)?.is_some())
    }

    /// Where a letter belongs: in the conversation of the letter it answers, where that is held. `filed` are those
    /// that are filed together with it.
    fn filing_of(
        &self,
        letter: i64,
        message: &Message,
        client: Option<(i64, bool)>,
        filed: &BTreeMap<i64, Filing>,
    ) -> Result<Filing, ServiceError> {
        let answered = message
            .in_reply_to
            .iter()
            .chain(message.references.iter().rev());
        for id in answered {
            for parent in self.store.letters_marked(id_mark(id) as i64)? {
                let known = match filed.get(&parent) {
                    Some(filing) => Some(*filing),
                    None => self.store.filing(parent)?,
                };
                if let Some(filing) = known.filter(|_| parent != letter) {
                    return Ok(Filing {
                        thread: filing.thread,
                        parent: Some(parent),
                        client,
                    });
                }
            }
        }
        Ok(Filing {
            thread: letter,
            parent: None,
            client,
        })
    }
}
