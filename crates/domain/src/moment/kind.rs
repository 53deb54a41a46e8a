/// What a sentence does. The words are those of the published definitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(missing_docs)] // each name says what it is; GLOSSARY.md defines them
pub enum MomentKind {
    Request,
    Question,
    Promise,
    Complaint,
    Thanks,
    Praise,
    Apology,
    NonApology,
    Admission,
    BlameShift,
    TalkingDown,
    Escalation,
    Leaving,
    ScopeChange,
    Goal,
    Value,
    Win,
}

impl MomentKind {
    /// All kinds, in the order of the glossary.
    pub const ALL: [MomentKind; 17] = [
        MomentKind::Request,
        MomentKind::Question,
        MomentKind::Promise,
        MomentKind::Complaint,
        MomentKind::Thanks,
        MomentKind::Praise,
        MomentKind::Apology,
        MomentKind::NonApology,
        MomentKind::Admission,
        MomentKind::BlameShift,
        MomentKind::TalkingDown,
        MomentKind::Escalation,
        MomentKind::Leaving,
        MomentKind::ScopeChange,
        MomentKind::Goal,
        MomentKind::Value,
        MomentKind::Win,
    ];

    /// Its name in code, cue files and reports: `non_apology`.
    pub fn name(self) -> &'static str {
        match self {
            MomentKind::Request => "request",
            MomentKind::Question => "question",
            MomentKind::Promise => "promise",
            MomentKind::Complaint => "complaint",
            MomentKind::Thanks => "thanks",
            MomentKind::Praise => "praise",
            MomentKind::Apology => "apology",
            MomentKind::NonApology => "non_apology",
            MomentKind::Admission => "admission",
            MomentKind::BlameShift => "blame_shift",
            MomentKind::TalkingDown => "talking_down",
            MomentKind::Escalation => "escalation",
            MomentKind::Leaving => "leaving",
            MomentKind::ScopeChange => "scope_change",
            MomentKind::Goal => "goal",
            MomentKind::Value => "value",
            MomentKind::Win => "win",
        }
    }

    /// True for what speaks of trouble, whoever says it.
    pub fn is_trouble(self) -> bool {
        use MomentKind::{BlameShift, Complaint, Escalation, Leaving, NonApology, TalkingDown};
        matches!(
            self,
            Complaint | Escalation | Leaving | NonApology | BlameShift | TalkingDown
        )
    }

    /// The kind of that name.
    pub fn named(name: &str) -> Option<MomentKind> {
        MomentKind::ALL.into_iter().find(|k| k.name() == name)
    }
}
