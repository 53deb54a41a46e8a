//! Who needs you, why, and what next: the page of `amends check`.

mod foot;
pub(crate) mod headline;
mod need;
pub(crate) mod waiting;

pub(crate) use foot::set_aside;
pub use foot::{Foot, Unreadable};
pub use need::Need;
pub(crate) use need::away;
pub use waiting::{Waiting, WaitingLine};

use crate::MailRead;
use crate::words::{Voice, name, unread};
use amends_domain::Standing;
use amends_reading::{ClientReport, Report};

/// The page.
#[derive(Debug, Clone)]
pub struct Check {
    /// How many of how many need you: `Three of your twelve clients need you.`
    pub headline: String,
    /// Over what time, and the day it is said on.
    pub period: String,
    /// The few that need you, those in most trouble first.
    pub needs: Vec<Need>,
    /// Names of those that need you too and found no room, by standing, the worst first.
    pub more_needs: Vec<(Standing, Vec<String>)>,
    /// What they asked and nobody answered, oldest first.
    pub waiting: Waiting,
    /// What you promised, the oldest date first.
    pub promised: Waiting,
    /// Names of clients that are quiet and well.
    pub well: Vec<String>,
    /// Names of clients whose words were not read, each with its language.
    pub unread: Vec<String>,
    /// Names of clients with too little mail to tell.
    pub unknown: Vec<String>,
    /// What was read, left out and not read.
    pub foot: Foot,
}

/// The standings that need you, the worst first.
const TROUBLE: [Standing; 4] = [
    Standing::Broken,
    Standing::Strained,
    Standing::Drifting,
    Standing::Mending,
];

/// How much to show.
#[derive(Debug, Clone, Copy)]
pub struct Room {
    /// Clients in full.
    pub clients: usize,
    /// Things that wait, in each list.
    pub loops: usize,
    /// Places that could not be read.
    pub places: usize,
}

impl Room {
    /// A handful: what a person can take in before the first coffee.
    pub const HANDFUL: Room = Room {
        clients: 7,
        loops: 7,
        places: 3,
    };
    /// Everything.
    pub const ALL: Room = Room {
        clients: usize::MAX,
        loops: usize::MAX,
        places: usize::MAX,
    };
}

impl Check {
    /// The page about these clients of a report, in the order given.
    pub fn of(report: &Report, clients: &[&ClientReport], mail: &MailRead, room: Room) -> Check {
        let voice = Voice::of(report);
        let needy: Vec<&ClientReport> = clients
            .iter()
            .copied()
            .filter(|c| c.standing.is_trouble())
            .collect();
        let (shown, more) = needy.split_at(needy.len().min(room.clients));
        let (unread, unknown): (Vec<&ClientReport>, Vec<&ClientReport>) = clients
            .iter()
            .copied()
            .filter(|c| c.standing == Standing::Unknown)
            .partition(|c| c.words_unread);
        let untold = unread.len() + unknown.len();
        Check {
            headline: headline::of(needy.len(), untold, unread.len(), clients.len()),
            period: headline::period(clients, mail, &voice),
            needs: shown.iter().map(|c| Need::of(c, report)).collect(),
            more_needs: TROUBLE
                .into_iter()
                .map(|standing| (standing, names(more, standing)))
                .filter(|(_, names)| !names.is_empty())
                .collect(),
            waiting: Waiting::asked(report, clients, room.loops),
            promised: Waiting::promised(report, clients, room.loops),
            well: names(clients, Standing::Good),
            unknown: names(&unknown, Standing::Unknown),
            unread: unread.into_iter().map(unread::named).collect(),
            foot: Foot::of(report, mail, &voice, room.places),
        }
    }
}

fn names(clients: &[&ClientReport], standing: Standing) -> Vec<String> {
    clients
        .iter()
        .filter(|c| c.standing == standing)
        .map(|c| name::of_client(c))
        .collect()
}
