//! All that a client's page shows: its report and its year, so that one row answers for the page.

mod sign;

use super::envelope::index;
use super::pack;
use super::shown::finding::FindingKept;
use super::shown::parts::{Day, Open, Words, day, day_of, side};
use super::shown::{self, SIDES, Shown, all};
use crate::error::{ServiceError, damaged};
use amends_domain::open_loop::{ClosedHow, Closing};
use amends_domain::{Address, Cause, Decisions, Evidence, MomentKind, OpenLoop, Standing};
use amends_reading::report::{CauseFound, Finding, Goal, GoalOwner, Heard, Root};
use amends_reading::{ClientReport, Look, Year};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use sign::SignKept;

const WHAT: &str = "all that is known of a client";

const GOALS: [GoalOwner; 2] = [GoalOwner::Collaboration, GoalOwner::Business];

#[derive(Serialize, Deserialize)]
struct Whole {
    shown: Shown,
    causes: Vec<CauseKept>,
    root: Option<(u8, u64, u64, Vec<Words>)>,
    signs: Vec<SignKept>,
    goals: Vec<(u8, Words)>,
    heard: Vec<HeardKept>,
    not_read: Vec<(String, u64)>,
    in_hindsight: Vec<Words>,
    year: YearKept,
    /// The year was looked back on before this was read.
    year_due: bool,
}

#[derive(Serialize, Deserialize)]
struct CauseKept {
    #[serde(with = "FindingKept")]
    finding: Finding,
    side: u8,
    confidence: f32,
    evidence: Vec<Words>,
    /// Of small things with one cause: those that nothing explains.
    unexplained: Vec<Words>,
}

#[derive(Serialize, Deserialize)]
struct YearKept {
    stood: Vec<(Day, u8)>,
    week_ago: Option<u8>,
    month_ago: Option<u8>,
    letters: Vec<(Day, u32, u32)>,
    said: Vec<(bool, u8, Words)>,
    closed: Vec<(Open, u8, i64, Option<Words>)>,
    looks: Vec<(Day, u64, u8)>,
}

/// Address; first and last letter, in microseconds since the epoch; letters lately and before.
type HeardKept = (String, i64, i64, u64, u64);

/// What is kept of a client's last twelve months.
#[derive(Debug, Default)]
pub(crate) struct YearHeld {
    /// As they were looked back on last.
    pub year: Year,
    /// Something was read since.
    pub due: bool,
}

/// Packs a report, with the year as it was looked back on last: all but the letters' moments (of which the newest
/// word of leaving is kept) and what was measured for training.
pub(crate) fn packed(report: &ClientReport, year: &Year) -> Vec<u8> {
    let words = |evidence: &[Evidence]| evidence.iter().map(Words::of).collect::<Vec<_>>();
    pack::record(&Whole {
        shown: shown::of_report(report, year.month_ago),
        causes: report.causes.iter().map(cause).collect(),
        root: report.root.as_ref().map(|root| {
            let cause = index(&Cause::ALL, &root.cause);
            (
                cause,
                root.explains as u64,
                root.of as u64,
                words(&root.evidence),
            )
        }),
        signs: report.signs.iter().map(SignKept::of).collect(),
        goals: report
            .goals
            .iter()
            .map(|goal| (index(&GOALS, &goal.whose), Words::of(&goal.evidence)))
            .collect(),
        heard: report
            .heard
            .iter()
            .map(|h| {
                let (first, last) = (h.first.as_microsecond(), h.last.as_microsecond());
                let address = h.address.as_str().to_string();
                (address, first, last, h.lately as u64, h.before as u64)
            })
            .collect(),
        not_read: report
            .not_read
            .iter()
            .map(|(code, n)| (code.clone(), *n as u64))
            .collect(),
        in_hindsight: words(&report.in_hindsight),
        year: kept(year),
        year_due: true,
    })
}

/// The same with another year; and what lists show, likewise.
pub(crate) fn with_year(
    packed: &[u8],
    listed: &[u8],
    year: &Year,
) -> Result<(Vec<u8>, Vec<u8>), ServiceError> {
    let mut held: Whole = pack::read(packed, WHAT)?;
    held.year = kept(year);
    held.year_due = false;
    held.shown.stood_a_month_ago(year.month_ago);
    let listed = shown::with_month_ago(listed, year.month_ago)?;
    Ok((pack::record(&held), listed))
}

/// The year alone.
pub(crate) fn year(packed: &[u8]) -> Result<YearHeld, ServiceError> {
    let held: Whole = pack::read(packed, WHAT)?;
    Ok(YearHeld {
        due: held.year_due,
        year: year_of(held.year).ok_or_else(|| damaged(WHAT))?,
    })
}

/// The complaints that only hindsight shows.
pub(crate) fn in_hindsight(packed: &[u8]) -> Result<Vec<Evidence>, ServiceError> {
    let held: Whole = pack::read(packed, WHAT)?;
    all(held.in_hindsight, Words::evidence).ok_or_else(|| damaged(WHAT))
}

/// The report and the year again.
pub(crate) fn unpacked(
    packed: &[u8],
    decisions: &Decisions,
) -> Result<(ClientReport, Year), ServiceError> {
    let held: Whole = pack::read(packed, WHAT)?;
    of(held, decisions).ok_or_else(|| damaged(WHAT))
}

fn of(held: Whole, decisions: &Decisions) -> Option<(ClientReport, Year)> {
    let mut report = shown::of(held.shown, decisions)?;
    report.causes = all(held.causes, cause_of)?;
    report.root = match held.root {
        Some((cause, explains, of, evidence)) => Some(Root {
            cause: *Cause::ALL.get(usize::from(cause))?,
            explains: explains as usize,
            of: of as usize,
            evidence: all(evidence, Words::evidence)?,
        }),
        None => None,
    };
    report.signs = all(held.signs, SignKept::sign)?;
    report.goals = all(held.goals, |(whose, words)| {
        Some(Goal {
            whose: *GOALS.get(usize::from(whose))?,
            evidence: words.evidence()?,
        })
    })?;
    report.heard = all(held.heard, |(address, first, last, lately, before)| {
        Some(Heard {
            address: Address::new(&address),
            first: Timestamp::from_microsecond(first).ok()?,
            last: Timestamp::from_microsecond(last).ok()?,
            lately: lately as usize,
            before: before as usize,
        })
    })?;
    report.in_hindsight = all(held.in_hindsight, Words::evidence)?;
    let not_read = held.not_read.into_iter();
    report.not_read = not_read.map(|(code, n)| (code, n as usize)).collect();
    Some((report, year_of(held.year)?))
}

fn cause(cause: &CauseFound) -> CauseKept {
    let unexplained = match &cause.finding {
        Finding::RealIssueHidden { rivals, .. } => rivals.unexplained.as_slice(),
        _ => &[],
    };
    CauseKept {
        finding: cause.finding.clone(),
        side: index(&SIDES, &cause.side),
        confidence: cause.confidence,
        evidence: cause.evidence.iter().map(Words::of).collect(),
        unexplained: unexplained.iter().map(Words::of).collect(),
    }
}

fn cause_of(kept: CauseKept) -> Option<CauseFound> {
    let mut finding = kept.finding;
    if let Finding::RealIssueHidden { rivals, .. } = &mut finding {
        rivals.unexplained = all(kept.unexplained, Words::evidence)?;
    }
    Some(CauseFound {
        finding,
        side: *SIDES.get(usize::from(kept.side))?,
        confidence: kept.confidence,
        evidence: all(kept.evidence, Words::evidence)?,
    })
}

fn kept(year: &Year) -> YearKept {
    let standing = |standing: &Standing| index(&Standing::ALL, standing);
    let closed = year.closed.iter().filter_map(|l| {
        let closing = l.closing.as_ref()?;
        let how = index(&ClosedHow::ALL, &closing.how);
        let words = closing.evidence.as_ref().map(Words::of);
        Some((Open::of(l), how, closing.at.as_microsecond(), words))
    });
    YearKept {
        stood: year
            .stood
            .iter()
            .map(|(on, s)| (day(*on), standing(s)))
            .collect(),
        week_ago: year.week_ago.as_ref().map(standing),
        month_ago: year.month_ago.as_ref().map(standing),
        letters: year
            .letters
            .iter()
            .map(|(on, us, they)| (day(*on), *us, *they))
            .collect(),
        said: year
            .said
            .iter()
            .map(|(side, kind, words)| {
                (
                    side.is_ours(),
                    index(&MomentKind::ALL, kind),
                    Words::of(words),
                )
            })
            .collect(),
        closed: closed.collect(),
        looks: year
            .looks
            .iter()
            .map(|look| (day(look.day), look.mark, standing(&look.standing)))
            .collect(),
    }
}

fn year_of(kept: YearKept) -> Option<Year> {
    let standing = |place: u8| Standing::ALL.get(usize::from(place)).copied();
    Some(Year {
        stood: all(kept.stood, |(on, s)| Some((day_of(on)?, standing(s)?)))?,
        week_ago: kept.week_ago.and_then(standing),
        month_ago: kept.month_ago.and_then(standing),
        letters: all(kept.letters, |(on, us, they)| Some((day_of(on)?, us, they)))?,
        said: all(kept.said, |(ours, kind, words)| {
            let kind = *MomentKind::ALL.get(usize::from(kind))?;
            Some((side(ours), kind, words.evidence()?))
        })?,
        closed: all(kept.closed, |(open, how, at, words)| {
            Some(OpenLoop {
                closing: Some(Closing {
                    how: *ClosedHow::ALL.get(usize::from(how))?,
                    at: Timestamp::from_microsecond(at).ok()?,
                    evidence: match words {
                        Some(words) => Some(words.evidence()?),
                        None => None,
                    },
                }),
                ..open.open_loop()?
            })
        })?,
        looks: all(kept.looks, |(on, mark, stood)| {
            Some(Look {
                day: day_of(on)?,
                mark,
                standing: standing(stood)?,
            })
        })?,
    })
}
