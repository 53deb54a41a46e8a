//! What kind of mail a message is: a person's words or a machine's.

mod calendar;
mod headers;
mod report;
mod sender;
mod subject;

pub(crate) use headers::list;

use crate::mime::Headers;
use amends_domain::{Mailbox, message::Nature};

/// What the judgement rests on.
pub(crate) struct Seen<'a> {
    /// The parsed message.
    pub(crate) message: &'a mail_parser::Message<'a>,
    /// The fields of its own header.
    pub(crate) headers: Headers<'a>,
    /// Its author.
    pub(crate) from: &'a Mailbox,
    /// Its subject, decoded.
    pub(crate) subject: &'a str,
    /// What its author newly wrote.
    pub(crate) text: &'a str,
}

/// Judges a message. The surest evidence comes first: its own structure (reports, calendar parts),
/// then the fields that machines set for each other (RFC 3834, RFC 2369), then sender and subject.
pub(crate) fn of(seen: &Seen<'_>) -> Nature {
    report::of(seen)
        .or_else(|| calendar::of(seen))
        .or_else(|| automatic(seen))
        .or_else(|| bulk(seen))
        .unwrap_or(Nature::Person)
}

/// Answers and notes that software wrote.
fn automatic(seen: &Seen<'_>) -> Option<Nature> {
    let kind = subject::kind(seen.subject);
    match headers::submitted(&seen.headers) {
        headers::Submitted::Answered => Some(match kind {
            Some(subject::Kind::Paid) => Nature::Notification,
            Some(subject::Kind::Calendar(answer)) => Nature::CalendarAnswer(answer),
            Some(subject::Kind::Away) => Nature::OutOfOffice,
            Some(subject::Kind::Received) => Nature::AutoReply,
            _ if subject::tells_of_absence(seen.text) => Nature::OutOfOffice,
            _ => Nature::AutoReply,
        }),
        headers::Submitted::Generated => Some(match kind {
            Some(subject::Kind::Calendar(answer)) => Nature::CalendarAnswer(answer),
            Some(subject::Kind::Away) => Nature::OutOfOffice,
            _ if headers::subscribed(&seen.headers) => Nature::Newsletter,
            _ => Nature::Notification,
        }),
        // Nothing is said: only subjects that no person would write, from someone who does not
        // quote or answer at length.
        headers::Submitted::No => match kind {
            Some(subject::Kind::Away) if subject::is_only_that(seen.subject) => {
                Some(Nature::OutOfOffice)
            }
            Some(subject::Kind::Received) if sender::is_machine(&seen.from.address) => {
                Some(Nature::AutoReply)
            }
            _ => None,
        },
    }
}

/// Mail to many, and mail by tools.
fn bulk(seen: &Seen<'_>) -> Option<Nature> {
    let machine = sender::is_machine(&seen.from.address);
    match headers::bulk(&seen.headers) {
        headers::Bulk::Discussion if !machine => None,
        headers::Bulk::Discussion => Some(Nature::Notification),
        // One who answers a mail by hand may have a tool that adds the field to all mail.
        headers::Bulk::Subscribed if !machine && headers::answers(&seen.headers) => None,
        headers::Bulk::Subscribed if sender::is_tool(&seen.from.address) => {
            Some(Nature::Notification)
        }
        headers::Bulk::Subscribed => Some(Nature::Newsletter),
        headers::Bulk::Mass => Some(Nature::Notification),
        headers::Bulk::No if machine => Some(Nature::Notification),
        headers::Bulk::No => None,
    }
}

#[cfg(test)]
mod tests;
