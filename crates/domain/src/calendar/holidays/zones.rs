//! Which zones a country has, and which country a zone is in.

use std::collections::BTreeMap;
use std::sync::OnceLock;

static TABLE: &str = include_str!("../../../data/zones.txt");

/// The country (ISO 3166-1 code) of an IANA zone, also of an older name of it: `IE` for
/// `Europe/Dublin`.
pub fn country_of_zone(zone: &str) -> Option<&'static str> {
    static COUNTRIES: OnceLock<BTreeMap<&'static str, &'static str>> = OnceLock::new();
    let known = COUNTRIES.get_or_init(|| {
        lines()
            .flat_map(|(code, zones)| {
                zones
                    .split([' ', ';'])
                    .filter(|z| !z.is_empty())
                    .map(move |zone| (zone, code))
            })
            .collect()
    });
    known.get(zone).copied()
}

/// The zones of a country (ISO 3166-1 code in any case), the database's order; older names left out.
pub fn zones_of(country: &str) -> impl Iterator<Item = &'static str> + use<> {
    let country = country.to_ascii_uppercase();
    lines()
        .filter(move |(code, _)| *code == country)
        .flat_map(|(_, zones)| {
            zones
                .split(';')
                .next()
                .unwrap_or_default()
                .split_whitespace()
        })
}

/// All zones, by country; older names left out.
pub(in crate::calendar) fn all_zones() -> impl Iterator<Item = &'static str> {
    lines().flat_map(|(_, zones)| {
        zones
            .split(';')
            .next()
            .unwrap_or_default()
            .split_whitespace()
    })
}

fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    TABLE
        .lines()
        .filter(|line| !line.starts_with('#'))
        .filter_map(|line| line.split_once(": "))
}
