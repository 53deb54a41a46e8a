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
