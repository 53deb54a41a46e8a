//! The working week: the days and hours in which we write.

use amends_domain::calendar::WorkingWeek;
use jiff::Timestamp;
use jiff::civil::{Time, Weekday};
use jiff::tz::{Offset, TimeZone};

/// Messages needed to tell.
const FEWEST: usize = 80;
/// A day is worked when at least one message in so many is sent on it.
const DAY: usize = 20;
/// The middle of a day, in half hours from midnight: 10:00 to 16:00.
const MIDDLE: std::ops::Range<usize> = 20..32;
/// A working day begins at 6:00 at the earliest and ends at 20:00 at the latest.
const EARLIEST: usize = 12;
const LATEST: usize = 40;

/// The days we write on and the hours around their middle in which we write at least half as often
/// as in it; mail in the evening is no proof that evenings are worked. `None` with too little mail.
pub fn find(sent: &[(Timestamp, Offset)], zone: &TimeZone) -> Option<WorkingWeek> {
    if sent.len() < FEWEST {
        return None;
    }
    let mut days = [0usize; 7];
    let mut halves = [0usize; 48];
    for (at, _) in sent {
        let local = at.to_zoned(zone.clone());
        let minutes = 60 * i32::from(local.hour()) + i32::from(local.minute());
        days[usize::from(local.weekday().to_monday_zero_offset().unsigned_abs())] += 1;
        halves[usize::try_from(minutes / 30).ok()?] += 1;
    }
    let middle: usize = halves[MIDDLE].iter().sum();
    let busy = |half: usize| halves[half] * MIDDLE.len() * 2 >= middle;
    let mut begin = MIDDLE.start;
    while begin > EARLIEST && busy(begin - 1) {
        begin -= 1;
    }
    let mut end = MIDDLE.end;
    while end < LATEST && busy(end) {
        end += 1;
    }
    let mut week = WorkingWeek::none();
    for (day, count) in (0i8..).zip(days) {
        if count * DAY >= sent.len() {
            let weekday = Weekday::from_monday_zero_offset(day).ok()?;
            week = week.open(weekday, time(begin)?, time(end)?);
        }
    }
    // Without any mail in the middle of a day there is no day to speak of.
    (middle > 0).then_some(week)
}

fn time(half_hours: usize) -> Option<Time> {
    let hour = i8::try_from(half_hours / 2).ok()?;
    Time::new(hour, if half_hours % 2 == 1 { 30 } else { 0 }, 0, 0).ok()
}
