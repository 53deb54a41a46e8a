//! Public holidays: every region against the sums of its source, and some days that people know.

use amends_domain::calendar::holidays::{self, country_of_zone, zones_of};
use jiff::civil::{Date, date};

#[test]
fn every_region_as_in_the_source() {
    let mut regions = 0;
    for line in include_str!("../data/calendar/public.txt")
        .lines()
        .filter(|l| !l.starts_with('#'))
    {
        let mut parts = line.rsplitn(3, ' ');
        let sum: i64 = parts.next().unwrap().parse().unwrap();
        let days: usize = parts.next().unwrap().parse().unwrap();
        let place = parts.next().unwrap();
        let found = holidays::within(place, 1995..=2040).unwrap_or_else(|| panic!("no {place}"));
        let start = date(1, 1, 1);
        let found_sum: i64 = found
            .dates()
            .map(|d| d.duration_since(start).as_hours() / 24 + 1)
            .sum();
        assert_eq!((found.len(), found_sum), (days, sum), "{place}");
        regions += 1;
    }
    let known: usize = holidays::countries().map(|c| 1 + c.regions().count()).sum();
    assert_eq!(regions, known);
}

#[test]
fn days_that_people_know() {
    for (place, day, name) in [
        ("GB-ENG", date(2025, 4, 21), "Easter Monday"),
        ("gb-sct", date(2025, 1, 2), "New Year Holiday"),
        ("IE", date(2025, 3, 17), "Saint Patrick's Day"),
        ("US", date(2025, 11, 27), "Thanksgiving Day"),
        ("US", date(2026, 7, 3), "Independence Day (observed)"),
        ("DE-BY", date(2025, 1, 6), "Epiphany"),
        ("DE", date(2030, 5, 30), "Ascension Day"),
        ("FR", date(2025, 7, 14), "National Day"),
        ("SE", date(2025, 6, 21), "Midsummer Day"),
        ("GR", date(2025, 4, 18), "Good Friday"),
        ("GR", date(2024, 5, 6), "Easter Monday"),
        ("GB", date(2022, 6, 3), "Platinum Jubilee of Elizabeth II"),
        ("AU-VIC", date(2025, 11, 4), "Melbourne Cup Day"),
    ] {
        let days = holidays::of(place, day.year()).unwrap();
        assert_eq!(days.name(day), Some(name), "{place} {day}");
    }
    let days: Vec<Date> = holidays::of("GB-ENG", 2025).unwrap().dates().collect();
    let of_2025 = [
        (1, 1),
        (4, 18),
        (4, 21),
        (5, 5),
        (5, 26),
        (8, 25),
        (12, 25),
        (12, 26),
    ];
    assert_eq!(days, of_2025.map(|(month, day)| date(2025, month, day)));
    assert!(
        !holidays::of("GB-ENG", 2025)
            .unwrap()
            .contains(date(2025, 1, 2))
    );
}

#[test]
fn unknown_places_and_years() {
    for place in ["", "QQ", "GB-XX", "GB-", "-", "Ä"] {
        assert!(holidays::of(place, 2025).is_none(), "{place}");
    }
    for year in [i16::MIN, 1994, 2041, i16::MAX] {
        assert!(holidays::of("DE-BY", year).unwrap().is_empty(), "{year}");
    }
    assert!(
        !holidays::within("DE", i16::MIN..=i16::MAX)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn countries_and_zones() {
    let scotland = holidays::country("GB")
        .unwrap()
        .regions()
        .find(|r| r.code == "SCT");
    assert_eq!(scotland.unwrap().name, "Scotland");
    assert!(holidays::countries().count() >= 100);
    for (zone, country) in [
        ("Europe/Dublin", Some("IE")),
        ("America/Chicago", Some("US")),
        ("US/Central", Some("US")),
        ("Asia/Calcutta", Some("IN")),
        ("Europe/Amsterdam", Some("NL")),
        ("UTC", None),
    ] {
        assert_eq!(country_of_zone(zone), country, "{zone}");
    }
    assert_eq!(
        zones_of("de").collect::<Vec<_>>(),
        ["Europe/Berlin", "Europe/Busingen"]
    );
    for country in holidays::countries() {
        for zone in zones_of(country.code) {
            jiff::tz::TimeZone::get(zone).unwrap();
        }
    }
}
