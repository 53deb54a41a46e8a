//! What a reading returns: facts with their evidence. Words for people are made by `views`.

mod client;
mod finding;
mod measured;
mod next;
mod parts;
mod sign;

pub use crate::cause::{Definition, definitions};
pub use client::{ClientReport, Goal, GoalOwner, Heard, Pace, PersonSeen, ReplyTimes, Root};
pub use finding::{CauseFound, CauseSide, Finding};
pub use measured::{Became, Explanation, Offer, Rivals, Share};
pub use next::{Action, NextStep};
pub use parts::{Counts, Parts, missing};
pub use sign::{Fall, Shows, Sign};

use amends_domain::calendar::WorkCalendar;
use amends_domain::{Address, Decision, Mailbox};
use jiff::Timestamp;
use std::sync::Arc;

/// The whole report on a firm's mail.
#[derive(Debug, Clone)]
pub struct Report {
    /// The moment the report is true for.
    pub as_of: Timestamp,
    /// Who we are.
    pub firm: FirmFound,
    /// All clients, those who need us most first; shared by reports that follow one another.
    pub clients: Vec<Arc<ClientReport>>,
    /// Who was left out, with the reason, busiest first.
    pub left_out: Vec<LeftOut>,
    /// What could not be judged, in plain facts.
    pub doubts: Vec<Doubt>,
}

impl Report {
    /// All clients, for whoever is asked about some.
    pub fn all(&self) -> Vec<&ClientReport> {
        self.clients.iter().map(AsRef::as_ref).collect()
    }
}

/// Who we are, as found or as said.
#[derive(Debug, Clone)]
pub struct FirmFound {
    /// Our domains, the busiest first; empty when we write from free-mail addresses.
    pub domains: Vec<String>,
    /// Our people who wrote at least one message, busiest first.
    pub members: Vec<Mailbox>,
    /// Our working time.
    pub calendar: WorkCalendar,
    /// True when the working time was read from the mail rather than said.
    pub calendar_found: bool,
}

/// Somebody who writes to us and is no client.
#[derive(Debug, Clone, PartialEq)]
pub struct LeftOut {
    /// The address, or the domain when several wrote.
    pub who: Address,
    /// Messages from them.
    pub messages: usize,
    /// Why they are no client.
    pub why: LeftOutWhy,
    /// The decision by which they are left out, where somebody made one.
    pub decision: Option<Decision>,
}

/// Why somebody is no client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOutWhy {
    /// Newsletters and offers.
    Newsletter,
    /// Tools, alerts, delivery reports.
    Machine,
    /// Mail nobody of us answered: cold mail.
    Unanswered,
    /// A mailing list.
    List,
    /// They sell to us.
    Supplier,
    /// Recruiters and applicants.
    Recruiter,
    /// Private mail among us or with friends.
    Private,
    /// Somebody of us says so.
    Told,
}

/// Something that could not be judged.
#[derive(Debug, Clone, PartialEq)]
pub enum Doubt {
    /// Nobody could be found to be us.
    NoFirm,
    /// There is mail of ours, but nobody we work for.
    NoClients,
    /// Messages in languages that are not analysed: ISO 639-3 code, how many, and with which clients,
    /// by name, most first.
    Language(String, usize, Vec<(String, usize)>),
    /// Messages whose content is encrypted.
    Encrypted(usize),
    /// Messages without any usable date.
    Undated(usize),
    /// Messages dated after the clock of the report (a wrong clock), left out of the times.
    Future(usize),
    /// What somebody decided about a message, a sentence or a party that is not there any more.
    Unfit(Decision),
}
