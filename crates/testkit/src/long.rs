//! A mailbox of ten years, the same every time.

use jiff::civil::{Date, date};
use jiff::fmt::rfc2822;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::fmt::Write;

/// What is asked, and what comes of it.
const ASKED: [(&str, &str); 4] = [
    (
        "Could you send me the figures of {} by Friday?",
        "I will send you the figures of {} tomorrow.",
    ),
    (
        "Please take the page about {} down.",
        "The page about {} is down. Sorry that it took us so long.",
    ),
    (
        "The numbers for {} are wrong again. This is the second time.",
        "Thank you, I will look into {} today.",
    ),
    ("When will {} be ready?", ""),
];
const THINGS: [&str; 5] = [
    "the harbour",
    "the new leaflet",
    "the shop",
    "the winter sale",
    "the members",
];

/// One client writes every three weeks for ten years, one conversation goes on all that time, and another client
/// fell silent after three years. One letter has no date.
#[must_use]
pub fn ten_years() -> String {
    let (first, last) = (date(2015, 3, 2), date(2025, 3, 3));
    let mut mailbox = String::new();
    let mut day = first;
    let mut number = 0;
    while day <= last {
        let (asked, answered) = ASKED[number % ASKED.len()];
        let thing = THINGS[number % THINGS.len()];
        let id = format!("q{number}@larch.example");
        let subject = format!("About {thing} {number}");
        let ask = Mail {
            id: &id,
            day,
            subject: &subject,
            answers: None,
        };
        ask.write(BEA, &asked.replace("{}", thing), &mut mailbox);
        if !answered.is_empty() {
            let mail = Mail {
                id: &format!("a{number}@pine.example"),
                day: after(day, 1 + number as i64 % 6),
                subject: &subject,
                answers: Some(&id),
            };
            mail.write(ADA, &answered.replace("{}", thing), &mut mailbox);
        }
        if number.is_multiple_of(9) {
            let before = number.checked_sub(9).map(|n| format!("y{n}@larch.example"));
            let mail = Mail {
                id: &format!("y{number}@larch.example"),
                day: after(day, 8),
                subject: "The long talk",
                answers: before.as_deref(),
            };
            mail.write(
                BEA,
                "Thank you, you were a great help. Shall we speak in spring?",
                &mut mailbox,
            );
        }
        if day.year() < 2018 {
            let id = format!("c{number}@oldmill.example");
            let ask = Mail {
                id: &id,
                day: after(day, 3),
                subject: &subject,
                answers: None,
            };
            ask.write(CARL, "Can you call me about the sign?", &mut mailbox);
            let answer = Mail {
                id: &format!("d{number}@pine.example"),
                day: after(day, 5),
                subject: &subject,
                answers: Some(&id),
            };
            answer.write(TO_CARL, "I will call you tomorrow.", &mut mailbox);
        }
        number += 1;
        day = after(day, 21);
    }
    mailbox.push_str("From nobody Thu Jan  1 00:00:00 1970\nFrom: Bea Larch <bea@larch.example>\nTo: Ada Pine <ada@pine.example>\n\
        Message-ID: <undated@larch.example>\nSubject: No day\n\nWhen will this be ready?\n\n");
    mailbox
}

/// Who writes, and to whom.
const BEA: [&str; 2] = [
    "Bea Larch <bea@larch.example>",
    "Ada Pine <ada@pine.example>",
];
const ADA: [&str; 2] = [
    "Ada Pine <ada@pine.example>",
    "Bea Larch <bea@larch.example>",
];
const TO_CARL: [&str; 2] = [
    "Ada Pine <ada@pine.example>",
    "Carl Mill <carl@oldmill.example>",
];
const CARL: [&str; 2] = [
    "Carl Mill <carl@oldmill.example>",
    "Ada Pine <ada@pine.example>",
];

fn after(day: Date, days: i64) -> Date {
    day.checked_add(days.days()).expect("a day")
}

/// A mail but for its words.
struct Mail<'a> {
    id: &'a str,
    day: Date,
    subject: &'a str,
    answers: Option<&'a str>,
}

impl Mail<'_> {
    fn write(&self, [from, to]: [&str; 2], words: &str, into: &mut String) {
        let at = self
            .day
            .at(9, 30, 0, 0)
            .to_zoned(TimeZone::UTC)
            .expect("a time");
        let at: Timestamp = at.timestamp();
        let at = rfc2822::to_string(&at.to_zoned(TimeZone::UTC)).expect("a date");
        let Mail { id, subject, .. } = self;
        let _ = write!(
            into,
            "From nobody Thu Jan  1 00:00:00 1970\nFrom: {from}\nTo: {to}\nDate: {at}\nMessage-ID: <{id}>\n"
        );
        if let Some(answers) = self.answers {
            let _ = writeln!(into, "In-Reply-To: <{answers}>\nReferences: <{answers}>");
        }
        let _ = write!(into, "Subject: {subject}\n\n{words}\n\n");
    }
}
