//! What the reading of a draft comes to.

use super::apology::Apology;
use super::finding::Finding;
use super::keep::{Keep, Kept};
use super::offence::{self, Severity};
use crate::moment::Due;
use std::ops::Range;

/// What was read in a draft.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct DraftReading {
    /// What was found, in order of its place.
    pub findings: Vec<Finding>,
    /// What was found and is kept.
    pub kept: Vec<Kept>,
    /// The parts of an apology that are there.
    pub apology: Apology,
    /// What it promises.
    pub promises: Vec<Promised>,
    /// What it asks of the reader.
    pub asks: Vec<Range<usize>>,
}

/// A promise in a draft.
#[derive(Debug, Clone, PartialEq)]
pub struct Promised {
    /// The sentence.
    pub span: Range<usize>,
    /// When it falls due, if it says so.
    pub due: Option<Due>,
}

impl DraftReading {
    /// True when something must be changed before it is sent.
    pub fn must_change(&self) -> bool {
        self.findings
            .iter()
            .any(|f| f.offence.severity == Severity::Must)
    }

    /// Sets aside what the writer keeps with a reason, and finds what is wrong with the keeping.
    pub fn keep(&mut self, keeps: &[Keep]) {
        let mut found = std::mem::take(&mut self.findings);
        for keep in keeps {
            let here = |offence| Finding::new(offence, keep.span.clone());
            if offence::named(&keep.code).is_none() {
                self.findings.push(here(&offence::KEEP_UNKNOWN));
            } else if keep.reason.is_empty() {
                self.findings.push(here(&offence::KEEP_NO_REASON));
            } else {
                let (kept, rest): (Vec<_>, Vec<_>) = found
                    .into_iter()
                    .partition(|f: &Finding| f.offence.code == keep.code);
                found = rest;
                let before = self
                    .kept
                    .iter()
                    .any(|k| k.finding.offence.code == keep.code);
                if kept.is_empty() && !before {
                    self.findings.push(here(&offence::KEEP_UNUSED));
                }
                let reason = || keep.reason.clone();
                self.kept.extend(kept.into_iter().map(|finding| Kept {
                    finding,
                    reason: reason(),
                }));
            }
        }
        self.findings.append(&mut found);
        self.sort();
    }

    /// Puts the findings into the order of their places; at one place, what weighs most first.
    pub fn sort(&mut self) {
        self.findings.sort_by_cached_key(|f| {
            (
                f.span.start,
                f.offence.severity,
                f.offence.rank(),
                f.span.end,
            )
        });
        self.findings.dedup_by(|a, b| {
            a.offence.code == b.offence.code && a.span == b.span && a.evidence == b.evidence
        });
    }
}
