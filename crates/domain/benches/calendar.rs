//! How long working time takes to count.

use amends_domain::calendar::{Holidays, WorkCalendar, WorkingWeek};
use divan::{Bencher, black_box};
use jiff::{SignedDuration, Timestamp, civil, tz::TimeZone};

fn main() {
    divan::main();
}

fn calendar() -> WorkCalendar {
    let start = civil::date(1995, 1, 1);
    let off: Holidays = (0..400)
        .map(|n| (start + SignedDuration::from_hours(24 * 37 * n), "off"))
        .collect();
    let week: WorkingWeek = "Mon-Fri 9:00-12:30 13:30-17:30".parse().unwrap_or_default();
    WorkCalendar::new(
        TimeZone::get("Europe/London").unwrap_or(TimeZone::UTC),
        week,
        off,
    )
}

#[divan::bench]
fn make() -> WorkCalendar {
    calendar()
}

#[divan::bench(args = [3_600, 86_400, 31_536_000, 900_000_000])]
fn hours_between(bencher: Bencher<'_, '_>, seconds: i64) {
    let calendar = calendar();
    let from = Timestamp::constant(1_763_000_000, 0);
    let to = from + SignedDuration::from_secs(seconds);
    bencher.bench(|| calendar.hours_between(black_box(from), black_box(to)));
}

#[divan::bench(args = [1, 100])]
fn after(bencher: Bencher<'_, '_>, hours: i64) {
    let calendar = calendar();
    let from = Timestamp::constant(1_763_000_000, 0);
    bencher.bench(|| calendar.after(black_box(from), SignedDuration::from_hours(hours)));
}
