//! The public holidays of countries and their regions, from the table in `data/holidays.txt`.
//!
//! The table is text that is decoded for the country asked for; `data/README.md` tells its format
//! and where it comes from. It covers 1995 to 2040.

use super::{Holidays, rule};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;
use std::sync::OnceLock;

static TABLE: &str = include_str!("../../../data/holidays.txt");

/// A country whose public holidays are known.
#[derive(Debug, Clone, Copy)]
pub struct Country {
    /// Its ISO 3166-1 code: `GB`.
    pub code: &'static str,
    /// Its English name.
    pub name: &'static str,
    regions: &'static str,
    days: &'static str,
}

/// A part of a country that has days of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Region {
    /// Its code within the country: `SCT`.
    pub code: &'static str,
    /// Its name, or nothing where the code is the name.
    pub name: &'static str,
}

impl Country {
    /// Its regions, in the order of the table.
    pub fn regions(&self) -> impl Iterator<Item = Region> + use<> {
        self.regions
            .split(';')
            .filter(|region| !region.is_empty())
            .map(|region| {
                let (code, name) = region.split_once(':').unwrap_or((region, ""));
                Region { code, name }
            })
    }

    /// Its holidays in these years: those of a region, or those that hold without naming one.
    fn days(&self, region: Option<&str>, years: &RangeInclusive<i16>) -> Holidays {
        let region = region.unwrap_or("_");
        let mut holidays = Holidays::none();
        for line in self.days.lines() {
            let mut parts = line.split('|');
            let (Some(name), Some(regions), Some(rules)) =
                (parts.next(), parts.next(), parts.next())
            else {
                continue;
            };
            if holds_in(regions, region) {
                let dates = rules.split(' ').flat_map(|text| rule::dates(text, years));
                dates.for_each(|date| holidays.add(date, name));
            }
        }
        holidays
    }
}

fn holds_in(regions: &str, region: &str) -> bool {
    match regions.strip_prefix('!') {
        Some(others) => !others.split(',').any(|other| other == region),
        None => regions == "*" || regions.split(',').any(|one| one == region),
    }
}

/// The countries whose holidays are known, by code.
pub fn countries() -> impl Iterator<Item = &'static Country> {
    table().values()
}

/// The country of this code, in any case.
pub fn country(code: &str) -> Option<&'static Country> {
    table().get(code.to_ascii_uppercase().as_str())
}

/// The public holidays of a country (`GB`) or region (`GB-SCT`) in a year, in any case.
///
/// None when the country or the region is not known; empty in years before 1995 and after 2040.
pub fn of(place: &str, year: i16) -> Option<Holidays> {
    within(place, year..=year)
}

/// The public holidays of a country or region in all these years; see [`of`].
pub fn within(place: &str, years: RangeInclusive<i16>) -> Option<Holidays> {
    let (code, region) = match place.split_once('-') {
        Some((code, region)) => (code, Some(region)),
        None => (place, None),
    };
    let country = country(code)?;
    let region = match region {
        Some(wanted) => Some(
            country
                .regions()
                .find(|r| r.code.eq_ignore_ascii_case(wanted))?
                .code,
        ),
        None => None,
    };
    Some(country.days(region, &years))
}

fn table() -> &'static BTreeMap<&'static str, Country> {
    static COUNTRIES: OnceLock<BTreeMap<&'static str, Country>> = OnceLock::new();
    COUNTRIES.get_or_init(|| {
        // What stands before the first mark is the head of the file.
        TABLE
            .split("\n=")
            .skip(1)
            .map(read)
            .map(|country| (country.code, country))
            .collect()
    })
}

fn read(block: &'static str) -> Country {
    let (head, rest) = block.split_once('\n').unwrap_or((block, ""));
    let (code, name) = head.split_once(' ').unwrap_or((head, head));
    let (regions, days) = match rest.strip_prefix('@') {
        Some(rest) => rest.split_once('\n').unwrap_or((rest, "")),
        None => ("", rest),
    };
    Country {
        code,
        name,
        regions,
        days,
    }
}
