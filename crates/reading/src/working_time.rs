//! Working time as the mail itself shows it: of the firm, and of each client.
//!
//! It is read from when people wrote and what their clocks said, so that whoever keeps these two of a
//! message needs no message.

mod clocks;

pub(crate) use clocks::Clocks;

use crate::options::Options;
use crate::report::FirmFound;
use crate::who::{ClientFound, Firm};
use amends_domain::calendar::found::{country_of_domain, found};
use amends_domain::calendar::{Holidays, WorkCalendar, holidays};
use amends_domain::message::Dated;
use amends_domain::{Address, Message};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};
use std::collections::BTreeSet;

/// Messages of one side that are looked at, the newest.
pub const SAMPLE: usize = 4000;

/// When somebody wrote, and the offset from UTC their clock had.
pub type Sent = (Timestamp, Offset);

/// Our working time, and whether any of it was read from the mail.
#[derive(Debug, Clone)]
pub struct WorkingTime {
    /// The calendar to count with.
    pub calendar: WorkCalendar,
    /// True when zone or hours were read from the mail rather than said or taken as usual.
    pub found: bool,
}

/// True when a message tells when its author works: a person wrote it, and its own header dates it.
pub fn tells(message: &Message) -> bool {
    message.dated == Dated::Header && message.is_personal()
}

/// What was said beforehand, completed by what our mail shows; where it shows nothing, by what is
/// usual: Monday to Friday, 9:00 to 17:30, UTC. `sent` has every message of the firm's members that
/// [`tells`], or the newest [`SAMPLE`] of them, in any order.
pub fn of(sent: Vec<Sent>, firm: &Firm, options: &Options) -> WorkingTime {
    of_known(sent, firm, options, None)
}

/// The same, where it may be known from the same mail on another day.
pub(crate) fn of_known(
    sent: Vec<Sent>,
    firm: &Firm,
    options: &Options,
    clocks: Option<&Clocks>,
) -> WorkingTime {
    let sent = newest(sent);
    let addresses = firm.members.iter().map(|m| m.address.domain());
    let country = firm
        .domains
        .iter()
        .map(String::as_str)
        .chain(addresses)
        .find_map(country_of_domain);
    let place = options.country.as_deref().or(country);
    let seen = match clocks {
        Some(clocks) => clocks.found("", &sent, place),
        None => found(&sent, place),
    };
    let zone = options
        .zone
        .clone()
        .unwrap_or_else(|| seen.calendar.zone().clone());
    let week = options
        .week
        .clone()
        .unwrap_or_else(|| seen.calendar.week().clone());
    let mut days_off = match options.country.as_deref() {
        // Said, so taken even where the zone does not fit it.
        Some(country) => public(country, &sent, options.as_of.and_then(|w| w.end(&zone))),
        None => seen.calendar.holidays().clone(),
    };
    days_off.merge(&options.holidays);
    WorkingTime {
        calendar: WorkCalendar::new(zone, week, days_off),
        found: (seen.zone_found && options.zone.is_none())
            || (seen.week_found && options.week.is_none()),
    }
}

/// The country whose public holidays we keep where nobody said one, and the domain of ours that shows it: its code, as
/// `GB`, and the domain. None where no domain of ours belongs to a country, or our clocks run elsewhere.
pub fn country_found(firm: &FirmFound) -> Option<(&'static str, String)> {
    let own = firm.domains.iter().map(String::as_str);
    let addresses = firm.members.iter().map(|m| m.address.domain());
    let mut domains = own.chain(addresses);
    let (country, domain) = domains.find_map(|d| Some((country_of_domain(d)?, d)))?;
    let year = firm.calendar.holidays().dates().map(|d| d.year()).max()?;
    let public = holidays::of(country, year)?;
    let kept = public
        .dates()
        .all(|day| firm.calendar.holidays().contains(day));
    (kept && !public.is_empty()).then(|| (country, domain.to_string()))
}

/// A client's working time: their own zone, week and holidays as far as their mail shows them, and
/// our week where it does not. `sent` has every message of the client's people between them and us
/// that [`tells`], or the newest [`SAMPLE`] of them, in any order. Of `client` only the id and the
/// domains are used.
pub fn of_client(sent: Vec<Sent>, client: &ClientFound, ours: &WorkCalendar) -> WorkCalendar {
    of_client_known(sent, client, ours, None)
}

/// The same, where it may be known from the same mail on another day.
pub(crate) fn of_client_known(
    sent: Vec<Sent>,
    client: &ClientFound,
    ours: &WorkCalendar,
    clocks: Option<&Clocks>,
) -> WorkCalendar {
    let sent = newest(sent);
    let country = client.domains.iter().find_map(|d| country_of_domain(d));
    let seen = match clocks {
        Some(clocks) => clocks.found(&client.id, &sent, country),
        None => found(&sent, country),
    };
    match (seen.zone_found, seen.week_found) {
        (false, _) => ours.clone(),
        (true, true) => seen.calendar,
        (true, false) if seen.calendar.zone() == ours.zone() => ours.clone(),
        (true, false) => WorkCalendar::new(
            seen.calendar.zone().clone(),
            ours.week().clone(),
            seen.calendar.holidays().clone(),
        ),
    }
}

/// What the messages of these people tell.
pub(crate) fn sent<'a>(
    messages: impl Iterator<Item = &'a Message>,
    people: &BTreeSet<&Address>,
) -> Vec<Sent> {
    messages
        .filter(|m| tells(m) && people.contains(&m.from.address))
        .map(|m| (m.at, m.offset))
        .collect()
}

/// The newest, oldest first.
fn newest(mut sent: Vec<Sent>) -> Vec<Sent> {
    sent.sort_unstable();
    sent.split_off(sent.len().saturating_sub(SAMPLE))
}

/// The public holidays of a country from our first message to two years after the last.
fn public(country: &str, sent: &[Sent], as_of: Option<Timestamp>) -> Holidays {
    let Some((&(first, _), &(last, _))) = sent.first().zip(sent.last()) else {
        return Holidays::none();
    };
    let year = |at: Timestamp| at.to_zoned(jiff::tz::TimeZone::UTC).year();
    let last = as_of.map_or(last, |at| at.max(last));
    let until = last.checked_add((2 * 365 * 24).hours()).unwrap_or(last);
    holidays::within(country, year(first)..=year(until)).unwrap_or_default()
}
