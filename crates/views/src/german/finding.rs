//! What was measured for a cause, in a sentence or two.

mod five_points;
mod more;
mod six_steps;

pub use more::more;

use crate::german::day;
use crate::german::number::count;
use crate::words::Voice;
use crate::words::finding::waits_on;
use amends_reading::ClientReport;
use amends_reading::report::{CauseFound, Finding};
use jiff::civil::Date;

/// One or two sentences with the numbers and dates behind a cause.
pub fn sentence(cause: &CauseFound, client: &ClientReport, voice: &Voice<'_>) -> String {
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
            (*usual_hours, *recent_hours),
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

fn named(letters: usize, first: Date, last: Date, voice: &Voice<'_>) -> String {
    let day = |on| day::on(on, voice.today());
    if first == last {
        return format!("Es wird {} offen ausgesprochen.", day(first));
    }
    format!(
        "Es wird in {} Nachrichten offen ausgesprochen, zuerst {} und zuletzt {}.",
        count(letters),
        day(first),
        day(last)
    )
}
