//! The people of a client: who speaks for them, who is new, who went quiet.

mod whole;

pub use whole::Whole;

use crate::words::{Voice, date, quote};
use amends_reading::report::Heard;
use amends_reading::{ClientReport, Report};
use jiff::Timestamp;

/// Whoever was first heard within so many days is new, when the client is not.
const NEW: i32 = 60;

/// Whoever wrote so often and not for so many days, while others of them did, went quiet.
const OFTEN: usize = 3;
const SILENT: i32 = 45;

/// The people of a client, whoever wrote most lately first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct People {
    /// Them.
    pub lines: Vec<PersonLine>,
    /// Letters of theirs of the last [`Heard::LATELY`] days.
    pub lately: usize,
}

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonLine {
    /// Their name; their address where no name is known.
    pub name: String,
    /// Their addresses, the one they are called after first.
    pub addresses: Vec<String>,
    /// Letters they wrote to us.
    pub letters: usize,
    /// Those of the last [`Heard::LATELY`] days.
    pub lately: usize,
    /// When they first and last wrote; none where they never wrote themselves.
    pub heard: Option<(Timestamp, Timestamp)>,
    /// What there is to say of them.
    pub part: Part,
}

/// What part somebody has in the talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// They write most of what comes from this client now.
    Speaks,
    /// They joined not long ago.
    New,
    /// They write, too.
    Writes,
    /// They used to write and do no longer, while others do.
    WentQuiet,
    /// They have not written for a while; they never did much.
    Seldom,
}

impl People {
    /// The people of a client of a report.
    pub fn of(report: &Report, client: &ClientReport) -> People {
        let voice = Voice::with(report, client);
        let wholes = Whole::all(client);
        let lately: usize = client.heard.iter().map(|h| h.lately).sum();
        let ago = |at: Timestamp| date::days_between(voice.day(at), voice.today());
        let heard = || wholes.iter().filter_map(|w| w.heard.as_ref());
        let most = heard().map(|h| h.lately).max();
        let newest = heard().map(|h| h.last).max();
        let known = ago(client.first) > 2 * NEW;
        let mut lines: Vec<PersonLine> = wholes
            .iter()
            .map(|person| {
                let heard = person.heard.as_ref();
                let part = |h: &Heard| match h {
                    h if known && ago(h.first) <= NEW => Part::New,
                    h if h.lately > 0 && Some(h.lately) == most && 3 * h.lately >= lately => {
                        Part::Speaks
                    }
                    h if ago(h.last) > SILENT
                        && h.lately + h.before >= OFTEN
                        && newest.is_some_and(|at| at > h.last) =>
                    {
                        Part::WentQuiet
                    }
                    h if h.lately > 0 => Part::Writes,
                    _ => Part::Seldom,
                };
                PersonLine {
                    name: match quote::clean(person.name) {
                        name if name.is_empty() => person.addresses().next().unwrap_or_default(),
                        name => name,
                    },
                    addresses: person.addresses().collect(),
                    letters: person.messages,
                    lately: heard.map_or(0, |h| h.lately),
                    heard: heard.map(|h| (h.first, h.last)),
                    part: heard.map_or(Part::Seldom, part),
                }
            })
            .collect();
        lines.sort_by(|a, b| {
            let of = |line: &PersonLine| (line.lately, line.letters);
            of(b)
                .cmp(&of(a))
                .then_with(|| a.addresses.cmp(&b.addresses))
        });
        People { lines, lately }
    }
}
