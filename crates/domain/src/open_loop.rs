//! What somebody owes somebody: questions, requests, promises and complaints, and how each closed.

use crate::evidence::Evidence;
use crate::moment::Due;
use crate::side::Side;
use jiff::Timestamp;

/// What opened a loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum LoopKind {
    /// A question that wants an answer.
    Question,
    /// Something asked for.
    Request,
    /// Something promised.
    Promise,
    /// Something found wrong.
    Complaint,
}

impl LoopKind {
    /// All kinds.
    pub const ALL: [LoopKind; 4] = [
        LoopKind::Question,
        LoopKind::Request,
        LoopKind::Promise,
        LoopKind::Complaint,
    ];

    /// Its name in reports.
    pub fn name(self) -> &'static str {
        match self {
            LoopKind::Question => "question",
            LoopKind::Request => "request",
            LoopKind::Promise => "promise",
            LoopKind::Complaint => "complaint",
        }
    }
}

/// One entry of the ledger.
#[derive(Debug, Clone, PartialEq)]
pub struct OpenLoop {
    /// What opened it.
    pub kind: LoopKind,
    /// Whose turn it is.
    pub owner: Side,
    /// The sentence that opened it.
    pub evidence: Evidence,
    /// When it falls due, if somebody said so.
    pub due: Option<Due>,
    /// How it closed; `None` while it is open.
    pub closing: Option<Closing>,
    /// For a promise: when it counts as broken, and what shows it.
    pub broken: Option<Breach>,
    /// Working hours of the owner that passed since it opened, until it closed or until now.
    pub waiting_hours: f64,
}

/// How and when a loop closed.
#[derive(Debug, Clone, PartialEq)]
pub struct Closing {
    /// In which way.
    pub how: ClosedHow,
    /// When.
    pub at: Timestamp,
    /// The words that closed it, when there are any.
    pub evidence: Option<Evidence>,
}

impl Closing {
    /// A closing that no single words show.
    pub fn silent(how: ClosedHow, at: Timestamp) -> Closing {
        Closing {
            how,
            at,
            evidence: None,
        }
    }
}

/// The ways a loop can close.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClosedHow {
    /// Answered in the same thread.
    Answered,
    /// Answered in another thread.
    AnsweredElsewhere,
    /// Settled by voice, as a later mail says.
    Spoken,
    /// The thing is there: attached, sent, live.
    Delivered,
    /// Put to a new date before the old one passed.
    Renegotiated,
    /// No longer wanted.
    Withdrawn,
    /// The client says all is well.
    Settled,
    /// So old, and so much said since, that nobody waits for it any more.
    Lapsed,
    /// Nothing shows that somebody still waits for it.
    Doubtful,
    /// Somebody of us says so.
    Told,
    /// Somebody of us put it off until a day that has not come.
    PutOff,
}

impl ClosedHow {
    /// All ways.
    pub const ALL: [ClosedHow; 11] = [
        ClosedHow::Answered,
        ClosedHow::AnsweredElsewhere,
        ClosedHow::Spoken,
        ClosedHow::Delivered,
        ClosedHow::Renegotiated,
        ClosedHow::Withdrawn,
        ClosedHow::Settled,
        ClosedHow::Lapsed,
        ClosedHow::Doubtful,
        ClosedHow::Told,
        ClosedHow::PutOff,
    ];

    /// Its name in reports: `answered_elsewhere`.
    pub fn name(self) -> &'static str {
        match self {
            ClosedHow::Answered => "answered",
            ClosedHow::AnsweredElsewhere => "answered_elsewhere",
            ClosedHow::Spoken => "spoken",
            ClosedHow::Delivered => "delivered",
            ClosedHow::Renegotiated => "renegotiated",
            ClosedHow::Withdrawn => "withdrawn",
            ClosedHow::Settled => "settled",
            ClosedHow::Lapsed => "lapsed",
            ClosedHow::Doubtful => "doubtful",
            ClosedHow::Told => "told",
            ClosedHow::PutOff => "put_off",
        }
    }
}

/// How a promise was broken.
#[derive(Debug, Clone, PartialEq)]
pub struct Breach {
    /// The day it fell due, when one was said.
    pub due: Option<jiff::civil::Date>,
    /// What shows it: the promise's own words, or the reminder of the other side.
    pub evidence: Evidence,
}
