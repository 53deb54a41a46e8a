//! Promises and dates.

use super::{Needs, Offence, Severity};

/// All of them.
pub(super) static ALL: &[&Offence] = &[
    &VAGUE_PROMISE,
    &PROMISE_POLICY,
    &PROMISE_LATE,
    &PROMISE_PAST,
    &PROMISE_CLASH,
    &RELATIVE_DATE,
    &DATE_MISMATCH,
];

/// `promise.vague`: This promises something for no particular day.
pub static VAGUE_PROMISE: Offence = Offence {
    code: "promise.vague",
    severity: Severity::Consider,
    says: "This promises something for no particular day.",
    why: "They will wait from today. A day you can keep is worth more than “soon”.",
    source: "Cohen, Carvalho & Mitchell 2004, commitments",
    needs: Needs::Text,
};

/// `promise.policy`: Your policy says not to promise this.
pub static PROMISE_POLICY: Offence = Offence {
    code: "promise.policy",
    severity: Severity::Must,
    says: "Your policy says not to promise this.",
    why: "A promise that has to be taken back costs more than one not made.",
    source: "The policy file",
    needs: Needs::Policy,
};

/// `promise.late`: This is later than the answer your policy promises.
pub static PROMISE_LATE: Offence = Offence {
    code: "promise.late",
    severity: Severity::Consider,
    says: "This is later than the answer your policy promises.",
    why: "They were told to expect it sooner.",
    source: "The policy file",
    needs: Needs::Policy,
};

/// `promise.past`: This promises something for a day that has passed.
pub static PROMISE_PAST: Offence = Offence {
    code: "promise.past",
    severity: Severity::Must,
    says: "This promises something for a day that has passed.",
    why: "It cannot be kept.",
    source: "The calendar",
    needs: Needs::Text,
};

/// `promise.clash`: You promised this before, for another day.
pub static PROMISE_CLASH: Offence = Offence {
    code: "promise.clash",
    severity: Severity::Must,
    says: "You promised this before, for another day.",
    why: "Say that the day has moved, and why; two dates for one thing leave them with none.",
    source: "Promises made and kept: Schweitzer, Hershey & Bradlow 2006",
    needs: Needs::Mail,
};

/// `date.relative`: The day depends on when this is read.
pub static RELATIVE_DATE: Offence = Offence {
    code: "date.relative",
    severity: Severity::Consider,
    says: "The day depends on when this is read.",
    why: "Mail is read later and passed on. A date stays true.",
    source: "Plain language, ISO 24495-1:2023",
    needs: Needs::Text,
};

/// `date.mismatch`: The weekday and the date do not go together.
pub static DATE_MISMATCH: Offence = Offence {
    code: "date.mismatch",
    severity: Severity::Must,
    says: "The weekday and the date do not go together.",
    why: "They have to ask which of the two is meant.",
    source: "The calendar",
    needs: Needs::Text,
};
