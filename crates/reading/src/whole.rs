//! The whole reading: all mail in, the report on every client out.

use crate::ground::Ground;
use crate::options::Options;
use crate::report::{ClientReport, Doubt, Report};
use crate::texts::Texts;
use crate::who::{self, Who};
use amends_domain::message::Dated;
use amends_domain::{Message, Side, Standing, Thread};
use amends_language::{Context, TextReading};
use jiff::Timestamp;
use std::collections::BTreeMap;

/// What reads a text: the cues and the model, or the truth in a test.
pub type ReadText<'a> = dyn Fn(&Message, &Context<'_>) -> TextReading + Sync + 'a;

/// What a reading needs.
pub struct Input<'a> {
    /// All messages, in order of time.
    pub messages: &'a [Message],
    /// Their threads.
    pub threads: &'a [Thread],
    /// What reads a text: the cues today, models tomorrow, the truth in a test.
    pub read_text: &'a ReadText<'a>,
    /// Choices made beforehand.
    pub options: &'a Options,
}

/// Finds who is who, then reads every client.
pub fn read(input: &Input<'_>) -> Report {
    let texts = Texts::once(input.messages, input.read_text);
    read_texts(input.messages, input.threads, input.options, &texts)
}

/// The same with texts that are known already.
pub(crate) fn read_texts(
    messages: &[Message],
    threads: &[Thread],
    options: &Options,
    texts: &Texts<'_>,
) -> Report {
    let us = who::Options {
        us: options.us.clone(),
    };
    let who = who::find(messages, threads, &us);
    let ground = Ground::of(messages, threads, &who, options, None);
    report(&ground, texts, ground.as_of())
}

/// Reads every client of a known cast. The clients are read side by side; the order of the report
/// does not depend on it.
pub fn read_known(input: &Input<'_>, who: &Who) -> Report {
    let ground = Ground::of(input.messages, input.threads, who, input.options, None);
    let texts = Texts::once(input.messages, input.read_text);
    report(&ground, &texts, ground.as_of())
}

/// The report as of a moment.
pub(crate) fn report(ground: &Ground<'_>, texts: &Texts<'_>, as_of: Timestamp) -> Report {
    let read = ground.clients(texts, as_of);
    let mut doubts = doubts(ground, as_of);
    let mut clients: Vec<ClientReport> = read.into_iter().filter(|c| c.messages > 0).collect();
    doubts.extend(unread_languages(&clients));
    clients.sort_by(|a, b| urgency(a).cmp(&urgency(b)).then_with(|| a.id.cmp(&b.id)));
    Report {
        as_of,
        firm: ground.firm(),
        clients,
        left_out: ground.who.left_out.clone(),
        doubts,
    }
}

/// Worst first; among equals those with most of ours open.
fn urgency(client: &ClientReport) -> (Standing, std::cmp::Reverse<usize>) {
    let ours = client.open.iter().filter(|l| l.owner == Side::Ours).count();
    (client.standing, std::cmp::Reverse(ours))
}

/// What was not read, by language, with the clients it is from.
fn unread_languages(clients: &[ClientReport]) -> Vec<Doubt> {
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

fn doubts(ground: &Ground<'_>, as_of: Timestamp) -> Vec<Doubt> {
    let count =
        |test: &dyn Fn(&Message) -> bool| ground.messages.iter().filter(|m| test(m)).count();
    let encrypted = count(&|m| m.encrypted.is_some());
    let undated = count(&|m| m.dated == Dated::Unknown);
    let future = count(&|m| m.dated != Dated::Unknown && m.at > as_of);
    let mut doubts = Vec::new();
    let firm = &ground.who.firm;
    if firm.members.is_empty() && firm.domains.is_empty() {
        doubts.push(Doubt::NoFirm);
    } else if ground.who.clients.is_empty() {
        doubts.push(Doubt::NoClients);
    }
    if encrypted > 0 {
        doubts.push(Doubt::Encrypted(encrypted));
    }
    if undated > 0 {
        doubts.push(Doubt::Undated(undated));
    }
    if future > 0 {
        doubts.push(Doubt::Future(future));
    }
    doubts
}
