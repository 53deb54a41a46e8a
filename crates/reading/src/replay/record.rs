//! The record: what was warned of, what was missed, where it cried wolf, and how often it called.

use super::days::{Day, Days, walk};
use super::grade::Grader;
use super::labels::Labels;
use super::outcome::Outcome;
use super::track::{Bother, Diary, Track};
use super::warning::{Came, Warning};
use crate::report::Report;
use crate::texts::Texts;
use crate::whole::ReadText;
use amends_domain::Cause;
use jiff::civil::Date;
use std::cell::RefCell;

/// How the detector would have done on a mailbox.
#[derive(Debug, Clone)]
pub struct Record {
    /// The first evening.
    pub first: Date,
    /// The last one.
    pub last: Date,
    /// True when it was graded against labels, false when against what the mail later shows.
    pub labelled: bool,
    /// The last evening's report.
    pub report: Report,
    /// The clients, in the order of that report; then those who were taken for clients for a while;
    /// then labelled ones that were never found.
    pub clients: Vec<ClientRecord>,
}

/// The same of one client.
#[derive(Debug, Clone)]
pub struct ClientRecord {
    /// What was held, evening by evening.
    pub track: Track,
    /// Trouble that came, oldest first.
    pub outcomes: Vec<Outcome>,
    /// Warnings that the client needs somebody, oldest first.
    pub warnings: Vec<Warning>,
    /// Warnings that named a cause, by cause and time.
    pub causes: Vec<Warning>,
    /// Causes that were there and not named in time: one for each outcome without labels, one for
    /// each label with them.
    pub missed_causes: Vec<Cause>,
    /// When somebody would have been called.
    pub bothers: Vec<Bother>,
    /// By labels: the day trouble began.
    pub onset: Option<Date>,
    /// By labels: days from then until it was first warned of; 0 when it was before.
    pub seen_after: Option<usize>,
}

impl ClientRecord {
    /// How many days before an outcome (by its place) it was warned of. 0: only as it came, or in
    /// the days after; `None`: not even then.
    pub fn lead(&self, outcome: usize) -> Option<usize> {
        lead(&self.warnings, outcome)
    }

    /// Evenings on the list of those who need somebody.
    pub fn listed(&self) -> usize {
        self.track.listed()
    }
}

/// The longest lead that any of these warnings had on an outcome.
pub(super) fn lead(warnings: &[Warning], outcome: usize) -> Option<usize> {
    let leads = warnings.iter().filter_map(|w| match w.came {
        Came::Trouble { outcome: o, lead } if o == outcome => Some(lead),
        _ => None,
    });
    leads.max()
}

/// Reads the mailbox day by day and grades what was held, against labels where there are some.
/// `seen` is called with every evening.
pub fn record(
    days: &mut Days<'_>,
    read_text: &ReadText<'_>,
    labels: Option<&Labels>,
    seen: &mut dyn FnMut(Date),
) -> Record {
    let texts = Texts::kept(days.messages, read_text);
    graded(days, &texts, labels, seen)
}

/// The report on a mailbox, and its record by what the mail itself later shows; each text is read
/// once for both.
pub fn read_with_record(days: &mut Days<'_>, read_text: &ReadText<'_>) -> (Report, Record) {
    let texts = Texts::kept(days.messages, read_text);
    let report = crate::whole::read_texts(days.messages, days.threads, days.options, &texts);
    (report, graded(days, &texts, None, &mut |_| ()))
}

fn graded(
    days: &mut Days<'_>,
    texts: &Texts<'_>,
    labels: Option<&Labels>,
    seen: &mut dyn FnMut(Date),
) -> Record {
    let diary = RefCell::new(Diary::default());
    let mut write = |evening: Day<'_>| {
        seen(evening.date);
        diary.borrow_mut().write(evening);
    };
    walk(days, texts, &mut write, |end| {
        let diary = diary.take();
        let grader = Grader::new(end, labels, diary.first(), end.date);
        Record {
            first: grader.first,
            last: end.date,
            labelled: labels.is_some(),
            report: end.report.clone(),
            clients: grader.clients(diary.tracks(end.who)),
        }
    })
}
