//! A heading for each cause.

use super::number::count;
use amends_domain::Cause;
use amends_reading::report::{CauseSide, Root};

/// A heading of a few words: `Slow answers`.
pub fn heading(cause: Cause) -> &'static str {
    match cause {
        Cause::GoalsBlurred => "The goals have gone quiet",
        Cause::BusinessGoalsMoved => "Their business has changed course",
        Cause::RecurringBottleneck => "The same thing keeps holding you up",
        Cause::UnrequestedWork => "Work nobody asked for",
        Cause::ValueMismatch => "What matters to them is not what they get",
        Cause::ApologyOwed => "An apology is due",
        Cause::TalkedDown => "Words that may talk down",
        Cause::SlowResponse => "Slow answers",
        Cause::StyleMismatch => "You write in different ways",
        Cause::BrokenPromise => "Promises that were not kept",
        Cause::UnacknowledgedFault => "A mistake that was not owned",
        Cause::RealIssueHidden => "Small things with one cause",
    }
}

/// Whose part it is: `your part`.
pub fn part(side: CauseSide) -> &'static str {
    match side {
        CauseSide::Ours => "your part",
        CauseSide::Theirs => "their part",
        CauseSide::Both => "both sides",
    }
}

/// The one thing underneath: `One thing explains five of the seven: an answer that came late.`
pub fn underneath(root: &Root) -> String {
    let what = match root.cause {
        Cause::GoalsBlurred => "nobody has said for long what the work is for",
        Cause::BusinessGoalsMoved => "their business has changed course and the work has not",
        Cause::RecurringBottleneck => "the same obstacle comes back each time",
        Cause::UnrequestedWork => "work goes into things they did not ask for",
        Cause::ValueMismatch => "what matters most to them is not what they get",
        Cause::ApologyOwed => "something still waits for an apology",
        Cause::TalkedDown => "they were talked down to",
        Cause::SlowResponse => "answers come too late",
        Cause::StyleMismatch => "the two sides write in different ways",
        Cause::BrokenPromise => "a promise was not kept",
        Cause::UnacknowledgedFault => "a mistake was never named",
        Cause::RealIssueHidden => "the small things go back to one event",
    };
    match (root.explains, root.of) {
        (0, _) | (_, 0) => format!("One thing lies underneath: {what}."),
        (n, of) if n >= of => format!("One thing explains all {}: {what}.", count(of)),
        (n, of) => format!(
            "One thing explains {} of the {}: {what}.",
            count(n),
            count(of)
        ),
    }
}
