//! Phrases that say where in a sentence they fit. Each is compiled when a sentence first holds the
//! words that it cannot fit without.

use aho_corasick::AhoCorasick;
use amends_phrase::{At, Lexicon, Lists, alternatives, anchored};
use regex::bytes::{Regex, RegexBuilder};
use std::ops::Range;
use std::sync::{Arc, OnceLock};

/// The word lists that phrases may name.
#[derive(Debug)]
pub(crate) struct Phrasebook(Lexicon);

impl Phrasebook {
    /// Takes the lists of all files.
    pub fn new(lists: Lists) -> Phrasebook {
        Phrasebook(Lexicon::new(Arc::new(lists)))
    }

    /// Some phrases in the language of cue files.
    ///
    /// # Errors
    /// Says what is wrong with the first that is wrong.
    pub fn locate(&self, phrases: &[String], at: At) -> Result<Located, String> {
        let one = |phrase: &String| {
            let own = std::slice::from_ref(phrase);
            let required = self.0.required_anywhere(own).map_err(|e| {
                let last = e.lines().last().unwrap_or_default();
                format!("pattern {phrase:?}: {last}")
            })?;
            Ok(One {
                phrase: phrase.clone(),
                wake: required.texts().map(|texts| sought(&texts)).collect(),
                at,
                lists: self.0.lists().clone(),
                compiled: OnceLock::new(),
            })
        };
        phrases
            .iter()
            .map(one)
            .collect::<Result<_, String>>()
            .map(Located)
    }
}

/// What finds any of some texts; `None` where that cannot be built, and then nothing is ruled out.
fn sought(texts: &[&[u8]]) -> Option<AhoCorasick> {
    AhoCorasick::new(texts).ok()
}

/// Some phrases.
#[derive(Debug)]
pub(crate) struct Located(Vec<One>);

#[derive(Debug)]
struct One {
    phrase: String,
    /// A fitting sentence holds something that each of these finds.
    wake: Vec<Option<AhoCorasick>>,
    at: At,
    lists: Arc<Lists>,
    compiled: OnceLock<Option<Regex>>,
}

impl One {
    fn regex(&self, sentence: &[u8]) -> Option<&Regex> {
        let holds =
            |sought: &Option<AhoCorasick>| sought.as_ref().is_none_or(|s| s.is_match(sentence));
        if !self.wake.iter().all(holds) {
            return None;
        }
        let compile = || {
            let inner = alternatives(std::slice::from_ref(&self.phrase), &self.lists).ok()?;
            let source = anchored(&format!("(?P<words>{inner})"), self.at, &self.lists).ok()?;
            RegexBuilder::new(&source)
                .unicode(false)
                .size_limit(8 << 20)
                .dfa_size_limit(4 << 20)
                .build()
                .ok()
        };
        self.compiled.get_or_init(compile).as_ref()
    }

    fn places(&self, sentence: &[u8], into: &mut Vec<Range<usize>>) {
        let Some(regex) = self.regex(sentence) else {
            return;
        };
        let mut from = 0;
        while from <= sentence.len()
            && let Some(found) = regex.captures_at(sentence, from)
            && let Some(words) = found.name("words")
        {
            // What ends one place may begin the next: only the words themselves are used up.
            from = words.end().max(from + 1);
            into.push(words.range());
        }
    }
}

impl Located {
    /// The places in a folded sentence, in order, none over another; of two at one place the longer.
    pub fn places(&self, sentence: &[u8]) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        self.0
            .iter()
            .for_each(|one| one.places(sentence, &mut found));
        found.sort_by_key(|at| (at.start, std::cmp::Reverse(at.end)));
        let mut end = 0;
        found.retain(|at| {
            let free = at.start >= end;
            end = if free { at.end } else { end };
            free
        });
        found
    }

    /// True when one of the phrases fits.
    pub fn fits(&self, sentence: &[u8]) -> bool {
        let fits = |one: &One| one.regex(sentence).is_some_and(|r| r.is_match(sentence));
        self.0.iter().any(fits)
    }
}
