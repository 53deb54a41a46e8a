//! What a person decided.

use crate::words::decision;
use amends_domain::decision::Contact;
use amends_domain::{self as domain, Decision};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Decision")]
pub struct Decided<'a> {
    id: &'a str,
    decided: &'static str,
    by: &'a str,
    at: String,
    why: &'a str,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    about: Vec<About<'a>>,
    #[serde(flatten)]
    details: Details<'a>,
    summary: String,
}

/// What was decided, in its parts; each decision has those that it needs.
#[derive(Default, Serialize, JsonSchema)]
struct Details<'a> {
    /// How something closed.
    #[serde(skip_serializing_if = "Option::is_none")]
    how: Option<&'static str>,
    /// On which day it closed or turned.
    #[serde(skip_serializing_if = "Option::is_none")]
    on: Option<String>,
    /// Until which day it can wait.
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    /// For which side it is to close: `us`, `them`.
    #[serde(skip_serializing_if = "Option::is_none")]
    side: Option<&'static str>,
    /// For whom of them.
    #[serde(skip_serializing_if = "Option::is_none")]
    member: Option<&'a str>,
    /// What the client is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<&'a str>,
    /// How the relationship stands.
    #[serde(skip_serializing_if = "Option::is_none")]
    standing: Option<&'static str>,
    /// What is no reason for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    cause: Option<&'static str>,
    /// A call or a meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<Noted<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Noted")]
struct Noted<'a> {
    /// `call` or `meeting`.
    contact: &'static str,
    at: String,
    with: &'a [String],
    text: &'a str,
}

impl<'a> Details<'a> {
    fn of(what: &'a domain::Decided) -> Details<'a> {
        let none = Details::default();
        match what {
            domain::Decided::Closed { how, on, .. } => Details {
                how: Some(how.name()),
                on: Some(on.to_string()),
                ..none
            },
            domain::Decided::GivenTo { side, member, .. } => Details {
                side: Some(if side.is_ours() { "us" } else { "them" }),
                member: member.as_deref(),
                ..none
            },
            domain::Decided::PutOff { until, .. } => Details {
                until: Some(until.to_string()),
                ..none
            },
            domain::Decided::Named(_, name) => Details {
                name: Some(name),
                ..none
            },
            domain::Decided::Turned(_, day) => Details {
                on: Some(day.to_string()),
                ..none
            },
            domain::Decided::Stands(_, standing) => Details {
                standing: Some(standing.name()),
                ..none
            },
            domain::Decided::NotCause(_, cause) => Details {
                cause: Some(cause.name()),
                ..none
            },
            domain::Decided::Note(note) => Details {
                note: Some(Noted {
                    contact: match note.contact {
                        Contact::Call => "call",
                        Contact::Meeting => "meeting",
                    },
                    at: note.at.to_string(),
                    with: &note.with,
                    text: &note.text,
                }),
                ..none
            },
            domain::Decided::NotA(_)
            | domain::Decided::IsA(_)
            | domain::Decided::NotClient(_)
            | domain::Decided::IsClient(_)
            | domain::Decided::OneClient(..)
            | domain::Decided::OnePerson(..) => none,
        }
    }
}

/// A sentence or a loop.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Sentence")]
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
            details: Details::of(&decision.what),
            summary: decision::said(decision),
        }
    }
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Decisions")]
pub(super) struct Document<'a> {
    version: u32,
    decisions: Vec<Numbered<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    next: Option<String>,
}

/// A decision with the number it is taken back by.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "NumberedDecision")]
pub(super) struct Numbered<'a> {
    number: i64,
    #[serde(flatten)]
    decided: Decided<'a>,
    parties: Vec<&'a str>,
    undone: Option<Undone<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct Undone<'a> {
    by: &'a str,
    at: String,
}

/// All decisions as JSON, oldest first, those that were taken back too; ending in a line feed.
pub fn decided(decisions: &[(i64, Decision)]) -> String {
    let all: Vec<&(i64, Decision)> = decisions.iter().collect();
    some_decided(&all, None)
}

/// The same of a list that goes on at a cursor.
pub fn some_decided(decisions: &[&(i64, Decision)], next: Option<String>) -> String {
    super::text(&Document {
        version: super::VERSION,
        decisions: decisions.iter().map(|one| numbered(one)).collect(),
        next,
    })
}

/// One decision, with its number.
pub fn one_decided(decision: &(i64, Decision)) -> String {
    super::text(&numbered(decision))
}

fn numbered((number, decision): &(i64, Decision)) -> Numbered<'_> {
    Numbered {
        number: *number,
        decided: Decided::of(decision),
        parties: decision.what.parties().map(|p| p.as_str()).collect(),
        undone: decision.undone.as_ref().map(|undone| Undone {
            by: &undone.by,
            at: undone.at.to_string(),
        }),
    }
}
