//! How a client stands, as lists show it: the part of its report that they need, so that nothing is read again
//! to show them.

pub(super) mod finding;
pub(super) mod parts;

use super::envelope::index;
use super::pack;
use crate::error::{ServiceError, damaged};
use amends_domain::{Decisions, Evidence, MomentKind, Side, Standing};
use amends_reading::ClientReport;
use amends_reading::report::{Action, CauseFound, CauseSide, Finding, NextStep, ReplyTimes};
use finding::FindingKept;
use jiff::Timestamp;
use parts::{Breaks, Day, Open, PaceKept, Person, Words};
use serde::{Deserialize, Serialize};

/// Causes that are kept: lists name two at most.
const CAUSES: usize = 2;

pub(super) const SIDES: [CauseSide; 3] = [CauseSide::Ours, CauseSide::Theirs, CauseSide::Both];

#[derive(Serialize, Deserialize)]
pub(super) struct Shown {
    id: String,
    name: String,
    domains: Vec<String>,
    people: Vec<Person>,
    messages: u64,
    first: i64,
    last: i64,
    standing: u8,
    confidence: f32,
    turned: Option<Day>,
    causes: Vec<Cause>,
    next: Option<(u8, String, Option<Words>)>,
    open: Vec<Open>,
    broken: Vec<(bool, Breaks)>,
    reply: [PaceKept; 2],
    leaving: Option<Words>,
    away: Option<(Day, Words)>,
    words_unread: bool,
    decisions: Vec<String>,
    month_ago: Option<u8>,
}

#[derive(Serialize, Deserialize)]
struct Cause {
    #[serde(with = "FindingKept")]
    finding: Finding,
    side: u8,
    confidence: f32,
    evidence: Option<Words>,
}

const WHAT: &str = "how a client stands";

/// Packs what lists show of a report: all but the letters' moments (of which the newest word of leaving is
/// kept), what is underneath, signs, goals, causes after the second, and their words after the first.
pub(crate) fn packed(report: &ClientReport, month_ago: Option<Standing>) -> Vec<u8> {
    pack::record(&of_report(report, month_ago))
}

pub(super) fn of_report(report: &ClientReport, month_ago: Option<Standing>) -> Shown {
    let said = report.moments.iter().rev();
    let mut leaving =
        said.filter(|(side, kind, _)| !side.is_ours() && *kind == MomentKind::Leaving);
    Shown {
        id: report.id.clone(),
        name: report.name.clone(),
        domains: report.domains.clone(),
        people: report.people.iter().map(parts::person).collect(),
        messages: report.messages as u64,
        first: report.first.as_microsecond(),
        last: report.last.as_microsecond(),
        standing: index(&Standing::ALL, &report.standing),
        confidence: report.confidence,
        turned: report.turned.map(parts::day),
        causes: report.causes.iter().take(CAUSES).map(cause).collect(),
        next: report.next.as_ref().map(|step| {
            let action = index(&Action::ALL, &step.action);
            (
                action,
                step.person.clone(),
                step.about.as_ref().map(Words::of),
            )
        }),
        open: report.open.iter().map(Open::of).collect(),
        broken: report
            .broken_promises
            .iter()
            .map(|(side, breach)| (side.is_ours(), parts::breach(breach)))
            .collect(),
        reply: [report.reply.ours, report.reply.theirs].map(parts::pace),
        leaving: leaving.next().map(|(_, _, evidence)| Words::of(evidence)),
        away: report
            .away
            .as_ref()
            .map(|(until, evidence)| (parts::day(*until), Words::of(evidence))),
        words_unread: report.words_unread,
        decisions: report.decisions.iter().map(|d| d.id.0.clone()).collect(),
        month_ago: month_ago.map(|standing| index(&Standing::ALL, &standing)),
    }
}

/// What lists show of a client.
pub(crate) struct Listed {
    /// The report again, as far as it was kept: what lists do not show is empty.
    pub report: ClientReport,
    /// How it stood a month before; none when there was no letter yet.
    pub month_ago: Option<Standing>,
}

impl Shown {
    pub(super) fn stood_a_month_ago(&mut self, standing: Option<Standing>) {
        self.month_ago = standing.map(|standing| index(&Standing::ALL, &standing));
    }
}

/// What lists show, with how it stood a month before.
pub(super) fn with_month_ago(
    packed: &[u8],
    standing: Option<Standing>,
) -> Result<Vec<u8>, ServiceError> {
    let mut held: Shown = pack::read(packed, WHAT)?;
    held.stood_a_month_ago(standing);
    Ok(pack::record(&held))
}

/// What was kept for lists.
pub(crate) fn listed(packed: &[u8], decisions: &Decisions) -> Result<Listed, ServiceError> {
    let held: Shown = pack::read(packed, WHAT)?;
    let before = held.month_ago.map(usize::from);
    let month_ago = before.and_then(|place| Standing::ALL.get(place).copied());
    let report = of(held, decisions).ok_or_else(|| damaged(WHAT))?;
    Ok(Listed { report, month_ago })
}

pub(super) fn of(held: Shown, decisions: &Decisions) -> Option<ClientReport> {
    let [ours, theirs] = held.reply.map(parts::pace_of);
    let moment = |words: Words| Some((Side::Theirs, MomentKind::Leaving, words.evidence()?));
    Some(ClientReport {
        id: held.id,
        name: held.name,
        domains: held.domains,
        people: held.people.into_iter().map(parts::person_of).collect(),
        heard: Vec::new(),
        messages: held.messages as usize,
        first: Timestamp::from_microsecond(held.first).ok()?,
        last: Timestamp::from_microsecond(held.last).ok()?,
        standing: *Standing::ALL.get(usize::from(held.standing))?,
        confidence: held.confidence,
        turned: all(held.turned, parts::day_of)?.pop(),
        causes: all(held.causes, cause_of)?,
        root: None,
        signs: Vec::new(),
        open: all(held.open, Open::open_loop)?,
        broken_promises: all(held.broken, |(ours, breach)| {
            Some((parts::side(ours), parts::breach_of(breach)?))
        })?,
        goals: Vec::new(),
        reply: ReplyTimes { ours, theirs },
        next: all(held.next, next_of)?.pop(),
        moments: all(held.leaving, moment)?,
        away: all(held.away, |(until, words)| {
            Some((parts::day_of(until)?, words.evidence()?))
        })?
        .pop(),
        not_read: Vec::new(),
        words_unread: held.words_unread,
        decisions: decisions
            .iter()
            .filter(|d| held.decisions.contains(&d.id.0))
            .cloned()
            .collect(),
        unfit: Vec::new(),
        loops: Vec::new(),
        causes_measured: Vec::new(),
        turned_measured: Vec::new(),
        doubts_measured: Vec::new(),
        in_hindsight: Vec::new(),
        measures: None,
    })
}

/// All of them, or nothing when one cannot be read.
pub(super) fn all<A, B>(
    held: impl IntoIterator<Item = A>,
    of: impl Fn(A) -> Option<B>,
) -> Option<Vec<B>> {
    held.into_iter().map(of).collect()
}

fn cause(cause: &CauseFound) -> Cause {
    Cause {
        finding: cause.finding.clone(),
        side: index(&SIDES, &cause.side),
        confidence: cause.confidence,
        evidence: cause.evidence.first().map(Words::of),
    }
}

fn cause_of(cause: Cause) -> Option<CauseFound> {
    let evidence: Option<Vec<Evidence>> = all(cause.evidence, Words::evidence);
    Some(CauseFound {
        finding: cause.finding,
        side: *SIDES.get(usize::from(cause.side))?,
        confidence: cause.confidence,
        evidence: evidence?,
    })
}

fn next_of((action, person, about): (u8, String, Option<Words>)) -> Option<NextStep> {
    Some(NextStep {
        action: *Action::ALL.get(usize::from(action))?,
        person,
        about: all(about, Words::evidence)?.pop(),
    })
}
