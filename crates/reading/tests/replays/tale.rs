//! A story that is replayed day by day. Its second line may hold labels:
//! `labels 2025-03-01 slow_response broken_promise`, or `labels good`.

use crate::parse::{self, Letter};
use amends_domain::{Cause, Message, Thread};
use amends_language::{Context, TextReading};
use amends_reading::replay::{
    Came, Day, Days, Label, Labels, Record, Said, Warning, each_day, record,
};
use amends_reading::{Options, When};
use std::collections::BTreeMap;
use std::fmt::Write;

pub struct Tale {
    pub as_of: jiff::Timestamp,
    pub letters: Vec<Letter>,
    labels: Option<Label>,
}

impl Tale {
    pub fn parse(text: &str) -> Tale {
        let (first, rest) = text.split_once('\n').expect("a first line");
        let as_of = parse::time(first.strip_prefix("as of ").expect("as of DATE TIME"));
        let (labels, rest) = match rest.strip_prefix("labels ") {
            Some(rest) => {
                let (line, rest) = rest.split_once('\n').expect("letters");
                (Some(line), rest)
            }
            None => (None, rest),
        };
        let letters: Vec<Letter> = format!("\n{rest}")
            .split("\n@ ")
            .filter_map(|part| part.trim().split_once('\n'))
            .enumerate()
            .map(|(n, (head, body))| parse::letter(n + 1, head, body))
            .collect();
        let labels = labels.map(|line| label(line, &letters));
        Tale {
            as_of,
            letters,
            labels,
        }
    }

    fn messages(&self) -> Vec<Message> {
        self.letters.iter().map(|l| l.message.clone()).collect()
    }

    /// The threads of the first so many letters.
    pub fn threads(&self, held: usize) -> Vec<Thread> {
        let mut threads: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for (i, letter) in self.letters.iter().take(held).enumerate() {
            threads.entry(letter.thread).or_default().push(i);
        }
        let thread = |messages: Vec<usize>| Thread {
            parents: vec![None; messages.len()],
            messages,
        };
        threads.into_values().map(thread).collect()
    }

    pub fn options(&self) -> Options {
        Options {
            us: vec!["harbourpine.example".to_string()],
            as_of: Some(When::Exact(self.as_of)),
            ..Options::default()
        }
    }

    pub fn told(&self, message: &Message) -> TextReading {
        let found = self.letters.iter().find(|l| l.message.id == message.id);
        found.map(|l| l.reading.clone()).unwrap_or_default()
    }

    /// The record of looks so many days apart.
    pub fn record(&self) -> Record {
        let labels = self.labels.clone().map(|label| Labels {
            clients: vec![label],
        });
        self.days(1, |days| {
            let told = |m: &Message, _: &Context<'_>| self.told(m);
            record(days, &told, labels.as_ref(), &mut |_| ())
        })
    }

    /// Shows every look's report.
    pub fn each_day(&self, every: usize, seen: &mut dyn FnMut(Day<'_>)) {
        self.days(every, |days| {
            let told = |m: &Message, _: &Context<'_>| self.told(m);
            each_day(days, &told, seen);
        });
    }

    fn days<T>(&self, every: usize, then: impl FnOnce(&mut Days<'_>) -> T) -> T {
        then(&mut Days {
            messages: &self.messages(),
            threads: &self.threads(self.letters.len()),
            threads_of: &mut |held| self.threads(held),
            every,
            options: &self.options(),
        })
    }
}

fn label(line: &str, letters: &[Letter]) -> Label {
    let mut words = line.split_whitespace();
    let onset = words.next().filter(|w| *w != "good");
    let named = |name: &str| Cause::ALL.into_iter().find(|c| c.name() == name);
    let said = letters.iter().flat_map(|l| {
        l.reading.moments.iter().map(|m| Said {
            message: l.message.id.clone(),
            kind: m.kind,
            words: l.message.text.own[m.span.clone()].to_string(),
        })
    });
    Label {
        name: "Brannock".into(),
        domains: vec!["brannock.example".into()],
        addresses: vec![],
        onset: onset.map(|day| day.parse().expect("a day")),
        causes: words.map(|w| named(w).expect("a cause")).collect(),
        said: said.collect(),
    }
}

/// The record in lines that a person can check.
pub fn tell(record: &Record) -> String {
    let mut out = format!("{} to {}\n", record.first, record.last);
    for client in &record.clients {
        let mistaken = if client.track.mistaken {
            " (no client)"
        } else {
            ""
        };
        let _ = writeln!(out, "{}{mistaken}", client.track.name);
        if let Some(onset) = client.onset {
            let _ = writeln!(
                out,
                "trouble from {onset}, seen after {:?}",
                client.seen_after
            );
        }
        for (at, o) in client.outcomes.iter().enumerate() {
            let lead = client.lead(at);
            let lead = lead.map_or("never seen".to_string(), |n| format!("{n} days before"));
            let (first, last) = (o.first, o.last);
            let _ = writeln!(
                out,
                "came {} {first} to {last}, {lead}: {}",
                o.shown.name(),
                o.words.quote
            );
        }
        for warning in client.warnings.iter().chain(&client.causes) {
            let _ = writeln!(out, "{}", warned(warning));
        }
        for cause in &client.missed_causes {
            let _ = writeln!(out, "missed cause {}", cause.name());
        }
        for bother in &client.bothers {
            let _ = writeln!(out, "called {} {}", bother.day, bother.to.name());
        }
    }
    out
}

fn warned(warning: &Warning) -> String {
    let came = match warning.came {
        Came::Trouble { outcome, lead } => format!("trouble {outcome} after {lead} days"),
        Came::Right => "right by labels".to_string(),
        Came::Nothing => "cried wolf".to_string(),
        Came::Open => "too early to tell".to_string(),
    };
    let what = warning.cause.map_or(warning.standing.name(), |c| c.name());
    format!("warned {what} {} to {}: {came}", warning.begin, warning.end)
}
