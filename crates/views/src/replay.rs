//! Whether you would have been warned in time: the page of `amends replay`.

use crate::words::number::list_up_to;
use crate::words::{date, doubt, quote, replay as words};
use amends_reading::replay::{ClientRecord, Record, Tally};
use jiff::civil::Date;

/// The page.
#[derive(Debug, Clone)]
pub struct Page {
    /// The verdict in one sentence.
    pub headline: String,
    /// Over what time, and against what it was graded.
    pub period: String,
    /// With labels: how soon trouble was seen, said or not.
    pub seen: Option<String>,
    /// How trouble showed itself, a row each.
    pub came: Vec<Row>,
    /// The causes named, a row each.
    pub causes: Vec<Row>,
    /// True when the rows know of warnings that were right by labels alone.
    pub labelled: bool,
    /// What came without a warning before.
    pub missed: List,
    /// By labels: clients whose trouble was never warned of and never said.
    pub unseen: Vec<String>,
    /// Warnings that nothing came of.
    pub wolf: List,
    /// Warnings that are too young to judge, in a sentence.
    pub open: Option<String>,
    /// How often somebody would have been called.
    pub called: String,
    /// For whom most often.
    pub most: Option<String>,
    /// What could not be judged, a sentence each.
    pub doubts: Vec<String>,
}

/// A row of figures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// What it is about.
    pub name: &'static str,
    /// How often it came; none for a cause.
    pub came: Option<usize>,
    /// Warned of before.
    pub before: usize,
    /// Days of warning, the middle.
    pub days: Option<usize>,
    /// Warned of as it came, or in the days after.
    pub late: usize,
    /// Right by labels alone.
    pub right: usize,
    /// Missed; none for what need not be warned of.
    pub missed: Option<usize>,
    /// Cried wolf; none for what came.
    pub wolf: Option<usize>,
}

/// A list cut to what a person can take in.
#[derive(Debug, Clone, Default)]
pub struct List {
    /// Its lines.
    pub lines: Vec<Line>,
    /// How many there are in all.
    pub all: usize,
}

/// One line of a list.
#[derive(Debug, Clone)]
pub struct Line {
    /// The day.
    pub day: String,
    /// The client.
    pub client: String,
    /// What it was.
    pub what: String,
    /// The words that prove it.
    pub words: Option<String>,
}

/// How much to show.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Lines of each list.
    pub lines: usize,
}

impl Room {
    /// A handful.
    pub const HANDFUL: Room = Room { lines: 7 };
    /// Everything.
    pub const ALL: Room = Room { lines: usize::MAX };
}

impl Page {
    /// The page of a record.
    pub fn of(record: &Record, room: Room) -> Page {
        let clients = &record.clients;
        let unseen = clients
            .iter()
            .filter(|c| c.onset.is_some() && c.seen_after.is_none() && c.outcomes.is_empty());
        Page {
            headline: words::verdict(record),
            period: words::period(record),
            seen: words::seen(record),
            came: record.by_shown().iter().map(Row::came).collect(),
            causes: record
                .by_cause()
                .iter()
                .map(|c| Row::cause(words::cause(c.cause), &c.tally))
                .collect(),
            labelled: record.labelled,
            missed: List::cut(missed(record), room),
            unseen: unseen.map(|c| quote::clean(&c.track.name)).collect(),
            wolf: List::cut(wolf(record), room),
            open: words::open(record.tally().open),
            called: words::called(record),
            most: most(clients),
            doubts: record.report.doubts.iter().map(doubt::sentence).collect(),
        }
    }
}

impl Row {
    fn came(tally: &amends_reading::replay::ShownTally) -> Row {
        Row {
            name: words::shown(tally.shown),
            came: Some(tally.came),
            before: tally.leads.len(),
            days: tally.median(),
            late: tally.late,
            right: 0,
            missed: if tally.shown.counts() {
                Some(tally.came - tally.leads.len() - tally.late)
            } else {
                None
            },
            wolf: None,
        }
    }

    fn cause(name: &'static str, tally: &Tally) -> Row {
        Row {
            name,
            came: None,
            before: tally.leads.len(),
            days: tally.median(),
            late: tally.late,
            right: tally.right,
            missed: Some(tally.missed),
            wolf: Some(tally.wolf),
        }
    }
}

impl List {
    /// The newest last, as things happened; of too many, the newest.
    fn cut(mut lines: Vec<(Date, Line)>, room: Room) -> List {
        lines.sort_by_key(|l| l.0);
        let all = lines.len();
        let shown = lines.split_off(all.saturating_sub(room.lines));
        List {
            lines: shown.into_iter().map(|l| l.1).collect(),
            all,
        }
    }
}

fn missed(record: &Record) -> Vec<(Date, Line)> {
    let mut lines = Vec::new();
    for client in &record.clients {
        for (at, outcome) in client.outcomes.iter().enumerate() {
            let lead = client.lead(at);
            if lead.is_some_and(|l| l > 0) || !outcome.shown.counts() {
                continue;
            }
            let what = words::shown_short(outcome.shown);
            lines.push((
                outcome.first,
                Line {
                    day: date::plain(outcome.first, record.last),
                    client: quote::clean(&client.track.name),
                    what: format!("{what}, {}", words::too_late(lead)),
                    words: Some(quote::clean(&outcome.words.quote)),
                },
            ));
        }
    }
    lines
}

fn wolf(record: &Record) -> Vec<(Date, Line)> {
    let mut lines = Vec::new();
    for client in &record.clients {
        let cried = client.warnings.iter();
        for warning in cried.filter(|w| words::is_wolf(w.came)) {
            let evenings = date::days_between(warning.begin, warning.end) + 1;
            let evenings = usize::try_from(evenings).unwrap_or(1);
            let what = words::stood(warning.standing, evenings);
            let proof = warning.words.as_ref();
            lines.push((
                warning.begin,
                Line {
                    day: date::plain(warning.begin, record.last),
                    client: quote::clean(&client.track.name),
                    what: if client.track.mistaken {
                        words::mistaken(&what)
                    } else {
                        what
                    },
                    words: proof.map(|e| quote::clean(&e.quote)),
                },
            ));
        }
    }
    lines
}

/// Those for whom somebody would have been called most often.
fn most(clients: &[ClientRecord]) -> Option<String> {
    let mut often: Vec<&ClientRecord> = clients.iter().filter(|c| c.bothers.len() > 1).collect();
    often.sort_by_key(|c| std::cmp::Reverse(c.bothers.len()));
    let named: Vec<String> = often
        .iter()
        .map(|c| words::often(&quote::clean(&c.track.name), c.bothers.len()))
        .collect();
    (!named.is_empty()).then(|| format!("Most often for {}.", list_up_to(&named, 3)))
}
