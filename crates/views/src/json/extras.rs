//! What stands beside the clients: the firm, absences, who was left out, doubts and the mail itself.

use super::decided::Decided;
use super::evidence::Quote;
use crate::words::{doubt, left_out};
use crate::{MailRead, Unread};
use amends_reading::{ClientReport, Report, report};
use schemars::JsonSchema;
use serde::Serialize;

#[derive(Serialize, JsonSchema)]
pub struct Firm<'a> {
    domains: &'a [String],
    members: Vec<Member<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "FirmMember")]
struct Member<'a> {
    name: &'a str,
    address: &'a str,
}

impl<'a> Firm<'a> {
    pub fn of(report: &'a Report) -> Firm<'a> {
        let member = |m: &'a amends_domain::Mailbox| Member {
            name: &m.name,
            address: m.address.as_str(),
        };
        Firm {
            domains: &report.firm.domains,
            members: report.firm.members.iter().map(member).collect(),
        }
    }
}

/// A client who said that they are away today.
#[derive(Serialize, JsonSchema)]
pub struct Away<'a> {
    client: &'a str,
    until: String,
    evidence: Quote<'a>,
}

impl<'a> Away<'a> {
    pub fn of(client: &'a ClientReport) -> Option<Away<'a>> {
        let (until, evidence) = client.away.as_ref()?;
        Some(Away {
            client: &client.id,
            until: until.to_string(),
            evidence: Quote::of(evidence),
        })
    }
}

#[derive(Serialize, JsonSchema)]
pub struct LeftOut<'a> {
    who: &'a str,
    messages: usize,
    why: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<Decided<'a>>,
}

impl<'a> LeftOut<'a> {
    pub fn of(one: &'a report::LeftOut) -> LeftOut<'a> {
        LeftOut {
            who: one.who.as_str(),
            messages: one.messages,
            why: left_out::code(one.why),
            decision: one.decision.as_ref().map(Decided::of),
        }
    }
}

#[derive(Serialize, JsonSchema)]
pub struct Doubt<'a> {
    doubt: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    language: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    messages: Option<usize>,
    summary: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    decision: Option<Decided<'a>>,
}

impl<'a> Doubt<'a> {
    pub fn of(doubt: &'a report::Doubt) -> Doubt<'a> {
        let (language, messages) = match doubt {
            report::Doubt::NoFirm | report::Doubt::NoClients | report::Doubt::Unfit(_) => {
                (None, None)
            }
            report::Doubt::Language(code, n, _) => (Some(code.as_str()), Some(*n)),
            report::Doubt::Encrypted(n) | report::Doubt::Undated(n) | report::Doubt::Future(n) => {
                (None, Some(*n))
            }
        };
        Doubt {
            doubt: doubt::code(doubt),
            language,
            messages,
            summary: doubt::sentence(doubt),
            decision: match doubt {
                report::Doubt::Unfit(decision) => Some(Decided::of(decision)),
                _ => None,
            },
        }
    }
}

#[derive(Serialize, JsonSchema)]
pub struct Mail<'a> {
    messages: usize,
    copies: usize,
    set_aside: usize,
    problems: Vec<Problem<'a>>,
}

#[derive(Serialize, JsonSchema)]
#[schemars(rename = "UnreadMail")]
pub struct Problem<'a> {
    path: &'a str,
    position: Option<u64>,
    what: &'a str,
}

impl<'a> Problem<'a> {
    pub fn of(unread: &'a Unread) -> Problem<'a> {
        Problem {
            path: &unread.path,
            position: unread.position,
            what: &unread.what,
        }
    }
}

impl<'a> Mail<'a> {
    pub fn of(mail: &'a MailRead) -> Mail<'a> {
        Mail {
            messages: mail.messages,
            copies: mail.copies,
            set_aside: mail.set_aside,
            problems: mail.unread.iter().map(Problem::of).collect(),
        }
    }
}
