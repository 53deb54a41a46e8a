//! Short letters between a firm and its clients, as many as are asked for, the same every time: ten years of
//! them, in order. A few clients write much, many write little.

mod phrases;

use crate::chance::Chance;
use amends_mail::source::raw::Raw;
use jiff::Timestamp;
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use std::fmt::Write;

/// The last moment that letters are from.
pub const END: i64 = 1_782_900_000;
/// The first.
const BEGIN: i64 = END - 10 * 365 * 86_400;
/// People of the firm.
const STAFF: usize = 12;

/// Everybody who writes.
pub struct Letters {
    clients: usize,
    /// How many letters there are.
    pub count: usize,
    /// How often each client is written to, added up.
    busy: Vec<f64>,
    /// The conversation that each client is in.
    talks: Vec<Talk>,
    chance: Chance,
    made: usize,
}

/// A conversation.
#[derive(Debug, Clone, Default)]
struct Talk {
    subject: String,
    person: usize,
    /// A colleague of theirs who gets a copy.
    copied: Option<usize>,
    member: usize,
    /// The letters of it so far.
    ids: Vec<String>,
    /// Who wrote last.
    ours: bool,
    words: String,
}

impl Letters {
    /// So many letters with so many clients.
    pub fn new(count: usize, clients: usize) -> Letters {
        let mut sum = 0.0;
        let weight = |client: usize| {
            let rank = (client * 1_000) as f64 / clients as f64;
            sum += 1.0 / (rank + 50.0);
            sum
        };
        Letters {
            clients,
            count,
            busy: (0..clients).map(weight).collect(),
            talks: vec![Talk::default(); clients],
            chance: Chance::new(7),
            made: 0,
        }
    }

    /// How many clients there are.
    pub fn clients(&self) -> usize {
        self.clients
    }

    /// One more letter that a client writes: in its last conversation, after all others.
    pub fn one_more(&self, client: usize, number: usize) -> Raw {
        let mut talk = self.talks[client].clone();
        let mut chance = Chance::new(number as u64);
        talk.ours = true;
        let id = format!("more{number}@c{client:04}.example");
        let at = END + (number % 3_000) as i64;
        raw(&mut talk, client, &id, at, &mut chance)
    }

    fn client(&mut self) -> usize {
        let all = self.busy.last().copied().unwrap_or_default();
        let at = self.chance.share() * all;
        self.busy
            .partition_point(|sum| *sum < at)
            .min(self.clients - 1)
    }
}

impl Iterator for Letters {
    type Item = Raw;

    fn next(&mut self) -> Option<Raw> {
        if self.made == self.count {
            return None;
        }
        let client = self.client();
        let chance = &mut self.chance;
        let talk = &mut self.talks[client];
        if talk.ids.is_empty() || chance.one_in(6) || talk.ids.len() > 40 {
            let people = 1 + client % 4;
            let (person, copied) = (chance.below(people), chance.below(people * 2));
            *talk = Talk {
                subject: phrases::subject(chance),
                person,
                copied: Some(copied).filter(|c| *c != person && *c < people),
                member: (client + chance.below(2)) % STAFF,
                ours: chance.one_in(3),
                ..Talk::default()
            };
        }
        let step = (END - BEGIN) as f64 / self.count as f64;
        let at = BEGIN + (step * self.made as f64) as i64;
        let id = format!("{:x}.{}@c{client:04}.example", chance.next(), self.made);
        self.made += 1;
        Some(raw(talk, client, &id, at, chance))
    }
}

/// The next letter of a conversation.
fn raw(talk: &mut Talk, client: usize, id: &str, at: i64, chance: &mut Chance) -> Raw {
    talk.ours = !talk.ours;
    let ours = phrases::member(talk.member);
    let theirs = phrases::person(client, talk.person);
    let (from, to) = if talk.ours {
        (&ours, &theirs)
    } else {
        (&theirs, &ours)
    };
    let words = phrases::letter(talk.ours, &to.0, &from.0, chance);
    let date = Timestamp::from_second(at).unwrap_or_default();
    let date = rfc2822::to_string(&date.to_zoned(TimeZone::UTC)).unwrap_or_default();
    let answer = if talk.ids.is_empty() { "" } else { "Re: " };
    let mut text = String::with_capacity(2_000);
    // Writing to a String does not fail.
    let _ = write!(
        text,
        "From: {} <{}>\nTo: {} <{}>\nSubject: {answer}{}\nDate: {date}\nMessage-ID: <{id}>\n",
        from.0, from.1, to.0, to.1, talk.subject
    );
    if let Some(copied) = talk.copied {
        let (name, address) = phrases::person(client, copied);
        let _ = writeln!(text, "Cc: {name} <{address}>");
    }
    if let Some(last) = talk.ids.last() {
        let kept = talk.ids.len().saturating_sub(10);
        let known: Vec<String> = talk.ids[kept..]
            .iter()
            .map(|id| format!("<{id}>"))
            .collect();
        let _ = write!(
            text,
            "In-Reply-To: <{last}>\nReferences: {}\n",
            known.join("\n ")
        );
    }
    text.push_str("MIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n");
    text.push_str(&words);
    if !talk.words.is_empty() && chance.one_in(2) {
        let _ = write!(text, "\nOn {date}, {} wrote:\n", to.0);
        for line in talk.words.lines() {
            let _ = writeln!(text, "> {line}");
        }
    }
    talk.ids.push(id.to_string());
    talk.words = words;
    Raw {
        sent: talk.ours,
        ..Raw::new(text.into_bytes())
    }
}
