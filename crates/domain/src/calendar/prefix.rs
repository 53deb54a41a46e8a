//! Counting work by prefixes: how many seconds of work lie before a moment.
//!
//! On the wall clock the count is closed form: whole weeks, the part of a week, minus the days
//! off. Real time is the wall clock plus a zone's offset, which is constant between two changes
//! of it; each change keeps a correction, so that the count stays continuous.

use super::week::{DAY, WorkingWeek};
use super::{Holidays, Span};
use jiff::{Timestamp, civil::Date, tz::TimeZone};

/// 1970-01-01 was a Thursday.
const DAYS_FROM_MONDAY: i64 = 3;

/// Work on the wall clock.
#[derive(Clone)]
pub(super) struct Pattern {
    days: [Vec<Span>; 7],
    /// Seconds of work in a week before each weekday, and in all.
    before: [i64; 8],
    /// Days off that fall on days of work, sorted: day number, work lost up to and with it.
    off: Vec<(i64, i64)>,
}

impl Pattern {
    pub(super) fn new(week: &WorkingWeek, holidays: &Holidays) -> Pattern {
        let days: [Vec<Span>; 7] = std::array::from_fn(|day| week.spans_at(day).to_vec());
        let mut before = [0; 8];
        for day in 0..7 {
            before[day + 1] = before[day]
                + days[day]
                    .iter()
                    .map(|s| i64::from(s.seconds()))
                    .sum::<i64>();
        }
        let mut pattern = Pattern {
            days,
            before,
            off: Vec::new(),
        };
        let mut lost = 0;
        for date in holidays.dates() {
            let day = day_number(date);
            let work = pattern.work_on(weekday(day));
            if work > 0 {
                lost += work;
                pattern.off.push((day, lost));
            }
        }
        pattern
    }

    fn work_on(&self, weekday: usize) -> i64 {
        self.before[weekday + 1] - self.before[weekday]
    }

    /// Seconds of work before this second of the wall clock (counted from 1970-01-01 0:00).
    pub(super) fn before(&self, second: i64) -> i64 {
        let day = second.div_euclid(i64::from(DAY));
        let within = second.rem_euclid(i64::from(DAY));
        let from_monday = day + DAYS_FROM_MONDAY;
        let (weeks, weekday) = (
            from_monday.div_euclid(7),
            from_monday.rem_euclid(7) as usize,
        );
        let (lost, is_off) = self.lost_before(day);
        let today: i64 = if is_off {
            0
        } else {
            self.days[weekday]
                .iter()
                .map(|s| (within.min(i64::from(s.to)) - i64::from(s.from)).max(0))
                .sum()
        };
        weeks * self.before[7] + self.before[weekday] + today - lost
    }

    /// Working days before this day.
    pub(super) fn days_before(&self, day: i64) -> i64 {
        let from_monday = day + DAYS_FROM_MONDAY;
        let (weeks, weekday) = (
            from_monday.div_euclid(7),
            from_monday.rem_euclid(7) as usize,
        );
        let open = |upto: usize| (0..upto).filter(|d| self.work_on(*d) > 0).count() as i64;
        let off = self.off.partition_point(|(off, _)| *off < day) as i64;
        weeks * open(7) + open(weekday) - off
    }

    fn lost_before(&self, day: i64) -> (i64, bool) {
        let at = self.off.partition_point(|(off, _)| *off < day);
        let lost = if at == 0 { 0 } else { self.off[at - 1].1 };
        (lost, self.off.get(at).is_some_and(|(off, _)| *off == day))
    }
}

fn weekday(day: i64) -> usize {
    (day + DAYS_FROM_MONDAY).rem_euclid(7) as usize
}

/// The days from 1970-01-01 to this date.
pub(super) fn day_number(date: Date) -> i64 {
    let hours = date.duration_since(Date::constant(1970, 1, 1)).as_hours();
    hours.div_euclid(24)
}

/// Stretches of constant offset, with what the changes between them took from or added to work.
#[derive(Clone)]
pub(super) struct Segments(Vec<Segment>);

#[derive(Clone, Copy)]
struct Segment {
    start: i64,
    offset: i64,
    correction: i64,
}

/// Changes of offset are followed from 1900 to 2200 (UTC); beyond, the nearest offset holds.
const FOLLOWED: (i64, i64) = (-2_208_988_800, 7_258_118_400);

impl Segments {
    pub(super) fn new(zone: &TimeZone, pattern: &Pattern) -> Segments {
        let first = Timestamp::constant(FOLLOWED.0, 0);
        let offset = i64::from(zone.to_offset(first).seconds());
        let mut segments = vec![Segment {
            start: i64::MIN,
            offset,
            correction: 0,
        }];
        for change in zone.following(first) {
            let start = change.timestamp().as_second();
            if start >= FOLLOWED.1 {
                break;
            }
            let last = segments[segments.len() - 1];
            let offset = i64::from(change.offset().seconds());
            if offset == last.offset {
                continue;
            }
            let jump = pattern.before(start + offset) - pattern.before(start + last.offset);
            segments.push(Segment {
                start,
                offset,
                correction: last.correction - jump,
            });
        }
        Segments(segments)
    }

    /// Seconds of work before this second of real time (counted from the Unix epoch).
    pub(super) fn before(&self, pattern: &Pattern, second: i64) -> i64 {
        let at = self.0.partition_point(|s| s.start <= second).max(1) - 1;
        let segment = self.0[at];
        pattern.before(second + segment.offset) + segment.correction
    }
}
