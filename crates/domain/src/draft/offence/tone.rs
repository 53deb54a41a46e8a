//! Tone: talking down, lecturing, blame, defence.

use super::{Needs, Offence, Severity};

/// All of them.
pub(super) static ALL: &[&Offence] = &[
    &BELITTLING,
    &OBVIOUS,
    &TOLD_YOU,
    &LECTURE,
    &BLAME,
    &DEFENSIVE,
    &DISMISSIVE,
    &SHOUTING,
    &PRESSURE,
];

/// `tone.belittling`: This talks down to the reader.
pub static BELITTLING: Offence = Offence {
    code: "tone.belittling",
    severity: Severity::Must,
    says: "This talks down to the reader.",
    why: "They hear that you think little of them, whatever else the mail says.",
    source: "Wang & Potts 2019 (TalkDown), competence doubts and presumed emotion",
    needs: Needs::Text,
};

/// `tone.obvious`: This says that it is easy or plain to see.
pub static OBVIOUS: Offence = Offence {
    code: "tone.obvious",
    severity: Severity::Consider,
    says: "This says that it is easy or plain to see.",
    why: "For whoever did not see it, it is a small put-down, and the sentence works without it.",
    source: "Wang & Potts 2019 (TalkDown), minimisers",
    needs: Needs::Text,
};

/// `tone.told_you`: This points out that you said it before.
pub static TOLD_YOU: Offence = Offence {
    code: "tone.told_you",
    severity: Severity::Must,
    says: "This points out that you said it before.",
    why: "It scores a point. If it was missed once, saying it again in clear words is quicker.",
    source: "Wang & Potts 2019 (TalkDown), instruction as correction",
    needs: Needs::Text,
};

/// `tone.lecture`: This lectures the reader.
pub static LECTURE: Offence = Offence {
    code: "tone.lecture",
    severity: Severity::Must,
    says: "This lectures the reader.",
    why: "They pay for help with this, not for a lesson.",
    source: "Wang & Potts 2019 (TalkDown), authority voice",
    needs: Needs::Text,
};

/// `tone.blame`: This puts the blame on the reader.
pub static BLAME: Offence = Offence {
    code: "tone.blame",
    severity: Severity::Must,
    says: "This puts the blame on the reader.",
    why: "People defend themselves against “you did not”; they can work with what happened and what it needs now.",
    source: "Trosborg 1995, blaming the complainer; Zhang et al. 2018, second person",
    needs: Needs::Text,
};

/// `tone.defensive`: This defends you instead of helping them.
pub static DEFENSIVE: Offence = Offence {
    code: "tone.defensive",
    severity: Severity::Must,
    says: "This defends you instead of helping them.",
    why: "It answers a charge and leaves their problem where it was.",
    source: "Trosborg 1995, denial and evasion",
    needs: Needs::Text,
};

/// `tone.dismissive`: This makes their matter small.
pub static DISMISSIVE: Offence = Offence {
    code: "tone.dismissive",
    severity: Severity::Must,
    says: "This makes their matter small.",
    why: "They wrote because it matters to them.",
    source: "Trosborg 1995, minimising; Wang & Potts 2019",
    needs: Needs::Text,
};

/// `tone.shouting`: This is written loudly.
pub static SHOUTING: Offence = Offence {
    code: "tone.shouting",
    severity: Severity::Consider,
    says: "This is written loudly.",
    why: "Capitals and rows of exclamation marks read as shouting.",
    source: "Byron 2008, emotion in e-mail",
    needs: Needs::Text,
};

/// `tone.pressure`: This sounds like a threat.
pub static PRESSURE: Offence = Offence {
    code: "tone.pressure",
    severity: Severity::Consider,
    says: "This sounds like a threat.",
    why: "Say what happens on which day and what they can do; a bare threat ends the talk.",
    source: "Brown & Levinson 1987, warnings as threats to face",
    needs: Needs::Text,
};
