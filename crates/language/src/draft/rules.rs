//! The rules of one language, ready to be held against sentences.

use crate::cue::Located;
use amends_domain::draft::{Better, Fault, Finding, Offence, Part};
use std::ops::Range;
use std::sync::Arc;

/// What a rule finds.
#[derive(Debug, Clone, Copy)]
pub(super) enum Yields {
    Finding(&'static Offence),
    Part(Part),
}

/// One rule.
#[derive(Debug)]
pub(super) struct Rule {
    pub yields: Yields,
    pub patterns: Located,
    pub not: Option<Located>,
    pub after: Option<Part>,
    pub question: Option<bool>,
    pub only: Vec<Fault>,
    pub unless: Vec<Fault>,
    pub say: Option<Arc<str>>,
    pub write: Option<String>,
    pub examples: Vec<String>,
    pub counter_examples: Vec<String>,
}

impl Rule {
    /// True when the rule holds under this fault.
    pub fn holds(&self, fault: Option<Fault>) -> bool {
        match fault {
            Some(fault) => {
                (self.only.is_empty() || self.only.contains(&fault))
                    && !self.unless.contains(&fault)
            }
            None => self.only.is_empty(),
        }
    }

    /// The places of a folded sentence that it finds.
    pub fn places(&self, sentence: &[u8]) -> Vec<Range<usize>> {
        let question = sentence.iter().rev().find(|b| !b")\"' *".contains(b)) == Some(&b'?');
        let asked = self.question.is_none_or(|q| q == question);
        let places = if asked {
            self.patterns.places(sentence)
        } else {
            Vec::new()
        };
        if !places.is_empty() && self.not.as_ref().is_some_and(|not| not.fits(sentence)) {
            return Vec::new();
        }
        places
    }

    /// The finding at a place of the draft.
    pub fn finding(&self, offence: &'static Offence, span: Range<usize>) -> Finding {
        let better = match (&self.write, &self.say) {
            (Some(words), _) => Some(Better::Write(words.clone())),
            (None, Some(say)) => Some(Better::Do(say.clone())),
            (None, None) => None,
        };
        Finding {
            better,
            ..Finding::new(offence, span)
        }
    }
}

/// All rules of a language.
#[derive(Debug, Default)]
pub(super) struct Rules {
    pub rules: Vec<Rule>,
}
