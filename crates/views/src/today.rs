//! What today needs: the page of `amends today`.

use crate::check::waiting::due_first;
use crate::check::{Need, Waiting, headline};
use crate::clients::as_of;
use crate::words::{Tongue, Voice, date, loops};
use amends_domain::{LoopKind, OpenLoop, Side, Standing};
use amends_reading::{ClientReport, Report};

/// Clients that a day has room for.
pub(crate) const CLIENTS: usize = 3;

/// Things that each list names before it counts the rest.
const LOOPS: usize = 5;

/// Days ahead that are looked at for what falls due.
const AHEAD: i32 = 7;

/// The page.
#[derive(Debug, Clone)]
pub struct Today {
    /// How many of how many need you.
    pub headline: String,
    /// The same in figures.
    pub counts: Counts,
    /// The moment it is said at.
    pub as_of: String,
    /// The first thing to do, and the client it is for.
    pub first: Option<(String, String)>,
    /// Those that need you most, three at most. What to do for the first of them stands above.
    pub needs: Vec<Need>,
    /// How many more need you.
    pub more: usize,
    /// What falls due today or in the week ahead, the nearest day first.
    pub due: Waiting,
    /// What they asked and nobody answered, oldest first.
    pub waiting: Waiting,
    /// What you promised besides, the oldest date first.
    pub promised: Waiting,
}

/// How many clients there are, and how many need somebody.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counts {
    /// All.
    pub all: usize,
    /// Those in trouble.
    pub needy: usize,
    /// Those of whom it cannot be told.
    pub unknown: usize,
}

impl Counts {
    /// Counts them.
    pub fn of(report: &Report) -> Counts {
        let count = |fits: &dyn Fn(&ClientReport) -> bool| {
            report.clients.iter().filter(|c| fits(c)).count()
        };
        Counts {
            all: report.clients.len(),
            needy: count(&|c| c.standing.is_trouble()),
            unknown: count(&|c| c.standing == Standing::Unknown),
        }
    }
}

impl Today {
    /// The page about a report.
    pub fn of(report: &Report) -> Today {
        Today::told(report, Tongue::English)
    }

    /// The same in a language, as far as it is spoken.
    pub fn told(report: &Report, tongue: Tongue) -> Today {
        let voice = Voice::of(report);
        let clients = report.all();
        let all = clients.iter();
        let unknown = all.clone().filter(|c| c.standing == Standing::Unknown);
        let unread = unknown.clone().filter(|c| c.words_unread).count();
        let needy: Vec<&ClientReport> = all.copied().filter(|c| c.standing.is_trouble()).collect();
        let of = |list: List| {
            move |l: &OpenLoop, voice: &Voice<'_>| {
                l.owner == Side::Ours && List::of(l, voice) == list
            }
        };
        let mut needs: Vec<Need> = needy
            .iter()
            .take(CLIENTS)
            .map(|c| Need {
                // A day has no room for what you said yourselves.
                decided: None,
                ..Need::told(c, report, tongue)
            })
            .collect();
        let first = needs.first_mut();
        let first = first.and_then(|need| Some((need.next.take()?, need.name.clone())));
        Today {
            headline: headline::of(needy.len(), unknown.count(), unread, clients.len()),
            counts: Counts::of(report),
            as_of: as_of(&voice),
            first,
            needs,
            more: needy.len().saturating_sub(CLIENTS),
            due: Waiting::pick(report, &clients, LOOPS, of(List::Due), due_first),
            waiting: Waiting::pick(report, &clients, LOOPS, of(List::Waiting), |l, _| {
                l.evidence.at
            }),
            promised: Waiting::pick(report, &clients, LOOPS, of(List::Promised), due_first),
        }
    }

    /// True when nobody needs you and nothing waits.
    pub fn is_free(&self) -> bool {
        let lists = [&self.due, &self.waiting, &self.promised];
        self.needs.is_empty() && lists.iter().all(|list| list.lines.is_empty())
    }
}

/// Where something of ours is listed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum List {
    /// It falls due today or in the week ahead.
    Due,
    /// They wait for it.
    Waiting,
    /// We promised it.
    Promised,
}

impl List {
    pub fn of(open: &OpenLoop, voice: &Voice<'_>) -> List {
        let due = loops::due_day(open);
        let ahead = due.map(|day| date::days_between(day, voice.today()));
        match open.kind {
            _ if ahead.is_some_and(|days| (-AHEAD..=0).contains(&days)) => List::Due,
            LoopKind::Promise => List::Promised,
            LoopKind::Question | LoopKind::Request | LoopKind::Complaint => List::Waiting,
        }
    }
}
