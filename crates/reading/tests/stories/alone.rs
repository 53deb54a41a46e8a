//! One client read alone, from copies of their own letters and numbers that somebody kept, gives the
//! report that the whole mailbox gives.

use crate::story::files::{files, name};
use crate::story::{Story, Told};
use amends_domain::message::Dated;
use amends_domain::{Address, Message, Side};
use amends_language::{Context, Reader, TextReading};
use amends_reading::client::{self, Correspondence, Letter, Span};
use amends_reading::report::{Counts, FirmFound, Parts};
use amends_reading::who::{self, ClientFound, Who};
use amends_reading::working_time::{self, Sent};
use amends_reading::{ClientReport, Input, Options, ReadText, Report, When, read_known};
use jiff::Timestamp;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::Arc;

#[test]
fn each_story_alone() {
    for file in files("stories").into_iter().chain(files("causes")) {
        let text = std::fs::read_to_string(&file).expect("a readable story");
        if text.starts_with("as of") {
            let story = Story::parse(&text);
            same(&name(&file), &story.told(), &|m, _| story.reading(m));
        }
    }
}

#[test]
fn each_client_of_a_mailbox_alone() {
    let reader = Reader::built_in();
    let read = |m: &Message, c: &Context<'_>| reader.read(&m.text.own, c);
    for mailbox in mailboxes() {
        let haul = amends_mail::source::read(std::slice::from_ref(&mailbox), &|_, _| {})
            .expect("a mailbox");
        let threads = amends_mail::thread::threads(&haul.messages);
        let who = who::find(&haul.messages, &threads, &who::Options::default());
        let mut told = Told {
            messages: haul.messages,
            threads,
            who,
            options: Options::default(),
        };
        same(&mailbox.display().to_string(), &told, &read);
        let middle = told.messages[told.messages.len() / 2].at;
        told.options = Options {
            since: Some(When::Exact(told.messages[told.messages.len() / 5].at)),
            as_of: Some(When::Exact(middle)),
            keep_loops: true,
            ..Options::default()
        };
        same(&format!("{} half", mailbox.display()), &told, &read);
    }
}

/// The example, and a labelled mailbox where there is one.
fn mailboxes() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut all = vec![root.join("examples/harbour-pine/mail.mbox")];
    let shared = root.join("../shared/benchmark/f5/mail.mbox");
    if shared.exists() {
        all.push(shared);
    } else {
        println!("skipped: ../shared is absent");
    }
    all
}

fn same(what: &str, told: &Told, read: &ReadText<'_>) {
    let whole = read_known(
        &Input {
            messages: &told.messages,
            threads: &told.threads,
            read_text: read,
            options: &told.options,
        },
        &told.who,
    );
    let alone = Kept::of(told, read).report(told);
    assert_eq!(format!("{whole:#?}"), format!("{alone:#?}"), "{what}");
}

/// A letter with its side, its thread's number and its reading.
type KeptLetter = (Message, Side, usize, Arc<TextReading>);

/// What somebody who keeps mail has of it: copies, by client.
struct Kept {
    clients: Vec<(ClientFound, Vec<KeptLetter>)>,
    sent: BTreeMap<Address, Vec<Sent>>,
    newest: Option<Timestamp>,
}

impl Kept {
    fn of(told: &Told, read: &ReadText<'_>) -> Kept {
        let (messages, who) = (&told.messages, &told.who);
        // Numbers that mean nothing, in an order that means nothing.
        let number = |t: usize| (t + 1) * 7_919 % 100_003;
        let mut place: Vec<(usize, Option<usize>)> = vec![(0, None); messages.len()];
        for (t, thread) in told.threads.iter().enumerate() {
            for (&m, &parent) in thread.messages.iter().zip(&thread.parents) {
                place[m] = (number(t), parent);
            }
        }
        let letters = |(index, found): (usize, &ClientFound)| {
            let own = found.messages.iter().filter_map(|&m| {
                let (_, side) = who.side_of[m].filter(|(client, _)| *client == index)?;
                let (thread, parent) = place[m];
                let before = parent.map(|p| messages[p].text.own.as_str());
                let text = read(&messages[m], &client::context(&messages[m], side, before));
                Some((messages[m].clone(), side, thread, text.into()))
            });
            let found = ClientFound {
                messages: Vec::new(),
                ..found.clone()
            };
            (found, own.collect())
        };
        let clients = who.clients.iter().enumerate().map(letters).collect();
        let mut sent: BTreeMap<Address, Vec<Sent>> = BTreeMap::new();
        for message in messages.iter().rev().filter(|m| working_time::tells(m)) {
            let author = sent.entry(message.from.address.clone()).or_default();
            author.push((message.at, message.offset));
        }
        let dated = messages.iter().filter(|m| m.dated != Dated::Unknown);
        Kept {
            clients,
            sent,
            newest: dated.map(|m| m.at).max(),
        }
    }

    fn report(&self, told: &Told) -> Report {
        let (who, options): (&Who, &Options) = (&told.who, &told.options);
        let of_firm = who.firm.members.iter();
        let of_firm = of_firm.flat_map(|m| self.sent.get(&m.address).cloned().unwrap_or_default());
        let working = working_time::of(of_firm.collect(), &who.firm, options);
        let span = Span::of(options, working.calendar.zone(), self.newest);
        let read =
            |(index, (found, letters)): (usize, &(ClientFound, Vec<KeptLetter>))| -> ClientReport {
                let sent = told.who.clients[index].messages.iter();
                let sent = sent.map(|&m| &told.messages[m]).filter(|m| {
                    let theirs = found.people.iter().any(|p| p.address == m.from.address);
                    theirs && working_time::tells(m)
                });
                let sent = sent.map(|m| (m.at, m.offset)).collect();
                let theirs = working_time::of_client(sent, found, &working.calendar);
                let letters = letters.iter().filter(|(m, ..)| span.holds(m));
                let letters = letters.map(|(message, side, thread, reading)| {
                    Letter::new(message, *side, *thread, reading.clone())
                });
                let calendar = &working.calendar;
                let mail = Correspondence::of(letters.collect(), span.as_of, calendar, &theirs);
                client::read(found, &mail, options)
            };
        Report::of(Parts {
            as_of: span.as_of,
            firm: FirmFound::of(&who.firm, &working),
            found: who.clients.len(),
            clients: self
                .clients
                .iter()
                .enumerate()
                .map(read)
                .map(Arc::new)
                .rev()
                .collect(),
            left_out: who.left_out.clone(),
            counts: Counts::of(&told.messages, span.as_of),
            unfit: Vec::new(),
        })
    }
}
