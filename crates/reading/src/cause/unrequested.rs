//! Unrequested work: things we offered or made that nobody asked for, and that they hardly took up.

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::correspondence::{Correspondence, Letter, days_between};
use crate::report::{Became, CauseSide, Finding, Offer};
use amends_domain::{Cause, Hint, MomentKind, Side};

pub const DEFINITION: Definition = Definition {
    cause: Cause::UnrequestedWork,
    plain: "You make or offer things that nobody asked for, and they hardly take them up.",
    needs: "Words of yours that offer or bring something unasked (“we also prepared”, “we took the liberty”).",
    measured: "What became of each, by their next letters in that conversation within 120 days: taken up \
               (they commit, praise it or tell of a success with it), declined (no longer wanted, no \
               thanks, or a complaint), else passed over. Each that was not taken up counts a half.",
    limits: "What they asked for by phone looks unasked. A “thank you” alone is no taking up. Hours spent \
             are not in the mail.",
    source: "Our own rule: work is unasked when no request of theirs stands before it and its own words \
             say so.",
    measure,
};

/// Their letters for so many days tell what became of an offer.
const TOLD: i64 = 120;

fn measure(ground: &Ground<'_>) -> Weighed {
    let mail = ground.mail;
    let found: Vec<_> = mail
        .from(Side::Ours)
        .filter_map(|(i, l)| Some((i, l, l.hint(Hint::Unrequested)?)))
        .collect();
    let offers: Vec<Offer> = found
        .iter()
        .map(|(i, l, _)| Offer {
            day: ground.day(l.at()),
            became: became(mail, *i, l),
        })
        .collect();
    let idle = offers.iter().filter(|o| o.became != Became::TakenUp);
    let weight = idle.count() as f64 * 0.5;
    let evidence = found.iter().map(|(_, l, c)| l.clue(c)).collect();
    Some((
        weight,
        Measured {
            finding: Finding::UnrequestedWork { offers },
            side: CauseSide::Ours,
            evidence: newest(evidence),
        },
    ))
}

/// What became of the offer of a letter: the first of their answers that says so.
fn became(mail: &Correspondence<'_>, offered: usize, letter: &Letter<'_>) -> Became {
    let later = mail.letters[offered + 1..].iter();
    let answers = later
        .take_while(|l| days_between(letter.at(), l.at()) <= TOLD)
        .filter(|l| l.thread == letter.thread && l.side == Side::Theirs && l.is_personal());
    let told = answers.filter_map(|l| {
        let takes_up = l.hint(Hint::Commitment).is_some()
            || l.has(MomentKind::Praise)
            || l.has(MomentKind::Win);
        if declines(l) {
            Some(Became::Declined)
        } else {
            takes_up.then_some(Became::TakenUp)
        }
    });
    told.take(1).next().unwrap_or(Became::PassedOver)
}

/// They say no.
fn declines(letter: &Letter<'_>) -> bool {
    let refuses = || {
        let text = letter.text().to_lowercase().replace('’', "'");
        NO.iter().any(|no| text.contains(no))
    };
    letter.hint(Hint::Withdrawn).is_some() || letter.has(MomentKind::Complaint) || refuses()
}

/// How people say no to an offer: English, German, French, Spanish, Dutch, Italian, Portuguese.
const NO: &[&str] = &[
    "no thank",
    "no, thank",
    "not for us",
    "don't need",
    "do not need",
    "not needed",
    "we'll pass",
    "didn't ask for",
    "did not ask for",
    "nein danke",
    "nein, danke",
    "brauchen wir nicht",
    "nicht bestellt",
    "non merci",
    "non, merci",
    "pas besoin",
    "no gracias",
    "no, gracias",
    "no lo necesitamos",
    "nee bedankt",
    "nee, bedankt",
    "niet nodig",
    "no grazie",
    "no, grazie",
    "non ci serve",
    "não, obrigad",
    "não precisamos",
];
