//! Cue files: TOML in, cues out, errors that name the file, the cue and the reason.

use super::condition::{Author, Condition};
use super::error::CueError;
use super::raw::{RawCue, RawFile};
use super::source::{Source, at};
use super::{Cue, Gives, lazy::Lazy};
use amends_domain::{Hint, MomentKind};
use amends_phrase::{At, Forms, Index};
use std::sync::Arc;

/// The language a file says it is for (`language = "de"`); English when it says none.
pub(crate) fn language_of(file: &str, text: &str) -> Result<String, CueError> {
    let language = RawFile::read(file, text)?.language;
    Ok(language.unwrap_or_else(|| "en".into()))
}

/// The names of the cues of one file.
pub(crate) fn names(file: &str, text: &str) -> Result<Vec<String>, CueError> {
    let cues = RawFile::read(file, text)?.cues;
    Ok(cues.into_iter().map(|c| c.name).collect())
}

/// What the files of one language hold.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    pub cues: Vec<Cue>,
    /// Which words wake which of their patterns.
    pub index: Index,
}

/// Reads the files of one language. Word lists of all files serve all; a later file may replace a
/// cue of the same name.
pub(crate) fn parse(files: &[(&str, &str)]) -> Result<Parsed, CueError> {
    let source = Source::read(files)?;
    let forms = Arc::new(Forms::new(source.lists()));
    let (cues, index) = source.made(|cue| build(cue, &forms))?;
    Ok(Parsed { cues, index })
}

/// A cue of what its file says. Its phrases are not looked at.
pub(super) fn build(raw: RawCue, forms: &Arc<Forms>) -> Result<Cue, String> {
    let kind =
        |name: &str| MomentKind::named(name).ok_or_else(|| format!("no kind is called {name:?}"));
    let gives = match (&raw.kind, &raw.hint) {
        (Some(k), None) => Gives::Moment(kind(k)?),
        (None, Some(h)) => {
            Gives::Clue(Hint::named(h).ok_or_else(|| format!("no hint is called {h:?}"))?)
        }
        (None, None) if !raw.lowers.is_empty() => Gives::Nothing,
        _ => return Err("give it a `kind`, or a `hint`, or only `lowers`".into()),
    };
    let confidence = raw.confidence.unwrap_or(0.8);
    let mut lowers = Vec::with_capacity(raw.lowers.len());
    for (name, by) in &raw.lowers {
        lowers.push((kind(name)?, *by));
    }
    if !(0.0..=1.0).contains(&confidence) || lowers.iter().any(|(_, by)| !(0.0..=1.0).contains(by))
    {
        return Err("confidence and lowers lie between 0 and 1".into());
    }
    if raw.patterns.is_empty() {
        return Err("it has no patterns".into());
    }
    let condition = Condition {
        at: at(raw.at.as_deref())?,
        author: author(raw.by.as_deref())?,
        question: raw.question,
        min_words: raw.min_words,
        max_words: raw.max_words,
        frame: raw.frame,
        deadline: raw.deadline,
    };
    let lazy = |phrases: Vec<String>, at: At| Lazy::new(phrases, at, forms);
    let patterns = raw.patterns.into_iter();
    let patterns = patterns.map(|pattern| lazy(vec![pattern], condition.at));
    let patterns = patterns.collect();
    let not = (!raw.not.is_empty()).then(|| lazy(raw.not, At::Anywhere));
    Ok(Cue {
        hash: crate::model::cue_hash(&raw.name),
        name: raw.name.into(),
        gives,
        confidence,
        lowers,
        condition,
        examples: raw.examples,
        counter_examples: raw.counter_examples,
        patterns,
        not,
    })
}

fn author(name: Option<&str>) -> Result<Author, String> {
    Ok(match name {
        None | Some("any") => Author::Any,
        Some("ours") => Author::Ours,
        Some("theirs") => Author::Theirs,
        Some(other) => return Err(format!("`by` cannot be {other:?}")),
    })
}
