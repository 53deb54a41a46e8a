//! Reports made by hand, to see what they look like: the firm Harbour & Pine on Friday 14 November
//! 2025, 18:00, and clients as a test needs them.

mod cast;
mod client;
mod crowd;

pub use cast::{harbour_pine, northgate_foods};
pub use client::ClientSketch;
pub use crowd::{all_in_trouble, hard_names};

use amends_domain::calendar::WorkCalendar;
use amends_domain::{Evidence, Mailbox, MessageId};
use amends_reading::Report;
use amends_reading::report::FirmFound;
use jiff::Timestamp;
use jiff::tz::TimeZoneDatabase;
use std::sync::Arc;

/// The moment all of these reports are true for.
pub const AS_OF: &str = "2025-11-14T18:00:00Z";

/// Harbour & Pine without any client.
pub fn firm_alone() -> Report {
    let zone = TimeZoneDatabase::bundled()
        .get("Europe/London")
        .expect("the bundled zones have London");
    let member = |name: &str| {
        let first = name.split(' ').next().unwrap_or_default().to_lowercase();
        Mailbox::new(name, &format!("{first}@harbourpine.example"))
    };
    Report {
        as_of: moment(AS_OF),
        firm: FirmFound {
            domains: vec!["harbourpine.example".to_string()],
            members: ["Maya Okafor", "Tom Lindqvist", "Priya Nair"]
                .map(member)
                .to_vec(),
            calendar: WorkCalendar::usual(zone),
            calendar_found: true,
        },
        clients: Vec::new(),
        left_out: Vec::new(),
        doubts: Vec::new(),
    }
}

/// Harbour & Pine with these clients, in this order.
pub fn firm_with(clients: impl IntoIterator<Item = ClientSketch>) -> Report {
    Report {
        clients: clients.into_iter().map(|c| Arc::new(c.report)).collect(),
        ..firm_alone()
    }
}

/// A moment, written as RFC 3339.
pub fn moment(at: &str) -> Timestamp {
    at.parse()
        .unwrap_or_else(|error| panic!("{at} is no moment: {error}"))
}

/// Words with a source: `words("ruth@northgate.example", "2025-05-14T09:12:00Z", "…")`.
pub fn words(from: &str, at: &str, quote: &str) -> Evidence {
    // A number that depends on the words alone keeps snapshots stable.
    let number = quote
        .bytes()
        .fold(7u32, |n, b| n.wrapping_mul(31).wrapping_add(u32::from(b)));
    Evidence {
        message: MessageId::new(&format!("{number:08x}@mail.example")),
        at: moment(at),
        from: amends_domain::Address::new(from),
        quote: quote.to_string(),
        rule: "sketch".into(),
        confidence: 0.9,
    }
}
