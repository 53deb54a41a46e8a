//! One client.

use super::decided::Decided;
use super::evidence::Quote;
use super::measured::Measured;
use super::number;
use crate::words::{Voice, cause, finding, next, sign, summary};
use amends_domain::decision::Persons;
use amends_domain::{OpenLoop, Side};
use amends_reading::ClientReport;
use amends_reading::report::{CauseSide, GoalOwner, Pace, ReplyTimes};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ClientInFull")]
pub struct Client<'a> {
    id: &'a str,
    name: &'a str,
    domains: &'a [String],
    people: Vec<Person<'a>>,
    messages: usize,
    first: String,
    last: String,
    standing: &'static str,
    confidence: f64,
    turned: Option<String>,
    summary: String,
    causes: Vec<Cause<'a>>,
    root: Option<Root<'a>>,
    signs: Vec<Sign<'a>>,
    open: Vec<Open<'a>>,
    broken_promises: Vec<Broken<'a>>,
    goals: Vec<Goal<'a>>,
    reply: Reply,
    next: Option<Next>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    not_analysed: Vec<NotAnalysed<'a>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    decisions: Vec<Decided<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    moments: Option<Vec<Moment<'a>>>,
}

/// Letters whose words were not read, by language (ISO 639-3).
#[derive(Serialize, JsonSchema)]
struct NotAnalysed<'a> {
    language: &'a str,
    messages: usize,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ClientPerson")]
struct Person<'a> {
    name: &'a str,
    address: &'a str,
    messages: usize,
    /// The address that the same person is called after, where somebody said that both are theirs.
    #[serde(skip_serializing_if = "Option::is_none")]
    same_as: Option<String>,
}

#[derive(Serialize, JsonSchema)]
struct Cause<'a> {
    cause: &'static str,
    side: &'static str,
    confidence: f64,
    summary: String,
    measured: Measured<'a>,
    evidence: Vec<Quote<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct Root<'a> {
    summary: String,
    explains: usize,
    of: usize,
    evidence: Vec<Quote<'a>>,
}

#[derive(Serialize, JsonSchema)]
struct Sign<'a> {
    sign: &'static str,
    strong: bool,
    confidence: f64,
    summary: String,
    evidence: Vec<Quote<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "OpenWithClient")]
struct Open<'a> {
    kind: &'static str,
    owner: &'static str,
    since: String,
    waiting_hours: f64,
    evidence: Quote<'a>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "BrokenPromise")]
struct Broken<'a> {
    owner: &'static str,
    due: Option<String>,
    evidence: Quote<'a>,
}

#[derive(Serialize, JsonSchema)]
struct Goal<'a> {
    whose: &'static str,
    evidence: Quote<'a>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "ReplyTimes")]
struct Reply {
    ours: Times,
    theirs: Times,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "Pace")]
struct Times {
    usual_hours: Option<f64>,
    recent_hours: Option<f64>,
    p90_hours: Option<f64>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "NextStep")]
struct Next {
    action: &'static str,
    summary: String,
}

#[derive(Serialize, JsonSchema)]
struct Moment<'a> {
    kind: &'static str,
    evidence: Quote<'a>,
}

impl<'a> Client<'a> {
    pub fn of(client: &'a ClientReport, voice: &Voice<'_>, moments: bool) -> Client<'a> {
        let persons = Persons::of(&client.decisions);
        Client {
            id: &client.id,
            name: &client.name,
            domains: &client.domains,
            people: client
                .people
                .iter()
                .map(|p| Person {
                    name: &p.name,
                    address: p.address.as_str(),
                    messages: p.messages,
                    same_as: Some(persons.called_after(&p.address))
                        .filter(|first| *first != p.address)
                        .map(|first| first.to_string()),
                })
                .collect(),
            not_analysed: client
                .not_read
                .iter()
                .map(|(language, messages)| NotAnalysed {
                    language,
                    messages: *messages,
                })
                .collect(),
            decisions: client.decisions.iter().map(Decided::of).collect(),
            messages: client.messages,
            first: client.first.to_string(),
            last: client.last.to_string(),
            standing: client.standing.name(),
            confidence: number::confidence(client.confidence),
            turned: client.turned.map(|d| d.to_string()),
            summary: summary::of(client, voice),
            causes: client
                .causes
                .iter()
                .map(|c| cause_of(c, client, voice))
                .collect(),
            root: client.root.as_ref().map(|root| Root {
                summary: cause::underneath(root),
                explains: root.explains,
                of: root.of,
                evidence: Quote::all(&root.evidence),
            }),
            signs: client
                .signs
                .iter()
                .map(|s| Sign {
                    sign: s.shows.name(),
                    strong: s.is_strong(),
                    confidence: number::confidence(s.confidence),
                    summary: sign::sentence(s, voice),
                    evidence: Quote::all(&s.evidence),
                })
                .collect(),
            open: client.open.iter().map(open_of).collect(),
            broken_promises: client
                .broken_promises
                .iter()
                .map(|(side, breach)| Broken {
                    owner: owner(*side),
                    due: breach.due.map(|d| d.to_string()),
                    evidence: Quote::of(&breach.evidence),
                })
                .collect(),
            goals: client
                .goals
                .iter()
                .map(|g| Goal {
                    whose: whose(g.whose),
                    evidence: Quote::of(&g.evidence),
                })
                .collect(),
            reply: reply_of(&client.reply),
            next: client.next.as_ref().map(|step| Next {
                action: step.action.name(),
                summary: next::sentence(step, client.standing),
            }),
            moments: moments.then(|| {
                let of =
                    |m: &'a (Side, amends_domain::MomentKind, amends_domain::Evidence)| Moment {
                        kind: m.1.name(),
                        evidence: Quote::of(&m.2),
                    };
                client.moments.iter().map(of).collect()
            }),
        }
    }
}

fn cause_of<'a>(
    cause: &'a amends_reading::report::CauseFound,
    client: &ClientReport,
    voice: &Voice<'_>,
) -> Cause<'a> {
    Cause {
        cause: cause.cause().name(),
        side: match cause.side {
            CauseSide::Ours => "ours",
            CauseSide::Theirs => "theirs",
            CauseSide::Both => "both",
        },
        confidence: number::confidence(cause.confidence),
        summary: finding::sentence(cause, client, voice),
        measured: Measured::of(&cause.finding),
        evidence: Quote::all(&cause.evidence),
    }
}

fn open_of(open: &OpenLoop) -> Open<'_> {
    Open {
        kind: open.kind.name(),
        owner: owner(open.owner),
        since: open.evidence.at.to_string(),
        waiting_hours: number::hours(open.waiting_hours),
        evidence: Quote::of(&open.evidence),
    }
}

fn owner(side: Side) -> &'static str {
    if side.is_ours() { "us" } else { "them" }
}

fn whose(whose: GoalOwner) -> &'static str {
    match whose {
        GoalOwner::Collaboration => "collaboration",
        GoalOwner::Business => "business",
    }
}

fn reply_of(reply: &ReplyTimes) -> Reply {
    let times = |pace: &Pace| Times {
        usual_hours: pace.usual_hours.map(number::hours),
        recent_hours: pace.recent_hours.map(number::hours),
        p90_hours: pace.p90_hours.map(number::hours),
    };
    Reply {
        ours: times(&reply.ours),
        theirs: times(&reply.theirs),
    }
}
