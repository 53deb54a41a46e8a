//! Finds the few patterns that can fit a sentence, by the words it holds.

mod bytes;

pub use bytes::Unreadable;

use crate::keyword::{Gaps, Literal, MAX_GROUPS, Required};
use crate::parts::Parts;
use crate::places::Places;
use crate::words::{Need, Present, Words, is_letter};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

/// A cue and which of its patterns.
pub type Place = (u32, u32);

/// How many groups of common words of one pattern are asked for.
const COMMON: usize = 4;

/// The words of all patterns of one language, and those that colour a text.
#[derive(Debug, Serialize, Deserialize)]
pub struct Index {
    words: Words,
    /// For each word by its number: what it wakes.
    by_word: Vec<Wakes>,
    /// Literals that begin or end within words.
    parts: Parts,
    /// For each of these: what it wakes.
    by_part: Vec<PartWakes>,
    patterns: Vec<Pattern>,
    /// Patterns without words: always tried.
    always: Vec<u32>,
}

#[derive(Debug, Serialize, Deserialize)]
struct Pattern {
    place: Place,
    /// Where in it the words stand of which one of each group must be there.
    sought: Vec<Gaps>,
    /// Common words that must be there, too.
    common: Vec<Need>,
}

#[derive(Debug, Default, Serialize, Deserialize)]
struct Wakes {
    /// Patterns, and which of their groups.
    groups: Vec<(u32, u8)>,
    warm: bool,
    formal: bool,
}

/// Apart by whether a word must begin (1) and end (2) with it.
type PartWakes = [Wakes; 4];

/// Counts of words of style in a text.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Tone {
    /// Warm ones.
    pub warm: u32,
    /// Formal ones.
    pub formal: u32,
}

/// What was found of the patterns in one sentence.
struct Tally {
    /// For each pattern and group the places in the sentence.
    found: Vec<[Places; MAX_GROUPS]>,
    touched: Vec<u32>,
    present: Present,
    tone: Tone,
}

impl Default for Index {
    /// That of no patterns.
    fn default() -> Index {
        Index::new(std::iter::empty(), &[], &[])
    }
}

impl Index {
    /// The places of all patterns, in order.
    pub fn places(&self) -> impl Iterator<Item = Place> + '_ {
        self.patterns.iter().map(|pattern| pattern.place)
    }

    /// Indexes patterns, given in order with what they need, and words of style.
    pub fn new<'a>(
        patterns: impl Iterator<Item = (Place, &'a Required)> + Clone,
        warm: &[String],
        formal: &[String],
    ) -> Index {
        let groups = patterns
            .clone()
            .flat_map(|(_, r)| r.sought.iter().chain(&r.words));
        let literals = groups.flat_map(|g| &g.literals).filter(|l| l.is_word());
        let whole = |words: &[String]| -> Vec<Literal> {
            let words = words.iter().map(|word| Literal::whole(word.as_bytes()));
            words.collect()
        };
        let (warm, formal) = (whole(warm), whole(formal));
        let style = warm.iter().chain(&formal).filter(|l| l.is_word());
        let words = literals.chain(style).map(|l| &*l.text);
        let words: BTreeSet<&[u8]> = words.collect();
        let words = Words::from(owned(words.into_iter()));
        let mut index = Index {
            by_word: (0..=words.count()).map(|_| Wakes::default()).collect(),
            words,
            parts: Parts::default(),
            by_part: Vec::new(),
            patterns: Vec::new(),
            always: Vec::new(),
        };
        let mut parts: BTreeMap<&[u8], PartWakes> = BTreeMap::new();
        for (number, (place, required)) in (0u32..).zip(patterns) {
            for (group, of) in (0u8..).zip(&required.sought) {
                for literal in &of.literals {
                    let wakes = index.wakes_by(literal, &mut parts);
                    wakes.groups.push((number, group));
                }
            }
            if required.sought.is_empty() {
                index.always.push(number);
            }
            let needs = required.words.iter();
            let mut common: Vec<Need> = needs.filter_map(|g| Need::of(g, &index.words)).collect();
            common.sort_by_key(Need::width);
            common.truncate(COMMON);
            index.patterns.push(Pattern {
                place,
                sought: required.sought.iter().map(|g| g.at).collect(),
                common,
            });
        }
        for literal in &warm {
            index.wakes_by(literal, &mut parts).warm = true;
        }
        for literal in &formal {
            index.wakes_by(literal, &mut parts).formal = true;
        }
        let (texts, wakes): (Vec<&[u8]>, Vec<PartWakes>) = parts.into_iter().unzip();
        index.parts = Parts::from(owned(texts.into_iter()));
        index.by_part = wakes;
        index.made()
    }

    /// Without what finds parts of words every pattern is tried.
    fn made(mut self) -> Index {
        if self.parts.automaton().is_none() {
            self.always = (0u32..).take(self.patterns.len()).collect();
        }
        self
    }

    fn wakes_by<'i, 'a>(
        &'i mut self,
        literal: &'a Literal,
        parts: &'i mut BTreeMap<&'a [u8], PartWakes>,
    ) -> &'i mut Wakes {
        let number = self.words.number(&literal.text);
        if literal.is_word() && number != 0 {
            return &mut self.by_word[usize::from(number)];
        }
        let kind = usize::from(literal.begins_word()) + 2 * usize::from(literal.ends_word());
        &mut parts.entry(&literal.text).or_default()[kind]
    }

    /// For each unit of a folded text the patterns that can fit it, in order; and the text's tone.
    pub fn wake(&self, bytes: &[u8], units: &[Range<usize>]) -> (Vec<Vec<Place>>, Tone) {
        let mut tally = Tally {
            found: vec![Default::default(); self.patterns.len()],
            touched: Vec::new(),
            present: self.words.none(),
            tone: Tone::default(),
        };
        let woken = units.iter().map(|unit| {
            let sentence = &bytes[unit.clone()];
            self.find_words(sentence, &mut tally);
            self.find_parts(sentence, &mut tally);
            self.settle(&mut tally)
        });
        let woken = woken.collect();
        (woken, tally.tone)
    }

    fn find_words(&self, sentence: &[u8], tally: &mut Tally) {
        tally.present.clear();
        self.words.find(sentence, |word, here| {
            tally.present.add(word, here);
            tally.add(&self.by_word[usize::from(word)], here);
        });
    }

    fn find_parts(&self, sentence: &[u8], tally: &mut Tally) {
        let Some(parts) = self.parts.automaton() else {
            return;
        };
        // How many spaces lie before `counted`. Ends come in order, and no pattern's literal holds a
        // space.
        let (mut spaces, mut counted) = (0, 0);
        for found in parts.find_overlapping_iter(sentence) {
            let passed = sentence[counted..found.end()].iter();
            spaces += passed.filter(|b| **b == b' ').count();
            counted = found.end();
            let here = Places::at(spaces);
            let begins = found.start() == 0 || !is_letter(sentence[found.start() - 1]);
            let ends = sentence.get(found.end()).is_none_or(|b| !is_letter(*b));
            let wakes = &self.by_part[found.pattern().as_usize()];
            tally.add(&wakes[0], here);
            if begins {
                tally.add(&wakes[1], here);
            }
            if ends {
                tally.add(&wakes[2], here);
            }
            if begins && ends {
                tally.add(&wakes[3], here);
            }
        }
    }

    /// The patterns of which all words were found, as far apart as they can be; the tally is empty
    /// afterwards.
    fn settle(&self, tally: &mut Tally) -> Vec<Place> {
        let mut woken = Vec::new();
        for pattern in &self.always {
            let starts = self.patterns[*pattern as usize].starts(&tally.present);
            woken.extend((starts != 0).then_some(*pattern));
        }
        for number in tally.touched.drain(..) {
            let found = std::mem::take(&mut tally.found[number as usize]);
            let pattern = &self.patterns[number as usize];
            let starts = starts(&found, &pattern.sought);
            if starts != 0 && starts & pattern.starts(&tally.present) != 0 {
                woken.push(number);
            }
        }
        woken.sort_unstable();
        woken.dedup();
        let places = woken.into_iter();
        places.map(|p| self.patterns[p as usize].place).collect()
    }
}

impl Pattern {
    /// The places where a match can begin, by its common words: a bit each.
    fn starts(&self, present: &Present) -> u64 {
        let mut starts = u64::MAX;
        for need in &self.common {
            starts &= need.starts(present);
            if starts == 0 {
                break;
            }
        }
        starts
    }
}

impl Tally {
    fn add(&mut self, wakes: &Wakes, here: Places) {
        self.tone.warm += u32::from(wakes.warm);
        self.tone.formal += u32::from(wakes.formal);
        for (pattern, group) in &wakes.groups {
            let found = &mut self.found[*pattern as usize];
            if found.iter().all(Places::is_empty) {
                self.touched.push(*pattern);
            }
            found[usize::from(*group)].add(here);
        }
    }
}

fn owned<'a>(texts: impl Iterator<Item = &'a [u8]>) -> Vec<Box<[u8]>> {
    texts.map(Box::from).collect()
}

/// The places where a match can begin that has a word of each group where it needs it: a bit each.
fn starts(found: &[Places; MAX_GROUPS], needs: &[Gaps]) -> u64 {
    let of_group = found.iter().zip(needs);
    let starts = of_group.map(|(places, at)| places.starts(*at));
    starts.fold(u64::MAX, |all, of| all & of)
}
