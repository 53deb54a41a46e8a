//! The time zone: the one whose offsets, summer and winter, are those our clocks had.

use amends_domain::calendar::holidays;
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone, TimeZoneDatabase};
use std::collections::BTreeMap;

/// Messages needed to tell.
const FEWEST: usize = 5;
/// A zone must agree with this share of the messages, in hundredths; people travel.
const AGREE: usize = 60;

/// Zones that many people live in, for offsets that fit several; those with the most mail first.
const POPULOUS: [&str; 27] = [
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "America/Chicago",
    "America/Los_Angeles",
    "America/Denver",
    "Asia/Kolkata",
    "Australia/Sydney",
    "Europe/Athens",
    "Europe/Moscow",
    "Europe/Istanbul",
    "Asia/Tokyo",
    "Asia/Shanghai",
    "America/Sao_Paulo",
    "Africa/Johannesburg",
    "Africa/Lagos",
    "Asia/Dubai",
    "Asia/Jakarta",
    "Asia/Karachi",
    "Pacific/Auckland",
    "America/Phoenix",
    "America/Halifax",
    "America/Bogota",
    "Australia/Brisbane",
    "Australia/Adelaide",
    "Asia/Jerusalem",
    "America/Anchorage",
];

/// Top-level domains of countries that are mostly used by others.
const BORROWED: [&str; 12] = [
    "io", "co", "ai", "me", "tv", "cc", "ly", "fm", "to", "gg", "sh", "ws",
];

/// The country that our domains belong to, by their ending: `GB` for `.uk`.
pub fn country_of<'a>(mut domains: impl Iterator<Item = &'a str>) -> Option<&'static str> {
    domains.find_map(|domain| {
        let ending = domain.rsplit_once('.')?.1;
        let code = if ending == "uk" { "gb" } else { ending };
        if code.len() != 2 || BORROWED.contains(&code) {
            return None;
        }
        holidays::country(code).map(|country| country.code)
    })
}

/// The zone that agrees best with when we wrote and what our clocks showed; among several, one of
/// our country, then the one with the most people.
pub fn find(sent: &[(Timestamp, Offset)], country: Option<&str>) -> Option<TimeZone> {
    if sent.len() < FEWEST {
        return None;
    }
    // Clocks change at most twice a year, so one moment a day and offset says all; each counts for
    // the messages of its day.
    let mut days: BTreeMap<(i64, Offset), (Timestamp, usize)> = BTreeMap::new();
    for (at, offset) in sent {
        days.entry((at.as_second().div_euclid(86_400), *offset))
            .or_insert((*at, 0))
            .1 += 1;
    }
    let agreeing = |zone: &TimeZone| -> usize {
        days.iter()
            .filter(|((_, offset), (at, _))| zone.to_offset(*at) == *offset)
            .map(|(_, (_, messages))| messages)
            .sum()
    };
    let home = country
        .map(|c| c.split('-').next().unwrap_or(c))
        .map(holidays::zones_of);
    let names = home.into_iter().flatten().chain(POPULOUS).chain(["UTC"]);
    let mut best: Option<(usize, TimeZone)> = None;
    for zone in names.filter_map(|name| TimeZoneDatabase::bundled().get(name).ok()) {
        let agree = agreeing(&zone);
        if best.as_ref().is_none_or(|(most, _)| agree > *most) {
            best = Some((agree, zone));
        }
    }
    best.filter(|(agree, _)| agree * 100 >= sent.len() * AGREE)
        .map(|(_, zone)| zone)
}
