//! What a census keeps of each letter while letters stream by.

use crate::amends::Amends;
use crate::error::ServiceError;
use crate::record::envelope;
use amends_domain::message::Dated;
use amends_domain::{Address, Mailbox, Message};
use amends_mail::thread::Threader;
use amends_reading::who::{Census, Cues, HeardIn, MailboxNumber, Opening, Row, Voice, Words};
use amends_reading::working_time::{self, Sent};
use amends_store::letter::Letter;
use jiff::{Timestamp, tz::Offset};
use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeSet, HashMap};
use std::sync::Arc;

/// One letter.
#[derive(Debug)]
pub(super) struct Slim {
    at: Timestamp,
    offset: Offset,
    /// It tells when its author works.
    tells: bool,
    heard: HeardIn,
    from: Arc<Address>,
}

/// Letters that cannot be counted with.
#[derive(Debug, Default, Clone, Copy)]
pub(super) struct Counts {
    pub encrypted: usize,
    pub undated: usize,
}

/// All letters that streamed by.
pub(super) struct Streamed {
    pub census: Census,
    pub slims: Vec<Slim>,
    pub counts: Counts,
    told: HashMap<Mailbox, MailboxNumber>,
    addresses: HashMap<Address, Arc<Address>>,
}

impl Streamed {
    pub fn with_room(letters: usize) -> Streamed {
        Streamed {
            census: Census::with_room(letters),
            slims: Vec::with_capacity(letters),
            counts: Counts::default(),
            told: HashMap::new(),
            addresses: HashMap::new(),
        }
    }

    pub fn len(&self) -> usize {
        self.slims.len()
    }

    /// Adds a letter of a thread.
    pub fn add(&mut self, message: &Message, heard: HeardIn, thread: usize) {
        let from = self.told(&message.from);
        let to: Vec<MailboxNumber> = message.recipients().map(|m| self.told(m)).collect();
        let dated = message.dated != Dated::Unknown;
        self.counts.undated += usize::from(!dated);
        self.counts.encrypted += usize::from(message.encrypted.is_some());
        self.census.add(&Row {
            at: message.at,
            dated,
            from,
            to: &to,
            voice: Voice::of(&message.nature),
            list: message.list.as_deref(),
            thread,
            replies: !(message.references.is_empty() && message.in_reply_to.is_empty()),
            sent_folder: message.sent_folder,
        });
        let address = self.addresses.entry(message.from.address.clone());
        let from = address
            .or_insert_with(|| Arc::new(message.from.address.clone()))
            .clone();
        self.slims.push(Slim {
            at: message.at,
            offset: message.offset,
            tells: working_time::tells(message),
            heard,
            from,
        });
    }

    fn told(&mut self, mailbox: &Mailbox) -> MailboxNumber {
        if let Some(known) = self.told.get(mailbox) {
            return *known;
        }
        let number = self.census.mailbox(&mailbox.name, &mailbox.address);
        self.told.insert(mailbox.clone(), number);
        number
    }
}

/// When some people wrote, as far as that tells when they work.
pub(super) fn sent<'a>(
    slims: impl Iterator<Item = &'a Slim>,
    people: &BTreeSet<&Address>,
) -> Vec<Sent> {
    let telling = slims.filter(|slim| slim.tells && people.contains(&*slim.from));
    super::newest(telling.map(|slim| (slim.at, slim.offset)).collect())
}

/// The threads of all letters, by the places of these.
pub(super) struct Threads {
    /// Of each letter the number of its thread and the place of the letter it answers.
    of: Vec<(u32, Option<u32>)>,
    /// The place of the first letter of each thread.
    first: Vec<u32>,
}

impl Threads {
    pub fn of(threader: &mut Threader, letters: usize) -> Threads {
        let mut threads = Threads {
            of: vec![(0, None); letters],
            first: Vec::new(),
        };
        for (number, tree) in threader.trees().into_iter().enumerate() {
            threads.first.push(tree.thread.messages[0] as u32);
            for (&m, parent) in tree.thread.messages.iter().zip(&tree.thread.parents) {
                threads.of[m] = (number as u32, parent.map(|p| p as u32));
            }
        }
        threads
    }

    /// The number of a letter's thread.
    pub fn thread(&self, place: usize) -> usize {
        self.of[place].0 as usize
    }

    /// The place of the first letter of a letter's thread.
    pub fn first(&self, place: usize) -> usize {
        self.first[self.thread(place)] as usize
    }

    /// The place of the letter that a letter answers.
    pub fn parent(&self, place: usize) -> Option<usize> {
        self.of[place].1.map(|parent| parent as usize)
    }
}

/// The words of letters, fetched from the store where they are asked for.
pub(super) struct Fetched<'a> {
    amends: &'a Amends,
    numbers: &'a [i64],
    slims: &'a [Slim],
    failed: RefCell<Option<ServiceError>>,
}

impl<'a> Fetched<'a> {
    pub fn new(amends: &'a Amends, numbers: &'a [i64], slims: &'a [Slim]) -> Fetched<'a> {
        Fetched {
            amends,
            numbers,
            slims,
            failed: RefCell::new(None),
        }
    }

    /// Whether all that was asked for could be fetched.
    pub fn result(self) -> Result<(), ServiceError> {
        self.failed.into_inner().map_or(Ok(()), Err)
    }

    fn messages(&self, places: &[usize]) -> Result<Vec<Message>, ServiceError> {
        let numbers: Vec<i64> = places.iter().map(|place| self.numbers[*place]).collect();
        let letters = self.amends.store.letters(&numbers)?;
        if letters.len() < places.len() {
            return Err(crate::error::damaged("a letter"));
        }
        let message = |letter: Letter| envelope::message(&letter.envelope, &letter.words);
        letters.into_iter().map(message).collect()
    }
}

impl Words for Fetched<'_> {
    fn cues(&self, message: usize, ours: bool) -> Cues {
        self.slims[message].heard.cues(ours)
    }

    fn presents_helper(&self, message: usize) -> bool {
        self.slims[message].heard.presents_helper()
    }

    fn openings(&self, messages: &[usize]) -> Vec<Opening<'_>> {
        let opening = |message: Message| Opening {
            author: Cow::Owned(message.from.name),
            subject: Cow::Owned(message.subject),
            own: Cow::Owned(message.text.own),
            signature: Cow::Owned(message.text.signature),
        };
        match self.messages(messages) {
            Ok(messages) => messages.into_iter().map(opening).collect(),
            Err(error) => {
                self.failed.borrow_mut().get_or_insert(error);
                Vec::new()
            }
        }
    }
}
