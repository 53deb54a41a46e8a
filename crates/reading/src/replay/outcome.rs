//! What came: when a client complained, brought in somebody stronger, left, or fell silent for good.

use super::labels::Label;
use crate::correspondence::{Correspondence, Letter};
use amends_domain::{Evidence, Hint, Moment, MomentKind, Side};
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// How trouble showed itself, the gravest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shown {
    /// They said or hinted that they stop.
    Left,
    /// They never wrote again, though we did, and had not said that they would be away.
    Quiet,
    /// They brought in a boss, a lawyer, a competitor or a threat.
    Escalated,
    /// They complained, and again in another letter.
    ComplainedAgain,
    /// They complained in one letter.
    Complained,
    /// The same, and warm words followed within [`APART`] days: a normal grumble that was settled. It
    /// need not be warned of.
    Grumbled,
}

impl Shown {
    /// All, the gravest first.
    pub const ALL: [Shown; 6] = [
        Shown::Left,
        Shown::Quiet,
        Shown::Escalated,
        Shown::ComplainedAgain,
        Shown::Complained,
        Shown::Grumbled,
    ];

    /// True for what should have been warned of.
    pub fn counts(self) -> bool {
        self != Shown::Grumbled
    }

    /// Its name in reports: `complained_again`.
    pub fn name(self) -> &'static str {
        match self {
            Shown::Left => "left",
            Shown::Quiet => "quiet",
            Shown::Escalated => "escalated",
            Shown::ComplainedAgain => "complained_again",
            Shown::Complained => "complained",
            Shown::Grumbled => "grumbled",
        }
    }
}

/// Trouble that came: one or several letters, none more than [`APART`] days after the one before.
#[derive(Debug, Clone, PartialEq)]
pub struct Outcome {
    /// How it showed itself at its worst.
    pub shown: Shown,
    /// Its first day, on our clock: the one that a warning should come before.
    pub first: Date,
    /// Its last day.
    pub last: Date,
    /// The words it began with.
    pub words: Evidence,
}

/// Letters of trouble that lie no more days apart than this belong together: a month in which
/// something is on a client's mind is one outcome, not as many as they wrote letters.
pub const APART: i32 = 30;

/// A sentence found in the mail that is less sure than this is not taken for what came later.
const SURE: f32 = 0.5;

/// Days without a word of theirs until the end of the mail, after which they went quiet.
const QUIET_DAYS: i64 = 60;

/// Letters of ours without an answer that it takes beside.
const UNANSWERED: usize = 2;

/// One letter of trouble.
struct Event {
    day: Date,
    /// The last day of it: of a silence, today.
    last: Date,
    shown: Shown,
    words: Evidence,
}

/// What came with one client, by what the mail itself shows up to the end.
pub(super) fn found(mail: &Correspondence<'_>, zone: &TimeZone) -> Vec<Outcome> {
    let mut events: Vec<Event> = mail
        .from(Side::Theirs)
        .filter_map(|(_, l)| {
            event(
                l,
                zone,
                l.reading.moments.iter().filter(|m| m.confidence >= SURE),
            )
        })
        .collect();
    events.extend(quiet(mail, zone));
    let warm = mail.from(Side::Theirs).filter(|(_, l)| {
        let mut moments = l.reading.moments.iter();
        moments.any(|m| is_warm(m.kind) && m.confidence >= SURE)
    });
    episodes(events, &warm.map(|(_, l)| l.at()).collect::<Vec<_>>())
}

/// The same by labels, from so many days before trouble began: what a client in good standing finds
/// wrong is a normal grumble.
pub(super) fn labelled(
    mail: &Correspondence<'_>,
    zone: &TimeZone,
    label: &Label,
    grace: i32,
) -> Vec<Outcome> {
    let Some(onset) = label.onset else {
        return Vec::new();
    };
    let (mut events, mut warm) = (Vec::new(), Vec::new());
    for (_, letter) in mail.from(Side::Theirs) {
        let said = || label.said.iter().filter(|s| s.message == letter.message.id);
        if said().any(|s| is_warm(s.kind)) {
            warm.push(letter.at());
        }
        let gravest = said()
            .filter_map(|s| Some((by_kind(s.kind)?, s)))
            .min_by_key(|s| s.0);
        let Some((shown, said)) = gravest else {
            continue;
        };
        let day = day(letter.at(), zone);
        if days(onset, day) >= -grace {
            let words = Evidence {
                message: letter.message.id.clone(),
                at: letter.at(),
                from: letter.message.from.address.clone(),
                quote: said.words.clone(),
                rule: "label".into(),
                confidence: 1.0,
            };
            events.push(Event {
                day,
                last: day,
                shown,
                words,
            });
        }
    }
    episodes(events, &warm)
}

fn event<'a>(
    letter: &Letter<'_>,
    zone: &TimeZone,
    moments: impl Iterator<Item = &'a Moment>,
) -> Option<Event> {
    let trouble = moments.filter_map(|m| Some((by_kind(m.kind)?, m)));
    let (shown, moment) = trouble.min_by_key(|t| t.0)?;
    let day = day(letter.at(), zone);
    Some(Event {
        day,
        last: day,
        shown,
        words: letter.evidence(moment),
    })
}

fn by_kind(kind: MomentKind) -> Option<Shown> {
    match kind {
        MomentKind::Leaving => Some(Shown::Left),
        MomentKind::Escalation => Some(Shown::Escalated),
        MomentKind::Complaint => Some(Shown::Complained),
        _ => None,
    }
}

/// They left without a word: counted from the day of their last letter.
fn quiet(mail: &Correspondence<'_>, zone: &TimeZone) -> Option<Event> {
    let (place, last) = mail.from(Side::Theirs).next_back()?;
    let since = mail.from(Side::Ours).filter(|(i, _)| *i > place).count();
    let mut late = mail.from(Side::Theirs).rev().take(4);
    let announced = late.any(|(_, l)| l.hint(Hint::Absence).is_some());
    if mail.days_ago(last.at()) < QUIET_DAYS || since < UNANSWERED || announced {
        return None;
    }
    let words = last.reading.sentences.last().cloned().unwrap_or(0..0);
    Some(Event {
        day: day(last.at(), zone),
        last: day(mail.as_of, zone),
        shown: Shown::Quiet,
        words: last.words(&words, "replay.last_words", 1.0),
    })
}

fn is_warm(kind: MomentKind) -> bool {
    matches!(
        kind,
        MomentKind::Thanks | MomentKind::Praise | MomentKind::Win
    )
}

/// Puts letters together that lie near in time. `warm` are the times of their warm letters.
fn episodes(mut events: Vec<Event>, warm: &[Timestamp]) -> Vec<Outcome> {
    events.sort_by_key(|e| (e.day, e.words.at));
    let mut all: Vec<Outcome> = Vec::new();
    for event in events {
        match all.last_mut() {
            Some(open) if days(open.last, event.day) <= APART => {
                let again = open.words.message != event.words.message;
                let worst = open.shown.min(event.shown);
                open.shown = match worst {
                    Shown::Complained if again => Shown::ComplainedAgain,
                    worst => worst,
                };
                open.last = event.last;
            }
            _ => all.push(Outcome {
                shown: event.shown,
                first: event.day,
                last: event.last,
                words: event.words,
            }),
        }
    }
    for outcome in all.iter_mut().filter(|o| o.shown == Shown::Complained) {
        let at = outcome.words.at.as_second();
        let soon = at + i64::from(APART) * 86_400;
        if warm
            .iter()
            .any(|w| (at + 1..=soon).contains(&w.as_second()))
        {
            outcome.shown = Shown::Grumbled;
        }
    }
    all
}

fn day(at: Timestamp, zone: &TimeZone) -> Date {
    at.to_zoned(zone.clone()).date()
}

/// Days from one day to another.
pub(super) fn days(from: Date, to: Date) -> i32 {
    from.until(to).map_or(0, |span| span.get_days())
}
