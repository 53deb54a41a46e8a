//! A decision written in one line:
//!
//! ```text
//! 2025-03-05 maya not_a question 3 "What does it cost?" -- only said so
//! 2025-03-05 maya closed question 3 "What does it cost?" by_phone 2025-03-04
//! 2025-03-05 maya given_to request 3 "Please do it" theirs Ruth
//! 2025-03-05 maya put_off request 3 "Please do it" 2025-04-01
//! 2025-03-05 maya turned brannock.example 2025-02-01
//! 2025-03-05 maya note brannock.example call 2025-03-04T10:00 Gwen "We spoke." question 3 "What"
//! 2025-03-05 maya stands brannock.example good
//! 2025-03-05 maya not_cause brannock.example slow_response
//! 2025-03-05 maya one_client a.example b.example
//! 2025-03-05 maya named a.example "A & Co"
//! ```
//! The number is the message's; `undone` before the day is a decision taken back.

use amends_domain::decision::{
    Contact, DecisionId, LoopRef, Note, Party, Sentence, ToldHow, Undone,
};
use amends_domain::{Cause, Decided, Decision, LoopKind, MessageId, MomentKind, Side, Standing};
use jiff::Timestamp;
use jiff::civil::{Date, DateTime};

/// Reads one; `id` tells what a message is called.
pub fn read(number: usize, line: &str, id: &dyn Fn(&str) -> MessageId) -> Decision {
    let (line, why) = line.split_once(" -- ").unwrap_or((line, ""));
    let mut words = words(line).into_iter();
    let mut next = || words.next().unwrap_or_else(|| panic!("too short: {line}"));
    let first = next();
    let undone = first == "undone";
    let day = if undone { next() } else { first };
    let at = noon(&day);
    let by = next();
    let verb = next();
    let loop_ref = |kind: String, next: &mut dyn FnMut() -> String| LoopRef {
        kind: LoopKind::ALL
            .into_iter()
            .find(|k| k.name() == kind)
            .expect("a kind of loop"),
        message: id(&next()),
        quote: next(),
    };
    let what = match verb.as_str() {
        "not_a" | "is_a" => {
            let sentence = Sentence {
                kind: MomentKind::named(&next()).expect("a kind of moment"),
                message: id(&next()),
                quote: next(),
            };
            match verb.as_str() {
                "is_a" => Decided::IsA(sentence),
                _ => Decided::NotA(sentence),
            }
        }
        "closed" => Decided::Closed {
            which: loop_ref(next(), &mut next),
            how: {
                let how = next();
                let mut all = ToldHow::ALL.into_iter();
                all.find(|h| h.name() == how).expect("a way")
            },
            on: date(&next()),
        },
        "given_to" => Decided::GivenTo {
            which: loop_ref(next(), &mut next),
            side: match next().as_str() {
                "ours" => Side::Ours,
                _ => Side::Theirs,
            },
            member: words.next(),
        },
        "put_off" => Decided::PutOff {
            which: loop_ref(next(), &mut next),
            until: date(&next()),
        },
        "not_client" => Decided::NotClient(Party::new(&next())),
        "is_client" => Decided::IsClient(Party::new(&next())),
        "one_client" => Decided::OneClient(Party::new(&next()), Party::new(&next())),
        "one_person" => Decided::OnePerson(Party::new(&next()), Party::new(&next())),
        "named" => Decided::Named(Party::new(&next()), next()),
        "turned" => Decided::Turned(Party::new(&next()), date(&next())),
        "stands" => {
            let (party, word) = (Party::new(&next()), next());
            let mut all = Standing::ALL.into_iter();
            Decided::Stands(party, all.find(|s| s.name() == word).expect("a standing"))
        }
        "not_cause" => {
            let (party, word) = (Party::new(&next()), next());
            let mut all = Cause::ALL.into_iter();
            Decided::NotCause(party, all.find(|c| c.name() == word).expect("a cause"))
        }
        "note" => {
            let client = Party::new(&next());
            let contact = next();
            let mut all = Contact::ALL.into_iter();
            let contact = all.find(|c| c.name() == contact).expect("a contact");
            let at: DateTime = next().parse().expect("a time");
            Decided::Note(Note {
                client,
                contact,
                at: at.in_tz("UTC").expect("a time").timestamp(),
                with: vec![next()],
                text: next(),
                closes: match words.next() {
                    Some(kind) => {
                        let mut next = || words.next().expect("a loop");
                        vec![loop_ref(kind, &mut next)]
                    }
                    None => Vec::new(),
                },
            })
        }
        other => panic!("unknown: {other}"),
    };
    Decision {
        id: DecisionId(format!("d{number}")),
        undone: undone.then(|| Undone { by: by.clone(), at }),
        by,
        at,
        why: why.trim().to_string(),
        what,
    }
}

/// Words, and what stands between quotation marks as one.
fn words(line: &str) -> Vec<String> {
    let quoted = line.split('"').enumerate();
    quoted
        .flat_map(|(place, part)| match place % 2 {
            1 => vec![part.to_string()],
            _ => part.split_whitespace().map(str::to_string).collect(),
        })
        .collect()
}

fn date(text: &str) -> Date {
    text.parse().expect("a day")
}

fn noon(day: &str) -> Timestamp {
    let noon = date(day).at(12, 0, 0, 0);
    noon.in_tz("UTC").expect("a time").timestamp()
}
