//! One finding in words.

use super::{Place, better};
use crate::words::{date, quote};
use amends_domain::Evidence;
use amends_domain::draft::{Better, Finding, Severity};
use jiff::civil::Date;
use jiff::tz::TimeZone;

/// One finding.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its code.
    pub code: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Its bytes in the text; empty when it is about the whole draft.
    pub span: std::ops::Range<usize>,
    /// Where it begins.
    pub from: Place,
    /// Where it ends: the column after its last character.
    pub to: Place,
    /// The words found, on one line.
    pub words: String,
    /// What was found, in a sentence.
    pub says: String,
    /// Why it matters.
    pub why: &'static str,
    /// Where the rule comes from.
    pub source: &'static str,
    /// How to say it better, in sentences.
    pub better: Vec<String>,
    /// Words that can stand in its place.
    pub instead: Option<String>,
    /// The mail it rests on.
    pub quoted: Option<Quoted>,
    /// The same with its message, for programs.
    pub evidence: Option<Evidence>,
}

/// Words of an earlier mail.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Quoted {
    /// Who wrote them, and when.
    pub source: String,
    /// The words, on one line.
    pub words: String,
}

impl Item {
    pub(super) fn of(finding: &Finding, text: &str, today: Date) -> Item {
        let span = finding.span.clone();
        let quoted = finding.evidence.as_ref().map(|e| Quoted {
            source: format!(
                "{}, {}",
                e.from,
                date::full(e.at.to_zoned(TimeZone::UTC).date(), today)
            ),
            words: quote::clean(&e.quote),
        });
        let instead = match &finding.better {
            Some(Better::Write(words)) => Some(quote::clean(words)),
            _ => None,
        };
        Item {
            code: finding.offence.code,
            severity: finding.offence.severity,
            from: Place::of(text, span.start),
            to: Place::of(text, span.end),
            words: quote::clean(text.get(span.clone()).unwrap_or_default()),
            span,
            says: finding.offence.says.to_string(),
            why: finding.offence.why,
            source: finding.offence.source,
            better: better::sentences(finding, today),
            instead,
            quoted,
            evidence: finding.evidence.clone(),
        }
    }
}
