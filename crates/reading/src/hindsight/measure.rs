//! What speaks for a sentence's being a complaint, beside its words.

use super::glance::Glances;
use crate::correspondence::Letter;
use amends_domain::{MessageId, Moment, MomentKind, Side};

/// A sentence that may be a complaint, with what is measured of it.
#[derive(Debug, Clone)]
pub struct DoubtMeasured {
    /// The message it stands in.
    pub message: MessageId,
    /// Its words.
    pub quote: String,
    /// True when its words alone say so.
    pub said: bool,
    /// What speaks for it, each about 0 to 1, but for `words`, a logit.
    pub measures: Vec<(&'static str, f64)>,
}

/// Of a letter so many sentences are weighed: a person complains of less at a time, and a machine may send anything.
const MOST: usize = 100;

/// What else a sentence may be.
const ALSO: [(MomentKind, &str); 7] = [
    (MomentKind::Request, "also_request"),
    (MomentKind::Question, "also_question"),
    (MomentKind::Promise, "also_promise"),
    (MomentKind::Thanks, "also_thanks"),
    (MomentKind::Praise, "also_praise"),
    (MomentKind::Goal, "also_goal"),
    (MomentKind::Apology, "also_apology"),
];

/// What our first answer may do.
const REPLIES: [(MomentKind, &str); 7] = [
    (MomentKind::Apology, "reply_regrets"),
    (MomentKind::Admission, "reply_admits"),
    (MomentKind::Promise, "reply_promises"),
    (MomentKind::NonApology, "reply_half_regrets"),
    (MomentKind::BlameShift, "reply_blames"),
    (MomentKind::Thanks, "reply_thanks"),
    (MomentKind::Question, "reply_asks"),
];

/// The sentences of theirs that may be complaints and are not surely, each with its letter's place.
pub fn doubtful<'m>(letters: &'m [Letter<'_>]) -> impl Iterator<Item = (usize, &'m Moment)> {
    theirs(letters).flat_map(|(place, letter)| {
        let doubtful = letter.alone.doubtful.iter().take(MOST);
        doubtful.map(move |m| (place, m))
    })
}

/// The same with those that surely are.
pub fn all<'m>(letters: &'m [Letter<'_>]) -> impl Iterator<Item = (usize, &'m Moment)> {
    theirs(letters).flat_map(|(place, letter)| complaints(letter).map(move |m| (place, m)))
}

/// What is measured of one.
pub fn of(
    letters: &[Letter<'_>],
    glances: &Glances,
    place: usize,
    moment: &Moment,
) -> Vec<(&'static str, f64)> {
    let letter = &letters[place];
    let (reading, span) = (&letter.alone, &moment.span);
    let others = complaints(letter).filter(|m| m.span != *span);
    let others = others.map(|m| f64::from(m.confidence)).fold(0.0, f64::max);
    let reply = glances.reply(place, letter.thread);
    let reply = reply.map(|at| &letters[at].alone);
    let lately = glances.lately(place);
    let (row, days) = glances.waited(place);
    let mut measures = vec![
        ("words", logit(f64::from(moment.confidence))),
        ("backed", flag(!moment.rule.starts_with("model."))),
        ("others", others),
        (
            "sentences",
            (1.0 + reading.sentences.len() as f64).ln() / 3.0,
        ),
        ("replied", flag(reply.is_some())),
        ("sorry_after", flag(glances.sorry_after(place))),
        ("sorry_before", flag(glances.sorry_before(place))),
        ("usual", glances.usual(place)),
        ("earlier", glances.earlier(place)),
        ("lately", lately.mean),
        ("worst_lately", lately.worst),
        ("row", row.min(5) as f64 / 5.0),
        ("waited", (1.0 + days.max(0.0)).ln() / 4.0),
    ];
    let also = |kind| {
        reading
            .moments
            .iter()
            .any(|m| m.kind == kind && m.span == *span)
    };
    measures.extend(ALSO.map(|(kind, name)| (name, flag(also(kind)))));
    let replies = |kind| reply.is_some_and(|r| r.moments.iter().any(|m| m.kind == kind));
    measures.extend(REPLIES.map(|(kind, name)| (name, flag(replies(kind)))));
    measures
}

/// Their letters that people wrote.
fn theirs<'m, 'a>(letters: &'m [Letter<'a>]) -> impl Iterator<Item = (usize, &'m Letter<'a>)> {
    let letters = letters.iter().enumerate();
    letters.filter(|(_, l)| l.side == Side::Theirs && l.is_personal())
}

/// What may be a complaint in a letter.
fn complaints<'m>(letter: &'m Letter<'_>) -> impl Iterator<Item = &'m Moment> {
    super::complaints(&letter.alone).take(MOST)
}

fn flag(yes: bool) -> f64 {
    f64::from(u8::from(yes))
}

fn logit(probability: f64) -> f64 {
    let p = probability.clamp(0.001, 0.999);
    (p / (1.0 - p)).ln()
}
