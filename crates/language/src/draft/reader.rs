//! Reads a draft by the rules of its language.

use super::dates;
use super::file::{self, DraftFileError};
use super::mirror::Mirror;
use super::policy::PolicyWords;
use super::rules::{Rules, Yields};
use crate::folded::fold;
use crate::reading::{Language, TextReading};
use crate::sentences::{Role, Unit, units};
use amends_domain::MomentKind;
use amends_domain::draft::{
    Apology, Better, DraftReading, Fault, Finding, Note, Part, Promised, offence,
};
use jiff::civil::{Date, DateTime};
use std::ops::Range;
use std::sync::OnceLock;

/// What is known of a draft beside its text.
#[derive(Debug, Clone, Copy)]
pub struct DraftContext<'a> {
    /// The writer's local time; relative dates count from here.
    pub now: DateTime,
    /// Whose fault it is about, when the writer says so.
    pub fault: Option<Fault>,
    /// The words that the firm's policy speaks of.
    pub policy: &'a PolicyWords,
    /// The last day on which an answer keeps the policy's promise.
    pub answer_by: Option<Date>,
    /// True where dates are written with the month first.
    pub month_first: bool,
}

/// Reads drafts. Made once; the rules of a language are compiled when first needed.
#[derive(Debug, Default)]
pub struct DraftReader {
    english: OnceLock<Rules>,
    german: OnceLock<Rules>,
}

const ENGLISH_WORDS: &[(&str, &str)] =
    &[("en/words.toml", include_str!("../../cues/en/words.toml"))];
const GERMAN_WORDS: &[(&str, &str)] =
    &[("de/words.toml", include_str!("../../cues/de/words.toml"))];

const ENGLISH: &[(&str, &str)] = &[
    (
        "en/apology.toml",
        include_str!("../../drafts/en/apology.toml"),
    ),
    ("en/tone.toml", include_str!("../../drafts/en/tone.toml")),
    (
        "en/promise.toml",
        include_str!("../../drafts/en/promise.toml"),
    ),
];
const GERMAN: &[(&str, &str)] = &[("de/draft.toml", include_str!("../../drafts/de/draft.toml"))];

/// A sentence that asks for something, and is not one of those that everybody writes.
const ASKS: [MomentKind; 2] = [MomentKind::Request, MomentKind::Question];
/// From so many asks in running text on, they are too many.
const MANY_ASKS: usize = 4;

impl DraftReader {
    /// A reader with the built-in rules.
    pub fn built_in() -> DraftReader {
        DraftReader::default()
    }

    /// True when drafts in this language are read, not only looked at for dates.
    pub fn reads(language: Language) -> bool {
        matches!(
            language,
            Language::English | Language::German | Language::Unclear
        )
    }

    fn rules(&self, language: Language) -> Option<&Rules> {
        let parsed = |words, files| file::parse(words, files).unwrap_or_default();
        match language {
            Language::English | Language::Unclear => {
                Some(self.english.get_or_init(|| parsed(ENGLISH_WORDS, ENGLISH)))
            }
            Language::German => Some(self.german.get_or_init(|| parsed(GERMAN_WORDS, GERMAN))),
            _ => None,
        }
    }

    /// Says which built-in file cannot be read; used by tests.
    ///
    /// # Errors
    /// The first file with a mistake in it.
    pub fn check() -> Result<(), DraftFileError> {
        file::parse(ENGLISH_WORDS, ENGLISH)?;
        file::parse(GERMAN_WORDS, GERMAN).map(drop)
    }

    /// Every example and counter-example of the rules that is not read as it says; used by tests.
    pub fn wrong_examples(&self) -> Vec<String> {
        let mut wrong = Vec::new();
        for language in [Language::English, Language::German] {
            for rule in self.rules(language).iter().flat_map(|r| &r.rules) {
                let fits = |text: &String| {
                    let units = units(text);
                    let folded = fold(text, &units);
                    folded
                        .units
                        .iter()
                        .any(|u| !rule.places(&folded.bytes[u.clone()]).is_empty())
                };
                let missed = rule.examples.iter().filter(|e| !fits(e));
                wrong.extend(missed.map(|e| format!("{:?} misses: {e}", rule.yields)));
                let found = rule.counter_examples.iter().filter(|e| fits(e));
                wrong.extend(found.map(|e| format!("{:?} should not fit: {e}", rule.yields)));
            }
        }
        wrong
    }

    /// Reads a draft's own text. `reading` is what [`crate::Reader::read`] says of the same text.
    pub fn read(
        &self,
        text: &str,
        reading: &TextReading,
        context: &DraftContext<'_>,
    ) -> DraftReading {
        let text = &text[..text.floor_char_boundary(crate::MAX_TEXT)];
        let units = units(text);
        let folded = fold(text, &units);
        let mut out = DraftReading::default();
        let sentences: Vec<(Range<usize>, &[u8])> = units
            .iter()
            .zip(&folded.units)
            .filter(|(unit, _)| unit.role == Role::Body)
            .map(|(unit, span)| (unit.span.clone(), &folded.bytes[span.clone()]))
            .collect();
        if let Some(rules) = self.rules(reading.language) {
            let mut before = 0..0;
            for (span, bytes) in &sentences {
                by_rules(rules, text, span, bytes, &before, context, &mut out);
                before = span.clone();
            }
        }
        out.apology
            .parts
            .sort_by_key(|(part, span)| (*part, span.start));
        out.apology.parts.dedup_by_key(|(part, _)| *part);
        missing(text, &units, context.fault, &mut out);
        for (span, bytes) in &sentences {
            let mirror = Mirror::of(text, span.clone(), bytes);
            for finding in context.policy.findings(&mirror.bytes) {
                let at = mirror.back(finding.place.clone(), text);
                out.findings.push(finding.at(at));
            }
            loud(text, span, &mut out.findings);
        }
        promises(reading, &mut out);
        dates::read(text, &sentences, reading, context, &mut out);
        asks(text, reading, &mut out);
        out.sort();
        out
    }
}

fn by_rules(
    rules: &Rules,
    text: &str,
    span: &Range<usize>,
    bytes: &[u8],
    before: &Range<usize>,
    context: &DraftContext<'_>,
    out: &mut DraftReading,
) {
    let mut mirror = None;
    let first = out.findings.len();
    for rule in rules.rules.iter().filter(|r| r.holds(context.fault)) {
        let follows = |part: Part| {
            let mut parts = out.apology.parts.iter();
            parts.any(|(p, at)| *p == part && before.start <= at.start && at.end <= before.end)
        };
        if rule.after.is_some_and(|part| !follows(part)) {
            continue;
        }
        for place in rule.places(bytes) {
            let mirror = mirror.get_or_insert_with(|| Mirror::of(text, span.clone(), bytes));
            let at = mirror.back(place, text);
            match rule.yields {
                Yields::Part(part) => out.apology.parts.push((part, at)),
                Yields::Finding(offence) => {
                    let over = |f: &Finding| {
                        f.offence.code == offence.code
                            && f.span.start < at.end
                            && at.start < f.span.end
                    };
                    if !out.findings[first..].iter().any(over) {
                        out.findings.push(rule.finding(offence, at));
                    }
                }
            }
        }
    }
}

/// What the apology lacks, given whose fault it is, and what it should not hold.
fn missing(text: &str, units: &[Unit], fault: Option<Fault>, out: &mut DraftReading) {
    let Some(fault) = fault else { return };
    let first = units.iter().find(|u| u.role == Role::Body).map_or_else(
        || 0..text.chars().next().map_or(0, char::len_utf8),
        |u| u.span.clone(),
    );
    let apology: &Apology = &out.apology;
    let near = [Part::Regret, Part::Responsibility, Part::Repair]
        .into_iter()
        .find_map(|part| apology.place(part).cloned())
        .unwrap_or(first);
    let mut found = Vec::new();
    if fault.has_our_part() {
        let needed = [
            (Part::Responsibility, &offence::NO_RESPONSIBILITY),
            (Part::Repair, &offence::NO_REPAIR),
            (Part::Regret, &offence::NO_REGRET),
        ];
        // A formula that is no apology has its own finding; that it lacks regret would say it twice.
        let formula = out
            .findings
            .iter()
            .any(|f| f.offence.code.starts_with("apology."));
        for (part, offence) in needed {
            let said = apology.has(part) || formula && part == Part::Regret;
            if !said {
                found.push(Finding::new(offence, near.clone()));
            }
        }
    } else {
        let admitted = apology
            .parts
            .iter()
            .filter(|(p, _)| *p == Part::Responsibility);
        found.extend(admitted.map(|(_, at)| Finding {
            better: Some(Better::Do(
                "Say the regret without the fault: “I am sorry that you are without it this week.”".into(),
            )),
            ..Finding::new(&offence::FALSE_ADMISSION, at.clone())
        }));
    }
    out.findings.append(&mut found);
}

/// Rows of exclamation marks, and runs of words in capitals.
fn loud(text: &str, span: &Range<usize>, findings: &mut Vec<Finding>) {
    let sentence = &text[span.clone()];
    if let Some(at) = sentence.find("!!") {
        let row = sentence[at..].bytes().take_while(|b| *b == b'!').count();
        let from = span.start + at;
        findings.push(Finding::new(&offence::SHOUTING, from..from + row));
    }
    let mut run: Option<Range<usize>> = None;
    let mut words = 0;
    let mut at = 0;
    for word in sentence.split_inclusive(char::is_whitespace) {
        let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
        let letters = bare.chars().filter(|c| c.is_alphabetic()).count();
        let capitals = letters >= 2
            && bare
                .chars()
                .all(|c| !c.is_lowercase() && !c.is_ascii_digit());
        let here = span.start + at..span.start + at + word.trim_end().len();
        at += word.len();
        if capitals {
            words += 1;
            run = Some(run.map_or(here.clone(), |r| r.start..here.end));
            continue;
        }
        push_run(text, run.take(), std::mem::take(&mut words), findings);
    }
    push_run(text, run, words, findings);
}

fn push_run(text: &str, run: Option<Range<usize>>, words: usize, findings: &mut Vec<Finding>) {
    // Two short ones are a name or a pair of abbreviations: "HTML PDF".
    if let Some(run) = run
        && words >= 2
        && text[run.clone()].len() >= 10
    {
        findings.push(Finding::new(&offence::SHOUTING, run));
    }
}

fn promises(reading: &TextReading, out: &mut DraftReading) {
    let promised = reading
        .moments
        .iter()
        .filter(|m| m.kind == MomentKind::Promise && m.confidence >= 0.55);
    out.promises.extend(promised.map(|m| Promised {
        span: m.span.clone(),
        due: m.due.clone(),
    }));
    out.promises.dedup_by(|a, b| a.span == b.span);
}

/// What is asked of the reader; too much of it in running text is a finding.
fn asks(text: &str, reading: &TextReading, out: &mut DraftReading) {
    let asked = reading
        .moments
        .iter()
        .filter(|m| ASKS.contains(&m.kind) && m.confidence >= 0.6);
    out.asks = asked.map(|m| m.span.clone()).collect();
    out.asks.dedup_by(|a, b| a.start < b.end);
    let running: Vec<&Range<usize>> = out
        .asks
        .iter()
        .filter(|a| !is_listed(text, a.start))
        .collect();
    if running.len() >= MANY_ASKS
        && let Some(last) = running.last()
    {
        out.findings.push(Finding {
            note: Some(Note::Count(
                u32::try_from(running.len()).unwrap_or(u32::MAX),
            )),
            better: Some(Better::Do(
                "Ask for the one thing you need first, or number what you ask.".into(),
            )),
            ..Finding::new(&offence::MANY_ASKS, (*last).clone())
        });
    }
}

/// True when the line it stands in begins with a number or a mark of a list.
fn is_listed(text: &str, at: usize) -> bool {
    let line = text[..at].rfind('\n').map_or(0, |n| n + 1);
    let head = text[line..].trim_start();
    let digits = head.bytes().take_while(u8::is_ascii_digit).count();
    let numbered = (1..=2).contains(&digits) && head[digits..].starts_with(['.', ')', ':']);
    let lettered =
        head.len() > 2 && head.as_bytes()[0].is_ascii_alphabetic() && head[1..].starts_with(')');
    numbered || lettered || head.starts_with(['-', '*', '•', '–', '·'])
}
