//! What the reader of a report may say beforehand.

use crate::cause::CauseWeights;
use crate::hindsight::HindsightWeights;
use crate::ledger::LedgerWeights;
use crate::standing::StandingWeights;
use crate::turned::TurnedWeights;
use crate::when::When;
use amends_domain::Decisions;
use amends_domain::calendar::{Holidays, WorkingWeek};
use jiff::tz::TimeZone;

/// Choices for one reading; all can be left out.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// Our addresses or domains, when they shall not be guessed.
    pub us: Vec<String>,
    /// The moment the report is true for, a day's last second; the newest message's time when not
    /// given.
    pub as_of: Option<When>,
    /// Messages before this are left out.
    pub since: Option<When>,
    /// Our time zone, when it shall not be guessed.
    pub zone: Option<TimeZone>,
    /// Our working week, when it shall not be guessed.
    pub week: Option<WorkingWeek>,
    /// Days off of our own, besides the public holidays.
    pub holidays: Holidays,
    /// The country whose holidays count (ISO 3166, with a region: `GB-SCT`).
    pub country: Option<String>,
    /// What people decided.
    pub decisions: Decisions,
    /// Weights of what makes doubtful sentences likely, when not the built-in ones.
    pub hindsight: Option<HindsightWeights>,
    /// Weights of the ledger's signs, when not the built-in ones.
    pub ledger: Option<LedgerWeights>,
    /// Weights of the standing's measures, when not the built-in ones.
    pub standing: Option<StandingWeights>,
    /// Weights of the signs of causes, when not the built-in ones.
    pub causes: Option<CauseWeights>,
    /// Weights of what tells the day it turned, when not the built-in ones.
    pub turned: Option<TurnedWeights>,
    /// Keep every loop with its signs, and the measures of the standing, in the report: to learn from, not
    /// to show.
    pub keep_loops: bool,
}
