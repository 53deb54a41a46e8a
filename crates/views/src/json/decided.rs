//! What a person decided.

use crate::words::decision;
use amends_domain::Decision;
use serde::Serialize;

#[derive(Serialize)]
pub struct Decided<'a> {
    id: &'a str,
    decided: &'static str,
    by: &'a str,
    at: String,
    why: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    about: Vec<About<'a>>,
    summary: String,
}

/// A sentence or a loop.
#[derive(Serialize)]
struct About<'a> {
    message_id: String,
    kind: &'static str,
    quote: &'a str,
}

impl<'a> Decided<'a> {
    pub fn of(decision: &'a Decision) -> Decided<'a> {
        let sentence = decision.what.sentence().map(|s| About {
            message_id: s.message.to_string(),
            kind: s.kind.name(),
            quote: &s.quote,
        });
        let loops = decision.what.loops().iter().map(|l| About {
            message_id: l.message.to_string(),
            kind: l.kind.name(),
            quote: &l.quote,
        });
        Decided {
            id: &decision.id.0,
            decided: decision.what.name(),
            by: &decision.by,
            at: decision.at.to_string(),
            why: &decision.why,
            about: sentence.into_iter().chain(loops).collect(),
            summary: decision::said(decision),
        }
    }
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    decisions: Vec<Numbered<'a>>,
}

/// A decision with the number it is taken back by.
#[derive(Serialize)]
struct Numbered<'a> {
    number: i64,
    #[serde(flatten)]
    decided: Decided<'a>,
    parties: Vec<&'a str>,
    undone: Option<Undone<'a>>,
}

#[derive(Serialize)]
struct Undone<'a> {
    by: &'a str,
    at: String,
}

/// All decisions as JSON, oldest first, those that were taken back too; ending in a line feed.
pub fn decided(decisions: &[(i64, Decision)]) -> String {
    let decisions = decisions.iter().map(|(number, decision)| Numbered {
        number: *number,
        decided: Decided::of(decision),
        parties: decision.what.parties().map(|p| p.as_str()).collect(),
        undone: decision.undone.as_ref().map(|undone| Undone {
            by: &undone.by,
            at: undone.at.to_string(),
        }),
    });
    super::text(&Document {
        version: super::VERSION,
        decisions: decisions.collect(),
    })
}
