//! Goals blurred: the aim of the work has not been spoken of for long, or never, or we no longer speak
//! of it in their words.

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::report::{CauseSide, Finding, Share};
use crate::topic::{Topic, Weighed as Telling};
use amends_domain::{Cause, Evidence, MomentKind, Side, Standing};

pub const DEFINITION: Definition = Definition {
    cause: Cause::GoalsBlurred,
    plain: "Nobody has said for long what the work is for, or your letters have left their words for it.",
    needs: "Sentences of either side about an aim, or half a year of letters without any.",
    measured: "The days since an aim was last spoken of: 300 days beyond the first 90 make a half, less \
               the share of your letters of the last 120 days that speak of their aims (a quarter of the \
               telling words of one). To this up to a half where your letters spoke of them before and \
               hardly do now. A third of it all where they are not drifting away.",
    limits: "Aims spoken of by phone are not seen. Some work needs no aim but to go on.",
    source: "Aims help while they are specific and in view (Locke & Latham 2002), and progress that is \
             looked at is made more often (Harkin et al. 2016). The figures are our own.",
    measure,
};

/// The last so many days are "now".
const NOW: i64 = 120;
/// A letter that holds this share of an aim speaks of it.
const SPEAKS: f64 = 0.25;
/// In so many days and letters without a word of an aim, there is none.
const NEVER_DAYS: i64 = 180;
/// See `NEVER_DAYS`.
const NEVER_LETTERS: usize = 20;
/// A letter of so many words speaks of something.
const REPORT: u32 = 25;
/// Fewer letters of ours than this show no change.
const ENOUGH: usize = 4;
/// So many of their latest aims are compared.
const COMPARED: usize = 12;
/// So many words are named.
const WORDS: usize = 3;

fn measure(ground: &Ground<'_>) -> Weighed {
    let (mail, subjects) = (ground.mail, &ground.subjects);
    let said = |side| mail.moments(side, MomentKind::Goal);
    let last = [Side::Ours, Side::Theirs]
        .into_iter()
        .flat_map(said)
        .max_by_key(|(_, l, _)| l.at());
    let days = last.as_ref().map(|(_, l, _)| mail.days_ago(l.at()));
    let since = last
        .as_ref()
        .map_or(mail.letters.len(), |(i, _, _)| mail.letters.len() - i);
    let aims: Vec<_> = said(Side::Theirs).rev().take(COMPARED).collect();
    let topics: Vec<Topic> = aims
        .iter()
        .map(|(_, l, m)| subjects.sentence(l, m))
        .collect();
    let (before, now) = spoken_of(ground, &topics);
    let left = if before.of < ENOUGH || now.of < ENOUGH {
        0.0
    } else {
        (before.part() - now.part()).max(0.0)
    };
    let eroding = if ground.standing == Standing::Drifting {
        1.0
    } else {
        0.35
    };
    let silent = ((days.unwrap_or(400) - 90) as f64 / 300.0).clamp(0.0, 0.5);
    let weight = (silent * (1.0 - now.part()) + (2.0 * left).min(0.5)) * eroding;
    let evidence = match &last {
        Some((_, l, m)) => vec![l.evidence(m)],
        None => instead(ground),
    };
    let written_in: Vec<usize> = aims.iter().map(|a| a.0).collect();
    Some((
        weight,
        Measured {
            finding: Finding::GoalsBlurred {
                last: last.map(|(_, l, _)| l.day()),
                days,
                messages_since: since,
                words: subjects.words(topics.iter(), &written_in, WORDS),
                ours_before: before,
                ours_now: now,
            },
            side: CauseSide::Both,
            evidence: newest(evidence),
        },
    ))
}

/// Where no aim was ever spoken of: what our last letter of some length spoke of instead.
fn instead(ground: &Ground<'_>) -> Vec<Evidence> {
    let mail = ground.mail;
    let days = mail.letters.first().map_or(0, |l| mail.days_ago(l.at()));
    if days < NEVER_DAYS || mail.letters.len() < NEVER_LETTERS {
        return Vec::new();
    }
    let last = mail.from(Side::Ours).rfind(|(_, l)| l.length() >= REPORT);
    let longest = last.and_then(|(_, l)| {
        let span = l.reading.sentences.iter().max_by_key(|s| s.len())?;
        Some(l.words(span, "goals.never", 0.5))
    });
    longest.into_iter().collect()
}

/// Our letters that speak of these aims, before and now.
fn spoken_of(ground: &Ground<'_>, aims: &[Topic]) -> (Share, Share) {
    let telling: Vec<Telling> = aims.iter().map(|t| ground.subjects.weigh(t)).collect();
    let (mut before, mut now) = (Share::default(), Share::default());
    for (i, letter) in ground.mail.from(Side::Ours) {
        let topic = ground.subjects.letter(i);
        let share = if ground.mail.days_ago(letter.at()) <= NOW {
            &mut now
        } else {
            &mut before
        };
        share.of += 1;
        share.n += usize::from(telling.iter().any(|t| t.cover(topic) >= SPEAKS));
    }
    (before, now)
}
