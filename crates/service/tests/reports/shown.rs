//! A report to compare: all of it but how its mailbox lay.

use amends_reading::{Options, Report};
use amends_service::Amends;
use amends_views::{MailRead, json};

/// A report as JSON.
pub fn shown(report: &Report) -> String {
    json::report(
        report,
        &MailRead::default(),
        json::Options { moments: true },
    )
}

/// The report of a store, settled before.
pub fn report(amends: &Amends) -> String {
    amends.settle(&|_| {}).expect("settled");
    shown(&amends.report(&Options::default()).expect("a report"))
}
