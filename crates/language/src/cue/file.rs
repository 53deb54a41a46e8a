//! Cue files: TOML in, cues out, errors that name the file, the cue and the reason.

use super::condition::{At, Author, Condition};
use super::keyword::Edge;
use super::phrase::{self, Lists};
use super::{Cue, Gives, Pattern, keyword, lazy::Lazy};
use amends_domain::{Hint, MomentKind};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Why a cue file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum CueError {
    /// The file is not TOML, or has keys that no cue has.
    #[error("{file}: {reason}")]
    File {
        /// The file's name.
        file: String,
        /// What is wrong, with its line.
        reason: String,
    },
    /// One cue in it is wrong.
    #[error("{file}, cue \"{cue}\": {reason}")]
    Cue {
        /// The file's name.
        file: String,
        /// The cue's name.
        cue: String,
        /// What is wrong.
        reason: String,
    },
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    /// ISO 639-1 code of the language it is for; a built-in file's folder says it.
    language: Option<String>,
    #[serde(default)]
    words: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    style: RawStyle,
    #[serde(default, rename = "cue")]
    cues: Vec<RawCue>,
}

#[derive(Debug, Deserialize, Default)]
#[serde(deny_unknown_fields)]
struct RawStyle {
    #[serde(default)]
    warm: Vec<String>,
    #[serde(default)]
    formal: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawCue {
    name: String,
    kind: Option<String>,
    hint: Option<String>,
    confidence: Option<f32>,
    #[serde(default)]
    lowers: BTreeMap<String, f32>,
    at: Option<String>,
    by: Option<String>,
    question: Option<bool>,
    min_words: Option<u16>,
    max_words: Option<u16>,
    deadline: Option<bool>,
    #[serde(default)]
    frame: bool,
    patterns: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
    #[serde(default)]
    examples: Vec<String>,
    #[serde(default)]
    counter_examples: Vec<String>,
    /// Where the rule comes from, for people.
    #[serde(default, rename = "note")]
    _note: String,
}

/// The language a file says it is for (`language = "de"`); English when it says none.
pub(crate) fn language_of(file: &str, text: &str) -> Result<String, CueError> {
    let wrong = |reason: String| CueError::File {
        file: file.to_string(),
        reason,
    };
    let raw: RawFile = toml::from_str(text).map_err(|e| wrong(e.to_string()))?;
    Ok(raw.language.unwrap_or_else(|| "en".into()))
}

/// The names of the cues of one file.
pub(crate) fn names(file: &str, text: &str) -> Result<Vec<String>, CueError> {
    let raw: RawFile = toml::from_str(text).map_err(|e| CueError::File {
        file: file.to_string(),
        reason: e.to_string(),
    })?;
    Ok(raw.cues.into_iter().map(|c| c.name).collect())
}

/// What the files of one language hold.
#[derive(Debug, Default)]
pub(crate) struct Parsed {
    pub cues: Vec<Cue>,
    pub warm: Vec<String>,
    pub formal: Vec<String>,
}

/// Reads the files of one language. Word lists of all files serve all; a later file may replace a
/// cue of the same name.
pub(crate) fn parse(files: &[(&str, &str)]) -> Result<Parsed, CueError> {
    let mut raws = Vec::with_capacity(files.len());
    let mut parsed = Parsed::default();
    let mut lists = Lists::new();
    for (file, text) in files {
        let wrong = |reason: String| CueError::File {
            file: (*file).to_string(),
            reason,
        };
        let mut raw: RawFile = toml::from_str(text).map_err(|e| wrong(e.to_string()))?;
        for (name, words) in std::mem::take(&mut raw.words) {
            lists.entry(name).or_default().extend(words);
        }
        parsed.warm.append(&mut raw.style.warm);
        parsed.formal.append(&mut raw.style.formal);
        raws.push((*file, raw));
    }
    let lists = Arc::new(lists);
    for (name, words) in lists.iter() {
        let reason = words
            .iter()
            .find_map(|w| phrase::check_lists(w, &lists).err());
        if let Some(reason) = reason {
            let file = format!("word list {name:?}");
            return Err(CueError::File { file, reason });
        }
    }
    let literals = keyword::of_lists(&lists);
    for (file, raw) in raws {
        for cue in raw.cues {
            let name = cue.name.clone();
            let cue = build(cue, &lists, &literals).map_err(|reason| CueError::Cue {
                file: file.to_string(),
                cue: name,
                reason,
            })?;
            parsed.cues.retain(|c| c.name != cue.name);
            parsed.cues.push(cue);
        }
    }
    Ok(parsed)
}

fn build(raw: RawCue, lists: &Arc<Lists>, literals: &keyword::ListLiterals) -> Result<Cue, String> {
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
    let mut patterns = Vec::with_capacity(raw.patterns.len());
    for pattern in raw.patterns {
        let one = vec![pattern];
        // Only where a phrase must fill the sentence may an accented sign follow it at once.
        let after = if condition.at == At::Whole {
            Edge::Open
        } else {
            Edge::Word
        };
        let required = phrase::outline(&one, lists)
            .and_then(|source| keyword::required(&source, [Edge::Word, after], literals))
            .map_err(|e| blame(&one, lists, e))?;
        patterns.push(Pattern {
            required,
            lazy: Lazy::new(one, condition.at, lists),
        });
    }
    phrase::outline(&raw.not, lists)
        .and_then(|source| keyword::required(&source, [Edge::Open; 2], literals))
        .map_err(|e| blame(&raw.not, lists, e))?;
    let not = (!raw.not.is_empty()).then(|| Lazy::new(raw.not, At::Anywhere, lists));
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

/// The reason why one of these patterns cannot be read, with that pattern.
fn blame(patterns: &[String], lists: &Lists, error: String) -> String {
    for pattern in patterns {
        let one = phrase::outline(std::slice::from_ref(pattern), lists)
            .and_then(|source| keyword::required(&source, [Edge::Open; 2], &Vec::new()));
        if let Err(e) = one {
            return format!(
                "pattern {pattern:?}: {}",
                e.lines().last().unwrap_or_default()
            );
        }
    }
    error
}

fn at(name: Option<&str>) -> Result<At, String> {
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

fn author(name: Option<&str>) -> Result<Author, String> {
    Ok(match name {
        None | Some("any") => Author::Any,
        Some("ours") => Author::Ours,
        Some("theirs") => Author::Theirs,
        Some(other) => return Err(format!("`by` cannot be {other:?}")),
    })
}
