//! The one thing to do next for a client.

use crate::correspondence::Correspondence;
use crate::ledger::Ledger;
use crate::report::{Action, CauseFound, NextStep};
use amends_domain::{Address, Cause, Evidence, LoopKind, Side, Standing};

/// Nobody is told to own a mistake that is less sure than this: an admission of what was not ours does harm.
const OWNED_FROM: f32 = 0.6;

/// Chooses the next step from the standing, its first cause and what is open.
pub fn next(
    mail: &Correspondence<'_>,
    ledger: &Ledger,
    causes: &[CauseFound],
    standing: Standing,
) -> Option<NextStep> {
    let overdue = ledger
        .open()
        .find(|e| e.entry.owner == Side::Ours && e.entry.broken.is_some())
        .map(|e| e.entry.evidence.clone());
    let waiting = ledger
        .open()
        .filter(|e| e.entry.owner == Side::Ours && e.entry.kind != LoopKind::Promise)
        .max_by(|a, b| a.entry.waiting_hours.total_cmp(&b.entry.waiting_hours))
        .map(|e| e.entry.evidence.clone());
    let first = causes.first();
    let is_sure = first.is_some_and(|c| c.confidence >= OWNED_FROM);
    let shown = || first.and_then(|c| c.evidence.first().cloned());
    let (action, about) = match (standing, first.map(CauseFound::cause)) {
        (Standing::Good | Standing::Unknown, _) => match (overdue, waiting) {
            (Some(due), _) => (Action::Deliver, Some(due)),
            (None, Some(ask)) => (Action::Answer, Some(ask)),
            (None, None) => return None,
        },
        (Standing::Mending, _) => (Action::KeepMending, overdue.or(waiting)),
        (Standing::Broken, Some(Cause::UnacknowledgedFault | Cause::ApologyOwed)) if is_sure => {
            (Action::Acknowledge, shown())
        }
        (Standing::Broken, _) => (Action::PartWell, shown()),
        (_, Some(Cause::UnacknowledgedFault)) if !is_sure => (Action::Call, shown()),
        (_, Some(cause)) => (
            action_for(cause),
            about_for(cause, overdue, waiting, shown()),
        ),
        (_, None) => (Action::Call, overdue.or(waiting)),
    };
    Some(NextStep {
        action,
        person: person(mail, about.as_ref()),
        about,
    })
}

fn action_for(cause: Cause) -> Action {
    match cause {
        Cause::GoalsBlurred | Cause::BusinessGoalsMoved => Action::AskGoals,
        Cause::RecurringBottleneck => Action::UnblockTogether,
        Cause::UnrequestedWork | Cause::ValueMismatch => Action::AskValue,
        Cause::ApologyOwed | Cause::TalkedDown => Action::Apologise,
        Cause::SlowResponse => Action::Answer,
        Cause::StyleMismatch => Action::MatchStyle,
        Cause::BrokenPromise => Action::Deliver,
        Cause::UnacknowledgedFault => Action::Acknowledge,
        Cause::RealIssueHidden => Action::FindRoot,
    }
}

fn about_for(
    cause: Cause,
    overdue: Option<Evidence>,
    waiting: Option<Evidence>,
    shown: Option<Evidence>,
) -> Option<Evidence> {
    match cause {
        Cause::BrokenPromise => overdue.or(shown),
        Cause::SlowResponse => waiting.or(shown),
        _ => shown,
    }
}

/// The name of the person of theirs whose words it is about, or else who wrote last.
fn person(mail: &Correspondence<'_>, about: Option<&Evidence>) -> String {
    let wrote = |address: &Address| {
        mail.from(Side::Theirs)
            .rfind(|(_, l)| l.message.from.address == *address)
    };
    about
        .and_then(|e| wrote(&e.from))
        .or_else(|| mail.from(Side::Theirs).next_back())
        .map(|(_, l)| match l.message.from.name.as_str() {
            "" => l.message.from.address.local().to_string(),
            name => name.to_string(),
        })
        .unwrap_or_default()
}
