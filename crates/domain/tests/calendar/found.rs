//! What our own mail tells of our working time.

use amends_domain::calendar::WorkingWeek;
use amends_domain::calendar::found::{country_of_domain, found, week, zone};
use jiff::civil::{Weekday, date};
use jiff::tz::{Offset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// Mail of a year and a half, several a working day, written by clocks of this zone.
fn mail(name: &str, hours: [i8; 4], works: fn(Weekday) -> bool) -> Vec<(Timestamp, Offset)> {
    let zone = TimeZone::get(name).unwrap();
    let mut sent = Vec::new();
    let mut day = date(2024, 3, 4);
    for n in 0..540i16 {
        if works(day.weekday()) {
            for hour in hours {
                let minute = i8::try_from(n % 50).unwrap();
                let at = zone.to_timestamp(day.at(hour, minute, 0, 0)).unwrap();
                sent.push((at, zone.to_offset(at)));
            }
        }
        day += SignedDuration::from_hours(24);
    }
    sent
}

fn weekdays(day: Weekday) -> bool {
    !matches!(day, Weekday::Saturday | Weekday::Sunday)
}

#[test]
fn zones() {
    for (name, country, expected) in [
        ("Europe/London", None, "Europe/London"),
        ("Europe/Dublin", Some("IE"), "Europe/Dublin"),
        ("Europe/Berlin", None, "Europe/Berlin"),
        ("Europe/Paris", Some("fr"), "Europe/Paris"),
        ("America/Chicago", Some("US"), "America/Chicago"),
        ("America/Los_Angeles", None, "America/Los_Angeles"),
        ("America/Phoenix", Some("US"), "America/Phoenix"),
        ("Australia/Sydney", None, "Australia/Sydney"),
        ("Australia/Brisbane", Some("AU"), "Australia/Brisbane"),
        ("Asia/Kolkata", None, "Asia/Kolkata"),
        ("America/St_Johns", None, "America/St_Johns"),
        // A country that the clocks contradict does not win.
        ("America/New_York", Some("GB"), "America/New_York"),
    ] {
        let sent = mail(name, [9, 11, 14, 16], weekdays);
        assert_eq!(zone(&sent, country), Some(expected), "{name} {country:?}");
    }
}

#[test]
fn some_travel_does_not_move_the_zone() {
    let mut sent = mail("Europe/London", [9, 11, 14, 16], weekdays);
    let abroad = Offset::constant(-5);
    sent.iter_mut()
        .step_by(4)
        .for_each(|(_, offset)| *offset = abroad);
    assert_eq!(zone(&sent, None), Some("Europe/London"));
    let places = [0, 3, 5, -8].map(Offset::constant);
    let scattered: Vec<_> = sent
        .iter()
        .enumerate()
        .map(|(n, (at, _))| (*at, places[n % 4]))
        .collect();
    assert_eq!(zone(&scattered, None), None);
}

#[test]
fn a_server_that_writes_utc_hides_the_zone() {
    let mut sent = mail("Europe/Berlin", [9, 11, 14, 16], weekdays);
    sent.iter_mut()
        .for_each(|(_, offset)| *offset = Offset::UTC);
    assert_eq!(zone(&sent, Some("DE")), None);
    let found = found(&sent, Some("DE"));
    assert_eq!((found.zone, found.zone_found), ("Europe/Berlin", false));
    assert!(found.week_found);
}

#[test]
fn weeks() {
    let london = TimeZone::get("Europe/London").unwrap();
    let of = |hours, works: fn(Weekday) -> bool| {
        let sent = mail("Europe/London", hours, works);
        let times: Vec<Timestamp> = sent.into_iter().map(|(at, _)| at).collect();
        week(&times, &london).map(|week| week.to_string())
    };
    assert_eq!(
        of([9, 11, 14, 16], weekdays).as_deref(),
        Some("Mon-Fri 9:00-17:00")
    );
    let four_days = |day| weekdays(day) && day != Weekday::Friday;
    assert_eq!(
        of([8, 9, 14, 17], four_days).as_deref(),
        Some("Mon-Thu 8:00-18:00")
    );
    let sunday_too = |day| day != Weekday::Saturday;
    assert_eq!(
        of([10, 11, 14, 18], sunday_too).as_deref(),
        Some("Mon-Fri 10:00-19:00, Sun 10:00-19:00")
    );
    assert_eq!(of([0, 8, 16, 23], |_| true), None);
    assert_eq!(of([9, 9, 9, 9], weekdays), None);
}

#[test]
fn too_little_mail() {
    let sent: Vec<_> = mail("Europe/London", [9, 11, 14, 16], weekdays)
        .into_iter()
        .take(29)
        .collect();
    let found = found(&sent, None);
    assert!(!found.week_found && found.zone_found);
    assert_eq!(found.calendar.week(), &WorkingWeek::usual());
    let nothing = amends_domain::calendar::found::found(&[], None);
    assert_eq!(
        (nothing.zone, nothing.zone_found, nothing.week_found),
        ("UTC", false, false)
    );
}

#[test]
fn holidays_only_where_the_place_is_known() {
    let sent = mail("Europe/London", [9, 11, 14, 16], weekdays);
    let scotland = found(&sent, Some("gb-sct"));
    assert_eq!(scotland.holidays.as_deref(), Some("GB-SCT"));
    assert!(scotland.calendar.holidays().contains(date(2025, 1, 2)));
    assert!(scotland.calendar.holidays().contains(date(2026, 12, 25)));
    assert!(found(&sent, None).calendar.holidays().is_empty());
    assert!(found(&sent, Some("US")).calendar.holidays().is_empty());
    assert_eq!(found(&sent, Some("QQ")), found(&sent, None));
}

#[test]
fn countries_of_domains() {
    for (domain, country) in [
        ("firm.co.uk", Some("GB")),
        ("firma.de", Some("DE")),
        ("firm.ie.", Some("IE")),
        ("firm.com", None),
        ("firm.io", None),
        ("firm.example", None),
        ("", None),
    ] {
        assert_eq!(country_of_domain(domain), country, "{domain}");
    }
}
