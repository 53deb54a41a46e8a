//! Messages and moments in; exchanges, ledger, signals, causes and standing out.
//!
//! Pure, client by client, and it cannot fail: it returns what it saw and what it doubts.

#![cfg_attr(
    not(test),
    deny(
        clippy::disallowed_methods,
        clippy::disallowed_types,
        clippy::disallowed_macros
    )
)]

pub mod report;

mod cause;
pub mod client;
mod correspondence;
pub mod draft;
mod exchange;
mod ground;
mod hindsight;
mod ledger;
mod next;
mod options;
mod quiet;
pub mod replay;
mod root;
mod signals;
mod span;
mod standing;
mod texts;
mod told;
mod topic;
mod turned;
mod weight_table;
mod when;
pub mod who;
mod whole;
pub mod working_time;
mod year;

pub use cause::{CauseMeasured, CauseWeights};
pub use hindsight::{DoubtMeasured, HindsightWeights};
pub use ledger::{LedgerWeights, ledger_weights, verdict};
pub use options::Options;
pub use report::{ClientReport, Report};
pub use standing::{Measures, Question, StandingWeights};
pub use turned::{DayMeasured, TurnedWeights};
pub use weight_table::BIAS;
pub use when::When;
pub use who::Who;
pub use whole::{Input, ReadText, read, read_known};
pub use year::{Look, STEP, Year, begins, year};
