//! Expressions that are compiled when they are first needed, and only as far as telling "fits" from
//! "fits not" asks for.

use super::condition::At;
use super::phrase::{self, Lists};
use regex_automata::Input;
use regex_automata::hybrid::dfa::{Cache, DFA};
use std::sync::{Arc, OnceLock};

/// One expression or several. They were parsed before, so that compiling can fail only by their size;
/// then they fit nothing.
#[derive(Debug)]
pub(super) struct Lazy {
    patterns: Vec<String>,
    at: At,
    lists: Arc<Lists>,
    /// Its place in a [`Scratch`], given by its cue set.
    pub place: usize,
    compiled: OnceLock<Option<DFA>>,
}

/// What matching writes to: for each expression the states met so far. One text at a time has it, so
/// that no expression needs a lock of its own.
#[derive(Debug, Default)]
pub(crate) struct Scratch(Vec<Option<Box<Cache>>>);

impl Lazy {
    pub fn new(patterns: Vec<String>, at: At, lists: &Arc<Lists>) -> Lazy {
        Lazy {
            patterns,
            at,
            lists: lists.clone(),
            place: 0,
            compiled: OnceLock::new(),
        }
    }

    /// True when it fits somewhere in the folded sentence.
    pub fn is_match(&self, sentence: &[u8], scratch: &mut Scratch) -> bool {
        let compiled = self.compiled.get_or_init(|| {
            let inner = phrase::alternatives(&self.patterns, &self.lists).ok()?;
            let source = phrase::anchored(&inner, self.at, &self.lists).ok()?;
            phrase::compile(&source).ok()
        });
        compiled.as_ref().is_some_and(|dfa| {
            let input = Input::new(sentence).earliest(true);
            // It never gives up: no byte makes it quit, and a full cache is emptied and filled anew.
            dfa.try_search_fwd(scratch.of(self.place, dfa), &input)
                .is_ok_and(|end| end.is_some())
        })
    }
}

impl Scratch {
    fn of(&mut self, place: usize, dfa: &DFA) -> &mut Cache {
        if self.0.len() <= place {
            self.0.resize_with(place + 1, || None);
        }
        self.0[place].get_or_insert_with(|| Box::new(dfa.create_cache()))
    }
}
