//! A mailbox day by day: on each day what a check would have said that evening.

use crate::correspondence::Correspondence;
use crate::ground::Ground;
use crate::options::Options;
use crate::report::Report;
use crate::texts::Texts;
use crate::who::{self, Heard, Who};
use crate::whole::{ReadText, report};
use crate::working_time::Clocks;
use amends_domain::{Decisions, Message, Thread};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// The longest time that is replayed, in days back from the end: three years. Older mail still
/// counts as what was known by then.
pub const LONGEST: i32 = 3 * 365;

/// A mailbox to be read day by day.
pub struct Days<'a> {
    /// All messages, in order of time.
    pub messages: &'a [Message],
    /// The threads of all of them: only our clock is found with these.
    pub threads: &'a [Thread],
    /// The threads of the first so many messages; asked for with rising numbers.
    pub threads_of: &'a mut dyn FnMut(usize) -> Vec<Thread>,
    /// So many days lie between two looks: 1 for every evening.
    pub every: usize,
    /// Choices made beforehand. `as_of` is the last day.
    pub options: &'a Options,
}

/// One evening.
#[derive(Clone, Copy)]
pub struct Day<'a> {
    /// The day, on the firm's clock.
    pub date: Date,
    /// The report on the mail up to its last second.
    pub report: &'a Report,
    /// Who was who, as far as that mail tells.
    pub who: &'a Who,
}

/// The last evening, with all that the mail holds.
pub(super) struct End<'a> {
    pub date: Date,
    pub report: Report,
    pub who: &'a Who,
    /// The correspondence with each of the clients, in the order of `who`.
    pub mail: Vec<Correspondence<'a>>,
    pub zone: TimeZone,
}

/// Reads the mailbox day by day and shows each evening's report, from the first letter to the last
/// day.
///
/// A text is read once and not again, unless what it answers changes. Who is who, threads and
/// working time are found anew on every day that brought mail. Every client is judged on every day,
/// since time itself counts: a promise passes its day, a silence grows.
pub fn each_day(days: &mut Days<'_>, read_text: &ReadText<'_>, seen: &mut dyn FnMut(Day<'_>)) {
    walk(days, &Texts::kept(days.messages, read_text), seen, |_| ());
}

/// The same, and hands the last evening on.
pub(super) fn walk<T>(
    days: &mut Days<'_>,
    texts: &Texts<'_>,
    seen: &mut dyn FnMut(Day<'_>),
    then: impl FnOnce(&End<'_>) -> T,
) -> T {
    let clock = Clock::of(days);
    let messages = days.messages;
    // Which evening it is, is said for each report anew.
    let options = &Options {
        as_of: None,
        // What somebody decided since was not known on those evenings.
        decisions: Decisions::default(),
        ..days.options.clone()
    };
    let us = who::Options {
        us: options.us.clone(),
        ..who::Options::default()
    };
    let clocks = Clocks::default();
    let heard = Heard::of(messages.len());
    let mut date = clock.first;
    loop {
        let evening = clock.evening(date);
        let held = messages.partition_point(|m| m.at <= evening);
        let threads = (days.threads_of)(held);
        let who = who::find_heard(&messages[..held], &threads, &us, &heard);
        let ground = Ground::of(&messages[..held], &threads, &who, options, Some(&clocks));
        loop {
            let evening = clock.evening(date);
            let report = report(&ground, texts, evening);
            seen(Day {
                date,
                report: &report,
                who: &who,
            });
            let Some(next) = clock.next(date) else {
                let mail = (0..who.clients.len())
                    .map(|c| ground.all_mail(texts, c, evening))
                    .collect();
                return then(&End {
                    date,
                    report,
                    who: &who,
                    mail,
                    zone: clock.zone,
                });
            };
            date = next;
            // Mail that came on the new day is read with all that hangs on it.
            let more = messages.get(held);
            if more.is_some_and(|m| m.at <= clock.evening(date)) {
                break;
            }
        }
    }
}

/// Which days there are. The firm's own clock is found once, in all mail: it says when a day ends,
/// and nothing else.
struct Clock {
    zone: TimeZone,
    first: Date,
    last: Date,
    /// Days between two looks.
    every: i32,
    /// Nothing after this is known.
    as_of: Timestamp,
}

impl Clock {
    fn of(days: &Days<'_>) -> Clock {
        let us = who::Options {
            us: days.options.us.clone(),
            ..who::Options::default()
        };
        let who = who::find(days.messages, days.threads, &us);
        let ground = Ground::of(days.messages, days.threads, &who, days.options, None);
        let zone = ground.working.calendar.zone().clone();
        let span = ground.span;
        let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
        let last = day(span.as_of);
        let between = who.clients.iter().flat_map(|c| &c.messages);
        let first = between
            .map(|&m| &days.messages[m])
            .filter(|m| span.holds(m))
            .map(|m| m.at)
            .min()
            .map_or(last, day);
        let longest = last.checked_sub(LONGEST.days()).unwrap_or(first);
        let first = first.max(longest);
        let every = i32::try_from(days.every.max(1)).unwrap_or(1);
        // The last day is always looked at.
        let odd = first.until(last).map_or(0, |s| s.get_days()) % every;
        Clock {
            first: first.checked_add(odd.days()).unwrap_or(first),
            last,
            every,
            as_of: span.as_of,
            zone,
        }
    }

    /// The next day that is looked at.
    fn next(&self, date: Date) -> Option<Date> {
        let next = date.checked_add(self.every.days()).ok()?;
        (next <= self.last).then_some(next)
    }

    /// The last second of a day; of the last day, the moment the replay ends.
    fn evening(&self, date: Date) -> Timestamp {
        let end = crate::When::Day(date).end(&self.zone);
        end.map_or(self.as_of, |end| end.min(self.as_of))
    }
}
