//! Cases by table.

use amends_domain::calendar::{Holidays, WorkCalendar, WorkingWeek};
use jiff::{SignedDuration, Timestamp, civil, tz::TimeZone};

fn rows(text: &str) -> impl Iterator<Item = Vec<&str>> {
    text.lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| line.split('|').map(str::trim).collect())
}

fn week(text: &str) -> WorkingWeek {
    match text {
        "usual" => WorkingWeek::usual(),
        "none" => WorkingWeek::none(),
        written => written.parse().unwrap(),
    }
}

fn days_off(text: &str) -> Holidays {
    text.split_whitespace()
        .map(|day| (day.parse::<civil::Date>().unwrap(), "off"))
        .collect()
}

fn calendar(zone: &str, week_text: &str, off: &str) -> WorkCalendar {
    WorkCalendar::new(TimeZone::get(zone).unwrap(), week(week_text), days_off(off))
}

fn moment(text: &str, zone: &str) -> Timestamp {
    if text.len() > 19 || text[10..].contains(['+', '-']) {
        return text.parse().unwrap();
    }
    let civil: civil::DateTime = text.parse().unwrap();
    civil.in_tz(zone).unwrap().timestamp()
}

fn duration(text: &str) -> SignedDuration {
    let mut parts = text.split(':').map(|n| n.parse::<i64>().unwrap());
    let mut next = || parts.next().unwrap_or(0);
    SignedDuration::from_secs(next() * 3600 + next() * 60 + next())
}

#[test]
fn hours_between() {
    for row in rows(include_str!("../data/calendar/hours.txt")) {
        let [zone, week, off, from, to, expected] = row[..] else {
            panic!("{row:?}")
        };
        let calendar = calendar(zone, week, off);
        let (from, to) = (moment(from, zone), moment(to, zone));
        assert_eq!(
            calendar.work_between(from, to),
            duration(expected),
            "{row:?}"
        );
        let hours = duration(expected).as_secs_f64() / 3600.0;
        assert!(
            (calendar.hours_between(from, to) - hours).abs() < 1e-9,
            "{row:?}"
        );
    }
}

#[test]
fn after() {
    for row in rows(include_str!("../data/calendar/after.txt")) {
        let [zone, week, off, from, work, expected] = row[..] else {
            panic!("{row:?}")
        };
        let found = calendar(zone, week, off).after(moment(from, zone), duration(work));
        let expected = (expected != "never").then(|| moment(expected, zone));
        assert_eq!(found, expected, "{row:?}");
    }
}

#[test]
fn working_days_after() {
    for row in rows(include_str!("../data/calendar/days.txt")) {
        let [week, off, date, n, expected] = row[..] else {
            panic!("{row:?}")
        };
        let calendar = calendar("UTC", week, off);
        let date: civil::Date = date.parse().unwrap();
        let n: u32 = n.parse().unwrap();
        let expected = (expected != "never").then(|| expected.parse().unwrap());
        assert_eq!(calendar.working_days_after(date, n), expected, "{row:?}");
        if let (Some(day), true) = (expected, n > 0) {
            assert!(calendar.is_working_day(day), "{row:?}");
            assert_eq!(calendar.working_days_between(date, day), n, "{row:?}");
        }
    }
}

#[test]
fn opening() {
    let calendar = calendar("Europe/London", "usual", "2025-11-17");
    let at = |text| moment(text, "Europe/London");
    let opening = |text| calendar.next_opening(at(text)).unwrap();
    assert_eq!(opening("2025-11-14T17:30"), at("2025-11-18T09:00"));
    assert_eq!(opening("2025-11-14T17:29:59"), at("2025-11-14T17:29:59"));
    assert_eq!(opening("2025-11-18T08:59:59"), at("2025-11-18T09:00"));
    assert!(calendar.is_working(at("2025-11-18T09:00")));
    assert!(!calendar.is_working(at("2025-11-18T17:30")));
    assert!(!calendar.is_working(at("2025-11-17T12:00")));
    let never = WorkCalendar::new(TimeZone::UTC, WorkingWeek::none(), Holidays::none());
    assert_eq!(never.next_opening(Timestamp::MIN), None);
    assert_eq!(never.hours_between(Timestamp::MIN, Timestamp::MAX), 0.0);
}
