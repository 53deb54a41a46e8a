//! Habituation: what we do has become routine to them. Thanks get rarer, they begin fewer
//! conversations, their replies shrink; there is no quarrel.
//!
//! People stop noticing what is always there (habituation: R. F. Thompson and W. A. Spencer, 1966).
//! Each client is compared with themselves: the earlier half of their letters with the later half, and
//! only letters of people who wrote in both, since a new contact may just be curt. Thanks are counted
//! among the letters that come next after one of ours, the others among conversations and replies, never
//! per month: a seasonal client who writes little has not cooled.

use super::{Ground, chance};
use crate::correspondence::Letter;
use crate::exchange::quantile;
use crate::report::{Fall, Share, Shows, Sign};
use crate::turned;
use amends_domain::decision::Persons;
use amends_domain::{Address, Evidence, MomentKind, Side, Standing};
use jiff::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// Days of mail before anything can be called a habit.
const LONG: i64 = 330;
/// Answers of theirs in each half, and of one person in each half.
const ENOUGH: usize = 8;
/// See `ENOUGH`.
const OF_ONE: usize = 4;
/// A fall by chance alone is at most this likely.
const UNLIKELY: f64 = 0.05;
/// So unlikely, fading thanks need no second fall beside them.
const VERY_UNLIKELY: f64 = 0.01;
/// What fell is at most this part of what it was.
const FELL: f64 = 0.6;
/// Thanks are a habit of theirs from this share of letters on.
const THANKFUL: f64 = 0.25;

pub fn find(ground: &Ground<'_>) -> Option<Sign> {
    // In open trouble thanks are missing for a better reason.
    if !matches!(ground.standing, Standing::Good | Standing::Drifting) {
        return None;
    }
    let mail = ground.mail;
    let all = answers(ground);
    let (first, last) = (all.first()?.at(), all.last()?.at());
    if crate::correspondence::days_between(first, last) < LONG {
        return None;
    }
    let since = all[all.len() / 2].at();
    let letters = of_the_same_people(&all, since, &mail.told.persons);
    let halves = |l: &&&Letter<'_>| l.at() < since;
    let before = letters.iter().filter(halves).count();
    if before < ENOUGH || letters.len() - before < ENOUGH {
        return None;
    }
    let thanks = fall(&letters, since, is_thankful);
    let thanks = thanks.filter(|(f, _)| f.before.part() >= THANKFUL);
    let starts = starts(ground, since);
    let words = words(ground, &letters, since);
    let chances = [thanks.map(|t| t.1), starts.map(|s| s.1), words.map(|w| w.1)];
    let chances: Vec<f64> = chances.into_iter().flatten().collect();
    let alone = thanks.is_some_and(|t| t.1 <= VERY_UNLIKELY);
    if chances.len() < 2 && !alone {
        return None;
    }
    let goals = mail.moments(Side::Theirs, MomentKind::Goal);
    Some(Sign {
        shows: Shows::Habit {
            since: turned::day(mail, since),
            thanks: thanks.map(|t| t.0),
            starts: starts.map(|s| s.0),
            words: words.map(|w| w.0),
            goal: goals
                .map(|(_, l, _)| l.at())
                .max()
                .map(|at| turned::day(mail, at)),
        },
        confidence: sure(chances.iter().product()),
        evidence: evidence(&letters, since)?,
    })
}

/// Their letters that come next after one of ours.
fn answers<'a>(ground: &Ground<'a>) -> Vec<&'a Letter<'a>> {
    let mut ours_before = false;
    let mut answers = Vec::new();
    for (_, letter) in ground.mail.personal() {
        if ours_before && !letter.side.is_ours() {
            answers.push(letter);
        }
        ours_before = letter.side.is_ours();
    }
    answers
}

/// How sure we are that it is not chance.
fn sure(chance: f64) -> f32 {
    match chance {
        c if c <= 0.0005 => 0.85,
        c if c <= 0.005 => 0.75,
        _ => 0.65,
    }
}

/// The letters of those who wrote often enough in both halves, where their words were read.
fn of_the_same_people<'a>(
    all: &[&'a Letter<'a>],
    since: Timestamp,
    persons: &Persons,
) -> Vec<&'a Letter<'a>> {
    let mut wrote: BTreeMap<Address, (usize, usize)> = BTreeMap::new();
    let who = |letter: &Letter<'_>| persons.called_after(&letter.message.from.address);
    let read = || all.iter().filter(|l| l.unread_language().is_none());
    for letter in read() {
        let halves = wrote.entry(who(letter)).or_default();
        if letter.at() < since {
            halves.0 += 1;
        } else {
            halves.1 += 1;
        }
    }
    let stayed = |l: &&&Letter<'_>| {
        let halves = wrote[&who(l)];
        halves.0 >= OF_ONE && halves.1 >= OF_ONE
    };
    read().filter(stayed).copied().collect()
}

fn is_thankful(letter: &Letter<'_>) -> bool {
    letter.has(MomentKind::Thanks) || letter.has(MomentKind::Praise) || letter.has(MomentKind::Win)
}

/// How the share of letters that do something fell, where it did and hardly by chance.
fn fall(
    letters: &[&Letter<'_>],
    since: Timestamp,
    does: impl Fn(&Letter<'_>) -> bool,
) -> Option<(Fall, f64)> {
    let mut fall = Fall {
        before: Share::default(),
        since: Share::default(),
    };
    for letter in letters {
        let half = if letter.at() < since {
            &mut fall.before
        } else {
            &mut fall.since
        };
        half.of += 1;
        half.n += usize::from(does(letter));
    }
    let chance = chance::of_falling(fall);
    let fell = fall.since.part() <= FELL * fall.before.part();
    (fell && chance <= UNLIKELY).then_some((fall, chance))
}

/// How the share of conversations fell that they began.
fn starts(ground: &Ground<'_>, since: Timestamp) -> Option<(Fall, f64)> {
    let mut seen = BTreeSet::new();
    let firsts = ground.mail.personal().map(|(_, l)| l);
    let firsts: Vec<&Letter<'_>> = firsts.filter(|l| seen.insert(l.thread)).collect();
    fall(&firsts, since, |l| !l.side.is_ours())
}

/// How their replies shrank: the median words before and since, tested by how many are longer than
/// the median of all (the median test).
fn words(
    ground: &Ground<'_>,
    letters: &[&Letter<'_>],
    since: Timestamp,
) -> Option<((u32, u32), f64)> {
    let mut seen = BTreeSet::new();
    let firsts = ground.mail.personal().map(|(_, l)| l);
    let firsts: BTreeSet<_> = firsts
        .filter(|l| seen.insert(l.thread))
        .map(|l| &l.message.id)
        .collect();
    let replies = letters.iter().filter(|l| !firsts.contains(&l.message.id));
    let replies: Vec<&Letter<'_>> = replies.copied().collect();
    let median = |counts: &dyn Fn(&Letter<'_>) -> bool| {
        let lengths = replies.iter().filter(|l| counts(l));
        quantile(lengths.map(|l| f64::from(l.length())).collect(), 0.5)
    };
    let usual = median(&|_| true)?;
    let (before, now) = (median(&|l| l.at() < since)?, median(&|l| l.at() >= since)?);
    let (_, chance) = fall(&replies, since, |l| f64::from(l.length()) > usual)?;
    (now <= FELL * before).then_some(((before.round() as u32, now.round() as u32), chance))
}

/// The last thanks before, the last since, and the newest letter.
fn evidence(letters: &[&Letter<'_>], since: Timestamp) -> Option<Vec<Evidence>> {
    let warm = |l: &Letter<'_>| {
        let kinds = [MomentKind::Thanks, MomentKind::Praise, MomentKind::Win];
        let moments = kinds.into_iter().flat_map(|k| l.moments(k));
        moments.map(|m| l.evidence(m)).next()
    };
    let newest_first = || letters.iter().rev();
    let then = newest_first().filter(|l| l.at() < since);
    let mut evidence: Vec<Evidence> = then.filter_map(|l| warm(l)).take(2).collect();
    let late = newest_first().filter(|l| l.at() >= since);
    evidence.extend(late.filter_map(|l| warm(l)).take(1));
    if evidence.is_empty() {
        let newest = letters.last()?;
        let span = newest.reading.sentences.first()?;
        evidence.push(newest.words(span, "sign.habit", 0.6));
    }
    Some(evidence)
}
