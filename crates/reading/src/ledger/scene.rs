//! A correspondence prepared for following loops: what each letter and sentence is about.

use crate::correspondence::{Correspondence, Letter};
use crate::topic::{Topic, Weighed, Weights};
use amends_domain::{Moment, MomentKind};

/// A loop is followed through so many letters after it: enough for the busiest client's half year,
/// and a bound on the work that a very long correspondence makes.
const FOLLOWED: usize = 600;

/// The correspondence with the topics of its letters.
pub struct Scene<'a> {
    pub mail: &'a Correspondence<'a>,
    pub topics: Vec<Topic>,
    pub weights: Weights,
}

impl<'a> Scene<'a> {
    pub fn of(mail: &'a Correspondence<'a>) -> Scene<'a> {
        let topics: Vec<Topic> = mail.letters.iter().map(|l| Topic::of(l.text())).collect();
        let weights = Weights::over(topics.iter());
        Scene {
            mail,
            topics,
            weights,
        }
    }

    /// What a moment is about: its own words, with the subject's when it has few.
    pub fn topic(&self, letter: usize, moment: &Moment) -> Topic {
        let sheet = &self.mail.letters[letter];
        let own = Topic::of(sheet.quote(&moment.span));
        if own.len() >= 3 {
            own
        } else {
            own.union(&Topic::of(&sheet.message.subject))
        }
    }

    /// What a moment is about, ready to be looked for in many letters.
    pub fn search(&self, letter: usize, moment: &Moment) -> Weighed {
        self.weights.weigh(&self.topic(letter, moment))
    }

    /// How far a letter speaks of that topic, 0 to 1.
    pub fn speaks_of(&self, letter: usize, topic: &Weighed) -> f64 {
        topic.cover(&self.topics[letter])
    }

    /// Later letters that people wrote, as far as a loop is followed.
    pub fn after(&self, letter: usize) -> impl Iterator<Item = (usize, &'a Letter<'a>)> {
        let mail = self.mail;
        let from = mail.letters[letter].at();
        mail.letters
            .iter()
            .enumerate()
            .skip(letter + 1)
            .take(FOLLOWED)
            .filter(move |(_, l)| l.is_personal() && l.at() >= from)
    }

    /// True when both letters stand in one thread.
    pub fn same_thread(&self, a: usize, b: usize) -> bool {
        self.mail.letters[a].thread == self.mail.letters[b].thread
    }

    /// True when a later letter of the same side promises the same thing anew.
    pub fn promises_again(&self, letter: usize, moment: &Moment, later: usize) -> bool {
        let topic = self.topic(letter, moment);
        let sheet = &self.mail.letters[later];
        sheet.moments(MomentKind::Promise).any(|m| {
            let again = self.topic(later, m);
            let there = self.weights.weigh(&topic).cover(&again);
            there.max(self.weights.weigh(&again).cover(&topic)) >= 0.5
        })
    }
}
