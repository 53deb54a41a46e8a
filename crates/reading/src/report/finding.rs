use super::{Offer, Rivals, Share};
use amends_domain::{Cause, Evidence};
use jiff::civil::Date;

/// A cause with what was measured and the words that show it.
#[derive(Debug, Clone)]
pub struct CauseFound {
    /// The measures behind it; they name the cause.
    pub finding: Finding,
    /// Whose part it is.
    pub side: CauseSide,
    /// How sure we are, 0 to 1.
    pub confidence: f32,
    /// The sentences that show it, strongest first; never empty.
    pub evidence: Vec<Evidence>,
}

impl CauseFound {
    /// The cause's name.
    pub fn cause(&self) -> Cause {
        self.finding.cause()
    }
}

/// Whose part a cause is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CauseSide {
    /// Ours.
    Ours,
    /// The client's.
    Theirs,
    /// Both sides'.
    Both,
}

/// What was measured for a cause. Hours are working hours.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)] // each variant's line says what its fields count
pub enum Finding {
    /// Aims last spoken of (`last` is `None` when never) so many days ago, and messages exchanged since;
    /// the words of the client's own aims, and our letters that speak of them: before the last 120 days,
    /// and in these.
    GoalsBlurred {
        last: Option<Date>,
        days: Option<i64>,
        messages_since: usize,
        words: Vec<String>,
        ours_before: Share,
        ours_now: Share,
    },
    /// A new aim of their business, told that day, and its words; their later letters that speak of it,
    /// and ours out of all of ours since.
    BusinessGoalsMoved {
        since: Date,
        words: Vec<String>,
        mentions: usize,
        ours: Share,
    },
    /// The same obstacle, so many times, first and last seen; hours that the work waited on us and on
    /// them in those conversations.
    RecurringBottleneck {
        times: usize,
        first: Date,
        last: Date,
        on_us_hours: f64,
        on_them_hours: f64,
    },
    /// Things we offered or made unasked, and what became of each, oldest first.
    UnrequestedWork { offers: Vec<Offer> },
    /// Times they said what matters, and their words for it; what our longer letters since then speak of
    /// instead, and how many of these letters take it up.
    ValueMismatch {
        times: usize,
        theirs: Vec<String>,
        ours: Vec<String>,
        taken_up: Share,
    },
    /// Complaints or harms without an apology of ours.
    ApologyOwed {
        complaints: usize,
        non_apologies: usize,
    },
    /// Sentences of ours that talk down.
    TalkedDown { times: usize },
    /// Our usual and recent answer times, reminders they sent, and what still waits.
    SlowResponse {
        usual_hours: Option<f64>,
        recent_hours: Option<f64>,
        reminders: usize,
        waiting: usize,
    },
    /// Words a message, ours and theirs, now and before.
    StyleMismatch {
        ours: u32,
        theirs: u32,
        theirs_before: u32,
    },
    /// Dates of ours (or theirs) that passed, out of how many promises.
    BrokenPromise { broken: usize, made: usize },
    /// Times they found fault; times we blamed, denied or half apologised; and how often both sides said
    /// the same again in one dispute, with nothing new from us (0 below three exchanges).
    UnacknowledgedFault {
        asked: usize,
        evasions: usize,
        exchanges: usize,
    },
    /// Small annoyances, over how many threads and days, and what may lie under them.
    RealIssueHidden {
        details: usize,
        threads: usize,
        days: i64,
        rivals: Rivals,
    },
    /// Nothing of it was measured, but so many letters name it in plain words, the first and the last of
    /// them on these days.
    Named {
        cause: Cause,
        letters: usize,
        first: Date,
        last: Date,
    },
}

impl Finding {
    /// The cause it measures.
    pub fn cause(&self) -> Cause {
        match self {
            Finding::GoalsBlurred { .. } => Cause::GoalsBlurred,
            Finding::BusinessGoalsMoved { .. } => Cause::BusinessGoalsMoved,
            Finding::RecurringBottleneck { .. } => Cause::RecurringBottleneck,
            Finding::UnrequestedWork { .. } => Cause::UnrequestedWork,
            Finding::ValueMismatch { .. } => Cause::ValueMismatch,
            Finding::ApologyOwed { .. } => Cause::ApologyOwed,
            Finding::TalkedDown { .. } => Cause::TalkedDown,
            Finding::SlowResponse { .. } => Cause::SlowResponse,
            Finding::StyleMismatch { .. } => Cause::StyleMismatch,
            Finding::BrokenPromise { .. } => Cause::BrokenPromise,
            Finding::UnacknowledgedFault { .. } => Cause::UnacknowledgedFault,
            Finding::RealIssueHidden { .. } => Cause::RealIssueHidden,
            Finding::Named { cause, .. } => *cause,
        }
    }
}
