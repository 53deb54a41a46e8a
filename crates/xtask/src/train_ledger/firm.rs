//! A labelled mailbox, read as `amends check` reads it.

use super::hindsight::Doubts;
use super::sample::{Head, Sample};
use super::standing;
use amends_domain::{LoopKind, MessageId, Thread};
use amends_language::Reader;
use amends_mail::source::{self, Haul};
use amends_reading::{
    CauseWeights, ClientReport, HindsightWeights, Input, LedgerWeights, Options, Report,
    StandingWeights, TurnedWeights,
};
use amends_testkit::score::{self, Truth, same_words};
use amends_views::{MailRead, json};
use anyhow::Context;
use std::path::Path;

/// Weights that a report is made with; the built-in ones where there are none.
#[derive(Debug, Clone, Default)]
pub struct Weights {
    pub hindsight: Option<HindsightWeights>,
    pub ledger: Option<LedgerWeights>,
    pub standing: Option<StandingWeights>,
    pub causes: Option<CauseWeights>,
    pub turned: Option<TurnedWeights>,
}

/// A labelled mailbox.
pub struct Firm {
    truth: Truth,
    haul: Haul,
    threads: Vec<Thread>,
    reader: Reader,
}

impl Firm {
    /// Reads a folder that holds `mail.mbox` and `truth.json`, with the model of its name in `models`.
    pub fn read(folder: &Path, models: Option<&Path>) -> anyhow::Result<Firm> {
        let haul = source::read(&[folder.join("mail.mbox")], &|_, _| ())?;
        let threads = amends_mail::thread::threads(&haul.messages);
        Ok(Firm {
            truth: crate::truth::read(folder)?,
            haul,
            threads,
            reader: reader(folder, models)?,
        })
    }

    /// The firm's name.
    pub fn name(&self) -> &str {
        &self.truth.firm.name
    }

    /// How many labels a head has here.
    pub fn labels(&self, head: Head) -> usize {
        let clients = self.truth.clients.iter();
        clients
            .map(|c| match head {
                Head::Open => c.labels.open_at_end.len(),
                Head::Broken => c.labels.broken_promises.len(),
            })
            .sum()
    }

    /// The report with these weights.
    fn report(&self, weights: Weights) -> Report {
        let options = Options {
            hindsight: weights.hindsight,
            ledger: weights.ledger,
            standing: weights.standing,
            causes: weights.causes,
            turned: weights.turned,
            keep_loops: true,
            ..Options::default()
        };
        amends_reading::read(&Input {
            messages: &self.haul.messages,
            threads: &self.threads,
            read_text: &|message, context| self.reader.read(&message.text.own, context),
            options: &options,
        })
    }

    /// What is true of it.
    pub fn truth(&self) -> &Truth {
        &self.truth
    }

    /// What the report says of it.
    pub fn seen(&self, weights: Weights) -> anyhow::Result<score::Report> {
        measured(&self.report(weights))
    }

    /// Every client found, with what is measured of it and how the truth says it stands.
    pub fn clients(&self, weights: Weights) -> anyhow::Result<Vec<standing::Client>> {
        let report = self.report(weights);
        let found = self.found(&report, &measured(&report)?);
        let zone = report.firm.calendar.zone();
        let known = found
            .into_iter()
            .filter_map(|(wanted, client)| standing::Client::of(client, &wanted.labels, zone));
        Ok(known.collect())
    }

    /// The clients of the truth that were found, each with its report.
    fn found<'a>(
        &'a self,
        report: &'a Report,
        seen: &score::Report,
    ) -> Vec<(&'a score::TrueClient, &'a ClientReport)> {
        let pairs = score::matched(&self.truth, seen);
        let wanted = self.truth.clients.iter().zip(pairs);
        let place =
            |found: &score::Client| seen.clients.iter().position(|c| std::ptr::eq(found, c));
        wanted
            .filter_map(|(wanted, found)| Some((wanted, report.clients[place(found?)?].as_ref())))
            .collect()
    }

    /// Every sentence of a client that may be a complaint, with what the truth says of it.
    pub fn doubts(&self) -> anyhow::Result<Doubts> {
        let report = self.report(Weights::default());
        let mut doubts = Doubts::default();
        for (client, (wanted, found)) in self.found(&report, &measured(&report)?).iter().enumerate()
        {
            doubts.add(found, &wanted.labels, client);
        }
        Ok(doubts)
    }

    /// Every loop found, with what the truth says of it.
    pub fn samples(&self, weights: Weights) -> anyhow::Result<Vec<Sample>> {
        let report = self.report(weights);
        let found = self.found(&report, &measured(&report)?);
        let samples = found.into_iter().enumerate();
        Ok(samples
            .flat_map(|(number, (wanted, client))| samples_of(client, &wanted.labels, number))
            .collect())
    }
}

/// What reads the texts: the built-in model, or the one kept for this mailbox.
fn reader(folder: &Path, models: Option<&Path>) -> anyhow::Result<Reader> {
    let Some(models) = models else {
        return Ok(Reader::built_in());
    };
    let name = folder.file_name().unwrap_or_default();
    let path = models.join(name).with_extension("bin");
    let bytes = std::fs::read(&path).with_context(|| format!("reading {}", path.display()))?;
    Ok(Reader::built_in().with_model(bytes)?)
}

/// The report as it is measured.
fn measured(report: &Report) -> anyhow::Result<score::Report> {
    let clients = report.all();
    let options = json::Options { moments: true };
    let text = json::clients(report, &clients, &MailRead::default(), options);
    serde_json::from_str(&text).context("reading the report")
}

fn samples_of(client: &ClientReport, labels: &score::Labels, number: usize) -> Vec<Sample> {
    let mut open: Vec<&score::Sentence> = labels.open_at_end.iter().collect();
    let mut broken: Vec<&score::Sentence> = labels.broken_promises.iter().collect();
    let mut samples = Vec::new();
    for (entry, signs) in &client.loops {
        let meant = |l: &score::Sentence| agrees(l, &entry.evidence.message, &entry.evidence.quote);
        let is_open = take(&mut open, |l| l.kind == entry.kind.name() && meant(l));
        let is_broken = entry.kind == LoopKind::Promise && take(&mut broken, meant);
        samples.push(Sample {
            entry: entry.clone(),
            signs: signs.clone(),
            client: number,
            open: is_open,
            broken: is_broken,
        });
    }
    samples
}

/// Takes the first label that fits, so that it is given to one loop only.
pub(super) fn take(
    labels: &mut Vec<&score::Sentence>,
    fits: impl Fn(&score::Sentence) -> bool,
) -> bool {
    let place = labels.iter().position(|l| fits(l));
    place.map(|i| labels.remove(i)).is_some()
}

/// True when a label means these words of this message.
pub(super) fn agrees(label: &score::Sentence, message: &MessageId, quote: &str) -> bool {
    let id = label.message_id.trim().trim_matches(['<', '>']);
    id == message.as_str() && same_words(&label.text, quote)
}
