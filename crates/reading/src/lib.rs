//! Messages and moments in; exchanges, ledger, signals, causes and standing out.
//!
//! Pure, client by client, and it cannot fail: it returns what it saw and what it doubts.

pub mod report;

pub use report::{ClientReport, Report};
