//! The policy file: what the firm promises, what it does not, and which words it has set aside.

use crate::cue::{At, Lists, Located, Phrasebook};
use amends_domain::draft::{Better, Finding, Note, Offence, offence};
use serde::Deserialize;
use std::ops::Range;

/// Why a policy file cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{0}")]
pub struct PolicyError(String);

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawPolicy {
    answer: Option<RawAnswer>,
    #[serde(default)]
    never: Vec<RawWords>,
    #[serde(default)]
    avoid: Vec<RawWords>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawAnswer {
    within: String,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct RawWords {
    words: Vec<String>,
    /// What may be promised all the same.
    #[serde(default)]
    unless: Vec<String>,
    #[serde(default)]
    why: String,
    say: Option<String>,
}

/// How soon the firm answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Within {
    /// Working hours.
    Hours(u32),
    /// Working days.
    Days(u32),
}

/// What the firm promises and avoids.
#[derive(Debug, Default)]
pub struct Policy {
    answer: Option<Within>,
    entries: Vec<Entry>,
}

#[derive(Debug)]
struct Entry {
    offence: &'static Offence,
    words: Located,
    unless: Option<Located>,
    why: String,
    say: Option<String>,
}

/// Words of a folded sentence that the policy speaks of.
pub(super) struct Against<'a> {
    pub place: Range<usize>,
    entry: &'a Entry,
}

impl Against<'_> {
    pub fn at(&self, span: Range<usize>) -> Finding {
        Finding {
            note: (!self.entry.why.is_empty()).then(|| Note::Policy(self.entry.why.clone())),
            better: self.entry.say.clone().map(Better::Write),
            ..Finding::new(self.entry.offence, span)
        }
    }
}

impl Policy {
    /// Reads a policy file.
    ///
    /// # Errors
    /// Says what is wrong with it, with its line where that is known.
    pub fn parse(text: &str) -> Result<Policy, PolicyError> {
        let raw: RawPolicy = toml::from_str(text).map_err(|e| PolicyError(e.to_string()))?;
        let answer = raw.answer.map(|a| within(&a.within)).transpose()?;
        let mut entries = Vec::new();
        let never = raw.never.into_iter().map(|w| (&offence::PROMISE_POLICY, w));
        let avoid = raw.avoid.into_iter().map(|w| (&offence::AVOID, w));
        for (offence, raw) in never.chain(avoid) {
            entries.push(entry(offence, raw)?);
        }
        Ok(Policy { answer, entries })
    }

    /// How soon it says that an answer comes.
    pub fn answer(&self) -> Option<Within> {
        self.answer
    }

    /// What a folded sentence says against it.
    pub(super) fn findings<'a>(&'a self, sentence: &'a [u8]) -> impl Iterator<Item = Against<'a>> {
        self.entries
            .iter()
            .filter(|e| !e.unless.as_ref().is_some_and(|u| u.fits(sentence)))
            .flat_map(move |entry| {
                let places = entry.words.places(sentence);
                let never = entry.offence.code == offence::PROMISE_POLICY.code;
                places
                    .into_iter()
                    .filter(move |place| !never || is_offer(sentence, place))
                    .map(move |place| Against { place, entry })
            })
    }
}

/// Bytes before the words in which a "no" counts, and behind them.
const REACH: (usize, usize) = (48, 24);

/// The sentence offers it: it is no question, and nothing near the words says no.
fn is_offer(sentence: &[u8], place: &Range<usize>) -> bool {
    const NO: [&str; 25] = [
        " not ",
        "n't ",
        "cannot ",
        " no ",
        " never ",
        " unable ",
        " nor ",
        " without ",
        "you asked",
        "you wrote",
        "your request",
        "nicht ",
        "kein",
        " nie ",
        "leider ",
        "unfortunately",
        "no longer",
        "instead of",
        "rather than",
        "neither ",
        "decline",
        "refuse",
        "statt ",
        " ohne ",
        "afraid",
    ];
    let from = place.start.saturating_sub(REACH.0);
    let to = (place.end + REACH.1).min(sentence.len());
    let near = format!(" {} ", String::from_utf8_lossy(&sentence[from..to]));
    !sentence.ends_with(b"?") && !NO.iter().any(|no| near.contains(no))
}

fn entry(offence: &'static Offence, raw: RawWords) -> Result<Entry, PolicyError> {
    let first = raw.words.first().cloned().unwrap_or_default();
    let wrong = |reason: String| PolicyError(format!("the entry with {first:?}: {reason}"));
    if raw.words.is_empty() || raw.words.iter().any(|w| w.trim().is_empty()) {
        return Err(wrong("it has no words".into()));
    }
    let phrases = |words: &[String]| -> Result<Located, PolicyError> {
        let low: Vec<String> = words.iter().map(|w| w.to_lowercase()).collect();
        Phrasebook::new(Lists::new())
            .locate(&low, At::Anywhere)
            .map_err(wrong)
    };
    Ok(Entry {
        offence,
        words: phrases(&raw.words)?,
        unless: (!raw.unless.is_empty())
            .then(|| phrases(&raw.unless))
            .transpose()?,
        why: raw.why,
        say: raw.say,
    })
}

/// "2 working days", "4 hours", "1 week".
fn within(text: &str) -> Result<Within, PolicyError> {
    let wrong = || {
        PolicyError(format!(
            "answer within {text:?}: write it like \"2 working days\" or \"4 working hours\""
        ))
    };
    let low = text.to_lowercase();
    let mut words = low
        .split_whitespace()
        .filter(|w| *w != "working" && *w != "business");
    let n: u32 = words
        .next()
        .and_then(|w| w.parse().ok())
        .ok_or_else(wrong)?;
    let unit = words.next().ok_or_else(wrong)?;
    let known = match unit.trim_end_matches('s') {
        "hour" => Within::Hours(n),
        "day" => Within::Days(n),
        "week" => Within::Days(n.saturating_mul(5)),
        _ => return Err(wrong()),
    };
    if words.next().is_some() || n == 0 || n > 1000 {
        return Err(wrong());
    }
    Ok(known)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_refuses() {
        let policy = Policy::parse(
            "[answer]\nwithin = \"2 working days\"\n[[never]]\nwords = [\"full refund\"]\n",
        )
        .expect("it is right");
        assert_eq!(policy.answer(), Some(Within::Days(2)));
        assert_eq!(
            policy.findings(b"we will give you a full refund.").count(),
            1
        );
        assert_eq!(policy.findings(b"we cannot give a full refund.").count(), 0);
        for wrong in [
            "x = 1",
            "[answer]\nwithin = \"soon\"",
            "[[never]]\nwords = []",
            "[[avoid]]\nwords = [\"(\"]",
        ] {
            assert!(Policy::parse(wrong).is_err(), "{wrong}");
        }
    }
}
