use crate::loops::given_to;
use crate::words::{Voice, date, loops, name, quote, wait};
use amends_domain::decision::LoopRef;
use amends_domain::{LoopKind, MessageId, OpenLoop, Side};
use amends_reading::{ClientReport, Report};
use jiff::Timestamp;
use jiff::civil::Date;
use std::collections::{BTreeMap, BTreeSet};

/// Things that wait on you, oldest first, cut to what a person can take in.
#[derive(Debug, Clone, Default)]
pub struct Waiting {
    /// The oldest.
    pub lines: Vec<WaitingLine>,
    /// How many more there are.
    pub more: usize,
    /// The ids of the clients that the others belong to, in order.
    pub more_of: Vec<String>,
}

/// One thing that waits.
#[derive(Debug, Clone)]
pub struct WaitingLine {
    /// What to call it on the command line: `4k9w2e`.
    pub code: String,
    /// How long, in a narrow column: `for three weeks`, `was due 3 June`.
    pub wait: String,
    /// The same with the working time: `since Tuesday, two working days`.
    pub wait_long: String,
    /// The client's name, with who of us has it in hand.
    pub client: String,
    /// The client's id, for links.
    pub id: String,
    /// What kind of thing it is.
    pub kind: LoopKind,
    /// The message that opened it, and when that was.
    pub opened: (MessageId, Timestamp),
    /// Working hours it waits already.
    pub hours: f64,
    /// The day it falls due, when one was said.
    pub due: Option<Date>,
    /// Who said it, when a name is known.
    pub who: Option<String>,
    /// The words.
    pub words: String,
}

impl Waiting {
    /// Questions, requests and complaints that wait on you; those that wait longest first.
    pub fn asked(report: &Report, clients: &[&ClientReport], most: usize) -> Waiting {
        Waiting::pick(
            report,
            clients,
            most,
            |l, _| l.owner == Side::Ours && l.kind != LoopKind::Promise,
            |l, _| l.evidence.at,
        )
    }

    /// What you promised; the oldest date first.
    pub fn promised(report: &Report, clients: &[&ClientReport], most: usize) -> Waiting {
        let ours =
            |l: &OpenLoop, _: &Voice<'_>| l.owner == Side::Ours && l.kind == LoopKind::Promise;
        Waiting::pick(report, clients, most, ours, due_first)
    }

    /// The first few of it; the others are counted.
    #[must_use]
    pub fn first(&self, most: usize) -> Waiting {
        let mut few = self.clone();
        for line in few.lines.split_off(few.lines.len().min(most)) {
            few.more += 1;
            if !few.more_of.contains(&line.id) {
                few.more_of.push(line.id);
            }
        }
        few
    }

    /// Those open loops that are wanted, in the order of `age`; of each client, none that closed.
    pub(crate) fn pick<K: Ord>(
        report: &Report,
        clients: &[&ClientReport],
        most: usize,
        wanted: impl Fn(&OpenLoop, &Voice<'_>) -> bool,
        age: impl Fn(&OpenLoop, &Voice<'_>) -> K,
    ) -> Waiting {
        // Days are the same whoever is spoken of; who is called how is asked for what is shown alone.
        let voice = Voice::of(report);
        let mut all = Vec::new();
        for client in clients {
            for l in &client.open {
                if l.closing.is_none() && wanted(l, &voice) {
                    all.push((age(l, &voice), *client, l));
                }
            }
        }
        // Stable: of the same age, the client that needs us most comes first.
        all.sort_by(|a, b| a.0.cmp(&b.0));
        let rest = all.split_off(all.len().min(most));
        let mut more_of: Vec<String> = Vec::new();
        let mut named: BTreeSet<&str> = BTreeSet::new();
        for (_, client, _) in &rest {
            if named.insert(&client.id) {
                more_of.push(client.id.clone());
            }
        }
        let mut voices: BTreeMap<&str, Voice<'_>> = BTreeMap::new();
        let lines = all.into_iter().map(|(_, client, open)| {
            let voice = voices.entry(&client.id);
            line(
                open,
                client,
                voice.or_insert_with(|| Voice::with(report, client)),
            )
        });
        Waiting {
            lines: lines.collect(),
            more: rest.len(),
            more_of,
        }
    }
}

/// By the day it falls due, or was said.
pub(crate) fn due_first(open: &OpenLoop, voice: &Voice<'_>) -> (Date, Timestamp) {
    let said = open.evidence.at;
    (loops::due_day(open).unwrap_or(voice.day(said)), said)
}

fn line(open: &OpenLoop, client: &ClientReport, voice: &Voice<'_>) -> WaitingLine {
    let at = open.evidence.at;
    let waiting = wait::short(at, voice);
    let waiting_long = wait::long(at, open.waiting_hours, voice);
    let (wait, wait_long) = match (open.kind, loops::due(open, voice)) {
        (LoopKind::Promise, Some(due)) => (due.clone(), due),
        (LoopKind::Promise, None) => {
            let said = format!("said {}", date::on(voice.day(at), voice.today()));
            (said.clone(), said)
        }
        _ => (waiting, waiting_long),
    };
    WaitingLine {
        code: LoopRef::of(open).code(),
        wait,
        wait_long,
        client: match given_to(open, client) {
            Some(member) => format!("{} ({})", name::of_client(client), quote::clean(member)),
            None => name::of_client(client),
        },
        id: client.id.clone(),
        kind: open.kind,
        opened: (open.evidence.message.clone(), at),
        hours: open.waiting_hours,
        due: loops::due_day(open),
        who: voice.name_of(&open.evidence.from),
        words: quote::clean(&open.evidence.quote),
    }
}
