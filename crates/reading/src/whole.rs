//! The whole reading: all mail in, the report on every client out.

use crate::ground::Ground;
use crate::options::Options;
use crate::report::{ClientReport, Doubt, Report};
use crate::texts::Texts;
use crate::who::{self, Who};
use amends_domain::message::Dated;
use amends_domain::{Message, Side, Standing, Thread};
use amends_language::{Context, Language, TextReading};
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
    doubts.extend(unread_languages(read.iter().flat_map(|r| &r.1)));
    let mut clients: Vec<ClientReport> = read
        .into_iter()
        .map(|r| r.0)
        .filter(|c| c.messages > 0)
        .collect();
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

fn unread_languages<'a>(languages: impl Iterator<Item = &'a Language>) -> Vec<Doubt> {
    let mut counts: BTreeMap<String, usize> = BTreeMap::new();
    for language in languages {
        if let Language::Other(code) = language {
            *counts
                .entry(String::from_utf8_lossy(code).into_owned())
                .or_default() += 1;
        }
    }
    counts
        .into_iter()
        .map(|(code, n)| Doubt::Language(code, n))
        .collect()
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
