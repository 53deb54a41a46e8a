//! Finds the few patterns that can fit a sentence, by the words it holds.

use super::keyword::Group;
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
    /// For each pattern a bit for each group of which a word must be there.
    needs: Vec<u8>,
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
    found: Vec<u8>,
    touched: Vec<u32>,
}

impl Index {
    /// Indexes patterns, given in order with their groups, and words of style.
    pub fn new<'a>(
        patterns: impl Iterator<Item = (Place, &'a [Group])>,
        warm: &[String],
        formal: &[String],
    ) -> Index {
        let mut by_word: BTreeMap<Vec<u8>, Wakes> = BTreeMap::new();
        let mut index = Index {
            words: None,
            wakes: Vec::new(),
            patterns: Vec::new(),
            needs: Vec::new(),
            always: Vec::new(),
        };
        for (number, (place, groups)) in (0u32..).zip(patterns) {
            index.patterns.push(place);
            index.needs.push((1 << groups.len()) - 1);
            if groups.is_empty() {
                index.always.push(number);
            }
            for (bit, literal) in (0..)
                .zip(groups)
                .flat_map(|(n, g)| g.iter().map(move |l| (n, l)))
            {
                let wakes = by_word.entry(literal.text.to_vec()).or_default();
                let kind =
                    usize::from(literal.begins_word()) + 2 * usize::from(literal.ends_word());
                wakes.groups[kind].push((number, 1 << bit));
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
            found: vec![0; self.patterns.len()],
            touched: Vec::new(),
        };
        if let Some(words) = &self.words {
            for found in words.find_overlapping_iter(bytes) {
                while units
                    .get(woken.len())
                    .is_some_and(|unit| unit.end < found.end())
                {
                    woken.push(self.settle(&mut tally));
                }
                let Some(unit) = units.get(woken.len()) else {
                    break;
                };
                if found.start() < unit.start {
                    continue;
                }
                let begins = found.start() == unit.start || !is_letter(bytes, found.start() - 1);
                let ends = found.end() == unit.end || !is_letter(bytes, found.end());
                let wakes = &self.wakes[found.pattern().as_usize()];
                tally.add(&wakes.groups[0]);
                if begins {
                    tally.add(&wakes.groups[1]);
                }
                if ends {
                    tally.add(&wakes.groups[2]);
                }
                if begins && ends {
                    tally.add(&wakes.groups[3]);
                    tone.warm += u32::from(wakes.warm);
                    tone.formal += u32::from(wakes.formal);
                }
            }
        }
        while woken.len() < units.len() {
            woken.push(self.settle(&mut tally));
        }
        (woken, tone)
    }

    /// The patterns all of whose groups were found; the tally is empty afterwards.
    fn settle(&self, tally: &mut Tally) -> Vec<Place> {
        let mut woken = self.always.clone();
        for pattern in tally.touched.drain(..) {
            let found = std::mem::take(&mut tally.found[pattern as usize]);
            if found == self.needs[pattern as usize] {
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
    fn add(&mut self, groups: &[(u32, u8)]) {
        for (pattern, group) in groups {
            let found = &mut self.found[*pattern as usize];
            if *found == 0 {
                self.touched.push(*pattern);
            }
            *found |= group;
        }
    }
}

fn is_letter(bytes: &[u8], at: usize) -> bool {
    bytes
        .get(at)
        .is_some_and(|b| b.is_ascii_alphanumeric() || *b >= 0x80)
}
