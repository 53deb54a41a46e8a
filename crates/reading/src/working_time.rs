//! Our working time as our own mail shows it: the zone our clocks are in, the hours we write in.

mod week;
mod zone;

use crate::options::Options;
use crate::who::Firm;
use amends_domain::calendar::{Holidays, WorkCalendar, WorkingWeek, holidays};
use amends_domain::message::Dated;
use amends_domain::{Address, Message};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use std::collections::BTreeSet;

/// Messages of ours that are looked at, the newest.
const SAMPLE: usize = 4000;

/// Our working time, and whether any of it was read from the mail.
pub struct WorkingTime {
    /// The calendar to count with.
    pub calendar: WorkCalendar,
    /// True when zone or hours were read from the mail rather than said or taken as usual.
    pub found: bool,
}

/// What was said beforehand, completed by what our mail shows; where it shows nothing, by what is
/// usual: Monday to Friday, 9:00 to 17:30, UTC.
pub fn of(messages: &[Message], firm: &Firm, options: &Options) -> WorkingTime {
    let sent = sent(messages, firm);
    let addresses = firm.members.iter().map(|m| m.address.domain());
    let domains = firm.domains.iter().map(String::as_str).chain(addresses);
    let country = options
        .country
        .as_deref()
        .or_else(|| zone::country_of(domains));
    let zone_found = match options.zone {
        Some(_) => None,
        None => zone::find(&sent, country),
    };
    let found_zone = zone_found.is_some();
    let zone = options.zone.clone().or(zone_found).unwrap_or(TimeZone::UTC);
    let week_found = match options.week {
        Some(_) => None,
        None => week::find(&sent, &zone),
    };
    let found_week = week_found.is_some();
    let week = options
        .week
        .clone()
        .or(week_found)
        .unwrap_or_else(WorkingWeek::usual);
    let mut days_off = public_holidays(messages, country, options.as_of);
    days_off.merge(&options.holidays);
    WorkingTime {
        calendar: WorkCalendar::new(zone, week, days_off),
        found: found_zone || found_week,
    }
}

/// When our own people wrote, and the offset their clocks had; oldest first.
fn sent(messages: &[Message], firm: &Firm) -> Vec<(Timestamp, Offset)> {
    let ours: BTreeSet<&Address> = firm.members.iter().map(|m| &m.address).collect();
    let mut sent: Vec<(Timestamp, Offset)> = messages
        .iter()
        .filter(|m| m.dated == Dated::Header && m.is_personal() && ours.contains(&m.from.address))
        .map(|m| (m.at, m.offset))
        .collect();
    sent.sort_unstable();
    sent.split_off(sent.len().saturating_sub(SAMPLE))
}

/// The public holidays of a country in the years of the mail; none when no country is known.
fn public_holidays(
    messages: &[Message],
    country: Option<&str>,
    as_of: Option<Timestamp>,
) -> Holidays {
    let year = |at: Timestamp| at.to_zoned(TimeZone::UTC).year();
    let dated = || {
        messages
            .iter()
            .filter(|m| m.dated != Dated::Unknown)
            .map(|m| m.at)
    };
    let (Some(country), Some(first), Some(last)) =
        (country, dated().min(), dated().max().max(as_of))
    else {
        return Holidays::none();
    };
    // A loop that is open outlives the year of its last message.
    holidays::within(country, year(first)..=year(last).saturating_add(1)).unwrap_or_default()
}
