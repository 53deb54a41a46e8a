use crate::Cause;

/// What a clue gives away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Hint {
    /// Something asked for or promised is here: "attached", "it's live", "done", "sent this morning".
    Delivered,
    /// It was settled elsewhere: "as discussed on the phone", "good to talk just now".
    Spoken,
    /// No longer wanted: "never mind", "forget that", "no need after all".
    Withdrawn,
    /// The other side is reminded: "any update", "still waiting", "following up", "as I said".
    Reminder,
    /// A new date is given before the old one passed: "it will be Thursday instead".
    Renegotiated,
    /// A silence or absence is announced: "I'm away until the 12th".
    Absence,
    /// The writer says all is well again: "all sorted", "works now", "no harm done".
    Settled,
    /// Banter: "ha", a wink, "only joking", a tease.
    Joke,
    /// A decision is put off: "will have a look", "let me think about it", "in the new year".
    Deferral,
    /// New work or money committed: "go ahead", "approved", "signed", "we'd like to book".
    Commitment,
    /// We offer something that nobody asked for: "we've taken the liberty", "we also prepared".
    Unrequested,
    /// Something of ours waits on a person or body of theirs: "still with our board", "needs sign-off".
    WaitsOnThem,
    /// Praise of us to others or a recommendation: "I've told my brother about you".
    Referral,
    /// Somebody hands over to somebody else: "Priya will look after you from now on".
    Handover,
    /// Another supplier is named for our work: "we had a quote from another agency".
    Rival,
    /// What is needed to go on without us is asked for: source files, passwords, a full export.
    HandingOver,
    /// The end or the renewal of the contract is asked about: "what is the notice period?".
    Term,
    /// A wish or worry put softly: "no rush", "whenever you get a chance", "sorry to chase".
    Gentle,
    /// Somebody says in plain words what the trouble is: "nobody has said sorry", "I don't need to be
    /// taught", "we didn't ask for this".
    Names(Cause),
}

impl Hint {
    /// All hints.
    pub const ALL: [Hint; 30] = [
        Hint::Delivered,
        Hint::Spoken,
        Hint::Withdrawn,
        Hint::Reminder,
        Hint::Renegotiated,
        Hint::Absence,
        Hint::Settled,
        Hint::Joke,
        Hint::Deferral,
        Hint::Commitment,
        Hint::Unrequested,
        Hint::WaitsOnThem,
        Hint::Referral,
        Hint::Handover,
        Hint::Rival,
        Hint::HandingOver,
        Hint::Term,
        Hint::Gentle,
        Hint::Names(Cause::GoalsBlurred),
        Hint::Names(Cause::BusinessGoalsMoved),
        Hint::Names(Cause::RecurringBottleneck),
        Hint::Names(Cause::UnrequestedWork),
        Hint::Names(Cause::ValueMismatch),
        Hint::Names(Cause::ApologyOwed),
        Hint::Names(Cause::TalkedDown),
        Hint::Names(Cause::SlowResponse),
        Hint::Names(Cause::StyleMismatch),
        Hint::Names(Cause::BrokenPromise),
        Hint::Names(Cause::UnacknowledgedFault),
        Hint::Names(Cause::RealIssueHidden),
    ];

    /// Its name in cue files.
    pub fn name(self) -> &'static str {
        match self {
            Hint::Delivered => "delivered",
            Hint::Spoken => "spoken",
            Hint::Withdrawn => "withdrawn",
            Hint::Reminder => "reminder",
            Hint::Renegotiated => "renegotiated",
            Hint::Absence => "absence",
            Hint::Settled => "settled",
            Hint::Joke => "joke",
            Hint::Deferral => "deferral",
            Hint::Commitment => "commitment",
            Hint::Unrequested => "unrequested",
            Hint::WaitsOnThem => "waits_on_them",
            Hint::Referral => "referral",
            Hint::Handover => "handover",
            Hint::Rival => "rival",
            Hint::HandingOver => "handing_over",
            Hint::Term => "term",
            Hint::Gentle => "gentle",
            Hint::Names(Cause::GoalsBlurred) => "names_goals_blurred",
            Hint::Names(Cause::BusinessGoalsMoved) => "names_business_goals_moved",
            Hint::Names(Cause::RecurringBottleneck) => "names_recurring_bottleneck",
            Hint::Names(Cause::UnrequestedWork) => "names_unrequested_work",
            Hint::Names(Cause::ValueMismatch) => "names_value_mismatch",
            Hint::Names(Cause::ApologyOwed) => "names_apology_owed",
            Hint::Names(Cause::TalkedDown) => "names_talked_down",
            Hint::Names(Cause::SlowResponse) => "names_slow_response",
            Hint::Names(Cause::StyleMismatch) => "names_style_mismatch",
            Hint::Names(Cause::BrokenPromise) => "names_broken_promise",
            Hint::Names(Cause::UnacknowledgedFault) => "names_unacknowledged_fault",
            Hint::Names(Cause::RealIssueHidden) => "names_real_issue_hidden",
        }
    }

    /// The hint of that name.
    pub fn named(name: &str) -> Option<Hint> {
        Hint::ALL.into_iter().find(|h| h.name() == name)
    }
}
