//! Laws of who is who, tried on random mailboxes.

use amends_domain::message::{Dated, Nature, OwnText};
use amends_domain::{Mailbox, Message, MessageId, Side, Thread};
use amends_reading::who::{
    self, Census, Cues, HeardIn, MailboxNumber, Opening, Options, Row, Voice, Words,
};
use jiff::{Timestamp, tz::Offset};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

const ADDRESSES: [&str; 12] = [
    "ana@pine.example",
    "ben@pine.example",
    "jo@heron.example",
    "kay@heron.example",
    "lee@gmail.com",
    "mia.lee@gmail.com",
    "no-reply@tool.example",
    "ana@pine-labs.example",
    "@",
    "nobody",
    "田中@例え.テスト",
    "x@co.uk",
];
const NAMES: [&str; 6] = [
    "",
    "Ana Poe",
    "Heron, Jo",
    "Accounts, Heron Ltd",
    "田中花子",
    "Mia Lee",
];
const WORDS: [&str; 6] = [
    "",
    "Could you change our website?",
    "Your order is ready, invoice attached.",
    "No thanks.",
    "My CV is attached ’’ ÄÖ İstanbul",
    "Copying in Lin, our accountant. Heron Ltd",
];

prop_compose! {
    fn mailbox()(name in 0..NAMES.len(), address in 0..ADDRESSES.len()) -> Mailbox {
        Mailbox::new(NAMES[name], ADDRESSES[address])
    }
}

prop_compose! {
    fn message()(
        from in mailbox(),
        to in prop::collection::vec(mailbox(), 0..5),
        at in -1_000_000i64..1_000_000,
        words in 0..WORDS.len(),
        nature in 0..6,
        list in prop::option::of("[a-z.<>@]{0,12}"),
        sent in any::<bool>(),
    ) -> Message {
        Message {
            id: MessageId::new("x@y"),
            at: Timestamp::from_second(at).expect("in range"),
            offset: Offset::UTC,
            dated: Dated::Header,
            from,
            to,
            cc: Vec::new(),
            reply_to: Vec::new(),
            subject: "Re: Heron".to_string(),
            references: Vec::new(),
            in_reply_to: Vec::new(),
            conversation: None,
            nature: match nature {
                0 => Nature::Newsletter,
                1 => Nature::Notification,
                2 => Nature::OutOfOffice,
                _ => Nature::Person,
            },
            list: list.filter(|l| l.len() > 8),
            text: OwnText { own: WORDS[words].to_string(), ..OwnText::default() },
            attachments: Vec::new(),
            encrypted: None,
            sent_folder: sent,
        }
    }
}

proptest! {
    #[test]
    fn what_is_found_holds_together(
        messages in prop::collection::vec(message(), 0..40),
        split in 1..8usize,
    ) {
        let threads = dealt(messages.len(), split);
        let who = who::find(&messages, &threads, &Options::default());
        prop_assert_eq!(who.side_of.len(), messages.len());
        let ids: BTreeSet<&str> = who.clients.iter().map(|c| c.id.as_str()).collect();
        prop_assert_eq!(ids.len(), who.clients.len(), "ids are unique");
        let members: BTreeSet<_> = who.firm.members.iter().map(|m| &m.address).collect();
        for client in &who.clients {
            prop_assert!(!client.name.is_empty());
            prop_assert!(!client.messages.is_empty());
            let at = |&m: &usize| messages[m].at;
            prop_assert!(client.messages.is_sorted_by_key(at));
            prop_assert!(client.people.iter().all(|p| !members.contains(&p.address)));
        }
        for (message, side) in messages.iter().zip(&who.side_of) {
            let Some((client, side)) = side else { continue };
            let people = &who.clients[*client].people;
            let theirs = people.iter().any(|p| p.address == message.from.address);
            prop_assert_eq!(theirs, *side == Side::Theirs);
        }
        let again = who::find(&messages, &threads, &Options::default());
        prop_assert_eq!(again.clients, who.clients);
    }

    /// Facts that somebody kept and words that are fetched tell the same as the messages.
    #[test]
    fn kept_facts_tell_the_same(
        messages in prop::collection::vec(message(), 0..40),
        split in 1..8usize,
    ) {
        let threads = dealt(messages.len(), split);
        let whole = who::find(&messages, &threads, &Options::default());
        let kept = Kept(messages.iter().map(|m| (HeardIn::of(m).bits(), m)).collect());
        let census = census(&messages, &threads);
        let again = who::find_in(census, &kept, &Options::default());
        prop_assert_eq!(format!("{whole:?}"), format!("{again:?}"));
    }
}

/// Threads of every so-manieth message.
fn dealt(messages: usize, split: usize) -> Vec<Thread> {
    (0..split)
        .map(|t| (t..messages).step_by(split).collect::<Vec<_>>())
        .map(|m| Thread {
            parents: vec![None; m.len()],
            messages: m,
        })
        .collect()
}

/// A census from rows, with thread numbers that mean nothing.
fn census(messages: &[Message], threads: &[Thread]) -> Census {
    let mut census = Census::with_room(messages.len());
    let mut told: BTreeMap<(&str, &str), MailboxNumber> = BTreeMap::new();
    let mut thread_of = vec![0; messages.len()];
    for (t, thread) in threads.iter().enumerate() {
        for &m in &thread.messages {
            thread_of[m] = 3 * (threads.len() - t);
        }
    }
    for (message, thread) in messages.iter().zip(thread_of) {
        let mailboxes = [&message.from].into_iter().chain(message.recipients());
        let numbers: Vec<MailboxNumber> = mailboxes
            .map(|mailbox| {
                let pair = (mailbox.name.as_str(), mailbox.address.as_str());
                let known = told.entry(pair);
                *known.or_insert_with(|| census.mailbox(pair.0, &mailbox.address))
            })
            .collect();
        census.add(&Row {
            at: message.at,
            dated: message.dated != Dated::Unknown,
            from: numbers[0],
            to: &numbers[1..],
            voice: Voice::of(&message.nature),
            list: message.list.as_deref(),
            thread,
            replies: !message.references.is_empty() || !message.in_reply_to.is_empty(),
            sent_folder: message.sent_folder,
        });
    }
    census
}

struct Kept<'a>(Vec<(u32, &'a Message)>);

impl Words for Kept<'_> {
    fn cues(&self, message: usize, ours: bool) -> Cues {
        HeardIn::from_bits(self.0[message].0).cues(ours)
    }

    fn presents_helper(&self, message: usize) -> bool {
        HeardIn::from_bits(self.0[message].0).presents_helper()
    }

    fn openings(&self, messages: &[usize]) -> Vec<Opening<'_>> {
        let opening = |message: &usize| {
            let opening = Opening::of(self.0[*message].1);
            Opening {
                own: opening.own.into_owned().into(),
                ..opening
            }
        };
        messages.iter().map(opening).collect()
    }
}
