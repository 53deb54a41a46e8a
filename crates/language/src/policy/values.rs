//! The values of a policy: working week, zone, country, answer promise, days.

use super::MOST_US;
use super::mistake::Wrong;
use super::table::{Valued, listed};
use amends_domain::calendar::{WorkingWeek, holidays};
use amends_domain::policy::{Day, Within};
use jiff::tz::{TimeZone, TimeZoneDatabase};

/// The longest text of a value, in bytes.
const LONGEST: usize = 300;

/// The longest address, in bytes (RFC 5321, 4.5.3.1.3).
const ADDRESS: usize = 254;

fn short<'a>(value: &Valued<'a>, wrong: &mut Vec<Wrong>) -> Option<&'a str> {
    let text = value.text(wrong)?;
    if text.len() > LONGEST {
        let what = format!("“{}” is longer than {LONGEST} letters.", value.key);
        wrong.push(Wrong::new(value.at, what, ""));
        return None;
    }
    Some(text)
}

/// One of the firm's addresses, or a domain for everybody there, in small letters.
///
/// # Errors
/// Says what is wrong with it.
pub fn one_of_us(text: &str) -> Result<String, String> {
    let own = text.trim().trim_start_matches('@').to_lowercase();
    let (name, domain) = own.rsplit_once('@').unwrap_or(("-", &own));
    let part = |part: &str| {
        !part.is_empty()
            && !part.starts_with('-')
            && part.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    let inside = |c: char| c.is_whitespace() || c.is_control() || "@,;<>\"".contains(c);
    let fits = own.len() <= ADDRESS
        && !name.is_empty()
        && !name.contains(inside)
        && domain.contains('.')
        && domain.split('.').all(part);
    match fits {
        true => Ok(own),
        false => Err(format!("“{text}” is no address and no domain")),
    }
}

pub(super) fn us(value: &Valued<'_>, wrong: &mut Vec<Wrong>) -> Vec<String> {
    let mut out = Vec::new();
    for (text, at) in value.texts(wrong) {
        match one_of_us(text) {
            Ok(own) if out.contains(&own) => {}
            Ok(_) if out.len() == MOST_US => {
                let what = format!("There are more than {MOST_US} addresses of your own.");
                wrong.push(Wrong::new(at, what, "A domain stands for everybody there."));
                break;
            }
            Ok(own) => out.push(own),
            Err(what) => {
                let allowed = "Write ann@shop.example, or shop.example for everybody there.";
                wrong.push(Wrong::new(at, format!("{what}."), allowed));
            }
        }
    }
    out
}

pub(super) fn hours(value: &Valued<'_>, wrong: &mut Vec<Wrong>) -> Option<WorkingWeek> {
    let allowed = "Write it like “Mon-Thu 9:00-12:30 13:30-17:30, Fri 9-15”.";
    match short(value, wrong)?.parse::<WorkingWeek>() {
        Ok(week) if week.hours() > 0.0 => Some(week),
        Ok(_) => {
            let what = "These are no working hours at all.";
            wrong.push(Wrong::new(value.at, what, allowed));
            None
        }
        Err(error) => {
            wrong.push(Wrong::new(value.at, format!("{error}."), ""));
            None
        }
    }
}

/// A time zone by its name, from the data that is built in.
///
/// # Errors
/// Says what is wrong, and which may be meant.
pub fn zone(text: &str) -> Result<TimeZone, String> {
    zone_at(text, 0).map_err(|wrong| wrong.in_a_line())
}

fn zone_at(text: &str, at: usize) -> Result<TimeZone, Wrong> {
    let zones = TimeZoneDatabase::bundled();
    if let Ok(zone) = zones.get(text)
        && zone.iana_name().is_some()
    {
        return Ok(zone);
    }
    let allowed = "Write it like Europe/London or America/Chicago.";
    let mut names: Vec<String> = zones.available().map(|n| n.as_str().to_string()).collect();
    names.sort_unstable();
    // “London” alone, or “Europe/Lodnon”.
    let city = |name: &&String| {
        let last = name.rsplit('/').next().unwrap_or_default();
        last.eq_ignore_ascii_case(&text.trim().replace(' ', "_"))
    };
    let wrong = Wrong::new(at, format!("There is no time zone “{text}”."), allowed);
    let by_city = names.iter().find(city).cloned();
    Err(match by_city {
        Some(name) => Wrong {
            meant: Some(name),
            ..wrong
        },
        None => wrong.meaning(text, names.iter().map(String::as_str)),
    })
}

pub(super) fn read_zone(value: &Valued<'_>, wrong: &mut Vec<Wrong>) -> Option<TimeZone> {
    let read = zone_at(short(value, wrong)?, value.at);
    read.map_err(|w| wrong.push(w)).ok()
}

/// A country or region whose public holidays are known, in capitals.
///
/// # Errors
/// Says what is wrong, and which are known.
pub fn country(text: &str) -> Result<String, String> {
    country_at(text, 0).map_err(|wrong| wrong.in_a_line())
}

fn country_at(text: &str, at: usize) -> Result<String, Wrong> {
    if holidays::of(text, 2025).is_some() {
        return Ok(text.to_uppercase());
    }
    let what = format!("The public holidays of “{text}” are not known.");
    let known = text
        .split_once('-')
        .and_then(|(country, _)| holidays::country(country));
    if let Some(country) = known {
        let regions: Vec<String> = country
            .regions()
            .map(|r| format!("{}-{}", country.code, r.code))
            .collect();
        let names: Vec<&str> = regions.iter().map(String::as_str).collect();
        let allowed = match names.as_slice() {
            [] => format!("{} has no regions here.", country.code),
            some => format!(
                "Of its regions there are {}.",
                listed(some).replace(" or ", " and ")
            ),
        };
        return Err(Wrong::new(at, what, allowed));
    }
    let named = holidays::countries().find(|c| c.name.eq_ignore_ascii_case(text.trim()));
    let codes: Vec<&str> = holidays::countries().map(|c| c.code).collect();
    let allowed = match named {
        Some(_) => String::new(),
        None => format!("Known are {}.", codes.join(" ")),
    };
    Err(Wrong {
        meant: named.map(|c| c.code.to_string()),
        ..Wrong::new(at, what, allowed)
    })
}

pub(super) fn read_country(value: &Valued<'_>, wrong: &mut Vec<Wrong>) -> Option<String> {
    let read = country_at(short(value, wrong)?, value.at);
    read.map_err(|w| wrong.push(w)).ok()
}

pub(super) fn within(value: &Valued<'_>, wrong: &mut Vec<Wrong>) -> Option<Within> {
    let read = short(value, wrong)?.parse::<Within>();
    read.map_err(|what| wrong.push(Wrong::new(value.at, format!("{what}."), "")))
        .ok()
}

pub(super) fn day(value: &Valued<'_>, wrong: &mut Vec<Wrong>) -> Option<Day> {
    // TOML has dates of its own: day = 2026-12-24, without quotes.
    let written = match value.item.as_datetime() {
        Some(date) => date.to_string(),
        None => match value.item.as_str() {
            Some(_) => short(value, wrong)?.to_string(),
            None => {
                wrong.push(value.wrong("a day like 2026-12-24, or \"12-24\" for every year"));
                return None;
            }
        },
    };
    let read = written.parse::<Day>();
    read.map_err(|what| wrong.push(Wrong::new(value.at, format!("{what}."), "")))
        .ok()
}
