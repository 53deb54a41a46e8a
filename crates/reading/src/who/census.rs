//! Everybody who appears in the mail, counted once: people, domains, and each message as a letter
//! between them. It holds no message and few words, so that a million letters fit into some 40 MB.

mod letter;
mod letters;
mod person;
mod row;

pub(crate) use letter::Letter;
pub use letter::Voice;
pub(crate) use letters::Letters;
pub(crate) use person::Person;
pub use row::{MailboxNumber, Row};

use super::domains;
use super::firm::Ours;
use amends_domain::message::Dated;
use amends_domain::{Address, Message, Thread};
use std::collections::BTreeMap;

/// A registrable domain.
#[derive(Debug)]
pub(crate) struct Home {
    pub name: String,
    /// Anybody can have an address there.
    pub provider: bool,
    /// Those who have.
    pub people: Vec<usize>,
}

/// A mailbox as [`Census::mailbox`] was told of it.
#[derive(Debug)]
struct Told {
    name: String,
    address: Address,
    /// Their number, once a letter has met them: people are numbered as they appear.
    person: Option<usize>,
}

/// All of it.
#[derive(Debug, Default)]
pub struct Census {
    pub(crate) people: Vec<Person>,
    pub(crate) homes: Vec<Home>,
    pub(crate) letters: Letters,
    /// One more than the greatest number of a thread.
    pub(crate) threads: usize,
    /// The letters that came through lists, each with the domain of its list.
    listed: Vec<(u32, u32)>,
    lists: BTreeMap<String, u32>,
    ids: BTreeMap<String, usize>,
    home_ids: BTreeMap<String, usize>,
    mailboxes: Vec<Told>,
}

impl Census {
    /// An empty census with room for so many messages.
    pub fn with_room(messages: usize) -> Census {
        Census {
            letters: Letters::with_room(messages),
            ..Census::default()
        }
    }

    /// Counts everybody in these messages. A message in no thread is one by itself.
    pub fn take(messages: &[Message], threads: &[Thread]) -> Census {
        let mut census = Census::with_room(messages.len());
        let mut thread_of: Vec<usize> = (threads.len()..threads.len() + messages.len()).collect();
        for (number, thread) in threads.iter().enumerate() {
            for &message in &thread.messages {
                if let Some(slot) = thread_of.get_mut(message) {
                    *slot = number;
                }
            }
        }
        for (message, thread) in messages.iter().zip(thread_of) {
            census.count(message, thread);
        }
        census
    }

    /// Tells of a name with an address, so that rows can name it by a number. Each pair needs to be
    /// told once; telling alone counts nobody.
    pub fn mailbox(&mut self, name: &str, address: &Address) -> MailboxNumber {
        self.mailboxes.push(Told {
            name: name.to_string(),
            address: address.clone(),
            person: None,
        });
        MailboxNumber(self.mailboxes.len() as u32 - 1)
    }

    /// Counts one message. They must come in the order of the mailbox: by time, those of a second by
    /// their ids. Each has the next place, from 0.
    pub fn add(&mut self, row: &Row<'_>) {
        let from = self.meet_told(row.from);
        for &mailbox in row.to {
            let person = self.meet_told(mailbox);
            self.address(person, from);
        }
        self.push(row.list, from, Letter::of(row));
    }

    fn count(&mut self, message: &Message, thread: usize) {
        let from = self.meet(&message.from.name, &message.from.address);
        for mailbox in message.recipients() {
            let person = self.meet(&mailbox.name, &mailbox.address);
            self.address(person, from);
        }
        let row = Row {
            at: message.at,
            dated: message.dated != Dated::Unknown,
            from: MailboxNumber(0),
            to: &[],
            voice: Voice::of(&message.nature),
            list: message.list.as_deref(),
            thread,
            replies: !(message.in_reply_to.is_empty() && message.references.is_empty()),
            sent_folder: message.sent_folder,
        };
        self.push(row.list, from, Letter::of(&row));
    }

    /// The person with that address, in lower case.
    pub(crate) fn person(&self, address: &str) -> Option<usize> {
        self.ids.get(address).copied()
    }

    /// The registrable domain of that name.
    pub(crate) fn home(&self, registrable: &str) -> Option<usize> {
        self.home_ids.get(registrable).copied()
    }

    /// Mail through a list of our own (a shared desk kept as a group) is plain mail to us.
    pub(crate) fn take_back_own_lists(&mut self, ours: &Ours) {
        let own = |(name, &list): (&String, &u32)| {
            let home = self.home_ids.get(name)?;
            ours.domains.contains(home).then_some(list)
        };
        let own: Vec<u32> = self.lists.iter().filter_map(own).collect();
        for &(place, _) in self.listed.iter().filter(|l| own.contains(&l.1)) {
            let letter = self.letters.at(place as usize);
            if let (Voice::Person, Some(author)) = (letter.voice, letter.from) {
                self.people[author].wrote += 1;
                self.people[author].listed -= 1;
            }
            self.letters.take_off_list(place as usize);
        }
    }

    /// Keeps a letter and counts it for its author. Its addressees were met before.
    fn push(&mut self, list: Option<&str>, from: Option<usize>, mut letter: Letter<'_>) {
        let robot = from.is_some_and(|p| self.people[p].robot);
        let voice = match letter.voice {
            Voice::Person if robot => Voice::Machine,
            voice => voice,
        };
        (letter.from, letter.voice) = (from, voice);
        if let Some(list) = list {
            let next = self.lists.len() as u32;
            let list = *self.lists.entry(home_of_list(list)).or_insert(next);
            self.listed.push((self.letters.len() as u32, list));
        }
        if let Some(author) = from {
            let author = &mut self.people[author];
            author.wrote += u32::from(letter.is_personal());
            author.sent += u32::from(letter.sent_folder);
            author.machine += u32::from(voice == Voice::Machine);
            author.newsletters += u32::from(voice == Voice::Newsletter);
            author.listed += u32::from(voice == Voice::Person && letter.list);
        }
        self.threads = self.threads.max(letter.thread + 1);
        self.letters.push(letter);
    }

    fn address(&mut self, person: Option<usize>, from: Option<usize>) {
        if let Some(person) = person.filter(|_| person != from) {
            self.letters.address(person);
        }
    }

    fn meet_told(&mut self, mailbox: MailboxNumber) -> Option<usize> {
        let told = &self.mailboxes[mailbox.0 as usize];
        if let Some(known) = told.person {
            self.people[known].called(&told.name);
            return Some(known);
        }
        let (name, address) = (told.name.clone(), told.address.clone());
        let person = self.meet(&name, &address);
        self.mailboxes[mailbox.0 as usize].person = person;
        person
    }

    fn meet(&mut self, name: &str, address: &Address) -> Option<usize> {
        if let Some(&known) = self.ids.get(address.as_str()) {
            self.people[known].called(name);
            return Some(known);
        }
        if address.domain().is_empty() || address.local().is_empty() {
            return None;
        }
        let home = self.settle(domains::registrable(address.domain()));
        let number = self.people.len();
        self.homes[home].people.push(number);
        self.ids.insert(address.as_str().to_string(), number);
        let mut person = Person::new(address, home);
        person.called(name);
        self.people.push(person);
        Some(number)
    }

    fn settle(&mut self, name: &str) -> usize {
        if let Some(&known) = self.home_ids.get(name) {
            return known;
        }
        let number = self.homes.len();
        self.homes.push(Home {
            name: name.to_string(),
            provider: domains::is_provider(name),
            people: Vec::new(),
        });
        self.home_ids.insert(name.to_string(), number);
        number
    }
}

/// The registrable domain of a mailing list: of `The shop <shop.lists.example>`.
fn home_of_list(list: &str) -> String {
    let id = list.rsplit('<').next().unwrap_or(list);
    let id = id.trim_end_matches('>').trim();
    let host = id.rsplit_once('@').map_or(id, |(_, host)| host);
    domains::registrable(&host.to_lowercase()).to_string()
}
