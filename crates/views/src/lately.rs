//! What changed with a client since a week ago.

use crate::why::Said;
use crate::words::{Voice, date};
use amends_domain::{MomentKind, OpenLoop, Side, Standing};
use amends_reading::{ClientReport, Report, Year};
use jiff::Timestamp;

/// Days that are looked back on.
const WEEK: i32 = 7;

/// What changed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Lately {
    /// How it stood a week ago; none when there was no letter yet.
    pub before: Option<Standing>,
    /// Complaints, praise and the like of the week, oldest first.
    pub said: Vec<(Side, MomentKind, Said)>,
    /// What came up and is open, oldest first, with whose turn it is.
    pub opened: Vec<(Side, Said)>,
    /// What was settled, oldest first, with whose turn it was.
    pub settled: Vec<(Side, Said)>,
}

impl Lately {
    /// The week before the moment of the report.
    pub fn of(report: &Report, client: &ClientReport, year: &Year) -> Lately {
        let voice = Voice::with(report, client);
        let new = |at: Timestamp| date::days_between(voice.day(at), voice.today()) < WEEK;
        let of = |l: &OpenLoop| (l.owner, Said::of(&l.evidence, &voice));
        let opened = client.open.iter();
        let opened = opened.filter(|l| l.closing.is_none() && new(l.evidence.at));
        let settled = year.closed.iter();
        let settled = settled.filter(|l| l.closing.as_ref().is_some_and(|c| new(c.at)));
        let said = year.said.iter().filter(|(_, _, e)| new(e.at));
        Lately {
            before: year.week_ago,
            said: said
                .map(|(side, kind, e)| (*side, *kind, Said::of(e, &voice)))
                .collect(),
            opened: opened.map(of).collect(),
            settled: settled.map(of).collect(),
        }
    }

    /// True when nothing did, given how it stands now.
    pub fn is_quiet(&self, now: Standing) -> bool {
        self.before == Some(now)
            && self.said.is_empty()
            && self.opened.is_empty()
            && self.settled.is_empty()
    }
}
