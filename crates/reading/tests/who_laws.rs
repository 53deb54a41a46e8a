//! Laws of who is who, tried on random mailboxes.

use amends_domain::message::{Dated, Nature, OwnText};
use amends_domain::{Mailbox, Message, MessageId, Side, Thread};
use amends_reading::who::{self, Options};
use jiff::{Timestamp, tz::Offset};
use proptest::prelude::*;
use std::collections::BTreeSet;

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
        let threads: Vec<Thread> = (0..split)
            .map(|t| (t..messages.len()).step_by(split).collect::<Vec<_>>())
            .map(|m| Thread { parents: vec![None; m.len()], messages: m })
            .collect();
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
}
