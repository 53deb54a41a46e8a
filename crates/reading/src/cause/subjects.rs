//! What letters are about, for causes that compare the words of both sides.

use crate::correspondence::{Correspondence, Letter};
use crate::ledger::Drawn;
use crate::topic::{Named, Topic, Weighed};
use amends_domain::{Mailbox, Moment};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// The subjects of a correspondence. Names of people are no subject.
pub struct Subjects<'a> {
    mail: &'a Correspondence<'a>,
    drawn: Arc<Drawn>,
    people: Topic,
    /// The names of people and their domains, one after another.
    names: String,
}

impl<'a> Subjects<'a> {
    /// Of a correspondence.
    pub fn of(mail: &'a Correspondence<'a>) -> Subjects<'a> {
        let mut seen = BTreeSet::new();
        let mut names = String::new();
        let boxes = mail.letters.iter().flat_map(|l| {
            let to = l.message.to.iter().chain(&l.message.cc);
            std::iter::once(&l.message.from).chain(to)
        });
        for Mailbox { name, address } in boxes {
            if seen.insert((address, name.as_str())) {
                for part in [name.as_str(), address.local(), address.domain()] {
                    names.push_str(part);
                    names.push(' ');
                }
            }
        }
        Subjects {
            mail,
            drawn: mail.drawn(),
            people: Topic::of(&names),
            names: names.to_lowercase(),
        }
    }

    /// What a sentence is about.
    pub fn sentence(&self, letter: &Letter<'_>, moment: &Moment) -> Topic {
        Topic::of(letter.quote(&moment.span)).without(&self.people)
    }

    /// What a sentence is about, with the subject line of its letter.
    pub fn sentence_and_line(&self, letter: &Letter<'_>, moment: &Moment) -> Topic {
        let line = Topic::of(&letter.message.subject).without(&self.people);
        self.sentence(letter, moment).union(&line)
    }

    /// What a sentence is about, with the one before it, the one after it and the subject line.
    pub fn passage(&self, letter: &Letter<'_>, moment: &Moment) -> Topic {
        let sentences = &letter.reading.sentences;
        let at = sentences.partition_point(|s| s.end <= moment.span.start);
        let near = at.saturating_sub(1)..(at + 2).min(sentences.len());
        let near = sentences.get(near).unwrap_or_default().iter();
        let near = near.map(|s| Topic::of(letter.quote(s)).without(&self.people));
        near.fold(self.sentence_and_line(letter, moment), |sum, one| {
            sum.union(&one)
        })
    }

    /// What a whole letter is about.
    pub fn letter(&self, index: usize) -> &Topic {
        self.drawn.topic(index)
    }

    /// The same with the weight of each word in this correspondence.
    pub fn weigh(&self, topic: &Topic) -> Weighed {
        self.drawn.weights().weigh(topic)
    }

    /// The share of all letters in which a word stands.
    pub fn share(&self, word: u64) -> f64 {
        self.drawn.weights().share(word)
    }

    /// How telling a word is in this correspondence.
    pub fn weight(&self, word: u64) -> f64 {
        self.drawn.weights().of(word)
    }

    /// The words that stand in most of these topics and come again elsewhere, weighed by how telling
    /// they are: at most so many, as they are written in the letters that are named.
    pub fn words<'t>(
        &self,
        topics: impl Iterator<Item = &'t Topic>,
        written_in: &[usize],
        most: usize,
    ) -> Vec<String> {
        let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
        for topic in topics {
            topic
                .words()
                .for_each(|w| *counts.entry(w).or_default() += 1);
        }
        let weigh = |(&word, &n): (&u64, &usize)| {
            (
                n as f64 * self.drawn.weights().seen(word).sqrt() * self.weight(word),
                word,
            )
        };
        let mut best: Vec<(f64, u64)> = counts.iter().map(weigh).collect();
        best.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
        let best: Vec<u64> = best.into_iter().map(|b| b.1).collect();
        self.named(&best, written_in, most)
    }

    /// The first so many of these words that can be said, as they are written.
    pub fn named(&self, words: &[u64], written_in: &[usize], most: usize) -> Vec<String> {
        let mut named = Named::of(words);
        for &i in written_in {
            named.read(self.mail.letters[i].text());
            named.read(&self.mail.letters[i].message.subject);
        }
        let all = words.iter().filter(|w| !self.people.has(**w));
        // A firm's name stands in its domain in one piece.
        let words = all.filter_map(|&w| named.name(w));
        words
            .filter(|w| !self.names.contains(w.as_str()))
            .take(most)
            .collect()
    }
}
