//! What was decided about one client, undone decisions too.

use super::{Board, Lists};
use crate::error::ServiceError;
use amends_domain::{Address, Decision, MessageId};
use amends_mail::source::id_mark;
use amends_reading::ClientReport;
use std::collections::BTreeMap;

impl Board {
    /// All decisions about a client by its id, oldest first, with their numbers; none where these lists have none of
    /// that name.
    ///
    /// # Errors
    ///
    /// As the store says.
    pub fn history(
        &self,
        lists: &Lists,
        id: &str,
    ) -> Result<Option<Vec<(i64, Decision)>>, ServiceError> {
        let Some(client) = lists.numbers.get(id).copied() else {
            return Ok(None);
        };
        let report = lists.report.clients.iter().find(|c| c.id == id);
        let mut letters: BTreeMap<MessageId, bool> = BTreeMap::new();
        let mut theirs = Vec::new();
        for (number, decision) in self.amends.decisions()? {
            if report.is_some_and(|report| is_about(&decision, report))
                || self.is_of(&decision, client, &mut letters)?
            {
                theirs.push((number, decision));
            }
        }
        Ok(Some(theirs))
    }

    /// Whether a decision names a letter of a client.
    fn is_of(
        &self,
        decision: &Decision,
        client: i64,
        letters: &mut BTreeMap<MessageId, bool>,
    ) -> Result<bool, ServiceError> {
        let loops = decision.what.loops().iter().map(|which| &which.message);
        let sentence = decision.what.sentence().map(|sentence| &sentence.message);
        for message in loops.chain(sentence) {
            if let Some(&known) = letters.get(message) {
                if known {
                    return Ok(true);
                }
                continue;
            }
            let store = &self.amends.store;
            let mut is = false;
            for letter in store.letters_marked(id_mark(message) as i64)? {
                let filing = store.filing(letter)?.and_then(|filing| filing.client);
                is |= filing.is_some_and(|(of, _)| of == client);
            }
            letters.insert(message.clone(), is);
            if is {
                return Ok(true);
            }
        }
        Ok(false)
    }
}

/// Whether a decision counts with a client, or names one of its addresses or domains.
fn is_about(decision: &Decision, client: &ClientReport) -> bool {
    let mut parties = decision.what.parties();
    let domains = || client.domains.iter().map(String::as_str);
    let addresses = || -> Vec<&Address> { client.people.iter().map(|p| &p.address).collect() };
    client.decisions.iter().any(|d| d.id == decision.id)
        || parties.any(|p| p.is_one_of(domains(), addresses().into_iter()))
}
