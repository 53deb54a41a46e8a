//! What was measured for a cause, in a sentence or two.

mod five_points;
pub(crate) mod more;
mod six_steps;

pub use more::more;
pub(crate) use six_steps::{DATES_NAMED, dates_passed};

use super::number::things;
use super::{Tongue, Voice, date, waits};
use crate::german;
use amends_domain::Side;
use amends_reading::ClientReport;
use amends_reading::report::{CauseFound, CauseSide, Finding};
use jiff::civil::Date;

/// One or two sentences with the numbers and dates behind a cause.
pub fn sentence(cause: &CauseFound, client: &ClientReport, voice: &Voice<'_>) -> String {
    if voice.tongue() == Tongue::German {
        return german::finding::sentence(cause, client, voice);
    }
    let side = cause.side;
    match &cause.finding {
        Finding::GoalsBlurred {
            last,
            messages_since,
            ..
        } => five_points::goals_blurred(*last, *messages_since, voice),
        Finding::BusinessGoalsMoved {
            since,
            mentions,
            ours,
            ..
        } => five_points::business_goals_moved(*since, *mentions, ours.n, voice),
        Finding::RecurringBottleneck {
            times, first, last, ..
        } => five_points::recurring_bottleneck(*times, *first, *last, voice),
        Finding::UnrequestedWork { offers } => five_points::unrequested_work(offers),
        Finding::ValueMismatch {
            times, taken_up, ..
        } => five_points::value_mismatch(*times, *taken_up),
        Finding::ApologyOwed {
            complaints,
            non_apologies,
        } => six_steps::apology_owed(*complaints, *non_apologies),
        Finding::TalkedDown { times } => six_steps::talked_down(*times),
        Finding::SlowResponse {
            usual_hours,
            recent_hours,
            reminders,
            waiting,
        } => six_steps::slow_response(
            side,
            *usual_hours,
            *recent_hours,
            *reminders,
            waits_on(side, *waiting, client),
            voice,
        ),
        Finding::StyleMismatch {
            ours,
            theirs,
            theirs_before,
        } => six_steps::style_mismatch(*ours, *theirs, *theirs_before),
        Finding::BrokenPromise { broken, made } => {
            six_steps::broken_promise(side, *broken, *made, client, voice)
        }
        Finding::UnacknowledgedFault {
            asked,
            evasions,
            exchanges,
        } => six_steps::unacknowledged_fault(*asked, *evasions, *exchanges),
        Finding::RealIssueHidden {
            details,
            threads,
            days,
            ..
        } => six_steps::real_issue_hidden(*details, *threads, *days),
        Finding::Named {
            letters,
            first,
            last,
            ..
        } => named(*letters, *first, *last, voice),
    }
}

/// Where and when a cause is named that nothing else shows.
fn named(letters: usize, first: Date, last: Date, voice: &Voice<'_>) -> String {
    let day = |day| date::on(day, voice.today());
    if first == last {
        return format!("It is said in plain words {}.", day(first));
    }
    format!(
        "It is said in plain words in {}, first {} and last {}.",
        things(letters, "message", "messages"),
        day(first),
        day(last)
    )
}

/// How many things wait on those who answer slowly: all that a page lists, of which those were measured that wait long.
pub(crate) fn waits_on(side: CauseSide, measured: usize, client: &ClientReport) -> usize {
    let on = |side| waits::on(client, side);
    let all = match side {
        CauseSide::Ours => on(Side::Ours),
        CauseSide::Theirs => on(Side::Theirs),
        CauseSide::Both => on(Side::Ours) + on(Side::Theirs),
    };
    match measured {
        0 => 0,
        measured => all.max(measured),
    }
}
