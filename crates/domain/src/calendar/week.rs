//! The working week: for each weekday any number of spans.

mod text;

pub use text::WeekError;

use jiff::civil::{Time, Weekday};

pub(super) const DAY: u32 = 86_400;

/// A stretch of work within one day, in seconds from its midnight.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    /// First second of work, 0 to 86,399.
    pub from: u32,
    /// The second at which work ends, 1 to 86,400 (midnight).
    pub to: u32,
}

impl Span {
    /// How long it is, in seconds.
    pub fn seconds(self) -> u32 {
        self.to - self.from
    }
}

/// The hours of each weekday, as spans that are sorted and do not touch.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct WorkingWeek {
    days: [Vec<Span>; 7],
}

impl WorkingWeek {
    /// A week without any work.
    pub fn none() -> WorkingWeek {
        WorkingWeek::default()
    }

    /// Monday to Friday, 9:00 to 17:30 without a break.
    pub fn usual() -> WorkingWeek {
        use Weekday::{Friday, Monday, Thursday, Tuesday, Wednesday};
        let mut week = WorkingWeek::none();
        for day in [Monday, Tuesday, Wednesday, Thursday, Friday] {
            week = week.open(
                day,
                Time::constant(9, 0, 0, 0),
                Time::constant(17, 30, 0, 0),
            );
        }
        week
    }

    /// The same week, open also on this day from one time to the other.
    ///
    /// An end that is not after the start belongs to the next day (22:00 to 6:00; 0:00 to 0:00 is
    /// the whole day). Fractions of a second are dropped; spans that meet become one.
    #[must_use]
    pub fn open(mut self, day: Weekday, from: Time, to: Time) -> WorkingWeek {
        let (from, to) = (seconds(from), seconds(to));
        let first = index(day);
        if from < to {
            self.add(first, Span { from, to });
        } else {
            self.add(first, Span { from, to: DAY });
            if to > 0 {
                self.add((first + 1) % 7, Span { from: 0, to });
            }
        }
        self
    }

    /// The spans of a weekday, in order; work over midnight is split there.
    pub fn spans(&self, day: Weekday) -> &[Span] {
        &self.days[index(day)]
    }

    /// The spans of a weekday counted from Monday = 0.
    pub(super) fn spans_at(&self, day: usize) -> &[Span] {
        &self.days[day]
    }

    /// True when there is work on this weekday.
    pub fn works_on(&self, day: Weekday) -> bool {
        !self.spans(day).is_empty()
    }

    /// Working hours in a week, 0 to 168.
    pub fn hours(&self) -> f64 {
        let seconds: u32 = self.days.iter().flatten().map(|s| s.seconds()).sum();
        f64::from(seconds) / 3600.0
    }

    fn add(&mut self, day: usize, span: Span) {
        let spans = &mut self.days[day];
        spans.push(span);
        spans.sort_unstable();
        spans.dedup_by(|next, kept| {
            let meet = next.from <= kept.to;
            if meet {
                kept.to = kept.to.max(next.to);
            }
            meet
        });
    }
}

fn index(day: Weekday) -> usize {
    usize::from(day.to_monday_zero_offset().unsigned_abs())
}

fn seconds(time: Time) -> u32 {
    let part = |n: i8| u32::from(n.unsigned_abs());
    part(time.hour()) * 3600 + part(time.minute()) * 60 + part(time.second())
}
