//! In kind: as the client writes.

use super::{Needs, Offence, Severity};

/// All of them.
pub(super) static ALL: &[&Offence] = &[
    &OTHER_LANGUAGE,
    &LENGTH,
    &FORMALITY,
    &GREETING,
    &NAME,
    &MANY_ASKS,
    &KEEP_NO_REASON,
    &KEEP_UNKNOWN,
    &KEEP_UNUSED,
];

/// `kind.language`: This is not the language they write in.
pub static OTHER_LANGUAGE: Offence = Offence {
    code: "kind.language",
    severity: Severity::Must,
    says: "This is not the language they write in.",
    why: "Answer in theirs, or say why you do not.",
    source: "Communication accommodation, Giles 1973",
    needs: Needs::Mail,
};

/// `kind.length`: This is much longer than what they write.
pub static LENGTH: Offence = Offence {
    code: "kind.length",
    severity: Severity::Consider,
    says: "This is much longer than what they write.",
    why: "They write briefly; the point should stand in the first lines.",
    source: "Communication accommodation, Giles 1973",
    needs: Needs::Mail,
};

/// `kind.formality`: The form of address is not the one they use with you.
pub static FORMALITY: Offence = Offence {
    code: "kind.formality",
    severity: Severity::Consider,
    says: "The form of address is not the one they use with you.",
    why: "Stiffer than they are sounds cold, looser sounds careless.",
    source: "Communication accommodation, Giles 1973",
    needs: Needs::Mail,
};

/// `kind.greeting`: They always greet you; this begins without a greeting.
pub static GREETING: Offence = Offence {
    code: "kind.greeting",
    severity: Severity::Consider,
    says: "They always greet you; this begins without a greeting.",
    why: "In their mails a greeting is part of the manners.",
    source: "Politeness, greetings: Danescu-Niculescu-Mizil et al. 2013",
    needs: Needs::Mail,
};

/// `kind.name`: The name is not as they write it.
pub static NAME: Offence = Offence {
    code: "kind.name",
    severity: Severity::Must,
    says: "The name is not as they write it.",
    why: "A wrong name is the first thing they see.",
    source: "Respect: names right",
    needs: Needs::Mail,
};

/// `ask.many`: This asks for many things in running text.
pub static MANY_ASKS: Offence = Offence {
    code: "ask.many",
    severity: Severity::Consider,
    says: "This asks for many things in running text.",
    why: "What is asked in passing is answered in part. A numbered list, or one clear ask, gets answers.",
    source: "Lampert, Dale & Paris 2010, requests in mail",
    needs: Needs::Text,
};

/// `keep.no_reason`: A finding is to be kept, but no reason is given.
pub static KEEP_NO_REASON: Offence = Offence {
    code: "keep.no_reason",
    severity: Severity::Must,
    says: "A finding is to be kept, but no reason is given.",
    why: "Write it as “keep: CODE because REASON”. Without a reason it keeps nothing.",
    source: "House rule",
    needs: Needs::Text,
};

/// `keep.unknown`: No kind of finding has this code.
pub static KEEP_UNKNOWN: Offence = Offence {
    code: "keep.unknown",
    severity: Severity::Must,
    says: "No kind of finding has this code.",
    why: "The codes are in docs/drafts.md.",
    source: "House rule",
    needs: Needs::Text,
};

/// `keep.unused`: This keeps a finding that is not there.
pub static KEEP_UNUSED: Offence = Offence {
    code: "keep.unused",
    severity: Severity::Consider,
    says: "This keeps a finding that is not there.",
    why: "The line can go.",
    source: "House rule",
    needs: Needs::Text,
};
