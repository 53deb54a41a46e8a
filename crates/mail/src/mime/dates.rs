//! When a message was sent, with a doubt about clocks that lie.

use super::{Envelope, Headers, Stamp, parse_date};
use amends_domain::message::Dated;
use jiff::{SignedDuration, Timestamp, tz::Offset};

/// A Date header further off every Received header than this is not believed.
const FAR: SignedDuration = SignedDuration::from_hours(24);

/// There was no mail before 1971: a clock that was never set says 1970.
const FIRST: i64 = 365 * 86_400;

/// The time of a message, and where it was taken from: Date, unless it is missing, impossible, or
/// more than a day off what the mail systems on the way wrote; then the newest Received; then the
/// mbox separator or the file's name.
pub(crate) fn of(headers: &Headers<'_>, envelope: &Envelope) -> (Stamp, Dated) {
    let possible = |stamp: &Stamp| {
        let latest = envelope.now.checked_add(FAR).unwrap_or(Timestamp::MAX);
        stamp.at.as_second() >= FIRST && stamp.at <= latest
    };
    let date = headers
        .all("Date")
        .find_map(|value| parse_date(&value))
        .filter(possible);
    let hops: Vec<Stamp> = headers
        .all("Received")
        .filter_map(|value| parse_date(value.rsplit_once(';')?.1))
        .filter(possible)
        .collect();
    // One hop that agrees is enough: a mail that is fetched from an old mailbox gets a new
    // Received years later, and its Date is true all the same.
    if let Some(date) = date
        && (hops.is_empty() || hops.iter().any(|hop| near(hop, &date)))
    {
        return (date, Dated::Header);
    }
    if let Some(newest) = hops.iter().max_by_key(|hop| hop.at) {
        return (*newest, Dated::Received);
    }
    if let Some(envelope) = envelope.at.filter(possible) {
        return (envelope, Dated::Envelope);
    }
    let epoch = Stamp {
        at: Timestamp::UNIX_EPOCH,
        offset: Offset::UTC,
    };
    (epoch, Dated::Unknown)
}

fn near(a: &Stamp, b: &Stamp) -> bool {
    a.at.duration_since(b.at).abs() <= FAR
}
