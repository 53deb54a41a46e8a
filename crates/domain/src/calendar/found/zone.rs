//! The zone from the offsets that clocks wrote.

use crate::calendar::holidays::{all_zones, country, zones_of};
use jiff::Timestamp;
use jiff::tz::{Offset, TimeZone};
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// Zones by which many live, first where several fit alike and no country is known.
const LARGE: [&str; 40] = [
    "Europe/London",
    "Europe/Berlin",
    "America/New_York",
    "America/Chicago",
    "America/Los_Angeles",
    "America/Denver",
    "America/Phoenix",
    "Asia/Kolkata",
    "Australia/Sydney",
    "Australia/Brisbane",
    "Australia/Perth",
    "Australia/Adelaide",
    "Pacific/Auckland",
    "Asia/Tokyo",
    "Asia/Shanghai",
    "America/Sao_Paulo",
    "America/Halifax",
    "America/St_Johns",
    "America/Bogota",
    "America/Mexico_City",
    "America/Buenos_Aires",
    "America/Anchorage",
    "Pacific/Honolulu",
    "Africa/Lagos",
    "Africa/Johannesburg",
    "Africa/Nairobi",
    "Europe/Athens",
    "Europe/Istanbul",
    "Europe/Moscow",
    "Asia/Dubai",
    "Asia/Karachi",
    "Asia/Dhaka",
    "Asia/Bangkok",
    "Asia/Kathmandu",
    "Asia/Tehran",
    "Asia/Jerusalem",
    "Africa/Cairo",
    "America/Caracas",
    "Atlantic/Reykjavik",
    "America/Santiago",
];

/// The zone must explain this share of the mail (percent).
const NEEDED: u32 = 60;
/// A zone of the own country is taken when it explains nearly as much as the best (percent less).
const NEARLY: u32 = 5;

/// The IANA zone whose offsets over the years agree best with what was written.
///
/// `country` (ISO 3166-1) decides between zones that fit alike. None without mail, when no zone
/// explains most of it, or when all of it is written in UTC while the country lives by another
/// clock: then the mail came through a server that hides the zone.
pub fn zone(sent: &[(Timestamp, Offset)], country: Option<&str>) -> Option<&'static str> {
    let weeks = weeks(sent);
    let all: u32 = weeks.iter().map(|(_, _, count)| count).sum();
    if all == 0 {
        return None;
    }
    let own: Vec<&'static str> = country
        .map(|code| zones_of(code).collect())
        .unwrap_or_default();
    let ranked = own.iter().copied().chain(LARGE).chain(all_zones());
    let mut best: Option<(u32, &'static str)> = None;
    let mut best_own: Option<(u32, &'static str)> = None;
    for (place, name) in ranked.enumerate() {
        // Nothing fits better than all, and of those that do the first is taken.
        if place >= own.len() && best.is_some_and(|(known, _)| known == all) {
            break;
        }
        let mine = own.contains(&name);
        let known = if mine { &best_own } else { &best };
        let bar = known.map_or(0, |(known, _)| known);
        let Some(hits) = agreeing(name, &weeks, all - bar) else {
            continue;
        };
        if best.is_none_or(|(known, _)| hits > known) {
            best = Some((hits, name));
        }
        if mine && best_own.is_none_or(|(known, _)| hits > known) {
            best_own = Some((hits, name));
        }
    }
    let (hits, name) = best?;
    let (hits, name) = match best_own {
        Some((own_hits, own)) if (own_hits + all * NEARLY / 100) >= hits => (own_hits, own),
        _ => (hits, name),
    };
    let hidden = !own.is_empty()
        && !own.contains(&name)
        && sent.iter().all(|(_, offset)| *offset == Offset::UTC);
    (hits * 100 >= all * NEEDED && !hidden).then_some(name)
}

/// One time for each week and offset, with the number of messages.
fn weeks(sent: &[(Timestamp, Offset)]) -> Vec<(Timestamp, Offset, u32)> {
    let mut weeks: BTreeMap<(i64, i32), (Timestamp, u32)> = BTreeMap::new();
    for (at, offset) in sent {
        let week = at.as_second().div_euclid(7 * 86_400);
        let kept = weeks.entry((week, offset.seconds())).or_insert((*at, 0));
        kept.1 = kept.1.saturating_add(1);
    }
    // A hundred years of mail are more than enough.
    let weeks = weeks.into_iter().take(5_000);
    weeks
        .filter_map(|((_, offset), (at, count))| {
            Some((at, Offset::from_seconds(offset).ok()?, count.min(10_000)))
        })
        .collect()
}

/// How many messages fit a zone; none of a zone that is not known or leaves out `too_many`.
fn agreeing(name: &str, weeks: &[(Timestamp, Offset, u32)], too_many: u32) -> Option<u32> {
    let zone = known(name)?;
    let (mut hits, mut missed) = (0, 0);
    for (at, offset, count) in weeks {
        if zone.to_offset(*at) == *offset {
            hits += count;
        } else {
            missed += count;
            if missed >= too_many {
                return None;
            }
        }
    }
    Some(hits)
}

/// A zone of the tables by its name. Each is asked for again with every client, and finding it by
/// name took longer than most comparisons with it.
fn known(name: &str) -> Option<&'static TimeZone> {
    static KNOWN: LazyLock<BTreeMap<&'static str, TimeZone>> = LazyLock::new(|| {
        let names = LARGE.into_iter().chain(all_zones());
        let known = names.filter_map(|name| Some((name, TimeZone::get(name).ok()?)));
        known.collect()
    });
    KNOWN.get(name)
}

/// Country codes that firms everywhere use for their meaning or sound.
const EVERYWHERE: [&str; 24] = [
    "ac", "ag", "ai", "am", "bz", "cc", "cd", "cm", "co", "dj", "fm", "gg", "io", "is", "la", "ly",
    "me", "nu", "sc", "sh", "so", "to", "tv", "ws",
];

/// The country (ISO 3166-1) that a domain's ending names, when its holidays are known: `GB` for
/// `firm.co.uk`. None for endings that are used everywhere (.com, .io, .co).
pub fn country_of_domain(domain: &str) -> Option<&'static str> {
    let ending = domain
        .trim_end_matches('.')
        .rsplit('.')
        .next()?
        .to_ascii_lowercase();
    match ending.as_str() {
        "uk" => Some("GB"),
        "scot" | "wales" | "cymru" | "london" => Some("GB"),
        "berlin" | "hamburg" | "bayern" | "koeln" | "ruhr" | "saarland" => Some("DE"),
        "paris" | "bzh" | "alsace" | "corsica" => Some("FR"),
        "cat" | "gal" | "eus" | "barcelona" | "madrid" => Some("ES"),
        "irish" => Some("IE"),
        "wien" | "tirol" => Some("AT"),
        "swiss" => Some("CH"),
        other if EVERYWHERE.contains(&other) => None,
        other if other.len() == 2 => country(other).map(|country| country.code),
        _ => None,
    }
}
