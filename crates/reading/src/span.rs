//! The stretch of time that a report is about.

use crate::options::Options;
use amends_domain::Message;
use amends_domain::message::Dated;
use jiff::Timestamp;
use jiff::tz::TimeZone;

/// From the first moment that counts to the one that the report is true for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Span {
    /// Mail before this is left out.
    pub since: Timestamp,
    /// Mail after this is left out: the moment the report is true for.
    pub as_of: Timestamp,
}

impl Span {
    /// What was asked for, on the firm's clock; up to `newest` (the newest message that is dated) when
    /// no end was.
    pub fn of(options: &Options, zone: &TimeZone, newest: Option<Timestamp>) -> Span {
        let asked = options.as_of.and_then(|w| w.end(zone));
        let since = options.since.and_then(|w| w.begin(zone));
        Span {
            since: since.unwrap_or(Timestamp::MIN),
            as_of: asked.or(newest).unwrap_or(Timestamp::UNIX_EPOCH),
        }
    }

    /// True for a message that was sent within it.
    pub fn holds(&self, message: &Message) -> bool {
        message.dated != Dated::Unknown && (self.since..=self.as_of).contains(&message.at)
    }
}
