//! A correspondence prepared for following loops: what each letter does and is about.

use super::acts::{self, Done};
use super::deeds::Deeds;
use crate::correspondence::{Correspondence, Letter};
use crate::topic::{PrintMap, Topic, Weighed, Weights};
use amends_domain::{Moment, MomentKind};
use std::sync::Arc;

/// A loop is followed through so many letters after it: enough for a busy client's half year,
/// and a bound on the work that a very long correspondence makes.
const FOLLOWED: usize = 300;

/// The correspondence with the deeds and topics of its letters.
pub struct Scene<'a> {
    pub mail: &'a Correspondence<'a>,
    drawn: Arc<Drawn>,
}

/// What is drawn from the letters alone, whatever day it is.
#[derive(Debug)]
pub struct Drawn {
    deeds: Vec<Deeds>,
    acts: Vec<Vec<Done>>,
    weights: Weights,
    /// The letters in which each word stands, in order.
    places: PrintMap<Vec<usize>>,
    /// What the promises of each letter are about.
    promised: Vec<Vec<(Topic, Weighed)>>,
    /// What each letter is about.
    topics: Vec<Topic>,
}

/// A later letter, as one loop sees it.
pub struct Later<'a> {
    pub index: usize,
    pub letter: &'a Letter<'a>,
    pub deeds: &'a Deeds,
    /// What its sentences do.
    pub acts: &'a [Done],
    /// True when it stands in the loop's own thread.
    pub here: bool,
    /// How far it speaks of the loop, 0 to 1.
    pub about: f64,
}

impl<'a> Scene<'a> {
    pub fn of(mail: &'a Correspondence<'a>) -> Scene<'a> {
        let drawn = mail.drawn();
        Scene { mail, drawn }
    }

    /// What a moment is about, and the letters after it.
    pub fn trail(&'a self, letter: usize, moment: &Moment) -> Trail<'a> {
        let topic = topic(&self.mail.letters[letter], moment);
        let weighed = self.drawn.weights.weigh(&topic);
        let later = self.after(letter, &weighed).collect();
        Trail {
            scene: self,
            letter,
            topic,
            weighed,
            later,
        }
    }

    /// Later letters that people wrote, as far as a loop is followed, with how far each speaks of
    /// the topic.
    fn after(&'a self, letter: usize, topic: &Weighed) -> impl Iterator<Item = Later<'a>> {
        let letters = &self.mail.letters;
        let first = letter + 1;
        let end = letters.len().min(first + FOLLOWED);
        let mut about = vec![0.0; end.saturating_sub(first)];
        for &(word, weight) in topic.words() {
            let places = self.drawn.places.get(&word).map_or(&[][..], Vec::as_slice);
            let from = places.partition_point(|&p| p < first);
            for &place in places[from..].iter().take_while(|&&p| p < end) {
                about[place - first] += weight;
            }
        }
        let asked = &letters[letter];
        let all = topic.weight().max(f64::MIN_POSITIVE);
        about
            .into_iter()
            .enumerate()
            .filter_map(move |(i, shared)| {
                let index = first + i;
                let later = &letters[index];
                (later.is_personal() && later.at() >= asked.at()).then(|| Later {
                    index,
                    letter: later,
                    deeds: &self.drawn.deeds[index],
                    acts: &self.drawn.acts[index],
                    here: later.thread == asked.thread,
                    about: shared / all,
                })
            })
    }
}

impl Drawn {
    /// What a letter is about.
    pub fn topic(&self, letter: usize) -> &Topic {
        &self.topics[letter]
    }

    /// How telling each word is in this correspondence.
    pub fn weights(&self) -> &Weights {
        &self.weights
    }

    /// Draws it.
    pub fn from(mail: &Correspondence<'_>) -> Drawn {
        let topics: Vec<Topic> = mail.letters.iter().map(|l| Topic::of(l.text())).collect();
        let mut places: PrintMap<Vec<usize>> = PrintMap::default();
        for (i, topic) in topics.iter().enumerate() {
            for word in topic.words() {
                places.entry(word).or_default().push(i);
            }
        }
        let weights = Weights::over(topics.iter());
        let promised = mail.letters.iter().map(|l| promised(l, &weights));
        Drawn {
            acts: mail.letters.iter().map(|l| acts::of(l, &weights)).collect(),
            deeds: mail.letters.iter().map(Deeds::of).collect(),
            promised: promised.collect(),
            weights,
            places,
            topics,
        }
    }
}

/// What the promises of a letter are about.
fn promised(letter: &Letter<'_>, weights: &Weights) -> Vec<(Topic, Weighed)> {
    letter
        .moments(MomentKind::Promise)
        .map(|m| {
            let topic = topic(letter, m);
            let weighed = weights.weigh(&topic);
            (topic, weighed)
        })
        .collect()
}

/// What a moment is about: its own words, with the subject's when it has few.
fn topic(letter: &Letter<'_>, moment: &Moment) -> Topic {
    let own = Topic::of(letter.quote(&moment.span));
    if own.len() >= 3 {
        own
    } else {
        own.union(&Topic::of(&letter.message.subject))
    }
}

/// A moment with what it is about and the letters after it.
pub struct Trail<'a> {
    pub scene: &'a Scene<'a>,
    /// Where it stands.
    pub letter: usize,
    pub topic: Topic,
    pub weighed: Weighed,
    /// Later letters that people wrote, as far as a loop is followed.
    pub later: Vec<Later<'a>>,
}

impl<'a> Trail<'a> {
    /// The correspondence.
    pub fn mail(&self) -> &'a Correspondence<'a> {
        self.scene.mail
    }

    /// The letter in which it stands.
    pub fn made(&self) -> &'a Letter<'a> {
        &self.scene.mail.letters[self.letter]
    }

    /// True when a later letter promises the same thing anew.
    pub fn promises_again(&self, later: usize) -> bool {
        self.scene.drawn.promised[later]
            .iter()
            .any(|(again, back)| self.weighed.cover(again).max(back.cover(&self.topic)) >= 0.5)
    }
}
