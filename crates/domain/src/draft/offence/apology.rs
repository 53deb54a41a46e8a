//! Apologies: what takes them back, and what they lack.

use super::{Needs, Offence, Severity};

/// All of them.
pub(super) static ALL: &[&Offence] = &[
    &CONDITIONAL,
    &BUT,
    &PASSIVE,
    &FEELINGS,
    &RITUAL,
    &VAGUE,
    &INTENT,
    &FALSE_ADMISSION,
    &NO_RESPONSIBILITY,
    &NO_REPAIR,
    &NO_REGRET,
];

/// `apology.conditional`: This is sorry only if something happened.
pub static CONDITIONAL: Offence = Offence {
    code: "apology.conditional",
    severity: Severity::Must,
    says: "This is sorry only if something happened.",
    why: "It leaves open whether anything went wrong, so the reader has to prove it once more.",
    source: "Non-apology forms; Lazare, On Apology (2004)",
    needs: Needs::Text,
};

/// `apology.but`: A “but” takes the apology back.
pub static BUT: Offence = Offence {
    code: "apology.but",
    severity: Severity::Must,
    says: "A “but” takes the apology back.",
    why: "What stands after “but” is heard as the real message.",
    source: "Non-apology forms; Trosborg 1995, justification",
    needs: Needs::Text,
};

/// `apology.passive`: A mistake is named, but nobody made it.
pub static PASSIVE: Offence = Offence {
    code: "apology.passive",
    severity: Severity::Must,
    says: "A mistake is named, but nobody made it.",
    why: "Taking responsibility weighs most in an apology; a sentence without a person takes none.",
    source: "Lewicki, Polin & Lount 2016; non-apology forms",
    needs: Needs::Text,
};

/// `apology.feelings`: This is sorry for how they feel, not for what happened.
pub static FEELINGS: Offence = Offence {
    code: "apology.feelings",
    severity: Severity::Must,
    says: "This is sorry for how they feel, not for what happened.",
    why: "It moves the fault from what was done to how they took it.",
    source: "Non-apology forms; Lazare, On Apology (2004)",
    needs: Needs::Text,
};

/// `apology.ritual`: This is a set phrase, not an apology.
pub static RITUAL: Offence = Offence {
    code: "apology.ritual",
    severity: Severity::Must,
    says: "This is a set phrase, not an apology.",
    why: "Everybody has read it from a machine. It names nothing that happened to this reader.",
    source: "CCSARP, Blum-Kulka, House & Kasper 1989; ritual regret",
    needs: Needs::Text,
};

/// `apology.vague`: It does not say what it is sorry for.
pub static VAGUE: Offence = Offence {
    code: "apology.vague",
    severity: Severity::Consider,
    says: "It does not say what it is sorry for.",
    why: "A reader believes an apology that names what went wrong.",
    source: "Non-apology forms, vague object",
    needs: Needs::Text,
};

/// `apology.intent`: This speaks of what was meant, not of what happened.
pub static INTENT: Offence = Offence {
    code: "apology.intent",
    severity: Severity::Consider,
    says: "This speaks of what was meant, not of what happened.",
    why: "They live with the effect; the intention is about us.",
    source: "CCSARP, lack of intent; Trosborg 1995",
    needs: Needs::Text,
};

/// `apology.false_admission`: This takes on a fault that is not yours.
pub static FALSE_ADMISSION: Offence = Offence {
    code: "apology.false_admission",
    severity: Severity::Must,
    says: "This takes on a fault that is not yours.",
    why: "It is untrue and hard to take back. Regret can be said without it; if your honesty is in question, say plainly that it did not happen and show what proves it.",
    source: "Kim et al. 2004; Brooks et al. 2014",
    needs: Needs::Fault,
};

/// `apology.no_responsibility`: Nothing here says that it was your part.
pub static NO_RESPONSIBILITY: Offence = Offence {
    code: "apology.no_responsibility",
    severity: Severity::Must,
    says: "Nothing here says that it was your part.",
    why: "Of the six parts of an apology this one weighs most.",
    source: "Lewicki, Polin & Lount 2016",
    needs: Needs::Fault,
};

/// `apology.no_repair`: Nothing here says what you do to put it right.
pub static NO_REPAIR: Offence = Offence {
    code: "apology.no_repair",
    severity: Severity::Must,
    says: "Nothing here says what you do to put it right.",
    why: "Of the six parts of an apology this one weighs second.",
    source: "Lewicki, Polin & Lount 2016",
    needs: Needs::Fault,
};

/// `apology.no_regret`: Nothing here says that you are sorry.
pub static NO_REGRET: Offence = Offence {
    code: "apology.no_regret",
    severity: Severity::Consider,
    says: "Nothing here says that you are sorry.",
    why: "Owning and mending weigh more, but without regret they read like an account.",
    source: "Lewicki, Polin & Lount 2016",
    needs: Needs::Fault,
};
