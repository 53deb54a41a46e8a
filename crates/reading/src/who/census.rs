//! Everybody who appears in the mail, counted once: people, domains, and each message as a letter
//! between them.

mod person;

pub(crate) use person::Person;

use super::cues::{Cues, Heard};
use super::domains;
use super::firm::Ours;
use amends_domain::message::Nature;
use amends_domain::{Mailbox, Message, Thread};
use std::collections::BTreeMap;

/// A registrable domain.
#[derive(Debug)]
pub(crate) struct Home<'a> {
    pub name: &'a str,
    /// Anybody can have an address there.
    pub provider: bool,
    /// Those who have.
    pub people: Vec<usize>,
}

/// Whose voice a letter is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Voice {
    /// A person's.
    Person,
    /// A machine answering for a person: absences, calendar answers.
    Stand,
    /// A newsletter.
    Newsletter,
    /// A tool.
    Machine,
}

/// One message as far as its people are concerned.
#[derive(Debug)]
pub(crate) struct Letter {
    /// Its author; `None` when there is no usable address.
    pub from: Option<usize>,
    /// Everybody else it is addressed to, each once.
    pub to: Vec<usize>,
    pub voice: Voice,
    /// It came through a mailing list.
    pub list: bool,
    /// Its thread.
    pub thread: usize,
}

/// All of it.
#[derive(Debug)]
pub(crate) struct Census<'a> {
    pub messages: &'a [Message],
    pub people: Vec<Person<'a>>,
    pub homes: Vec<Home<'a>>,
    pub letters: Vec<Letter>,
    /// How many threads there are.
    pub threads: usize,
    heard: &'a Heard,
    ids: BTreeMap<&'a str, usize>,
    home_ids: BTreeMap<&'a str, usize>,
}

impl<'a> Census<'a> {
    /// Counts everybody once. Linear in messages.
    pub fn take(messages: &'a [Message], threads: &[Thread], heard: &'a Heard) -> Census<'a> {
        let mut census = Census {
            messages,
            people: Vec::new(),
            homes: Vec::new(),
            letters: Vec::with_capacity(messages.len()),
            threads: threads.len(),
            heard,
            ids: BTreeMap::new(),
            home_ids: BTreeMap::new(),
        };
        let thread_of = census.number_threads(threads);
        for (message, thread) in messages.iter().zip(thread_of) {
            census.add(message, thread);
        }
        census
    }

    /// The cues of a message that one of us (`ours`) or of them wrote.
    pub fn cues(&self, letter: usize, ours: bool) -> Cues {
        self.heard.cues(letter, &self.messages[letter], ours)
    }

    /// The person with that address, in lower case.
    pub fn person(&self, address: &str) -> Option<usize> {
        self.ids.get(address).copied()
    }

    /// The registrable domain of that name.
    pub fn home(&self, registrable: &str) -> Option<usize> {
        self.home_ids.get(registrable).copied()
    }

    /// Mail through a list of our own (a shared desk kept as a group) is plain mail to us.
    pub fn take_back_own_lists(&mut self, ours: &Ours) {
        for (letter, message) in self.letters.iter_mut().zip(self.messages) {
            let Some(list) = message.list.as_deref().filter(|_| letter.list) else {
                continue;
            };
            let id = list
                .rsplit('<')
                .next()
                .unwrap_or(list)
                .trim_end_matches('>')
                .trim();
            let host = id
                .rsplit_once('@')
                .map_or(id, |(_, host)| host)
                .to_lowercase();
            let home = domains::registrable(&host);
            if self
                .home_ids
                .get(home)
                .is_some_and(|home| ours.domains.contains(home))
            {
                letter.list = false;
                if let (Voice::Person, Some(author)) = (letter.voice, letter.from) {
                    self.people[author].wrote += 1;
                    self.people[author].listed -= 1;
                }
            }
        }
    }

    /// A message that no thread holds is a thread of its own.
    fn number_threads(&mut self, threads: &[Thread]) -> Vec<usize> {
        let mut of = vec![usize::MAX; self.messages.len()];
        for (number, thread) in threads.iter().enumerate() {
            for &message in &thread.messages {
                if let Some(slot) = of.get_mut(message) {
                    *slot = number;
                }
            }
        }
        for slot in of.iter_mut().filter(|slot| **slot == usize::MAX) {
            *slot = self.threads;
            self.threads += 1;
        }
        of
    }

    fn add(&mut self, message: &'a Message, thread: usize) {
        let from = self.meet(&message.from);
        let mut to = Vec::new();
        for mailbox in message.recipients() {
            if let Some(person) = self.meet(mailbox)
                && Some(person) != from
                && !to.contains(&person)
            {
                to.push(person);
            }
        }
        let voice = match (&message.nature, from) {
            (Nature::Person, Some(p)) if self.people[p].robot => Voice::Machine,
            (Nature::Person, _) => Voice::Person,
            (Nature::OutOfOffice | Nature::AutoReply | Nature::CalendarAnswer(_), _) => {
                Voice::Stand
            }
            (Nature::Newsletter, _) => Voice::Newsletter,
            (Nature::Notification | Nature::DeliveryFailure(_) | Nature::Receipt, _) => {
                Voice::Machine
            }
        };
        let list = message.list.is_some();
        if let Some(author) = from {
            let author = &mut self.people[author];
            author.wrote += u32::from(voice == Voice::Person && !list);
            author.sent += u32::from(message.sent_folder);
            author.machine += u32::from(voice == Voice::Machine);
            author.newsletters += u32::from(voice == Voice::Newsletter);
            author.listed += u32::from(voice == Voice::Person && list);
        }
        self.letters.push(Letter {
            from,
            to,
            voice,
            list,
            thread,
        });
    }

    fn meet(&mut self, mailbox: &'a Mailbox) -> Option<usize> {
        let address = mailbox.address.as_str();
        if mailbox.address.domain().is_empty() || mailbox.address.local().is_empty() {
            return None;
        }
        if let Some(&known) = self.ids.get(address) {
            self.people[known].called(&mailbox.name);
            return Some(known);
        }
        let home = self.settle(domains::registrable(mailbox.address.domain()));
        let number = self.people.len();
        self.homes[home].people.push(number);
        self.ids.insert(address, number);
        let mut person = Person::new(&mailbox.address, home);
        person.called(&mailbox.name);
        self.people.push(person);
        Some(number)
    }

    fn settle(&mut self, name: &'a str) -> usize {
        if let Some(&known) = self.home_ids.get(name) {
            return known;
        }
        let number = self.homes.len();
        self.homes.push(Home {
            name,
            provider: domains::is_provider(name),
            people: Vec::new(),
        });
        self.home_ids.insert(name, number);
        number
    }
}
