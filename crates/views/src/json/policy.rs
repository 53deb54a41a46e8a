//! The policy, for programs.

use amends_domain::Policy;
use amends_domain::policy::{ForClient, List, Terms, Wording};
use jiff::Timestamp;
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Policy")]
pub(super) struct Document<'a> {
    version: u32,
    name: &'a str,
    us: &'a [String],
    hours: Option<String>,
    zone: Option<&'a str>,
    country: Option<&'a str>,
    holidays: Vec<Off<'a>>,
    #[serde(flatten)]
    terms: Said<'a>,
    clients: Vec<Client<'a>>,
    /// Who left it so, and when; only of a policy that a store keeps.
    #[serde(skip_serializing_if = "Option::is_none")]
    written: Option<Written<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "PolicyWritten")]
struct Written<'a> {
    by: &'a str,
    at: String,
}

/// A version of a policy, with who wrote it and when.
#[derive(Debug, Clone, Copy)]
pub struct PolicyVersion<'a> {
    /// Its number.
    pub number: i64,
    /// When it was written.
    pub at: Timestamp,
    /// By whom.
    pub by: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "PolicyVersion")]
struct Version<'a> {
    number: i64,
    at: String,
    by: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "PolicyVersions")]
pub(super) struct Versions<'a> {
    version: u32,
    versions: Vec<Version<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "PolicyText")]
pub(super) struct Text<'a> {
    version: u32,
    number: i64,
    at: String,
    by: &'a str,
    text: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "DaysOff")]
struct Off<'a> {
    day: String,
    to: Option<String>,
    name: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Terms")]
struct Said<'a> {
    answer: Option<String>,
    remarks: Option<&'a str>,
    may: Vec<Entry<'a>>,
    never: Vec<Entry<'a>>,
    avoid: Vec<Entry<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Wording")]
struct Entry<'a> {
    words: &'a [String],
    unless: &'a [String],
    say: Option<&'a str>,
    why: &'a str,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ClientTerms")]
struct Client<'a> {
    name: &'a str,
    #[serde(flatten)]
    terms: Said<'a>,
}

fn said(terms: &Terms) -> Said<'_> {
    let list = |list| terms.list(list).iter().map(entry).collect();
    Said {
        answer: terms.answer.map(|w| w.to_string()),
        remarks: terms.remarks.as_deref(),
        may: list(List::May),
        never: list(List::Never),
        avoid: list(List::Avoid),
    }
}

fn entry(wording: &Wording) -> Entry<'_> {
    Entry {
        words: &wording.words,
        unless: &wording.unless,
        say: wording.say.as_deref(),
        why: &wording.why,
    }
}

/// The policy as JSON, with what is said of these clients; indented, ending in a line feed.
pub fn policy(name: &str, policy: &Policy, clients: &[&ForClient]) -> String {
    super::text(&document(name, policy, clients))
}

/// The same of a policy that a store keeps, with who left it so and when.
pub fn held_policy(
    policy: &Policy,
    clients: &[&ForClient],
    written: Option<(&str, Timestamp)>,
) -> String {
    let written = written.map(|(by, at)| Written {
        by,
        at: at.to_string(),
    });
    super::text(&Document {
        written,
        ..document("", policy, clients)
    })
}

/// Versions of it as JSON, the newest first, ending in a line feed.
pub fn policy_versions(versions: &[PolicyVersion<'_>]) -> String {
    let versions = versions.iter().map(|one| Version {
        number: one.number,
        at: one.at.to_string(),
        by: one.by,
    });
    super::text(&Versions {
        version: super::VERSION,
        versions: versions.collect(),
    })
}

/// The text of one of them as JSON, ending in a line feed.
pub fn policy_text(one: &PolicyVersion<'_>, text: &str) -> String {
    super::text(&Text {
        version: super::VERSION,
        number: one.number,
        at: one.at.to_string(),
        by: one.by,
        text,
    })
}

fn document<'a>(name: &'a str, policy: &'a Policy, clients: &[&'a ForClient]) -> Document<'a> {
    Document {
        version: super::VERSION,
        name,
        us: &policy.us,
        hours: policy.hours.as_ref().map(ToString::to_string),
        zone: policy.zone.as_ref().and_then(|z| z.iana_name()),
        country: policy.country.as_deref(),
        holidays: policy
            .holidays
            .iter()
            .map(|off| Off {
                day: off.first().to_string(),
                to: off.last().map(|d| d.to_string()),
                name: &off.name,
            })
            .collect(),
        terms: said(&policy.terms),
        clients: clients
            .iter()
            .map(|c| Client {
                name: &c.client,
                terms: said(&c.terms),
            })
            .collect(),
        written: None,
    }
}
