//! How a client writes and answers now, against their own usual.

use crate::correspondence::Correspondence;
use crate::exchange::{Exchange, quantile};
use amends_domain::{Hint, Side};
use std::collections::BTreeSet;

/// The first part of a correspondence against its last part.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Habit {
    /// Median words of their letters, before and of late.
    pub words_before: f64,
    /// See `words_before`.
    pub words_now: f64,
    /// Median working hours until they answer us, before and of late.
    pub answer_before: Option<f64>,
    /// See `answer_before`.
    pub answer_now: Option<f64>,
    /// Letters a month that they begin themselves (no answer), before and of late.
    pub starts_before: f64,
    /// See `starts_before`.
    pub starts_now: f64,
    /// Days since they last wrote.
    pub silent_days: i64,
    /// Our letters since then that want an answer.
    pub unanswered: usize,
    /// True when they said that they would be away or quiet.
    pub announced: bool,
    /// Median words of our letters of late.
    pub our_words_now: f64,
    /// Their letters counted.
    pub letters: usize,
}

impl Habit {
    /// Measures it. "Of late" is the last third of their letters, at least four.
    pub fn of(mail: &Correspondence<'_>, exchanges: &[Exchange]) -> Habit {
        let theirs: Vec<usize> = mail.from(Side::Theirs).map(|(i, _)| i).collect();
        let late = (theirs.len() / 3).max(4).min(theirs.len());
        let split = theirs.len() - late;
        let words = |part: &[usize]| {
            let lengths = part
                .iter()
                .map(|&i| f64::from(mail.letters[i].length()))
                .collect();
            quantile(lengths, 0.5).unwrap_or(0.0)
        };
        let Some(&turn) = theirs.get(split) else {
            return Habit::default();
        };
        let from = mail.letters[turn].at();
        let answers = |late: bool| {
            let hours: Vec<f64> = exchanges
                .iter()
                .filter(|e| e.by == Side::Theirs && (e.at >= from) == late)
                .map(|e| e.hours)
                .collect();
            (hours.len() >= 3).then(|| quantile(hours, 0.5)).flatten()
        };
        let first = mail.letters[theirs[0]].at();
        let months = |a: jiff::Timestamp, b: jiff::Timestamp| {
            ((b.as_second() - a.as_second()) as f64 / (30.4 * 86_400.0)).max(0.5)
        };
        let firsts = firsts(mail);
        let starts = |part: &[usize]| part.iter().filter(|i| firsts.contains(i)).count() as f64;
        let last = theirs[theirs.len() - 1];
        let since_last = &mail.letters[last + 1..];
        // Who spoke with us is not silent.
        let last = mail.letters[last].at();
        let heard = mail.told.last().map_or(last, |spoke| spoke.max(last));
        let our_late: Vec<f64> = mail
            .from(Side::Ours)
            .filter(|(_, l)| l.at() >= from)
            .map(|(_, l)| f64::from(l.length()))
            .collect();
        Habit {
            words_before: words(&theirs[..split]),
            words_now: words(&theirs[split..]),
            answer_before: answers(false),
            answer_now: answers(true),
            starts_before: starts(&theirs[..split]) / months(first, from),
            starts_now: starts(&theirs[split..]) / months(from, mail.as_of),
            silent_days: mail.days_ago(heard),
            unanswered: since_last
                .iter()
                .filter(|l| l.side.is_ours() && l.is_personal() && l.at() >= heard)
                .count(),
            announced: theirs
                .iter()
                .rev()
                .take(4)
                .any(|&i| mail.letters[i].hint(Hint::Absence).is_some()),
            our_words_now: quantile(our_late, 0.5).unwrap_or(0.0),
            letters: theirs.len(),
        }
    }
}

/// The letters that begin a conversation rather than answer one.
fn firsts(mail: &Correspondence<'_>) -> BTreeSet<usize> {
    let mut seen = BTreeSet::new();
    mail.personal()
        .filter(|(_, l)| seen.insert(l.thread))
        .map(|(i, _)| i)
        .collect()
}
