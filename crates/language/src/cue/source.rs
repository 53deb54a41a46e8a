//! The cue files of one language, put together and checked.
//!
//! The build script includes this file, too: what it makes of the built-in files is what a reader
//! would make of them.

use super::error::CueError;
use super::raw::{RawCue, RawFile};
use amends_phrase::{At, Index, Lexicon, Lists, Required, check_lists};
use std::sync::Arc;

/// Files of one language. Word lists of all files serve all.
#[derive(Debug)]
pub(crate) struct Source {
    lexicon: Lexicon,
    warm: Vec<String>,
    formal: Vec<String>,
    /// With the names of their files.
    cues: Vec<(String, RawCue)>,
}

impl Source {
    /// Reads files, each a name and its TOML text.
    pub fn read(files: &[(&str, &str)]) -> Result<Source, CueError> {
        let mut lists = Lists::new();
        let (mut warm, mut formal, mut cues) = (Vec::new(), Vec::new(), Vec::new());
        for (file, text) in files {
            let mut raw = RawFile::read(file, text)?;
            for (name, words) in raw.words {
                lists.entry(name).or_default().extend(words);
            }
            warm.append(&mut raw.style.warm);
            formal.append(&mut raw.style.formal);
            cues.extend(raw.cues.into_iter().map(|cue| ((*file).to_string(), cue)));
        }
        for (name, words) in &lists {
            let reason = words.iter().find_map(|w| check_lists(w, &lists).err());
            if let Some(reason) = reason {
                let file = format!("word list {name:?}");
                return Err(CueError::File { file, reason });
            }
        }
        Ok(Source {
            lexicon: Lexicon::new(Arc::new(lists)),
            warm,
            formal,
            cues,
        })
    }

    /// The word lists.
    pub fn lists(&self) -> Arc<Lists> {
        self.lexicon.lists().clone()
    }

    /// Makes something of every cue, in order, and the index of what wakes which. A later cue
    /// replaces one of the same name.
    pub fn made<T>(
        self,
        mut make: impl FnMut(RawCue) -> Result<T, String>,
    ) -> Result<(Vec<T>, Index), CueError> {
        let mut made: Vec<(String, T, Vec<Required>)> = Vec::with_capacity(self.cues.len());
        for (file, cue) in self.cues {
            let name = cue.name.clone();
            let required = required(&cue, &self.lexicon);
            let both = make(cue).and_then(|made| Ok((made, required?)));
            let (one, required) = both.map_err(|reason| CueError::Cue {
                file,
                cue: name.clone(),
                reason,
            })?;
            made.retain(|(other, ..)| *other != name);
            made.push((name, one, required));
        }
        let patterns = (0u32..).zip(&made).flat_map(|(cue, (_, _, required))| {
            let patterns = (0u32..).zip(required);
            patterns.map(move |(pattern, required)| ((cue, pattern), required))
        });
        let index = Index::new(patterns, &self.warm, &self.formal);
        Ok((made.into_iter().map(|(_, one, _)| one).collect(), index))
    }
}

/// What sentences hold that a cue's patterns fit, pattern by pattern; or why one cannot be read.
fn required(cue: &RawCue, lexicon: &Lexicon) -> Result<Vec<Required>, String> {
    let at = at(cue.at.as_deref())?;
    let one = |pattern: &String| {
        let required = lexicon.required(pattern, at);
        required.map_err(|e| blame(std::slice::from_ref(pattern), lexicon, e))
    };
    let required = cue.patterns.iter().map(one).collect::<Result<_, _>>()?;
    lexicon
        .required_anywhere(&cue.not)
        .map_err(|e| blame(&cue.not, lexicon, e))?;
    Ok(required)
}

/// The reason why one of these patterns cannot be read, with that pattern.
fn blame(patterns: &[String], lexicon: &Lexicon, error: String) -> String {
    for pattern in patterns {
        if let Err(e) = lexicon.required_anywhere(std::slice::from_ref(pattern)) {
            return format!(
                "pattern {pattern:?}: {}",
                e.lines().last().unwrap_or_default()
            );
        }
    }
    error
}

/// Where a cue's patterns must begin, as `at` says it.
pub(crate) fn at(name: Option<&str>) -> Result<At, String> {
    Ok(match name {
        None | Some("anywhere") => At::Anywhere,
        Some("start") => At::Start,
        Some("break") => At::Break,
        Some("clause") => At::Clause,
        Some("comma") => At::Comma,
        Some("whole") => At::Whole,
        Some(other) => return Err(format!("`at` cannot be {other:?}")),
    })
}
