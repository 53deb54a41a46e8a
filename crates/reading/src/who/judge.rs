//! Client or not, and why not.

use super::census::Census;
use super::dossier::Dossier;
use crate::report::LeftOutWhy;

/// What a party is to us.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// We work for them.
    Client,
    /// They write to us and are no client.
    LeftOut(LeftOutWhy),
    /// They never wrote to us: not worth a word.
    Nobody,
}

/// Judges one party.
pub(crate) fn judge(census: &Census, dossier: &Dossier) -> Verdict {
    let _ = census;
    if dossier.theirs.is_empty() {
        return silent(dossier);
    }
    if dossier.answered == 0 && dossier.ours.is_empty() {
        return Verdict::LeftOut(LeftOutWhy::Unanswered);
    }
    Verdict::Client
}

/// Nobody of them ever wrote to us in person.
fn silent(dossier: &Dossier) -> Verdict {
    if dossier.newsletters + dossier.machine + dossier.listed == 0 {
        return if dossier.ours.len() >= 3 {
            Verdict::Client
        } else {
            Verdict::Nobody
        };
    }
    let why = if dossier.listed > dossier.newsletters.max(dossier.machine) {
        LeftOutWhy::List
    } else if dossier.newsletters > dossier.machine {
        LeftOutWhy::Newsletter
    } else {
        LeftOutWhy::Machine
    };
    Verdict::LeftOut(why)
}
