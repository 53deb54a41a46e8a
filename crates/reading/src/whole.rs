//! The whole reading: all mail in, the report on every client out.

use crate::ground::Ground;
use crate::options::Options;
use crate::report::{Counts, Parts, Report, missing};
use crate::texts::Texts;
use crate::who::{self, Who};
use amends_domain::{Decision, Message, MessageId, Thread};
use amends_language::{Context, TextReading};
use jiff::Timestamp;
use std::collections::BTreeSet;
use std::sync::Arc;

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
        decisions: options.decisions.clone(),
    };
    let who = who::find(messages, threads, &us);
    let ground = Ground::of(messages, threads, &who, options, None);
    report(&ground, texts, ground.span.as_of)
}

/// Reads every client of a known cast. The clients are read side by side; the order of the report
/// does not depend on it.
pub fn read_known(input: &Input<'_>, who: &Who) -> Report {
    let ground = Ground::of(input.messages, input.threads, who, input.options, None);
    let texts = Texts::once(input.messages, input.read_text);
    report(&ground, &texts, ground.span.as_of)
}

/// The report as of a moment.
pub(crate) fn report(ground: &Ground<'_>, texts: &Texts<'_>, as_of: Timestamp) -> Report {
    Report::of(Parts {
        as_of,
        firm: ground.firm(),
        found: ground.who.clients.len(),
        clients: ground
            .clients(texts, as_of)
            .into_iter()
            .map(Arc::new)
            .collect(),
        left_out: ground.who.left_out.clone(),
        counts: Counts::of(ground.messages, as_of),
        unfit: unfit(ground),
    })
}

/// What people decided that fits nobody, and no message.
fn unfit(ground: &Ground<'_>) -> Vec<Decision> {
    let decisions = &ground.options.decisions;
    if decisions.is_empty() {
        return Vec::new();
    }
    let held: BTreeSet<&MessageId> = ground.messages.iter().map(|m| &m.id).collect();
    let mut unfit = ground.who.unfit.clone();
    unfit.extend(missing(decisions, &|id| held.contains(id)));
    unfit
}
