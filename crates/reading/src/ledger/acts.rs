//! What single sentences of a letter do, and what each is about: sharper than the whole letter.

use crate::correspondence::Letter;
use crate::topic::{Topic, Weighed, Weights};
use amends_domain::{Hint, MomentKind};

/// What a sentence does to loops before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Act {
    /// It asks for something again.
    Remind,
    /// It finds something wrong, or brings in somebody stronger.
    Complain,
    /// It asks something.
    Ask,
    /// It says sorry.
    Regret,
    /// It admits a fault.
    Admit,
    /// It promises.
    Promise,
    /// It brings the thing.
    Deliver,
    /// It puts off or moves the day.
    Defer,
}

/// One act: what it does, and what it is about.
#[derive(Debug)]
pub struct Done {
    pub act: Act,
    topic: Topic,
    weighed: Weighed,
}

impl Done {
    /// How far the act and a loop speak of the same thing, 0 to 1: how much of the loop is in the
    /// sentence, or half of how much of the sentence is in the loop.
    pub fn about(&self, topic: &Topic, weighed: &Weighed) -> f32 {
        let there = weighed.cover(&self.topic);
        let back = if self.topic.len() >= 2 {
            self.weighed.cover(topic)
        } else {
            0.0
        };
        there.max(back / 2.0) as f32
    }
}

/// All acts of a letter.
pub fn of(letter: &Letter<'_>, weights: &Weights) -> Vec<Done> {
    let moments = letter.reading.moments.iter();
    let said = moments.filter_map(|m| Some((by_moment(m.kind)?, &m.span)));
    let clues = letter.reading.clues.iter();
    let hinted = clues.filter_map(|c| Some((by_hint(c.hint)?, &c.span)));
    said.chain(hinted)
        .map(|(act, span)| {
            let topic = Topic::of(letter.quote(span));
            let weighed = weights.weigh(&topic);
            Done {
                act,
                topic,
                weighed,
            }
        })
        .collect()
}

fn by_moment(kind: MomentKind) -> Option<Act> {
    match kind {
        MomentKind::Complaint | MomentKind::Escalation | MomentKind::Leaving => Some(Act::Complain),
        MomentKind::Question | MomentKind::Request => Some(Act::Ask),
        MomentKind::Apology => Some(Act::Regret),
        MomentKind::Admission => Some(Act::Admit),
        MomentKind::Promise => Some(Act::Promise),
        _ => None,
    }
}

fn by_hint(hint: Hint) -> Option<Act> {
    match hint {
        Hint::Reminder => Some(Act::Remind),
        Hint::Delivered => Some(Act::Deliver),
        Hint::Deferral | Hint::Renegotiated => Some(Act::Defer),
        _ => None,
    }
}
