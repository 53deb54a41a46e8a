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
    /// Aims last spoken of (`last` is `None` when never), messages exchanged since.
    GoalsBlurred {
        last: Option<Date>,
        messages_since: usize,
    },
    /// Their business turned on that day; mentions of it since, and ours among them.
    BusinessGoalsMoved {
        since: Date,
        mentions: usize,
        ours: usize,
    },
    /// The same obstacle, so many times, first and last seen.
    RecurringBottleneck {
        times: usize,
        first: Date,
        last: Date,
    },
    /// Things we offered or made unasked; how many of them they took up.
    UnrequestedWork { offers: usize, taken_up: usize },
    /// Times they said what matters, and how we reported something else.
    ValueMismatch { times: usize },
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
    /// Times they asked for the fault to be named; times we blamed, denied or half apologised.
    UnacknowledgedFault { asked: usize, evasions: usize },
    /// Small annoyances, over how many threads and days.
    RealIssueHidden {
        details: usize,
        threads: usize,
        days: i64,
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
        }
    }
}
