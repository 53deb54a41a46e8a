//! Client or not, and why not.
//!
//! Whoever writes with us both ways is taken for a client unless the words say otherwise: a client
//! that is missed is worse than a stranger that is listed.

use super::census::Census;
use super::cues::Cue;
use super::dossier::Dossier;
use super::setting::Setting;
use super::tone::Tone;
use super::words::Words;
use crate::report::LeftOutWhy;

/// How old a first letter may be that nobody answered and that only hints at work, in seconds.
const FRESH: i64 = 30 * 86_400;

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
pub(crate) fn judge(
    census: &Census,
    words: &dyn Words,
    dossier: &Dossier,
    setting: &Setting,
) -> Verdict {
    use LeftOutWhy::{Private, Recruiter, Supplier, Unanswered};
    let tone = Tone::of(census, words, dossier);
    if dossier.written == 0 {
        return silent(dossier, &tone);
    }
    let buyer = tone.count(Cue::TheyBuy) + tone.count(Cue::WeSell) + tone.count(Cue::Prospect);
    let seller = tone.count(Cue::TheySell) + tone.count(Cue::WeBuy);
    let recruit = tone.count(Cue::Recruit);
    let pitch = tone.count(Cue::Pitch);
    let ours = dossier.ours.len() - dossier.circulars;
    if recruit > 0 && recruit * 3 >= tone.theirs && recruit > buyer {
        return Verdict::LeftOut(Recruiter);
    }
    if ours == 0 && dossier.answered == 0 {
        let answers_us = setting.mute && dossier.replies > 0;
        let asks = tone.count(Cue::Prospect) > 0
            || (tone.count(Cue::TheyBuy) > 0 && is_fresh(census, dossier, setting));
        let welcome = answers_us || (asks && pitch == 0 && seller == 0);
        return if welcome {
            Verdict::Client
        } else {
            Verdict::LeftOut(Unanswered)
        };
    }
    let refused = tone.ours > 0 && tone.count(Cue::Decline) == tone.ours && ours <= 3;
    if refused && (pitch > 0 || buyer == 0) || pitch >= 2 && ours <= 1 && buyer == 0 {
        return Verdict::LeftOut(Unanswered);
    }
    let brief = tone.ours + tone.theirs <= 4;
    let asked = buyer == 0 && (brief || dossier.opened_by_us >= 3);
    // One such letter among many says little: clients order and book, too.
    let telling = seller > 0 && seller * 12 >= tone.ours + tone.theirs;
    if seller >= 2 && seller >= 2 * buyer || telling && asked {
        return Verdict::LeftOut(Supplier);
    }
    let dear = tone.count(Cue::Private);
    let private = setting.is_private(census, dossier) && buyer + seller == 0;
    let kin = private && setting.is_kin(census, dossier);
    let warm = dear >= 2 && dear * 3 >= tone.ours + tone.theirs;
    if private && (warm || kin && (dear > 0 || brief)) {
        return Verdict::LeftOut(Private);
    }
    Verdict::Client
}

/// Their last letter is not older than [`FRESH`].
fn is_fresh(census: &Census, dossier: &Dossier, setting: &Setting) -> bool {
    let theirs = dossier.theirs.iter();
    let last = theirs.map(|&l| census.letters.at(l as usize).at).max();
    last.is_some_and(|last| setting.newest - last <= FRESH)
}

/// Nobody of them ever wrote to us in person.
fn silent(dossier: &Dossier, tone: &Tone) -> Verdict {
    if dossier.newsletters + dossier.machine + dossier.listed == 0 {
        let ours = dossier.ours.len() - dossier.circulars;
        let served = ours >= 3 && tone.count(Cue::WeSell) > 0;
        return if served {
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
