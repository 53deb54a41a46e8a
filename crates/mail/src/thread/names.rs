//! Numbers for ids, subjects, conversations, people and lists, so that threading compares numbers.

use amends_domain::{Address, MessageId};
use std::collections::HashMap;

/// A number that stands for a text of one kind.
pub(super) type Name = u32;

/// Gives out numbers; the same text always gets the same one. Looked up only, never walked through:
/// the numbers follow the order of arrival and must not reach a result.
#[derive(Debug, Default)]
pub(super) struct Names {
    ids: HashMap<MessageId, Name>,
    id_texts: Vec<MessageId>,
    subjects: HashMap<String, Name>,
    subject_texts: Vec<String>,
    conversations: HashMap<String, Name>,
    people: HashMap<Address, Name>,
    lists: HashMap<String, Name>,
}

impl Names {
    /// The number of an id, which is brought to its normal form.
    pub(super) fn id(&mut self, id: &MessageId) -> Name {
        let id = super::id::normal(id);
        if let Some(name) = self.ids.get(&id) {
            return *name;
        }
        let name = self.id_texts.len() as Name;
        self.id_texts.push(id.clone());
        self.ids.insert(id, name);
        name
    }

    /// The id behind a number.
    pub(super) fn id_text(&self, name: Name) -> &MessageId {
        &self.id_texts[name as usize]
    }

    /// The number of a base subject's key; none for an empty one.
    pub(super) fn subject(&mut self, key: String) -> Option<Name> {
        if key.is_empty() {
            return None;
        }
        if let Some(name) = self.subjects.get(&key) {
            return Some(*name);
        }
        let name = self.subject_texts.len() as Name;
        self.subject_texts.push(key.clone());
        self.subjects.insert(key, name);
        Some(name)
    }

    /// The key behind a subject's number.
    pub(super) fn subject_text(&self, name: Name) -> &str {
        &self.subject_texts[name as usize]
    }

    /// The number of a conversation.
    pub(super) fn conversation(&mut self, text: &str) -> Option<Name> {
        number(&mut self.conversations, text)
    }

    /// The number of a mailing list.
    pub(super) fn list(&mut self, text: &str) -> Option<Name> {
        number(&mut self.lists, text)
    }

    /// The number of an address; none for an empty one.
    pub(super) fn person(&mut self, address: &Address) -> Option<Name> {
        if address.is_empty() {
            return None;
        }
        if let Some(name) = self.people.get(address) {
            return Some(*name);
        }
        let name = self.people.len() as Name;
        self.people.insert(address.clone(), name);
        Some(name)
    }
}

fn number(table: &mut HashMap<String, Name>, text: &str) -> Option<Name> {
    if text.is_empty() {
        return None;
    }
    if let Some(name) = table.get(text) {
        return Some(*name);
    }
    let name = table.len() as Name;
    table.insert(text.to_string(), name);
    Some(name)
}
