//! Working time as the mail itself shows it: of the firm, and of each client.

use crate::options::Options;
use crate::who::{ClientFound, Firm};
use amends_domain::calendar::found::{Found, country_of_domain, found};
use amends_domain::calendar::{Holidays, WorkCalendar, holidays};
use amends_domain::message::Dated;
use amends_domain::{Address, Message};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Mutex, PoisonError};

/// Messages of one side that are looked at, the newest.
const SAMPLE: usize = 4000;

/// Our working time, and whether any of it was read from the mail.
pub struct WorkingTime {
    /// The calendar to count with.
    pub calendar: WorkCalendar,
    /// True when zone or hours were read from the mail rather than said or taken as usual.
    pub found: bool,
}

/// Working times that were found before, by whose they are: nothing new is found in the same mail.
#[derive(Debug, Default)]
pub(crate) struct Clocks(Mutex<BTreeMap<String, Clock>>);

/// The mail of one side, its place as far as known, and what they show.
#[derive(Debug)]
struct Clock {
    sent: Vec<(Timestamp, Offset)>,
    place: Option<String>,
    found: Found,
}

impl Clocks {
    /// The working time that the mail of somebody shows.
    fn found(&self, whose: &str, sent: &[(Timestamp, Offset)], place: Option<&str>) -> Found {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(clock) = known.get(whose)
            && clock.sent == sent
            && clock.place.as_deref() == place
        {
            return clock.found.clone();
        }
        drop(known);
        let new = found(sent, place);
        known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let clock = Clock {
            sent: sent.to_vec(),
            place: place.map(str::to_string),
            found: new.clone(),
        };
        known.insert(whose.to_string(), clock);
        new
    }
}

/// What was said beforehand, completed by what our mail shows; where it shows nothing, by what is
/// usual: Monday to Friday, 9:00 to 17:30, UTC.
pub fn of(
    messages: &[Message],
    firm: &Firm,
    options: &Options,
    clocks: Option<&Clocks>,
) -> WorkingTime {
    let ours: BTreeSet<&Address> = firm.members.iter().map(|m| &m.address).collect();
    let sent = sent(messages.iter(), &ours);
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

/// A client's working time: their own zone, week and holidays as far as their mail shows them, and
/// our week where it does not.
pub fn of_client(
    messages: &[Message],
    client: &ClientFound,
    ours: &WorkCalendar,
    clocks: Option<&Clocks>,
) -> WorkCalendar {
    let theirs: BTreeSet<&Address> = client.people.iter().map(|p| &p.address).collect();
    let sent = sent(client.messages.iter().map(|&m| &messages[m]), &theirs);
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

/// When people wrote, and the offset their clocks had; oldest first.
fn sent<'a>(
    messages: impl Iterator<Item = &'a Message>,
    people: &BTreeSet<&Address>,
) -> Vec<(Timestamp, Offset)> {
    let mut sent: Vec<(Timestamp, Offset)> = messages
        .filter(|m| m.dated == Dated::Header && m.is_personal() && people.contains(&m.from.address))
        .map(|m| (m.at, m.offset))
        .collect();
    sent.sort_unstable();
    sent.split_off(sent.len().saturating_sub(SAMPLE))
}

/// The public holidays of a country from our first message to two years after the last.
fn public(country: &str, sent: &[(Timestamp, Offset)], as_of: Option<Timestamp>) -> Holidays {
    let Some((&(first, _), &(last, _))) = sent.first().zip(sent.last()) else {
        return Holidays::none();
    };
    let year = |at: Timestamp| at.to_zoned(jiff::tz::TimeZone::UTC).year();
    let last = as_of.map_or(last, |at| at.max(last));
    let until = last.checked_add((2 * 365 * 24).hours()).unwrap_or(last);
    holidays::within(country, year(first)..=year(until)).unwrap_or_default()
}
