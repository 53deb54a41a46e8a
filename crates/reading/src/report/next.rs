use amends_domain::Evidence;

/// The one thing to do next for a client.
#[derive(Debug, Clone)]
pub struct NextStep {
    /// What.
    pub action: Action,
    /// The person on their side to turn to.
    pub person: String,
    /// The words it is about.
    pub about: Option<Evidence>,
}

/// What can be done next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Action {
    /// Say sorry for our part, plainly, and say what happens now.
    Apologise,
    /// Say that we were wrong, without "if" or "but".
    Acknowledge,
    /// Answer what waits.
    Answer,
    /// Deliver what was promised, or give a new date before they ask.
    Deliver,
    /// Ring them: it has gone too far for mail.
    Call,
    /// Part well: hand over cleanly and leave the door open.
    PartWell,
    /// Ask what they want to reach now.
    AskGoals,
    /// Ask what they value most, and what we can stop doing.
    AskValue,
    /// Remove the obstacle together: name it, agree one owner and one date.
    UnblockTogether,
    /// Write as they write: shorter, warmer, or simply by phone.
    MatchStyle,
    /// Look at the small things together and ask what lies beneath.
    FindRoot,
    /// Keep doing what mends it: the next promise on time.
    KeepMending,
}

impl Action {
    /// All actions.
    pub const ALL: [Action; 12] = [
        Action::Apologise,
        Action::Acknowledge,
        Action::Answer,
        Action::Deliver,
        Action::Call,
        Action::PartWell,
        Action::AskGoals,
        Action::AskValue,
        Action::UnblockTogether,
        Action::MatchStyle,
        Action::FindRoot,
        Action::KeepMending,
    ];

    /// Its name in reports: `apologise`.
    pub fn name(self) -> &'static str {
        match self {
            Action::Apologise => "apologise",
            Action::Acknowledge => "acknowledge",
            Action::Answer => "answer",
            Action::Deliver => "deliver",
            Action::Call => "call",
            Action::PartWell => "part_well",
            Action::AskGoals => "ask_goals",
            Action::AskValue => "ask_value",
            Action::UnblockTogether => "unblock_together",
            Action::MatchStyle => "match_style",
            Action::FindRoot => "find_root",
            Action::KeepMending => "keep_mending",
        }
    }
}
