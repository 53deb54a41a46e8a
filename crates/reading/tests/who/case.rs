//! Reads a made-up mailbox written one message a line.

use amends_domain::message::{Attachment, Dated, Nature, OwnText};
use amends_domain::{Address, Decision, Mailbox, Message, MessageId, Thread};
use amends_reading::who::ClientFound;
use jiff::{civil::DateTime, tz::Offset};
use std::collections::{BTreeMap, BTreeSet};

/// A client that must be found.
pub struct Wanted {
    pub name: Option<String>,
    pub keys: BTreeSet<String>,
    pub messages: Option<usize>,
}

impl Wanted {
    /// True when all keys are there, and none that is written with `!`.
    pub fn fits(&self, found: &BTreeSet<String>) -> bool {
        self.keys.iter().all(|key| match key.strip_prefix('!') {
            Some(key) => !found.contains(key),
            None => found.contains(key),
        })
    }
}

/// A mailbox and what must be found in it.
#[derive(Default)]
pub struct Case {
    pub title: String,
    pub us: Vec<String>,
    pub firm: Option<BTreeSet<String>>,
    pub members: Option<BTreeSet<String>>,
    pub clients: Vec<Wanted>,
    pub out: Vec<(String, String)>,
    pub decisions: Vec<Decision>,
    pub unfit: BTreeSet<String>,
    pub messages: Vec<Message>,
    pub threads: Vec<Thread>,
}

/// What a client may be known by: domains and addresses.
pub fn keys(client: &ClientFound) -> BTreeSet<String> {
    let people = client.people.iter().map(|p| p.address.to_string());
    client.domains.iter().cloned().chain(people).collect()
}

impl Case {
    pub fn parse(text: &str) -> Case {
        let mut case = Case::default();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if let Some(title) = line.strip_prefix('#') {
                case.title = format!("{} {}", case.title, title.trim())
                    .trim()
                    .to_string();
            } else if let Some(wanted) = line.strip_prefix('=') {
                let (what, rest) = wanted.split_once(':').expect("= what: value");
                case.want(what.trim(), rest.trim());
            } else {
                let number = case.messages.len();
                case.messages.push(message(line, number));
            }
        }
        case.messages.sort_by_key(|m| m.at);
        case.thread_by_subject();
        case
    }

    fn want(&mut self, what: &str, rest: &str) {
        match what {
            "us" => self.us = list(rest).into_iter().collect(),
            "firm" => self.firm = Some(list(rest)),
            "members" => self.members = Some(list(rest)),
            "client" => {
                let mut parts = rest.split('|').map(str::trim);
                let name = parts.next().filter(|name| *name != "*").map(str::to_string);
                let keys = list(parts.next().unwrap_or_default());
                let messages = parts
                    .next()
                    .map(|n| n.parse().expect("a count of messages"));
                self.clients.push(Wanted {
                    name,
                    keys,
                    messages,
                });
            }
            "decided" => {
                let id = |n: &str| MessageId::new(&format!("{n}@case.example"));
                let number = self.decisions.len() + 1;
                self.decisions.push(crate::line::read(number, rest, &id));
            }
            "unfit" => self.unfit = list(rest),
            "out" => {
                let (who, why) = rest.split_once('|').expect("= out: address | why");
                self.out
                    .push((who.trim().to_string(), why.trim().to_string()));
            }
            other => panic!("unknown: = {other}"),
        }
    }

    /// Messages with the same subject after `Re:` are a thread.
    fn thread_by_subject(&mut self) {
        let mut threads: BTreeMap<String, Thread> = BTreeMap::new();
        for index in 0..self.messages.len() {
            let subject = self.messages[index].subject.to_lowercase();
            let base = subject.trim_start_matches("re: ").to_string();
            let thread = threads.entry(base).or_default();
            let parent = thread.messages.last().copied();
            thread.parents.push(parent);
            thread.messages.push(index);
            if let Some(parent) = parent.filter(|_| subject.starts_with("re: ")) {
                let parent = self.messages[parent].id.clone();
                self.messages[index].in_reply_to.push(parent);
            } else if subject.starts_with("re: ") {
                self.messages[index]
                    .in_reply_to
                    .push(MessageId::new("elsewhere@x.example"));
            }
        }
        self.threads = threads.into_values().collect();
    }
}

fn list(text: &str) -> BTreeSet<String> {
    let items = text.split(',').map(|item| item.trim().to_string());
    items
        .filter(|item| !item.is_empty() && item != "none")
        .collect()
}

/// `FROM > TO; CC | DATE FLAGS | SUBJECT | WORDS -- SIGNATURE`
fn message(line: &str, number: usize) -> Message {
    let parts: Vec<&str> = line.splitn(4, " | ").map(str::trim).collect();
    let [people, when, subject, words] = parts[..] else {
        panic!("four parts: {line}")
    };
    let (from, to) = people
        .split_once('>')
        .map_or((people, ""), |_| arrow(people));
    let (to, cc) = to.split_once(';').unwrap_or((to, ""));
    let mut when = when.split_whitespace();
    let date = when.next().expect("a date");
    let date = if date.contains('T') {
        date.to_string()
    } else {
        format!("{date}T09:00")
    };
    let date: DateTime = date.parse().expect("a date");
    let (own, signature) = words.split_once(" -- ").unwrap_or((words, ""));
    let mut message = Message {
        id: MessageId::new(&format!("{number}@case.example")),
        at: Offset::UTC.to_timestamp(date).expect("a time"),
        offset: Offset::UTC,
        dated: Dated::Header,
        from: mailbox(from),
        to: mailboxes(to),
        cc: mailboxes(cc),
        reply_to: Vec::new(),
        subject: subject.to_string(),
        references: Vec::new(),
        in_reply_to: Vec::new(),
        conversation: None,
        nature: Nature::Person,
        list: None,
        text: OwnText {
            own: own.replace(" / ", "\n"),
            signature: signature.replace(" / ", "\n"),
            ..OwnText::default()
        },
        attachments: Vec::new(),
        encrypted: None,
        sent_folder: false,
    };
    for flag in when {
        match flag.split_once('=').unwrap_or((flag, "")) {
            ("sent", _) => message.sent_folder = true,
            ("news", _) => message.nature = Nature::Newsletter,
            ("tool", _) => message.nature = Nature::Notification,
            ("away", _) => message.nature = Nature::OutOfOffice,
            ("file", name) => message.attachments.push(Attachment {
                name: name.to_string(),
                media_type: "application/pdf".to_string(),
                bytes: 1,
            }),
            ("list", id) => message.list = Some(id.to_string()),
            _ => panic!("unknown flag {flag}"),
        }
    }
    message
}

/// Splits at the arrow between author and recipients, not at the end of `<address>`.
fn arrow(people: &str) -> (&str, &str) {
    people
        .split_once(" > ")
        .unwrap_or((people.trim_end_matches(" >"), ""))
}

fn mailboxes(text: &str) -> Vec<Mailbox> {
    text.split(',')
        .map(str::trim)
        .filter(|t| !t.is_empty())
        .map(mailbox)
        .collect()
}

fn mailbox(text: &str) -> Mailbox {
    match text.trim().split_once('<') {
        Some((name, address)) => Mailbox::new(name, address.trim_end_matches('>')),
        None => Mailbox {
            name: String::new(),
            address: Address::new(text),
        },
    }
}
