//! Stories for tests: parsed, read and told again.

pub mod files;
pub mod parse;

use amends_domain::{Cause, Message, Side, Thread};
use amends_language::{Context, TextReading};
use amends_reading::who::{ClientFound, Firm, Who};
use amends_reading::{
    CauseWeights, Input, Options, Question, Report, StandingWeights, TurnedWeights, When,
    read_known,
};
pub use parse::Letter;
use std::collections::BTreeMap;
use std::fmt::Write;

pub struct Story {
    pub as_of: jiff::Timestamp,
    pub letters: Vec<Letter>,
    /// How the client is taken to stand, when that is not what is asked.
    pub standing: Option<String>,
}

/// Weights by which every client stands as said.
fn taken_for(standing: &str) -> StandingWeights {
    let row = |question: Question| {
        let sure = if question.name() == standing { 9 } else { -9 };
        format!("{}\tbias\t{sure}\n", question.name())
    };
    StandingWeights::read(&Question::ALL.map(row).concat())
}

/// Weights by which causes are named by their own measure alone.
fn as_measured() -> CauseWeights {
    let row = |cause: Cause| format!("{0}\tbias\t-1\n{0}\tweight\t1.5\n", cause.name());
    CauseWeights::read(&Cause::ALL.map(row).concat())
}

impl Story {
    pub fn parse(text: &str) -> Story {
        let (first, rest) = text.split_once('\n').expect("a first line");
        let as_of = parse::time(first.strip_prefix("as of ").expect("as of DATE TIME"));
        let letters = rest
            .split("\n@ ")
            .filter_map(|part| {
                part.trim()
                    .trim_start_matches("@ ")
                    .split_once('\n')
                    .or(None)
            })
            .enumerate()
            .map(|(n, (head, body))| parse::letter(n + 1, head, body))
            .collect();
        Story {
            as_of,
            letters,
            standing: None,
        }
    }

    pub fn read(&self) -> Report {
        let told = self.told();
        let read_text = |message: &Message, _: &Context<'_>| self.reading(message);
        let input = Input {
            messages: &told.messages,
            threads: &told.threads,
            read_text: &read_text,
            options: &told.options,
        };
        read_known(&input, &told.who)
    }

    /// What a message says.
    pub fn reading(&self, message: &Message) -> TextReading {
        let found = self.letters.iter().find(|l| l.message.id == message.id);
        found.map(|l| l.reading.clone()).unwrap_or_default()
    }

    /// The story as a mailbox.
    pub fn told(&self) -> Told {
        let messages: Vec<Message> = self.letters.iter().map(|l| l.message.clone()).collect();
        let mut threads: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (i, letter) in self.letters.iter().enumerate() {
            threads.entry(letter.thread).or_default().push(i);
        }
        let threads = threads.into_values().map(|messages| Thread {
            parents: vec![None; messages.len()],
            messages,
        });
        let who = Who {
            firm: Firm {
                domains: vec!["harbourpine.example".into()],
                members: vec![],
            },
            clients: vec![ClientFound {
                id: "brannock".into(),
                name: "Brannock".into(),
                domains: vec!["brannock.example".into()],
                people: vec![],
                messages: (0..messages.len()).collect(),
            }],
            left_out: vec![],
            side_of: self.letters.iter().map(|l| Some((0, l.side))).collect(),
            unfit: vec![],
        };
        Told {
            threads: threads.collect(),
            messages,
            who,
            options: Options {
                as_of: Some(When::Exact(self.as_of)),
                standing: self.standing.as_deref().map(taken_for),
                causes: self.standing.as_ref().map(|_| as_measured()),
                turned: Some(as_a_rule()),
                ..Options::default()
            },
        }
    }
}

/// A mailbox whose people are known.
pub struct Told {
    pub messages: Vec<Message>,
    pub threads: Vec<Thread>,
    pub who: Who,
    pub options: Options,
}

/// The day it turned as the two changes alone tell it, whatever else was learnt.
fn as_a_rule() -> TurnedWeights {
    TurnedWeights::read("closer\t40\ncloser_drifting\t-40\nworse\t1\nworse_drifting\t39\n")
}

/// The report in lines that a person can check.
pub fn tell(report: &Report) -> String {
    let mut out = String::new();
    let owner = |side: Side| if side.is_ours() { "us" } else { "them" };
    for client in &report.clients {
        let turned = client
            .turned
            .map(|d| format!(", turned {d}"))
            .unwrap_or_default();
        let _ = writeln!(out, "{}{turned}", client.standing.name());
        for l in &client.open {
            let _ = writeln!(
                out,
                "open {} of {} ({:.1} h): {}",
                l.kind.name(),
                owner(l.owner),
                l.waiting_hours,
                l.evidence.quote
            );
        }
        for (side, breach) in &client.broken_promises {
            let _ = writeln!(out, "broken by {}: {}", owner(*side), breach.evidence.quote);
        }
        for cause in &client.causes {
            let _ = writeln!(out, "cause {}", cause.cause().name());
        }
        for sign in &client.signs {
            let _ = writeln!(out, "sign {:.2} {:?}", sign.confidence, sign.shows);
            for evidence in &sign.evidence {
                let _ = writeln!(out, "  {} {}", evidence.at, evidence.quote);
            }
        }
        if let Some(next) = &client.next {
            let about = next
                .about
                .as_ref()
                .map(|e| e.quote.as_str())
                .unwrap_or_default();
            let _ = writeln!(out, "next {} {about}", next.action.name());
        }
    }
    out
}
