//! Expressions that are compiled when they are first needed, and only as far as telling "fits" from
//! "fits not" asks for.

use amends_phrase::{At, Forms, alternatives, anchored};
use regex_automata::Input;
use regex_automata::hybrid::dfa::{Cache, DFA};
use regex_automata::nfa::thompson::{self, Compiler, NFA, WhichCaptures};
use regex_automata::util::syntax;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// One expression or several. They were parsed before, so that compiling can fail only by their size;
/// then they fit nothing.
pub(super) struct Lazy {
    patterns: Vec<String>,
    at: At,
    forms: Arc<Forms>,
    /// Its place in a [`Scratch`], given by its cue set.
    pub place: usize,
    compiled: OnceLock<Option<DFA>>,
}

/// What matching writes to: for each expression the states met so far. One text at a time has it, so
/// that no expression needs a lock of its own.
#[derive(Debug, Default)]
pub(crate) struct Scratch(Vec<Option<Box<Cache>>>);

impl fmt::Debug for Lazy {
    /// Without the lists, which hundreds share.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} {:?}", self.at, self.patterns)
    }
}

impl Lazy {
    pub fn new(patterns: Vec<String>, at: At, forms: &Arc<Forms>) -> Lazy {
        Lazy {
            patterns,
            at,
            forms: forms.clone(),
            place: 0,
            compiled: OnceLock::new(),
        }
    }

    fn compile(&self) -> Option<DFA> {
        if let Some(hir) = self.forms.expression(&self.patterns, self.at) {
            return automaton(parts().build_from_hir(&hir).ok()?);
        }
        let lists = self.forms.lists();
        let inner = alternatives(&self.patterns, lists).ok()?;
        let source = anchored(&inner, self.at, lists).ok()?;
        automaton(parts().build(&source).ok()?)
    }

    /// True when it fits somewhere in the folded sentence.
    pub fn is_match(&self, sentence: &[u8], scratch: &mut Scratch) -> bool {
        let compiled = self.compiled.get_or_init(|| self.compile());
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

/// Takes expressions apart into states; over bytes, so that no Unicode table is built in.
fn parts() -> Compiler {
    let config = thompson::Config::new()
        .utf8(false)
        .which_captures(WhichCaptures::None)
        .nfa_size_limit(Some(8 << 20));
    let mut compiler = Compiler::new();
    compiler
        .configure(config)
        .syntax(syntax::Config::new().unicode(false).utf8(false));
    compiler
}

/// A lazy automaton by itself: the `regex` crate adds what finds where a match begins and what hurries
/// through long texts, which takes longer to make than most cues are ever used.
fn automaton(parts: NFA) -> Option<DFA> {
    let states = DFA::config()
        .cache_capacity(4 << 20)
        .skip_cache_capacity_check(true);
    DFA::builder().configure(states).build_from_nfa(parts).ok()
}
