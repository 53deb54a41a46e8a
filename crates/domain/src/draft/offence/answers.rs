//! What they asked and the draft leaves open.

use super::{Needs, Offence, Severity};

/// All of them.
pub(super) static ALL: &[&Offence] = &[&QUESTION, &REQUEST, &COMPLAINT];

/// `answers.question`: They asked this, and the draft does not answer it.
pub static QUESTION: Offence = Offence {
    code: "answers.question",
    severity: Severity::Must,
    says: "They asked this, and the draft does not answer it.",
    why: "A question passed over is asked again, with less patience. “I do not know yet; you hear from me on Friday 5 June” is an answer.",
    source: "Politeness and grounding: adjacency pairs, Schegloff & Sacks 1973",
    needs: Needs::Mail,
};

/// `answers.request`: They asked for this, and the draft does not speak of it.
pub static REQUEST: Offence = Offence {
    code: "answers.request",
    severity: Severity::Must,
    says: "They asked for this, and the draft does not speak of it.",
    why: "Say when, or say that it will not be; silence they read as no.",
    source: "Adjacency pairs, Schegloff & Sacks 1973",
    needs: Needs::Mail,
};

/// `answers.complaint`: They complained of this, and the draft does not speak of it.
pub static COMPLAINT: Offence = Offence {
    code: "answers.complaint",
    severity: Severity::Consider,
    says: "They complained of this, and the draft does not speak of it.",
    why: "A complaint that nobody takes up grows.",
    source: "Davidow 2003, attentiveness",
    needs: Needs::Mail,
};
