//! Quiet signs: what nobody says aloud, with the letters that show it. They count for no standing.

use super::Share;
use amends_domain::Evidence;
use jiff::civil::Date;

/// A sign with what was counted and the words that show it.
#[derive(Debug, Clone)]
pub struct Sign {
    /// What was counted; it names the sign.
    pub shows: Shows,
    /// How sure we are, 0 to 1.
    pub confidence: f32,
    /// The letters that show it, the gravest or newest first; never empty.
    pub evidence: Vec<Evidence>,
}

impl Sign {
    /// True when it can stand beside the reasons of a client: so sure that few are wrong.
    pub fn is_strong(&self) -> bool {
        self.confidence >= STRONG
    }
}

/// From this confidence on a sign is a strong one.
const STRONG: f32 = 0.75;

/// A share that fell, or a length that shrank, from one span of time to the next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fall {
    /// Before the day it is counted from.
    pub before: Share,
    /// From that day on.
    pub since: Share,
}

/// What a sign shows.
#[derive(Debug, Clone, PartialEq)]
#[allow(missing_docs)] // each variant's line says what its fields count
pub enum Shows {
    /// What we do has become routine to them: answers of theirs with thanks or praise, conversations
    /// that they began, the median words of their replies, each before and since a day; and when they
    /// last spoke of what the work is for.
    Habit {
        since: Date,
        thanks: Option<Fall>,
        starts: Option<Fall>,
        words: Option<(u32, u32)>,
        goal: Option<Date>,
    },
    /// They look elsewhere: letters that name another supplier, ask for what is needed to go on
    /// without us, or ask when and how the contract ends.
    Elsewhere {
        rival: usize,
        handing_over: usize,
        term: usize,
    },
    /// Raised once, and we wrote on in the same conversation without taking it up: how many things,
    /// and days since the oldest of those shown.
    PassedOver { things: usize, days: i64 },
    /// Their letter wanted an answer and was the last of its conversation, while we wrote on others:
    /// how many conversations, and days since the oldest of those shown.
    Dropped { threads: usize, days: i64 },
    /// The same thing asked again and again, kindly each time: how often, over how many days.
    AskedKindly { times: usize, days: i64 },
    /// The same dispute, to and fro, and neither side moves: how many rounds, over how many days.
    GoingRound { rounds: usize, days: i64 },
}

impl Shows {
    /// Its name in reports: `passed_over`.
    pub fn name(&self) -> &'static str {
        match self {
            Shows::Habit { .. } => "habit",
            Shows::Elsewhere { .. } => "elsewhere",
            Shows::PassedOver { .. } => "passed_over",
            Shows::Dropped { .. } => "dropped",
            Shows::AskedKindly { .. } => "asked_kindly",
            Shows::GoingRound { .. } => "going_round",
        }
    }

    /// All names, in the order of the glossary.
    pub const NAMES: [&'static str; 6] = [
        "habit",
        "elsewhere",
        "passed_over",
        "dropped",
        "asked_kindly",
        "going_round",
    ];
}
