use super::{CauseFound, NextStep, Sign};
use amends_domain::open_loop::Breach;
use amends_domain::{Decision, Evidence, MomentKind, OpenLoop, Side, Standing};
use jiff::{Timestamp, civil::Date};

/// How the relationship with one client stands, and why.
#[derive(Debug, Clone)]
pub struct ClientReport {
    /// A stable name for commands and links: `northgate-foods`.
    pub id: String,
    /// The client's name as people write it.
    pub name: String,
    /// Their domains, busiest first; empty for a private person.
    pub domains: Vec<String>,
    /// Their people, busiest first.
    pub people: Vec<PersonSeen>,
    /// When each of them was heard, whoever was heard last first.
    pub heard: Vec<Heard>,
    /// Messages between us, both ways.
    pub messages: usize,
    /// The first message between us.
    pub first: Timestamp,
    /// The last one.
    pub last: Timestamp,
    /// How it stands.
    pub standing: Standing,
    /// How sure we are of the standing, 0 to 1.
    pub confidence: f32,
    /// The day it turned for the worse (or, if mending, the day trouble began).
    pub turned: Option<Date>,
    /// Why, strongest first. Every cause has evidence.
    pub causes: Vec<CauseFound>,
    /// The one thing underneath, when one explains much of the rest.
    pub root: Option<Root>,
    /// What they do not say aloud, the surest first. It counts for nothing in the standing.
    pub signs: Vec<Sign>,
    /// What is open, oldest first.
    pub open: Vec<OpenLoop>,
    /// Promises that were not kept, both sides, oldest first.
    pub broken_promises: Vec<(Side, Breach)>,
    /// What the work is for, in their words.
    pub goals: Vec<Goal>,
    /// How fast each side answers.
    pub reply: ReplyTimes,
    /// What to do next; `None` when nothing needs doing.
    pub next: Option<NextStep>,
    /// Every moment, in order of time: whose, what, the words.
    pub moments: Vec<(Side, MomentKind, Evidence)>,
    /// An absence they announced that covers today: until when, and their words.
    pub away: Option<(Date, Evidence)>,
    /// Personal letters between us whose words were not read, by language: ISO 639-3 code and count, in
    /// the order of the codes.
    pub not_read: Vec<(String, usize)>,
    /// True when most of what they wrote lately was not read: then only how long answers take and who
    /// waits is known of them.
    pub words_unread: bool,
    /// What people decided about this client that counts in the report, oldest first.
    pub decisions: Vec<Decision>,
    /// What people decided about sentences and loops of these letters that are not there any more, oldest
    /// first.
    pub unfit: Vec<Decision>,
    /// The whole ledger, when it was to be kept: every loop, how it closed, the signs weighed.
    pub loops: Vec<(OpenLoop, Vec<(&'static str, f32)>)>,
    /// What was measured of every cause that may be there, where it is kept.
    pub causes_measured: Vec<crate::cause::CauseMeasured>,
    /// What was measured of every letter when the day it turned was looked for, where it is
    /// kept.
    pub turned_measured: Vec<crate::turned::DayMeasured>,
    /// Complaints of theirs that only hindsight shows, oldest first; they are among the moments, too.
    pub in_hindsight: Vec<Evidence>,
    /// Sentences of theirs that may be complaints, as measured; only where they were asked for.
    pub doubts_measured: Vec<crate::hindsight::DoubtMeasured>,
    /// What the standing was read from, where it is kept.
    pub measures: Option<crate::standing::Measures>,
}

/// One of the client's people.
#[derive(Debug, Clone, PartialEq)]
pub struct PersonSeen {
    /// The name as written most often.
    pub name: String,
    /// The address.
    pub address: amends_domain::Address,
    /// Messages they wrote to us.
    pub messages: usize,
}

/// When one of the client's people was heard.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Heard {
    /// Their address.
    pub address: amends_domain::Address,
    /// Their first letter to us.
    pub first: Timestamp,
    /// Their last one.
    pub last: Timestamp,
    /// Letters of the last [`Heard::LATELY`] days.
    pub lately: usize,
    /// Those before.
    pub before: usize,
}

impl Heard {
    /// Days that are lately.
    pub const LATELY: i64 = 90;
}

/// One cause underneath many details.
#[derive(Debug, Clone)]
pub struct Root {
    /// The cause that the details have in common.
    pub cause: amends_domain::Cause,
    /// How many details it explains.
    pub explains: usize,
    /// Out of how many.
    pub of: usize,
    /// The messages that show it.
    pub evidence: Vec<Evidence>,
}

/// What the work is for.
#[derive(Debug, Clone)]
pub struct Goal {
    /// The aim of the collaboration or of the client's own business.
    pub whose: GoalOwner,
    /// Their words.
    pub evidence: Evidence,
}

/// Whether a goal is of our work together or of the client's business.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GoalOwner {
    /// What our work should bring.
    Collaboration,
    /// What the client wants to become.
    Business,
}

/// Answer times in working hours of whoever owes the answer.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct ReplyTimes {
    /// Ours.
    pub ours: Pace,
    /// Theirs.
    pub theirs: Pace,
}

/// How fast one side answers, in working hours.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Pace {
    /// Median over all exchanges before the recent ones; `None` with fewer than three.
    pub usual_hours: Option<f64>,
    /// Median over the recent exchanges (the last 60 days, or the last five answers).
    pub recent_hours: Option<f64>,
    /// Nine of ten answers are faster than this.
    pub p90_hours: Option<f64>,
    /// Answers counted.
    pub answers: usize,
}
