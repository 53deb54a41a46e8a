//! A client's last twelve months, as they are read today: how it stood, how much was written, what was said
//! that mattered.
//!
//! How it stood on a day is what a reading of the letters until that evening says, by the same questions that
//! find today's standing: nothing looks ahead, and nothing is drawn between two readings. Sentences that
//! somebody put right are right on every day; what was decided otherwise (a loop closed, a call noted) counts from
//! the day it was decided on. Who belongs to whom is as it is known today, so that a day may differ from what a
//! `check` of that evening would have said.

mod marks;

use crate::client::{Correspondence, standing};
use crate::correspondence::first_counted;
use crate::ledger::{Drawn, Ledger, LedgerWeights};
use crate::options::Options;
use crate::who::ClientFound;
use amends_domain::open_loop::ClosedHow;
use amends_domain::{Decision, Decisions, Evidence, MomentKind, OpenLoop, Side, Standing};
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use marks::Marks;
use std::sync::Arc;

/// Days from one reading to the next. Readers date a turn to about a fortnight.
pub const STEP: i64 = 14;

/// Readings before today's: a year of fortnights.
const STEPS: i64 = 26;

/// What was said that is kept, the newest.
const SAID: usize = 80;

/// What was closed that is kept, the newest.
const CLOSED: usize = 40;

/// What was closed longer ago than this is no news, in days.
const NEWS: i64 = 31;

/// How a client stood on a day gone by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Look {
    /// The day, at its end.
    pub day: Date,
    /// A digest of all that was read for it: while that is the same, so is the standing.
    pub mark: u64,
    /// How it stood.
    pub standing: Standing,
}

/// A client's last twelve months.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Year {
    /// How it stood, oldest first: every [`STEP`] days on the same days whoever asks when, and today. Days
    /// before the first letter are left out.
    pub stood: Vec<(Date, Standing)>,
    /// How it stood a week ago; none when there was no letter yet.
    pub week_ago: Option<Standing>,
    /// How it stood 30 days ago.
    pub month_ago: Option<Standing>,
    /// Letters in each week with any: its Monday, ours, theirs; oldest first.
    pub letters: Vec<(Date, u32, u32)>,
    /// What was said that mattered, oldest first.
    pub said: Vec<(Side, MomentKind, Evidence)>,
    /// What was settled in the last month, oldest first by when it closed.
    pub closed: Vec<OpenLoop>,
    /// The days gone by that were looked at, so that the next look back need not find them anew.
    pub looks: Vec<Look>,
}

/// Looks back on a client's last twelve months, with all letters that count on any of its days ([`begins`]). `before` is what an earlier look back found, by the same rules:
/// a day that it looked at and that nothing changed is not read again.
pub fn year(
    found: &ClientFound,
    mail: &Correspondence<'_>,
    options: &Options,
    before: &[Look],
) -> Year {
    let today = mail.today();
    let mut looks = Looks::new(found, mail, options, before);
    let mut on = |day: Date| looks.on(day);
    let mut steps: Vec<Date> = (0..STEPS)
        .filter_map(|n| last_step(today)?.checked_sub((n * STEP).days()).ok())
        .filter(|day| *day < today)
        .collect();
    steps.reverse();
    let mut all: Vec<(Date, Standing)> = steps
        .into_iter()
        .filter_map(|day| Some((day, on(day)?)))
        .collect();
    let mut ago = |days: i64| on(today.checked_sub(days.days()).ok()?);
    let (month_ago, week_ago) = (ago(30), ago(7));
    let now = looks.stood(mail.as_of, mail.letters.len());
    all.extend(now.map(|standing| (today, standing)));
    let begin = today.checked_sub((STEPS * STEP).days()).unwrap_or(today);
    Year {
        stood: all,
        week_ago,
        month_ago,
        letters: letters(mail, begin),
        said: said(mail, begin),
        closed: closed(mail, options),
        looks: looks.found,
    }
}

/// A moment before the first day that is looked at, as of another: letters count for it as far back as they do for
/// the last letter before it.
pub fn begins(as_of: Timestamp) -> Timestamp {
    let days = SignedDuration::from_hours((STEPS * STEP + 2) * 24);
    as_of.checked_sub(days).unwrap_or(Timestamp::MIN)
}

/// The last day on which everybody is read: every [`STEP`] days from a Sunday in 1970.
fn last_step(today: Date) -> Option<Date> {
    let first = Date::constant(1970, 1, 4);
    let days = i64::from(first.until(today).ok()?.get_days());
    first
        .checked_add((days.div_euclid(STEP) * STEP).days())
        .ok()
}

/// The end of a day.
fn evening(day: Date, zone: &TimeZone) -> Option<Timestamp> {
    let next = day.tomorrow().ok()?.to_zoned(zone.clone()).ok()?;
    next.timestamp().checked_sub(1.nanosecond()).ok()
}

/// Readings of a client as of one moment after another.
struct Looks<'a> {
    client: &'a ClientFound,
    mail: &'a Correspondence<'a>,
    options: &'a Options,
    /// What was drawn from so many letters: the same on every day without a new one.
    drawn: Option<(usize, Arc<Drawn>)>,
    marks: Marks,
    before: &'a [Look],
    /// The days that were looked at.
    found: Vec<Look>,
}

impl<'a> Looks<'a> {
    fn new(
        client: &'a ClientFound,
        mail: &'a Correspondence<'a>,
        options: &'a Options,
        before: &'a [Look],
    ) -> Looks<'a> {
        Looks {
            client,
            mail,
            options,
            drawn: None,
            marks: Marks::of(client, mail, options),
            before,
            found: Vec::new(),
        }
    }

    /// How the client stood at the end of a day; none before the first letter.
    fn on(&mut self, day: Date) -> Option<Standing> {
        let at = evening(day, self.mail.ours.zone())?;
        let until = self.mail.letters.partition_point(|l| l.at() <= at);
        if until == 0 {
            return None;
        }
        let first = first_counted(&self.mail.letters[..until]);
        let mark = self.marks.on(at, first..until, &self.options.decisions);
        let same = |look: &&Look| (look.day, look.mark) == (day, mark);
        let known = self.before.iter().find(same).map(|look| look.standing);
        let standing = match known {
            Some(standing) => standing,
            None => self.stood(at, until)?,
        };
        self.found.push(Look {
            day,
            mark,
            standing,
        });
        Some(standing)
    }

    /// How the client stood at a moment, by so many letters; none before the first.
    fn stood(&mut self, at: Timestamp, until: usize) -> Option<Standing> {
        let mail = self.mail;
        let letters = mail.letters.get(..until).filter(|l| !l.is_empty())?;
        let letters = &letters[first_counted(letters)..];
        let then = Correspondence::of(letters.to_vec(), at, mail.ours, mail.theirs);
        let drawn = match &self.drawn {
            Some((held, drawn)) if *held == until => {
                then.drawn.get_or_init(|| drawn.clone()).clone()
            }
            _ => then.drawn(),
        };
        self.drawn = Some((until, drawn));
        let decisions = counted(&self.options.decisions, at).cloned();
        let decisions = Decisions::of(decisions.collect());
        Some(standing(self.client, &then, &decisions, self.options))
    }
}

/// The decisions that count at a moment.
fn counted(decisions: &Decisions, at: Timestamp) -> impl Iterator<Item = &Decision> {
    let counts = move |d: &&Decision| d.what.sentence().is_some() || d.at <= at;
    decisions.iter().filter(counts)
}

/// Letters by the week.
fn letters(mail: &Correspondence<'_>, begin: Date) -> Vec<(Date, u32, u32)> {
    let mut weeks: Vec<(Date, u32, u32)> = Vec::new();
    for (_, letter) in mail.personal() {
        let day = letter.at().to_zoned(mail.ours.zone().clone()).date();
        let since_monday = i64::from(day.weekday().to_monday_zero_offset());
        let Ok(monday) = day.checked_sub(since_monday.days()) else {
            continue;
        };
        if day < begin {
            continue;
        }
        if weeks.last().is_none_or(|week| week.0 != monday) {
            weeks.push((monday, 0, 0));
        }
        if let Some(week) = weeks.last_mut() {
            match letter.side {
                Side::Ours => week.1 += 1,
                Side::Theirs => week.2 += 1,
            }
        }
    }
    weeks
}

/// What tells a year: their trouble and their praise, and what we owned.
fn matters(side: Side, kind: MomentKind) -> bool {
    use MomentKind::{Admission, Apology, Complaint, Escalation, Leaving, Praise, Win};
    match side {
        Side::Theirs => matches!(kind, Complaint | Escalation | Leaving | Praise | Win),
        Side::Ours => matches!(kind, Apology | Admission),
    }
}

fn said(mail: &Correspondence<'_>, begin: Date) -> Vec<(Side, MomentKind, Evidence)> {
    let begin = begin.to_zoned(mail.ours.zone().clone());
    let begin = begin.map_or(Timestamp::MIN, |begin| begin.timestamp());
    let mut all: Vec<(Side, MomentKind, Evidence)> = Vec::new();
    for (_, letter) in mail.personal().filter(|(_, l)| l.at() >= begin) {
        for moment in &letter.reading.moments {
            if matters(letter.side, moment.kind) {
                all.push((letter.side, moment.kind, letter.evidence(moment)));
            }
        }
    }
    all.split_off(all.len().saturating_sub(SAID))
}

/// What was settled in the last month.
fn closed(mail: &Correspondence<'_>, options: &Options) -> Vec<OpenLoop> {
    let weights = options.ledger.as_ref();
    let letters = mail.letters.clone();
    let counted = Correspondence::of(letters, mail.as_of, mail.ours, mail.theirs);
    let ledger = Ledger::of(
        &counted,
        weights.unwrap_or(LedgerWeights::built_in()),
        false,
    );
    let mut closed: Vec<OpenLoop> = ledger
        .entries
        .into_iter()
        .map(|entry| entry.entry)
        .filter(|l| {
            let closing = l.closing.as_ref();
            closing.is_some_and(|c| is_settled(c.how) && mail.days_ago(c.at) <= NEWS)
        })
        .collect();
    closed.sort_by_key(|l| l.closing.as_ref().map(|c| c.at));
    closed.split_off(closed.len().saturating_sub(CLOSED))
}

/// Whether something became of it, rather than that nobody waits any more.
fn is_settled(how: ClosedHow) -> bool {
    !matches!(
        how,
        ClosedHow::Doubtful | ClosedHow::Lapsed | ClosedHow::PutOff
    )
}
