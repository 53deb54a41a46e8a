//! Files of rules for drafts: TOML in, rules out, errors that name the file and the rule.

use super::rules::{Rule, Rules, Yields};
use crate::cue::{At, Lists, Phrasebook};
use amends_domain::draft::{Fault, Part, offence};
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Why a file of rules cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {reason}")]
pub struct DraftFileError {
    /// The file's name.
    pub file: String,
    /// What is wrong, with the rule.
    pub reason: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawFile {
    #[serde(default)]
    words: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    rule: Vec<RawRule>,
}

/// The lists of a cue file; its cues are not looked at here.
#[derive(Debug, Deserialize)]
struct RawWords {
    #[serde(default)]
    words: BTreeMap<String, Vec<String>>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawRule {
    /// The kind of finding, or …
    code: Option<String>,
    /// … the part of an apology.
    part: Option<String>,
    patterns: Vec<String>,
    #[serde(default)]
    not: Vec<String>,
    at: Option<String>,
    /// Holds only right after a sentence with this part of an apology.
    after: Option<String>,
    question: Option<bool>,
    /// Holds only when the fault is said to be one of these.
    #[serde(default)]
    fault: Vec<String>,
    /// Does not hold when the fault is said to be one of these.
    #[serde(default)]
    unless_fault: Vec<String>,
    /// What to do instead, in a sentence.
    say: Option<String>,
    /// Words that can stand in its place.
    write: Option<String>,
    #[serde(default)]
    examples: Vec<String>,
    #[serde(default)]
    counter_examples: Vec<String>,
}

/// Reads the rules of one language. `words` are cue files whose word lists serve too.
pub(super) fn parse(
    words: &[(&str, &str)],
    files: &[(&str, &str)],
) -> Result<Rules, DraftFileError> {
    let wrong = |file: &str, reason: String| DraftFileError {
        file: file.to_string(),
        reason,
    };
    let mut lists = Lists::new();
    for (file, text) in words {
        let raw: RawWords = toml::from_str(text).map_err(|e| wrong(file, e.to_string()))?;
        lists.extend(raw.words);
    }
    let mut raws = Vec::new();
    for (file, text) in files {
        let mut raw: RawFile = toml::from_str(text).map_err(|e| wrong(file, e.to_string()))?;
        for (name, more) in std::mem::take(&mut raw.words) {
            lists.entry(name).or_default().extend(more);
        }
        raws.push((*file, raw.rule));
    }
    let book = Phrasebook::new(lists);
    let mut rules = Vec::new();
    for (file, raw) in raws {
        for rule in raw {
            let first = rule.patterns.first().cloned().unwrap_or_default();
            let built = build(rule, &book)
                .map_err(|reason| wrong(file, format!("the rule with {first:?}: {reason}")))?;
            rules.push(built);
        }
    }
    Ok(Rules { rules })
}

fn build(raw: RawRule, book: &Phrasebook) -> Result<Rule, String> {
    let yields = match (&raw.code, &raw.part) {
        (Some(code), None) => Yields::Finding(
            offence::named(code).ok_or_else(|| format!("no finding is called {code:?}"))?,
        ),
        (None, Some(part)) => Yields::Part(
            Part::named(part).ok_or_else(|| format!("no part of an apology is {part:?}"))?,
        ),
        _ => return Err("give it a `code` or a `part`".into()),
    };
    let at = match raw.at.as_deref() {
        None | Some("anywhere") => At::Anywhere,
        Some("start") => At::Start,
        Some("clause") => At::Clause,
        Some("whole") => At::Whole,
        Some(other) => return Err(format!("`at` cannot be {other:?}")),
    };
    let after = raw
        .after
        .as_deref()
        .map(|part| Part::named(part).ok_or_else(|| format!("no part of an apology is {part:?}")));
    if raw.patterns.is_empty() {
        return Err("it has no patterns".into());
    }
    let not = match raw.not.as_slice() {
        [] => None,
        not => Some(book.locate(not, At::Anywhere)?),
    };
    Ok(Rule {
        yields,
        patterns: book.locate(&raw.patterns, at)?,
        not,
        after: after.transpose()?,
        question: raw.question,
        only: faults(&raw.fault)?,
        unless: faults(&raw.unless_fault)?,
        say: raw.say.map(Arc::from),
        write: raw.write,
        examples: raw.examples,
        counter_examples: raw.counter_examples,
    })
}

fn faults(names: &[String]) -> Result<Vec<Fault>, String> {
    names
        .iter()
        .map(|name| Fault::named(name).ok_or_else(|| format!("no fault is called {name:?}")))
        .collect()
}
