//! A text made ready to be read: cut into sentences, folded, its language found.

use super::{Context, MAX_TEXT};
use crate::cue::{CueSet, Facts, Heard};
use crate::dates::Dates;
use crate::folded::{Folded, fold};
use crate::model::features::{Letter, Sentence};
use crate::reading::Language;
use crate::sentences::{Role, Unit, units};
use crate::tongue;
use amends_domain::{Moment, MomentKind};
use std::collections::BTreeSet;
use std::ops::Range;

pub(super) struct Prepared<'a> {
    pub text: &'a str,
    pub context: &'a Context<'a>,
    pub units: Vec<Unit>,
    pub folded: Folded,
    pub facts: Vec<Facts>,
    pub language: Language,
    /// The languages whose cues it is read with.
    pub tongues: Vec<Language>,
}

impl<'a> Prepared<'a> {
    /// Takes as much of a text as is read. Where its language is unclear, it is read in those of
    /// `home` too.
    pub fn new(text: &'a str, context: &'a Context<'a>, home: &BTreeSet<Language>) -> Prepared<'a> {
        let text = &text[..text.floor_char_boundary(MAX_TEXT)];
        let units = units(text);
        let folded = fold(text, &units);
        let told = tongue::told(&folded.bytes);
        Prepared {
            text,
            context,
            facts: facts(&units, &folded, context),
            language: told.language,
            tongues: told.likely(context.before, home),
            units,
            folded,
        }
    }

    /// The dates that its sentences name.
    pub fn dates(&self) -> Dates<'_> {
        let Prepared { units, folded, .. } = self;
        Dates::new(self.text, units, folded, self.context, &self.tongues)
    }

    /// What the cues of a language say of its sentences.
    pub fn hear(&self, set: &CueSet, dates: &Dates<'_>) -> Heard {
        let deadline = |unit: usize| dates.deadline(unit);
        let Folded { bytes, units } = &self.folded;
        set.hear(bytes, units, &self.facts, &deadline)
    }

    /// What the model looks at.
    pub fn letter<'s>(
        &'s self,
        language: Language,
        set: &'s CueSet,
        heard: &'s Heard,
        dates: &Dates<'_>,
    ) -> Letter<'s> {
        let sentence = |(at, unit): (usize, &Unit)| Sentence {
            span: unit.span.clone(),
            role: unit.role,
            facts: self.facts[at],
            fired: &heard.sentences[at],
            due: dates.due(at).is_some(),
        };
        Letter {
            text: self.text,
            sentences: self.units.iter().enumerate().map(sentence).collect(),
            language,
            cues: &set.cues,
            ours: self.context.ours,
            before: self.context.before,
        }
    }

    /// The questions of a text whose words are not read: its sentences with a question mark.
    pub fn asked(&self) -> Vec<Moment> {
        // Greek asks with a semicolon.
        let greek = self.language == Language::Other(*b"ell");
        let asks = |unit: &&Unit| {
            let text = &self.text[unit.span.clone()];
            let last = text.trim_end_matches(['"', '\'', ')', ' ', '!', '”', '»', '」', '』']);
            unit.role == Role::Body
                && (last.ends_with(['?', '？', '؟', '\u{37e}']) || greek && last.ends_with(';'))
        };
        let question = |unit: &Unit| Moment {
            kind: MomentKind::Question,
            span: unit.span.clone(),
            rule: "question.sign".into(),
            confidence: 0.6,
            due: None,
        };
        let units = self.units.iter();
        units.filter(asks).map(question).collect()
    }

    /// The sentences of its body.
    pub fn body(&self) -> Vec<Range<usize>> {
        let body = self.units.iter().filter(|u| u.role == Role::Body);
        body.map(|u| u.span.clone()).collect()
    }
}

fn facts(units: &[Unit], folded: &Folded, context: &Context<'_>) -> Vec<Facts> {
    let of = |(unit, span): (&Unit, &Range<usize>)| {
        let bytes = &folded.bytes[span.clone()];
        let spaces = bytes.iter().filter(|b| **b == b' ').count();
        let words = if bytes.is_empty() { 0 } else { spaces + 1 };
        let end = bytes
            .iter()
            .rposition(|b| !matches!(b, b')' | b'"' | b'\'' | b' ' | b'*' | b'!'));
        Facts {
            ours: context.ours,
            question: end.is_some_and(|i| bytes[i] == b'?'),
            words: u16::try_from(words).unwrap_or(u16::MAX),
            frame: unit.role != Role::Body,
        }
    };
    units.iter().zip(&folded.units).map(of).collect()
}
