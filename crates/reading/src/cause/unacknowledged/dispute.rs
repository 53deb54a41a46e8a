//! A dispute that goes round: the same complaint and answers to it, with nothing new from us.

use crate::cause::Ground;
use crate::correspondence::{Letter, days_between};
use crate::topic::{Topic, Weighed};
use amends_domain::{Evidence, Hint, MomentKind, Side};
use std::collections::BTreeSet;

/// Fewer exchanges are no dispute that goes round.
const LONG: usize = 3;
/// So many of their last letters with a complaint can begin one.
const BEGINNINGS: usize = 16;
/// A dispute is followed through so many letters of both sides.
const FOLLOWED: usize = 80;
/// From one of its letters to the next there are at most so many days.
const REST: i64 = 60;
/// How far a letter of another thread must speak of it.
const ELSEWHERE: f64 = 0.4;
/// So many exchanges are shown.
const SHOWN: usize = 3;

/// What both sides said again and again.
#[derive(Debug, Default)]
pub struct Dispute {
    /// Exchanges: their turn and our answer; 0 or at least three.
    pub exchanges: usize,
    /// A sentence of each letter of the last exchanges, oldest first.
    pub letters: Vec<Evidence>,
}

impl Dispute {
    /// The longest of the last year, the latest among equals.
    pub fn longest(ground: &Ground<'_>) -> Option<Dispute> {
        let mail = ground.mail;
        let mut begins: Vec<usize> = mail
            .from(Side::Theirs)
            .filter(|(_, l)| l.has(MomentKind::Complaint) && mail.days_ago(l.at()) <= 365)
            .map(|(i, _)| i)
            .collect();
        begins.drain(..begins.len().saturating_sub(BEGINNINGS));
        let mut told: BTreeSet<usize> = BTreeSet::new();
        let mut longest: Vec<usize> = Vec::new();
        for begin in begins {
            if told.contains(&begin) {
                continue;
            }
            let run = follow(ground, begin);
            told.extend(&run);
            if run.len() >= longest.len() {
                longest = run;
            }
        }
        let exchanges = longest.len() / 2;
        let first = longest.len().saturating_sub(2 * SHOWN);
        (exchanges >= LONG).then(|| Dispute {
            exchanges,
            letters: longest[first..]
                .iter()
                .map(|&i| shown(&mail.letters[i]))
                .collect(),
        })
    }
}

/// The letters of the dispute that begins with one of theirs: theirs and ours in turn.
fn follow(ground: &Ground<'_>, begin: usize) -> Vec<usize> {
    let mail = ground.mail;
    let first = &mail.letters[begin];
    let topic = subject(ground, first);
    let mut said = numbers(first.text());
    let mut run = vec![begin];
    let mut last = first.at();
    let later = mail.letters.iter().enumerate().skip(begin + 1);
    for (i, letter) in later.filter(|(_, l)| l.is_personal()).take(FOLLOWED) {
        // Speaking moves a dispute, too.
        if days_between(last, letter.at()) > REST || mail.told.spoke_between(last, letter.at()) {
            break;
        }
        let here = letter.thread == first.thread;
        let about = || topic.is_telling() && topic.cover(ground.subjects.letter(i)) >= ELSEWHERE;
        if !here && !about() {
            continue;
        }
        let our_turn = run.len() % 2 == 1;
        match letter.side {
            Side::Theirs if is_content(letter) => break,
            Side::Theirs if insists(letter) && !our_turn => run.push(i),
            Side::Ours if moves(letter, &said) => break,
            Side::Ours if our_turn => run.push(i),
            _ => {}
        }
        said.extend(numbers(letter.text()));
        last = letter.at();
    }
    run.truncate(run.len() / 2 * 2);
    run
}

/// What the complaints of a letter are about, with its subject line where that is little.
fn subject(ground: &Ground<'_>, letter: &Letter<'_>) -> Weighed {
    let subjects = &ground.subjects;
    let own = letter
        .moments(MomentKind::Complaint)
        .map(|m| subjects.sentence(letter, m))
        .fold(Topic::default(), |all, one| all.union(&one));
    let own = match letter.moments(MomentKind::Complaint).next() {
        Some(m) if own.len() < 3 => own.union(&subjects.sentence_and_line(letter, m)),
        _ => own,
    };
    subjects.weigh(&own)
}

/// They find fault, ask or ask again.
fn insists(letter: &Letter<'_>) -> bool {
    letter.has(MomentKind::Complaint)
        || letter.has(MomentKind::Question)
        || letter.has(MomentKind::Escalation)
        || letter.hint(Hint::Reminder).is_some()
}

/// They are content, or let it go.
fn is_content(letter: &Letter<'_>) -> bool {
    (letter.hint(Hint::Settled).is_some() || letter.hint(Hint::Withdrawn).is_some())
        && !letter.has(MomentKind::Complaint)
}

/// We own it, mend it, give a date, or bring a figure that nobody had said.
fn moves(letter: &Letter<'_>, said: &BTreeSet<&str>) -> bool {
    let moved = [Hint::Delivered, Hint::Renegotiated, Hint::Spoken];
    letter.has(MomentKind::Admission)
        || letter.has(MomentKind::Apology)
        || letter.moments(MomentKind::Promise).any(|m| m.due.is_some())
        || moved.into_iter().any(|h| letter.hint(h).is_some())
        || numbers(letter.text()).iter().any(|n| !said.contains(n))
}

/// The figures of a text.
fn numbers(text: &str) -> BTreeSet<&str> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    words
        .filter(|w| w.bytes().any(|b| b.is_ascii_digit()))
        .collect()
}

/// The sentence of a letter that keeps the dispute alive; its longest where none does.
fn shown(letter: &Letter<'_>) -> Evidence {
    use MomentKind::{BlameShift, Complaint, Escalation, NonApology, Question, TalkingDown};
    let kinds = match letter.side {
        Side::Theirs => [Complaint, Escalation, Question],
        Side::Ours => [BlameShift, NonApology, TalkingDown],
    };
    if let Some(m) = kinds.iter().find_map(|k| letter.moments(*k).next()) {
        return letter.evidence(m);
    }
    let longest = letter.reading.sentences.iter().max_by_key(|s| s.len());
    let all = 0..letter.text().len();
    letter.words(longest.unwrap_or(&all), "dispute.again", 0.6)
}
