//! What is wrong, how much of it is open, and what we did about it.

use crate::correspondence::Correspondence;
use crate::ledger::Ledger;
use amends_domain::{LoopKind, MomentKind, Side};
use jiff::Timestamp;

/// Weights and counts of trouble, with its dates.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Trouble {
    /// Leaving said by them: when, and how sure.
    pub leaving: Vec<(Timestamp, f32)>,
    /// Escalation by them.
    pub escalation: Vec<(Timestamp, f32)>,
    /// Complaints by them.
    pub complaints: Vec<(Timestamp, f32)>,
    /// Half apologies, blame and talking down by us.
    pub evasions: Vec<(Timestamp, f32)>,
    /// Apologies and admissions by us.
    pub owned: Vec<(Timestamp, f32)>,
    /// Admissions by us.
    pub admitted: Vec<(Timestamp, f32)>,
    /// Our promises that broke, by the time it showed.
    pub broken: Vec<Timestamp>,
    /// Reminders they had to send.
    pub reminders: Vec<Timestamp>,
    /// Complaints that still stand.
    pub open_complaints: usize,
    /// Questions and requests of theirs that wait longer than three working days.
    pub open_asks: usize,
    /// Promises of ours past their day.
    pub overdue: usize,
}

impl Trouble {
    /// Measures it.
    pub fn of(mail: &Correspondence<'_>, ledger: &Ledger) -> Trouble {
        let all = |side, kinds: &[MomentKind]| {
            let mut found: Vec<(Timestamp, f32)> = kinds
                .iter()
                .flat_map(|&k| {
                    mail.moments(side, k)
                        .map(|(_, l, m)| (l.at(), m.confidence))
                })
                .collect();
            found.sort_by_key(|f| f.0);
            found
        };
        let open = |kind: LoopKind| {
            ledger
                .open()
                .filter(move |e| e.entry.kind == kind && e.entry.owner == Side::Ours)
        };
        let mut reminders: Vec<Timestamp> = ledger
            .entries
            .iter()
            .filter(|e| e.entry.owner == Side::Ours)
            .flat_map(|e| e.reminders.iter().map(|&r| mail.letters[r].at()))
            .collect();
        reminders.sort();
        reminders.dedup();
        Trouble {
            leaving: all(Side::Theirs, &[MomentKind::Leaving]),
            escalation: all(Side::Theirs, &[MomentKind::Escalation]),
            complaints: all(Side::Theirs, &[MomentKind::Complaint]),
            evasions: all(
                Side::Ours,
                &[
                    MomentKind::NonApology,
                    MomentKind::BlameShift,
                    MomentKind::TalkingDown,
                ],
            ),
            owned: all(Side::Ours, &[MomentKind::Apology, MomentKind::Admission]),
            admitted: all(Side::Ours, &[MomentKind::Admission]),
            broken: ledger
                .broken()
                .filter(|e| e.entry.owner == Side::Ours)
                .map(|e| e.noticed.unwrap_or(e.entry.evidence.at))
                .collect(),
            reminders,
            open_complaints: open(LoopKind::Complaint).count(),
            open_asks: open(LoopKind::Question)
                .chain(open(LoopKind::Request))
                .filter(|e| e.entry.waiting_hours > 24.0)
                .count(),
            overdue: ledger
                .open()
                .filter(|e| e.entry.owner == Side::Ours && e.entry.broken.is_some())
                .count(),
        }
    }
}
