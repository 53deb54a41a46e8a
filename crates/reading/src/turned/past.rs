//! What happened until the day that is asked about, as lists of moments with what each counts.

use crate::correspondence::{Correspondence, Letter};
use crate::exchange::Exchange;
use crate::ledger::Ledger;
use crate::signals::Signals;
use amends_domain::{MomentKind, Side};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// An answer that took longer than this is a trouble, in our working hours.
const LONG: f64 = 24.0;

/// What is known of a client.
#[derive(Debug, Clone, Copy)]
pub struct Past<'a> {
    pub mail: &'a Correspondence<'a>,
    pub ledger: &'a Ledger,
    pub signals: &'a Signals,
    pub exchanges: &'a [Exchange],
    /// Nothing after this counts.
    pub end: Timestamp,
}

/// Moments in order of time, each with what it counts, so that spans are summed fast.
#[derive(Debug, Clone)]
pub struct Counted {
    /// Them.
    pub moments: Vec<(Timestamp, f64)>,
    sums: Vec<f64>,
}

impl Counted {
    /// Takes moments in any order.
    pub fn of(mut moments: Vec<(Timestamp, f64)>) -> Counted {
        moments.sort_by_key(|m| m.0);
        let mut sums = vec![0.0];
        sums.extend(moments.iter().scan(0.0, |sum, m| {
            *sum += m.1;
            Some(*sum)
        }));
        Counted { moments, sums }
    }

    /// How many moments lie before a second.
    fn place(&self, second: i64) -> usize {
        self.moments.partition_point(|m| m.0.as_second() < second)
    }

    /// What the moments from one second to another count, the other left out.
    pub fn between(&self, from: i64, to: i64) -> f64 {
        self.sums[self.place(to).max(self.place(from))] - self.sums[self.place(from)]
    }

    /// What those before a moment count.
    pub fn before(&self, at: Timestamp) -> f64 {
        self.sums[self.place(at.as_second())]
    }

    /// What all count.
    pub fn all(&self) -> f64 {
        self.sums[self.moments.len()]
    }

    /// The second of the last moment before a second.
    pub fn last_before(&self, second: i64) -> Option<i64> {
        let place = self.place(second).checked_sub(1)?;
        Some(self.moments[place].0.as_second())
    }
}

impl Past<'_> {
    fn counted(&self, moments: impl Iterator<Item = (Timestamp, f64)>) -> Counted {
        Counted::of(moments.filter(|m| m.0 <= self.end).collect())
    }

    /// Each trouble with its weight, in plain complaints.
    pub fn troubles(&self) -> Counted {
        let t = &self.signals.trouble;
        let said = [
            (&t.complaints, 1.0),
            (&t.evasions, 1.5),
            (&t.escalation, 1.5),
            (&t.leaving, 1.5),
        ];
        let said = said.into_iter().flat_map(|(moments, weight)| {
            moments
                .iter()
                .map(move |(at, sure)| (*at, f64::from(*sure) * weight))
        });
        let done = [(&t.broken, 1.0), (&t.reminders, 0.7)];
        let done = done
            .into_iter()
            .flat_map(|(times, weight)| times.iter().map(move |at| (*at, weight)));
        let slow = self.exchanges.iter();
        let slow = slow.filter(|e| e.by == Side::Ours && e.hours > LONG);
        let slow = slow.map(|e| (self.mail.letters[e.asked].at(), 0.5));
        self.counted(said.chain(done).chain(slow))
    }

    /// What they said of what the work is for, of what matters to them and of what was won.
    pub fn aims(&self) -> Counted {
        let kinds = [MomentKind::Goal, MomentKind::Value, MomentKind::Win];
        let said = kinds
            .iter()
            .flat_map(|&kind| self.mail.moments(Side::Theirs, kind));
        self.counted(said.map(|(_, l, _)| (l.at(), 1.0)))
    }

    /// How each letter fares, in points: warm words up; complaints, reminders, broken dates, long waits and
    /// shrinking letters down.
    pub fn points(&self) -> Counted {
        let usual = usual_length(self.mail);
        let answers = self.exchanges.iter().map(|e| (e.answered, e.hours));
        let hours: BTreeMap<usize, f64> = answers.collect();
        let letters = self.mail.personal().map(|(i, letter)| {
            let waited = hours
                .get(&i)
                .map_or(0.0, |h| ((h - 8.0) / 16.0).clamp(0.0, 2.0));
            let length = match letter.side {
                Side::Theirs => 0.8 * (length(letter) - usual),
                Side::Ours => 0.0,
            };
            (letter.at(), said(letter) + length - 0.5 * waited)
        });
        let broken = self.ledger.broken().filter(|e| e.entry.owner == Side::Ours);
        let broken = broken.filter_map(|e| Some((e.noticed?, -1.5)));
        let reminders = self.signals.trouble.reminders.iter().map(|&at| (at, -1.0));
        self.counted(letters.chain(broken).chain(reminders))
    }
}

/// How long a letter is: the logarithm of its words.
pub fn length(letter: &Letter<'_>) -> f64 {
    f64::from(letter.length() + 3).ln()
}

/// How long their letters are, on average.
pub fn usual_length(mail: &Correspondence<'_>) -> f64 {
    let all: Vec<f64> = mail.from(Side::Theirs).map(|(_, l)| length(l)).collect();
    all.iter().sum::<f64>() / all.len().max(1) as f64
}

fn said(letter: &Letter<'_>) -> f64 {
    use MomentKind::{BlameShift, Complaint, Escalation, Leaving, NonApology, TalkingDown};
    use MomentKind::{Goal, Praise, Thanks, Win};
    let of = |kind| match (letter.side, kind) {
        (Side::Theirs, Praise | Win) => 1.0,
        (Side::Theirs, Thanks | Goal) => 0.4,
        (Side::Theirs, Complaint) => -0.8,
        (Side::Theirs, Escalation | Leaving) => -1.5,
        (Side::Ours, NonApology | BlameShift | TalkingDown) => -1.0,
        _ => 0.0,
    };
    letter.reading.moments.iter().map(|m| of(m.kind)).sum()
}
