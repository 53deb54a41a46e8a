//! The parts of a report that lists show.

use super::super::envelope::index;
use amends_domain::moment::Due;
use amends_domain::open_loop::Breach;
use amends_domain::{Address, Evidence, LoopKind, MessageId, OpenLoop, Side};
use amends_reading::report::{Pace, PersonSeen};
use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

/// Year, month, day.
pub(in crate::record) type Day = (i16, i8, i8);

/// Hour, minute, second.
type Clock = (i8, i8, i8);

/// Name, address, messages.
pub(in crate::record) type Person = (String, String, u64);

/// When a promise fell due, and what shows that it was broken.
pub(in crate::record) type Breaks = (Option<Day>, Words);

/// Usual, recent and ninth tenth, in working hours; answers.
pub(in crate::record) type PaceKept = (Option<f64>, Option<f64>, Option<f64>, u64);

/// A quotation with its source.
#[derive(Serialize, Deserialize)]
pub(in crate::record) struct Words {
    message: String,
    at: (i64, i32),
    from: String,
    quote: String,
    rule: String,
    confidence: f32,
}

/// Something that is open.
#[derive(Serialize, Deserialize)]
pub(in crate::record) struct Open {
    kind: u8,
    ours: bool,
    words: Words,
    due: Option<(Day, Option<Clock>, (u32, u32))>,
    broken: Option<Breaks>,
    waiting_hours: f64,
}

impl Words {
    pub fn of(evidence: &Evidence) -> Words {
        Words {
            message: evidence.message.as_str().to_string(),
            at: (evidence.at.as_second(), evidence.at.subsec_nanosecond()),
            from: evidence.from.as_str().to_string(),
            quote: evidence.quote.clone(),
            rule: evidence.rule.to_string(),
            confidence: evidence.confidence,
        }
    }

    pub fn evidence(self) -> Option<Evidence> {
        Some(Evidence {
            message: MessageId::new(&self.message),
            at: Timestamp::new(self.at.0, self.at.1).ok()?,
            from: Address::new(&self.from),
            quote: self.quote,
            rule: self.rule.into(),
            confidence: self.confidence,
        })
    }
}

impl Open {
    pub fn of(open: &OpenLoop) -> Open {
        let due = open.due.as_ref().map(|due| {
            let time = due.time.map(|t| (t.hour(), t.minute(), t.second()));
            // Texts are read up to 256 KB.
            let span = (due.span.start as u32, due.span.end as u32);
            (day(due.date), time, span)
        });
        Open {
            kind: index(&LoopKind::ALL, &open.kind),
            ours: open.owner.is_ours(),
            words: Words::of(&open.evidence),
            due,
            broken: open.broken.as_ref().map(breach),
            waiting_hours: open.waiting_hours,
        }
    }

    pub fn open_loop(self) -> Option<OpenLoop> {
        let due = match self.due {
            Some((date, time, span)) => Some(Due {
                date: day_of(date)?,
                time: match time {
                    Some((hour, minute, second)) => Some(Time::new(hour, minute, second, 0).ok()?),
                    None => None,
                },
                span: span.0 as usize..span.1 as usize,
            }),
            None => None,
        };
        let broken = match self.broken {
            Some(kept) => Some(breach_of(kept)?),
            None => None,
        };
        Some(OpenLoop {
            kind: *LoopKind::ALL.get(usize::from(self.kind))?,
            owner: side(self.ours),
            evidence: self.words.evidence()?,
            due,
            closing: None,
            broken,
            waiting_hours: self.waiting_hours,
        })
    }
}

pub(in crate::record) fn day(date: Date) -> Day {
    (date.year(), date.month(), date.day())
}

pub(in crate::record) fn day_of((year, month, day): Day) -> Option<Date> {
    Date::new(year, month, day).ok()
}

pub(in crate::record) fn side(ours: bool) -> Side {
    if ours { Side::Ours } else { Side::Theirs }
}

pub(in crate::record) fn breach(breach: &Breach) -> Breaks {
    (breach.due.map(day), Words::of(&breach.evidence))
}

pub(in crate::record) fn breach_of((due, words): Breaks) -> Option<Breach> {
    Some(Breach {
        due: match due {
            Some(due) => Some(day_of(due)?),
            None => None,
        },
        evidence: words.evidence()?,
    })
}

pub(in crate::record) fn person(person: &PersonSeen) -> Person {
    let messages = person.messages as u64;
    (
        person.name.clone(),
        person.address.as_str().to_string(),
        messages,
    )
}

pub(in crate::record) fn person_of((name, address, messages): Person) -> PersonSeen {
    PersonSeen {
        name,
        address: Address::new(&address),
        messages: messages as usize,
    }
}

pub(in crate::record) fn pace(pace: Pace) -> PaceKept {
    let answers = pace.answers as u64;
    (pace.usual_hours, pace.recent_hours, pace.p90_hours, answers)
}

pub(in crate::record) fn pace_of(
    (usual_hours, recent_hours, p90_hours, answers): PaceKept,
) -> Pace {
    Pace {
        usual_hours,
        recent_hours,
        p90_hours,
        answers: answers as usize,
    }
}
