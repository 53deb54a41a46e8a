//! A quotation with its source.

use super::number;
use amends_domain::Evidence;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
pub struct Quote<'a> {
    message_id: String,
    at: String,
    from: &'a str,
    quote: &'a str,
    rule: &'a str,
    confidence: f64,
}

impl<'a> Quote<'a> {
    pub fn of(evidence: &'a Evidence) -> Quote<'a> {
        Quote {
            message_id: evidence.message.to_string(),
            at: evidence.at.to_string(),
            from: evidence.from.as_str(),
            quote: &evidence.quote,
            rule: &evidence.rule,
            confidence: number::confidence(evidence.confidence),
        }
    }

    pub fn all(evidence: &'a [Evidence]) -> Vec<Quote<'a>> {
        evidence.iter().map(Quote::of).collect()
    }
}
