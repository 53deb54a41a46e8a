//! Finds the few patterns that can fit a sentence, by the words it holds.

use super::common::{Common, Present};
use super::keyword::{Gaps, MAX_GROUPS, Required};
use super::places::Places;
use aho_corasick::{AhoCorasick, AhoCorasickKind, MatchKind};
use std::collections::BTreeMap;
use std::ops::Range;

/// A cue and which of its patterns.
pub(super) type Place = (u32, u32);

/// The words of all patterns of one language, and those that colour a text.
#[derive(Debug)]
pub(super) struct Index {
    words: Option<AhoCorasick>,
    /// For each word: what it wakes.
    wakes: Vec<Wakes>,
    patterns: Vec<Place>,
    /// For each pattern where in it the words stand of which one of each group must be there.
    needs: Vec<Vec<Gaps>>,
    /// What else must be there.
    common: Common,
    /// Patterns without words: always tried.
    always: Vec<u32>,
}

#[derive(Debug, Default)]
struct Wakes {
    /// Patterns and which of their groups; apart by whether a word must begin (1) and end (2) here.
    groups: [Vec<(u32, u8)>; 4],
    warm: bool,
    formal: bool,
}

/// Counts of words of style in a text.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Tone {
    pub warm: u32,
    pub formal: u32,
}

/// What was found of the patterns in one sentence.
struct Tally {
    /// For each pattern and group the places in the sentence.
    found: Vec<[Places; MAX_GROUPS]>,
    touched: Vec<u32>,
    present: Present,
}

impl Index {
    /// Indexes patterns, given in order with their groups, and words of style.
    pub fn new<'a>(
        patterns: impl Iterator<Item = (Place, &'a Required)> + Clone,
        warm: &[String],
        formal: &[String],
    ) -> Index {
        let mut by_word: BTreeMap<Vec<u8>, Wakes> = BTreeMap::new();
        let mut index = Index {
            words: None,
            wakes: Vec::new(),
            patterns: Vec::new(),
            needs: Vec::new(),
            common: Common::new(
                patterns
                    .clone()
                    .map(|(_, required)| required.words.as_slice()),
            ),
            always: Vec::new(),
        };
        for (number, (place, required)) in (0u32..).zip(patterns) {
            let groups = &required.sought;
            index.patterns.push(place);
            index.needs.push(groups.iter().map(|g| g.at).collect());
            if groups.is_empty() {
                index.always.push(number);
            }
            for (group, literal) in (0..)
                .zip(groups)
                .flat_map(|(n, g)| g.literals.iter().map(move |l| (n, l)))
            {
                let wakes = by_word.entry(literal.text.to_vec()).or_default();
                let kind =
                    usize::from(literal.begins_word()) + 2 * usize::from(literal.ends_word());
                wakes.groups[kind].push((number, group));
            }
        }
        for word in warm {
            by_word.entry(word.clone().into_bytes()).or_default().warm = true;
        }
        for word in formal {
            by_word.entry(word.clone().into_bytes()).or_default().formal = true;
        }
        let (words, wakes): (Vec<_>, Vec<_>) = by_word.into_iter().unzip();
        index.wakes = wakes;
        // Building can fail only beyond billions of states; without it every pattern is tried.
        index.words = AhoCorasick::builder()
            .match_kind(MatchKind::Standard)
            .kind(Some(AhoCorasickKind::ContiguousNFA))
            .build(&words)
            .ok();
        if index.words.is_none() {
            index.always = (0u32..).take(index.patterns.len()).collect();
        }
        index
    }

    /// For each unit of a folded text the patterns that can fit it, in order; and the text's tone.
    pub fn wake(&self, bytes: &[u8], units: &[Range<usize>]) -> (Vec<Vec<Place>>, Tone) {
        let mut woken = Vec::with_capacity(units.len());
        let mut tone = Tone::default();
        let mut tally = Tally {
            found: vec![Default::default(); self.patterns.len()],
            touched: Vec::new(),
            present: self.common.none(),
        };
        // How many spaces of the sentence lie before `counted`.
        let (mut spaces, mut counted) = (0, 0);
        if let Some(words) = &self.words {
            for found in words.find_overlapping_iter(bytes) {
                while units
                    .get(woken.len())
                    .is_some_and(|unit| unit.end < found.end())
                {
                    let sentence = &bytes[units[woken.len()].clone()];
                    woken.push(self.settle(sentence, &mut tally));
                }
                let Some(unit) = units.get(woken.len()) else {
                    break;
                };
                if found.start() < unit.start {
                    continue;
                }
                if counted < unit.start {
                    (spaces, counted) = (0, unit.start);
                }
                // Ends come in order, and no word holds a space.
                let passed = bytes[counted..found.end()].iter();
                spaces += passed.filter(|b| **b == b' ').count();
                counted = found.end();
                let here = Places::at(spaces);
                let begins = found.start() == unit.start || !is_letter(bytes, found.start() - 1);
                let ends = found.end() == unit.end || !is_letter(bytes, found.end());
                let wakes = &self.wakes[found.pattern().as_usize()];
                tally.add(&wakes.groups[0], here);
                if begins {
                    tally.add(&wakes.groups[1], here);
                }
                if ends {
                    tally.add(&wakes.groups[2], here);
                }
                if begins && ends {
                    tally.add(&wakes.groups[3], here);
                    tone.warm += u32::from(wakes.warm);
                    tone.formal += u32::from(wakes.formal);
                }
            }
        }
        while let Some(unit) = units.get(woken.len()) {
            woken.push(self.settle(&bytes[unit.clone()], &mut tally));
        }
        (woken, tone)
    }

    /// The patterns all of whose groups were found, as far apart as they can be; the tally is empty
    /// afterwards.
    fn settle(&self, sentence: &[u8], tally: &mut Tally) -> Vec<Place> {
        let present = &mut tally.present;
        self.common.find(sentence, present);
        let always = self.always.iter().copied();
        let mut woken: Vec<u32> = always
            .filter(|p| self.common.starts(*p, present) != 0)
            .collect();
        for pattern in tally.touched.drain(..) {
            let found = std::mem::take(&mut tally.found[pattern as usize]);
            let starts = starts(&found, &self.needs[pattern as usize]);
            if starts != 0 && starts & self.common.starts(pattern, present) != 0 {
                woken.push(pattern);
            }
        }
        woken.sort_unstable();
        woken.dedup();
        woken
            .into_iter()
            .map(|p| self.patterns[p as usize])
            .collect()
    }
}

impl Tally {
    fn add(&mut self, groups: &[(u32, u8)], here: Places) {
        for (pattern, group) in groups {
            let found = &mut self.found[*pattern as usize];
            if found.iter().all(Places::is_empty) {
                self.touched.push(*pattern);
            }
            found[usize::from(*group)].add(here);
        }
    }
}

/// The places where a match can begin that has a word of each group where it needs it: a bit each.
fn starts(found: &[Places; MAX_GROUPS], needs: &[Gaps]) -> u64 {
    let of_group = found.iter().zip(needs);
    let starts = of_group.map(|(places, at)| places.starts(*at));
    starts.fold(u64::MAX, |all, of| all & of)
}

fn is_letter(bytes: &[u8], at: usize) -> bool {
    bytes
        .get(at)
        .is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80)
}
