//! A report put together from its parts, wherever they were kept.

use super::{ClientReport, Doubt, FirmFound, LeftOut, Report};
use crate::who::Firm;
use crate::working_time::WorkingTime;
use amends_domain::message::Dated;
use amends_domain::{Decision, Decisions, Message, MessageId, Side, Standing};
use jiff::Timestamp;
use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a report is put together from.
#[derive(Debug, Clone)]
pub struct Parts {
    /// The moment the report is true for.
    pub as_of: Timestamp,
    /// Who we are.
    pub firm: FirmFound,
    /// How many clients were found, those without mail in the time asked about too.
    pub found: usize,
    /// Their reports, in any order; those without letters are left out.
    pub clients: Vec<Arc<ClientReport>>,
    /// Who is no client, in the order of [`Who`](crate::Who).
    pub left_out: Vec<LeftOut>,
    /// What could not be counted with.
    pub counts: Counts,
    /// What people decided that fits nobody ([`Who::unfit`](crate::Who)) and no message ([`missing`]).
    pub unfit: Vec<Decision>,
}

/// The decisions that name a message that is not there (`is_there` tells).
pub fn missing(decisions: &Decisions, is_there: &dyn Fn(&MessageId) -> bool) -> Vec<Decision> {
    let lacks = |d: &&Decision| {
        let sentence = d.what.sentence().map(|s| &s.message);
        let loops = d.what.loops().iter().map(|l| &l.message);
        sentence.into_iter().chain(loops).any(|m| !is_there(m))
    };
    decisions.iter().filter(lacks).cloned().collect()
}

/// Messages that could not be counted with, of all mail.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Counts {
    /// Those whose content is encrypted.
    pub encrypted: usize,
    /// Those that nothing dates.
    pub undated: usize,
    /// Those dated after the moment of the report.
    pub future: usize,
}

impl Counts {
    /// Counts them.
    pub fn of(messages: &[Message], as_of: Timestamp) -> Counts {
        let count = |test: &dyn Fn(&Message) -> bool| messages.iter().filter(|m| test(m)).count();
        Counts {
            encrypted: count(&|m| m.encrypted.is_some()),
            undated: count(&|m| m.dated == Dated::Unknown),
            future: count(&|m| m.dated != Dated::Unknown && m.at > as_of),
        }
    }
}

impl FirmFound {
    /// Us, with our working time.
    pub fn of(firm: &Firm, working: &WorkingTime) -> FirmFound {
        FirmFound {
            domains: firm.domains.clone(),
            members: firm.members.clone(),
            calendar_found: working.found,
            calendar: working.calendar.clone(),
        }
    }
}

impl Report {
    /// Puts it together: clients that need us most first, and what is to be doubted.
    pub fn of(parts: Parts) -> Report {
        let mut doubts = parts.doubts();
        let mut clients = parts.clients;
        clients.retain(|c| c.messages > 0);
        doubts.extend(unread_languages(&clients));
        let mut unfit = parts.unfit;
        unfit.extend(clients.iter().flat_map(|c| c.unfit.iter().cloned()));
        unfit.sort_by(|a, b| (a.at, &a.id).cmp(&(b.at, &b.id)));
        unfit.dedup_by(|a, b| a.id == b.id);
        doubts.extend(unfit.into_iter().map(Doubt::Unfit));
        clients.sort_by(|a, b| urgency(a).cmp(&urgency(b)).then_with(|| a.id.cmp(&b.id)));
        Report {
            as_of: parts.as_of,
            firm: parts.firm,
            clients,
            left_out: parts.left_out,
            doubts,
        }
    }
}

impl Parts {
    /// What is to be doubted but for what was not read.
    fn doubts(&self) -> Vec<Doubt> {
        let mut doubts = Vec::new();
        if self.firm.members.is_empty() && self.firm.domains.is_empty() {
            doubts.push(Doubt::NoFirm);
        } else if self.found == 0 {
            doubts.push(Doubt::NoClients);
        }
        let counts = [
            (
                self.counts.encrypted,
                Doubt::Encrypted as fn(usize) -> Doubt,
            ),
            (self.counts.undated, Doubt::Undated),
            (self.counts.future, Doubt::Future),
        ];
        let some = counts.into_iter().filter(|(n, _)| *n > 0);
        doubts.extend(some.map(|(n, doubt)| doubt(n)));
        doubts
    }
}

/// Worst first; among equals those with most of ours open.
fn urgency(client: &ClientReport) -> (Standing, Reverse<usize>) {
    let ours = client.open.iter().filter(|l| l.owner == Side::Ours).count();
    (client.standing, Reverse(ours))
}

/// What was not read, by language, with the clients it is from.
fn unread_languages(clients: &[Arc<ClientReport>]) -> Vec<Doubt> {
    let mut by_language: BTreeMap<&str, Vec<(String, usize)>> = BTreeMap::new();
    for client in clients {
        for (code, n) in &client.not_read {
            let clients = by_language.entry(code).or_default();
            clients.push((client.name.clone(), *n));
        }
    }
    let doubt = |(code, mut clients): (&str, Vec<(String, usize)>)| {
        clients.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        let n = clients.iter().map(|c| c.1).sum();
        Doubt::Language(code.to_string(), n, clients)
    };
    by_language.into_iter().map(doubt).collect()
}
