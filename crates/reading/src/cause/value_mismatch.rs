//! Value mismatch: they say what matters to them while we send and report something else.

use super::{Definition, Ground, Measured, Weighed, newest};
use crate::report::{CauseSide, Finding, Share};
use crate::topic::{Topic, Weighed as Telling};
use amends_domain::{Cause, MomentKind, Side, Standing};

pub const DEFINITION: Definition = Definition {
    cause: Cause::ValueMismatch,
    plain: "They say what matters to them, and your longer letters speak of something else.",
    needs: "Sentences of theirs that say what matters to them, and letters of yours of forty words or \
            more after them.",
    measured: "A longer letter takes it up when it holds a quarter of the telling words of one of these \
               sentences. Each sentence counts 0.7 of its sureness, less the share of your longer \
               letters since then that take it up; half of that where they are not drifting away, and \
               where there is little to compare: fewer than three such letters, or no sentence of three \
               telling words. Their words and the words that run through your other letters are named \
               side by side.",
    limits: "You may give what matters without speaking of it, and speak of it without giving it. Other \
             words for the same thing count as something else.",
    source: "What matters much and is done little comes first (importance and performance: Martilla & \
             James 1977), taken from what they say, since few clients fill in forms.",
    measure,
};

/// Letters of so many words are reports rather than notes.
const REPORT: u32 = 40;
/// So many of our latest reports are compared.
const COMPARED: usize = 60;
/// So many of their latest sentences are compared.
const SAID: usize = 12;
/// A letter that holds this share of a sentence takes it up.
const TAKES_UP: f64 = 0.25;
/// Fewer reports than this show little.
const ENOUGH: usize = 3;
/// So many words of each side are named.
const WORDS: usize = 3;

fn measure(ground: &Ground<'_>) -> Weighed {
    let (mail, subjects) = (ground.mail, &ground.subjects);
    let all: Vec<_> = mail.moments(Side::Theirs, MomentKind::Value).collect();
    let said = &all[all.len().saturating_sub(SAID)..];
    let since = said.first()?.0;
    let topics: Vec<Topic> = said
        .iter()
        .map(|(_, l, m)| subjects.sentence(l, m))
        .collect();
    let telling = topics.iter().map(|t| subjects.weigh(t));
    let telling: Vec<Telling> = telling.filter(Telling::is_telling).collect();
    let mut reports: Vec<usize> = mail
        .from(Side::Ours)
        .filter(|(i, l)| *i > since && l.length() >= REPORT)
        .map(|(i, _)| i)
        .collect();
    reports.drain(..reports.len().saturating_sub(COMPARED));
    let takes_up = |report: &usize| {
        let report = subjects.letter(*report);
        telling.iter().any(|t| t.cover(report) >= TAKES_UP)
    };
    let (up, other): (Vec<usize>, Vec<usize>) = reports.iter().partition(|r| takes_up(r));
    let taken_up = Share {
        n: up.len(),
        of: reports.len(),
    };
    let eroding = if ground.standing == Standing::Drifting {
        1.0
    } else {
        0.5
    };
    let unheard = if taken_up.of < ENOUGH || telling.is_empty() {
        0.5
    } else {
        1.0 - taken_up.part()
    };
    let sure_of: f64 = all.iter().map(|(_, _, m)| f64::from(m.confidence)).sum();
    let weight = sure_of * 0.7 * eroding * unheard;
    let said_in: Vec<usize> = said.iter().map(|s| s.0).collect();
    let theirs = topics.iter().fold(Topic::default(), |sum, t| sum.union(t));
    let elsewhere: Vec<Topic> = other
        .iter()
        .map(|&i| subjects.letter(i).without(&theirs))
        .collect();
    let evidence = all.iter().map(|(_, l, m)| l.evidence(m)).collect();
    Some((
        weight,
        Measured {
            finding: Finding::ValueMismatch {
                times: all.len(),
                theirs: subjects.words(topics.iter(), &said_in, WORDS),
                ours: subjects.words(elsewhere.iter(), &other, WORDS),
                taken_up,
            },
            side: CauseSide::Ours,
            evidence: newest(evidence),
        },
    ))
}
