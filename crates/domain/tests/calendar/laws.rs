//! Laws that hold for any calendar and any moments.

use amends_domain::calendar::{Holidays, WorkCalendar, WorkingWeek};
use jiff::{SignedDuration, Timestamp, civil, tz::TimeZone};
use proptest::prelude::*;

const ZONES: [&str; 6] = [
    "UTC",
    "Europe/London",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Pacific/Apia",
];

fn week() -> impl Strategy<Value = WorkingWeek> {
    prop::collection::vec((0..7i8, 0..24i8, 0..60i8, 0..24i8, 0..60i8), 0..9).prop_map(|spans| {
        spans
            .into_iter()
            .fold(WorkingWeek::none(), |week, (day, h, m, to_h, to_m)| {
                let day = civil::Weekday::from_monday_zero_offset(day).unwrap();
                week.open(day, civil::time(h, m, 0, 0), civil::time(to_h, to_m, 0, 0))
            })
    })
}

fn days_off() -> impl Strategy<Value = Holidays> {
    prop::collection::vec(0..20_000i64, 0..30).prop_map(|days| {
        let start = civil::date(1990, 1, 1);
        days.into_iter()
            .map(|n| (start + SignedDuration::from_hours(n * 24), "off"))
            .collect()
    })
}

fn calendar() -> impl Strategy<Value = WorkCalendar> {
    (prop::sample::select(&ZONES[..]), week(), days_off())
        .prop_map(|(zone, week, off)| WorkCalendar::new(TimeZone::get(zone).unwrap(), week, off))
}

/// From 1990 to 2045, with parts of seconds.
fn moment() -> impl Strategy<Value = Timestamp> {
    (631_152_000..2_366_841_600i64, 0..1_000_000_000i32)
        .prop_map(|(second, nanos)| Timestamp::new(second, nanos).unwrap())
}

/// Close moments find the edges that far ones step over.
fn later() -> impl Strategy<Value = SignedDuration> {
    prop_oneof![0..200_000i64, 0..40_000_000i64, 0..1_000_000_000i64]
        .prop_map(SignedDuration::from_secs)
}

/// What the definition says, minute by minute in real time.
fn by_minutes(calendar: &WorkCalendar, from: Timestamp, minutes: i64) -> i64 {
    (0..minutes)
        .filter(|n| {
            let local = (from + SignedDuration::from_mins(*n)).to_zoned(calendar.zone().clone());
            let second = u32::from(local.hour().unsigned_abs()) * 3600
                + u32::from(local.minute().unsigned_abs()) * 60;
            let mut spans = calendar.week().spans(local.weekday()).iter();
            !calendar.holidays().contains(local.date())
                && spans.any(|s| s.from <= second && second < s.to)
        })
        .count() as i64
}

proptest! {
    #[test]
    fn splitting_adds_up(c in calendar(), a in moment(), x in later(), y in later()) {
        let (b, d) = (a + x, a + x + y);
        prop_assert_eq!(c.work_between(a, b) + c.work_between(b, d), c.work_between(a, d));
    }

    #[test]
    fn never_negative_nor_longer_than_real(c in calendar(), a in moment(), b in moment()) {
        let work = c.work_between(a, b);
        prop_assert!(work >= SignedDuration::ZERO);
        prop_assert!(work <= b.duration_since(a).max(SignedDuration::ZERO));
    }

    #[test]
    fn monotone_in_its_end(c in calendar(), a in moment(), x in later(), y in later()) {
        prop_assert!(c.hours_between(a, a + x) <= c.hours_between(a, a + x + y));
    }

    #[test]
    fn a_day_off_never_lengthens(c in calendar(), a in moment(), x in later(), more in days_off()) {
        let mut off = c.holidays().clone();
        off.merge(&more);
        let fewer = c.clone().with_holidays(off);
        prop_assert!(fewer.work_between(a, a + x) <= c.work_between(a, a + x));
    }

    #[test]
    fn after_is_the_inverse(c in calendar(), a in moment(), secs in 0..5_000_000i64, nanos in 0..1_000_000_000i32) {
        let work = SignedDuration::new(secs, nanos);
        if let Some(end) = c.after(a, work) {
            prop_assert!(end >= a);
            prop_assert_eq!(c.work_between(a, end), work);
            let shortly = SignedDuration::from_nanos(1);
            prop_assert!(end == a || c.work_between(a, end - shortly) < work, "not the earliest");
        } else {
            prop_assert_eq!(c.week().hours(), 0.0);
        }
    }

    #[test]
    fn openings_work(c in calendar(), a in moment()) {
        if let Some(open) = c.next_opening(a) {
            prop_assert!(open >= a && c.is_working(open));
            prop_assert_eq!(c.work_between(a, open), SignedDuration::ZERO);
        }
    }

    #[test]
    fn agrees_with_counting(c in calendar(), second in 631_152_000..2_366_841_600i64) {
        let from = Timestamp::from_second(second - second % 60).unwrap();
        let minutes = 5 * 24 * 60;
        let counted = SignedDuration::from_mins(by_minutes(&c, from, minutes));
        prop_assert_eq!(c.work_between(from, from + SignedDuration::from_mins(minutes)), counted);
    }
}

#[test]
fn agrees_with_counting_over_clock_changes() {
    let week: WorkingWeek = "Mon-Fri 9-12:30 13-17:30, Sat-Sun 22:00-5:15"
        .parse()
        .unwrap();
    for zone in ZONES {
        let off = [(civil::date(2025, 3, 30), "off")].into_iter().collect();
        let c = WorkCalendar::new(TimeZone::get(zone).unwrap(), week.clone(), off);
        for start in [
            "2025-03-07T00:00Z",
            "2025-03-28T00:00Z",
            "2025-10-03T12:00Z",
            "2025-10-24T00:00Z",
        ] {
            let from: Timestamp = start.parse().unwrap();
            let counted = SignedDuration::from_mins(by_minutes(&c, from, 6 * 1440));
            let found = c.work_between(from, from + SignedDuration::from_mins(6 * 1440));
            assert_eq!(found, counted, "{zone} {start}");
        }
    }
}
