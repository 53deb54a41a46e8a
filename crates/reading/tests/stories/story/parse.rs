//! The format of a story.
//!
//! ```text
//! as of 2025-03-01 18:00
//! @ 2025-02-03 09:00 them #1 Figures
//! Hello. [question|Can you send the figures?] [request|Please do it soon.|2025-02-07]
//! @ 2025-02-03 15:00 us #1
//! {delivered|Attached.}
//! ```
//! `#1` names the thread; `[kind|words|due]` marks a moment, `{hint|words|date}` a clue; `auto`
//! after the side makes it an absence note; `them/huw` is another of their people.

use amends_domain::message::{Dated, Nature, OwnText};
use amends_domain::moment::{Clue, Due};
use amends_domain::{Hint, Mailbox, Message, MessageId, Moment, MomentKind, Side};
use amends_language::{Language, Style, TextReading};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};
use jiff::tz::{Offset, TimeZone};

pub struct Letter {
    pub message: Message,
    pub side: Side,
    pub thread: usize,
    pub reading: TextReading,
}

pub fn time(text: &str) -> Timestamp {
    let civil: DateTime = text
        .trim()
        .replace(' ', "T")
        .parse()
        .expect("a date and time");
    civil
        .to_zoned(TimeZone::UTC)
        .expect("a time that exists")
        .timestamp()
}

pub fn letter(number: usize, head: &str, body: &str) -> Letter {
    let words: Vec<&str> = head.split_whitespace().collect();
    let at = time(&format!("{} {}", words[0], words[1]));
    let (side, who) = words[2].split_once('/').unwrap_or((words[2], "gwen"));
    let side = if side == "us" {
        Side::Ours
    } else {
        Side::Theirs
    };
    let auto = words.contains(&"auto");
    let thread_at = words
        .iter()
        .position(|w| w.starts_with('#'))
        .expect("a thread: #1");
    let thread = words[thread_at][1..].parse().expect("a thread's number");
    let subject = words[thread_at + 1..].join(" ");
    let (own, reading) = marked(body.trim());
    let them = format!("{who}@brannock.example");
    let (address, other) = match side {
        Side::Ours => ("maya@harbourpine.example", them.as_str()),
        Side::Theirs => (them.as_str(), "maya@harbourpine.example"),
    };
    let message = Message {
        id: MessageId::new(&format!("m{number}@story.example")),
        at,
        offset: Offset::UTC,
        dated: Dated::Header,
        from: Mailbox::new("", address),
        to: vec![Mailbox::new("", other)],
        cc: vec![],
        reply_to: vec![],
        subject,
        references: vec![],
        in_reply_to: vec![],
        conversation: None,
        nature: if auto {
            Nature::OutOfOffice
        } else {
            Nature::Person
        },
        list: None,
        text: OwnText {
            own,
            ..OwnText::default()
        },
        attachments: vec![],
        encrypted: None,
        sent_folder: false,
    };
    Letter {
        message,
        side,
        thread,
        reading,
    }
}

/// Takes the marks out of a text and keeps what they say.
fn marked(body: &str) -> (String, TextReading) {
    let mut own = String::new();
    let mut reading = TextReading {
        language: Language::English,
        ..TextReading::default()
    };
    let mut rest = body;
    while let Some(open) = rest.find(['[', '{']) {
        own.push_str(&rest[..open]);
        let close = rest[open..].find([']', '}']).expect("a closed mark") + open;
        let parts: Vec<&str> = rest[open + 1..close].split('|').collect();
        let start = own.len();
        own.push_str(parts[1]);
        let span = start..own.len();
        let due = parts.get(2).map(|d| Due {
            date: d.parse::<Date>().expect("a date"),
            time: None,
            span: span.clone(),
        });
        if rest[open..].starts_with('[') {
            let (name, doubtful) = match parts[0].strip_suffix('?') {
                Some(name) => (name, true),
                None => (parts[0], false),
            };
            let moment = Moment {
                kind: MomentKind::named(name).expect("a kind"),
                span,
                rule: "told".into(),
                confidence: if doubtful { 0.15 } else { 0.9 },
                due,
            };
            if doubtful {
                reading.doubtful.push(moment);
            } else {
                reading.moments.push(moment);
            }
        } else {
            let hint = Hint::named(parts[0]).expect("a hint");
            reading.clues.push(Clue {
                hint,
                span,
                rule: "told".into(),
                due,
            });
        }
        rest = &rest[close + 1..];
    }
    own.push_str(rest);
    reading.sentences = sentences(&own);
    reading.style = Style {
        words: own.split_whitespace().count() as u32,
        ..Style::default()
    };
    (own, reading)
}

fn sentences(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for (at, c) in text.char_indices() {
        if matches!(c, '.' | '!' | '?' | '\n') {
            if !text[start..at].trim().is_empty() {
                found.push(start..at + c.len_utf8());
            }
            start = at + c.len_utf8();
        }
    }
    if !text[start..].trim().is_empty() {
        found.push(start..text.len());
    }
    found
}
