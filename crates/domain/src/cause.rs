//! Why a relationship suffers.

/// A named reason. Five come from the reboot's points, seven from the steps of a repair.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Cause {
    /// The aims of the work have not been spoken of for long, or got lost.
    GoalsBlurred,
    /// The client's own business turned and our work did not.
    BusinessGoalsMoved,
    /// The same obstacle holds things up again and again.
    RecurringBottleneck,
    /// We do work that nobody asked for.
    UnrequestedWork,
    /// What they value is not what we give or report.
    ValueMismatch,
    /// An apology is due and has not been made.
    ApologyOwed,
    /// We talked down to them.
    TalkedDown,
    /// Our answers take longer than this client is used to.
    SlowResponse,
    /// We write in another manner than they do: longer, stiffer, or too lightly.
    StyleMismatch,
    /// We said a date and it passed.
    BrokenPromise,
    /// We were wrong and did not say so, or blamed them.
    UnacknowledgedFault,
    /// Many small annoyances have one cause underneath.
    RealIssueHidden,
}

impl Cause {
    /// All causes.
    pub const ALL: [Cause; 12] = [
        Cause::GoalsBlurred,
        Cause::BusinessGoalsMoved,
        Cause::RecurringBottleneck,
        Cause::UnrequestedWork,
        Cause::ValueMismatch,
        Cause::ApologyOwed,
        Cause::TalkedDown,
        Cause::SlowResponse,
        Cause::StyleMismatch,
        Cause::BrokenPromise,
        Cause::UnacknowledgedFault,
        Cause::RealIssueHidden,
    ];

    /// Its name in reports: `slow_response`.
    pub fn name(self) -> &'static str {
        match self {
            Cause::GoalsBlurred => "goals_blurred",
            Cause::BusinessGoalsMoved => "business_goals_moved",
            Cause::RecurringBottleneck => "recurring_bottleneck",
            Cause::UnrequestedWork => "unrequested_work",
            Cause::ValueMismatch => "value_mismatch",
            Cause::ApologyOwed => "apology_owed",
            Cause::TalkedDown => "talked_down",
            Cause::SlowResponse => "slow_response",
            Cause::StyleMismatch => "style_mismatch",
            Cause::BrokenPromise => "broken_promise",
            Cause::UnacknowledgedFault => "unacknowledged_fault",
            Cause::RealIssueHidden => "real_issue_hidden",
        }
    }
}
