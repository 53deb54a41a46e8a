//! Words the reader does not use, or that the firm has set aside.

use super::{Needs, Offence, Severity};

/// All of them.
pub(super) static ALL: &[&Offence] = &[&JARGON, &ACRONYM, &AVOID];

/// `words.jargon`: This client has never used this word.
pub static JARGON: Offence = Offence {
    code: "words.jargon",
    severity: Severity::Consider,
    says: "This client has never used this word.",
    why: "A word from our trade makes the reader look it up, or nod and guess.",
    source: "Plain language, ISO 24495-1:2023",
    needs: Needs::Mail,
};

/// `words.acronym`: This client has never used this abbreviation, and it is not spelled out.
pub static ACRONYM: Offence = Offence {
    code: "words.acronym",
    severity: Severity::Consider,
    says: "This client has never used this abbreviation, and it is not spelled out.",
    why: "Spelled out once, everybody can follow.",
    source: "Plain language, ISO 24495-1:2023",
    needs: Needs::Mail,
};

/// `words.avoid`: Your policy says not to use these words.
pub static AVOID: Offence = Offence {
    code: "words.avoid",
    severity: Severity::Consider,
    says: "Your policy says not to use these words.",
    why: "You set it down yourselves.",
    source: "The policy file",
    needs: Needs::Policy,
};
