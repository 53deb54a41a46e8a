//! Working time guessed from our own mail: the zone from the offsets that our clocks wrote, the week
//! from the days and hours in which we send.

mod week;
mod zone;

pub use week::{ENOUGH, week};
pub use zone::{country_of_domain, zone};

use super::holidays::{self, zones_of};
use super::{Holidays, WorkCalendar, WorkingWeek};
use jiff::tz::{Offset, TimeZone};
use jiff::{Timestamp, ToSpan};

/// A calendar guessed, and what of it was really seen.
#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// The calendar, with defaults for what was not found.
    pub calendar: WorkCalendar,
    /// The IANA name of the zone: `Europe/London`; `UTC` when none fits.
    pub zone: &'static str,
    /// True when the zone follows from the mail; false for a default.
    pub zone_found: bool,
    /// True when the week follows from the mail; false for the usual week.
    pub week_found: bool,
    /// The country or region whose public holidays are in the calendar.
    pub holidays: Option<String>,
}

/// Guesses a firm's calendar from the mail that it sent: when, and the offset that was written.
///
/// `place` is its country or region as far as known ("GB", "DE-BY"; by `--country` or by
/// [`country_of_domain`]): it decides between zones that fit alike, and public holidays are taken
/// only when it is known and its zones fit. They cover the years of the mail and the two after.
pub fn found(sent: &[(Timestamp, Offset)], place: Option<&str>) -> Found {
    let place = place.filter(|place| holidays::of(place, 2000).is_some());
    let country = place.map(|place| place.split('-').next().unwrap_or(place));
    // A clock at UTC all year round is a server's far more often than one in Iceland or Ghana.
    let seen = zone(sent, country).filter(|name| country.is_some() || !is_universal(name));
    let of_country = country.and_then(|country| zones_of(country).next());
    let name = seen.or(of_country).unwrap_or("UTC");
    let zone = TimeZone::get(name).unwrap_or(TimeZone::UTC);
    let times: Vec<Timestamp> = sent.iter().map(|(at, _)| *at).collect();
    let week = week(&times, &zone);
    let fits = country.is_some_and(|country| zones_of(country).any(|own| own == name));
    let place = place.filter(|_| fits).map(str::to_ascii_uppercase);
    let days_off = match (&place, times.iter().min(), times.iter().max()) {
        (Some(place), Some(first), Some(last)) => {
            let year = |at: &Timestamp| at.to_zoned(zone.clone()).year();
            let until = last.checked_add((2 * 365 * 24).hours()).unwrap_or(*last);
            holidays::within(place, year(first)..=year(&until)).unwrap_or_default()
        }
        _ => Holidays::none(),
    };
    Found {
        week_found: week.is_some(),
        calendar: WorkCalendar::new(zone, week.unwrap_or_else(WorkingWeek::usual), days_off),
        zone: name,
        zone_found: seen.is_some(),
        holidays: place,
    }
}

/// True for a zone that is at UTC in winter and in summer.
fn is_universal(name: &str) -> bool {
    let at = |second: i64| Timestamp::from_second(second).unwrap_or(Timestamp::UNIX_EPOCH);
    TimeZone::get(name).is_ok_and(|zone| {
        // 15 January and 15 July 2025.
        [1_736_942_400, 1_752_580_800]
            .iter()
            .all(|&s| zone.to_offset(at(s)) == Offset::UTC)
    })
}
