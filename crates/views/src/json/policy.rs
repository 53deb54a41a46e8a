//! The policy, for programs.

use amends_domain::Policy;
use amends_domain::policy::{ForClient, List, Terms, Wording};
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
    let document = Document {
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
    };
    // Only texts and lists: there is nothing in it that could fail to be written.
    let mut text = serde_json::to_string_pretty(&document).unwrap_or_default();
    text.push('\n');
    text
}
