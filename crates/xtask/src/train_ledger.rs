//! `cargo xtask train-ledger`: learns what the ledger's signs weigh from labelled mailboxes.

mod causes;
mod choice;
mod each;
mod firm;
mod fit;
mod foreign;
mod hindsight;
mod sample;
mod standing;
mod table;
mod turned;

use amends_language::Language;
use amends_reading::{CauseWeights, LedgerWeights, StandingWeights, TurnedWeights};
use amends_testkit::score::Figures;
use anyhow::bail;
use firm::Firm;
use sample::{Head, Sample};
use std::path::PathBuf;

/// What to learn from.
#[derive(clap::Args)]
pub struct Args {
    /// Folders that hold mail.mbox and truth.json
    #[arg(required_unless_present = "foreign")]
    folders: Vec<PathBuf>,
    /// Learn what standing and causes weigh in mail in other languages than English instead, from our own
    /// stories in them; a model in --models must not have seen the mailbox of its name
    #[arg(long, conflicts_with_all = ["folders", "beside"], requires = "models")]
    foreign: bool,
    /// Folders that only teach: mailboxes of our own stories, by default all of them
    #[arg(long, value_name = "FOLDER", num_args = 0..)]
    beside: Option<Vec<PathBuf>>,
    /// Measure our own stories too, and print a line for each client
    #[arg(long, requires = "left_out")]
    each: bool,
    /// Learn from all but one, measure on that one, in turn; write nothing
    #[arg(long)]
    left_out: bool,
    /// A folder of models, FOLDER.bin for each mailbox, none of which has seen its mailbox: what
    /// `train --left-out --models-into` writes
    #[arg(long, value_name = "DIR")]
    models: Option<PathBuf>,
    /// Write the figures into this document, between its two marks, instead of printing them
    #[arg(long, value_name = "DOCUMENT", requires = "left_out")]
    into: Option<PathBuf>,
}

/// How strongly weights are held near what was thought before: 1 / C of the usual formula. All were
/// chosen on firms left out.
const HOLD: f64 = 10.0;
const HOLD_STANDING: f64 = 2.0;
const HOLD_CAUSES: f64 = 3.0;
const HOLD_TURNED: f64 = 2.0;

/// Learns, and writes the weights or prints the figures.
pub fn run(args: &Args) -> anyhow::Result<()> {
    if args.foreign {
        return foreign::run(args);
    }
    let mut firms = Vec::new();
    for folder in &args.folders {
        firms.push(Firm::read(folder, args.models.as_deref())?);
    }
    let mut measured = firms.len();
    let beside = args
        .beside
        .clone()
        .map_or_else(|| crate::stories::mailboxes(Language::English), Ok)?;
    for folder in &beside {
        firms.push(Firm::read(folder, args.models.as_deref())?);
    }
    if args.each {
        measured = firms.len();
    }
    let (hindsights, hindsight) = hindsight::left_out(&firms)?;
    let heard = |out: usize| firm::Weights {
        hindsight: Some(hindsights[out].clone()),
        ..firm::Weights::default()
    };
    let mut samples = Vec::new();
    for (out, firm) in firms.iter().enumerate() {
        samples.push(firm.samples(heard(out))?);
    }
    if !args.left_out && firms.len() < 2 {
        bail!("learning needs two folders or more");
    }
    let ledger = |but: Option<usize>| {
        let kept: Vec<usize> = (0..firms.len()).filter(|i| Some(*i) != but).collect();
        let all: Vec<&Sample> = kept.iter().flat_map(|i| &samples[*i]).collect();
        [Head::Open, Head::Broken].map(|head| {
            learn(
                &all,
                head,
                kept.iter().map(|i| firms[*i].labels(head)).sum(),
            )
        })
    };
    // What is measured of a client is measured with weights that did not see the firm: first those of hindsight
    // and of the ledger, then those of the standing, on which the causes hang.
    let ledgers: Vec<LedgerWeights> = (0..firms.len())
        .map(|out| {
            let [open, broken] = ledger(Some(out));
            LedgerWeights::read(&open, &broken)
        })
        .collect();
    let with = |out: usize, standing: Option<StandingWeights>| firm::Weights {
        ledger: Some(ledgers[out].clone()),
        standing,
        ..heard(out)
    };
    let mut clients = Vec::new();
    for (out, firm) in firms.iter().enumerate() {
        clients.push(firm.clients(with(out, None))?);
    }
    let standing_of = |clients: &[Vec<standing::Client>], but: Option<usize>| {
        standing::learn(&others(clients, but), HOLD_STANDING, &standing::by_rules)
    };
    let standings: Vec<StandingWeights> = (0..firms.len())
        .map(|out| StandingWeights::read(&standing_of(&clients, Some(out))))
        .collect();
    for (out, firm) in firms.iter().enumerate() {
        clients[out] = firm.clients(with(out, Some(standings[out].clone())))?;
    }
    let causes_of = |but: Option<usize>| {
        let all = others(&clients, but).into_iter().flat_map(|c| &c.causes);
        causes::learn(&all.collect::<Vec<_>>(), HOLD_CAUSES, &causes::by_rules)
    };
    let turned_of = |but: Option<usize>| {
        let all = others(&clients, but).into_iter();
        let all = all.filter_map(|c| c.turned.as_ref());
        turned::learn(&all.collect::<Vec<_>>(), HOLD_TURNED)
    };
    if !args.left_out {
        let [open, broken] = ledger(None);
        let standing = standing_of(&clients, None);
        for (path, table) in [
            (hindsight::PATH, hindsight),
            (Head::Open.path(), open),
            (Head::Broken.path(), broken),
            (standing::PATH, standing),
            (causes::PATH, causes_of(None)),
            (turned::PATH, turned_of(None)),
        ] {
            std::fs::write(crate::root().join(path), &table)?;
            println!("written to {path}");
        }
        return Ok(());
    }
    let mut columns = Vec::new();
    for (out, firm) in firms.iter().enumerate().take(measured) {
        let causes = CauseWeights::read(&causes_of(Some(out)));
        let turned = TurnedWeights::read(&turned_of(Some(out)));
        let seen = firm.seen(firm::Weights {
            causes: Some(causes),
            turned: Some(turned),
            ..with(out, Some(standings[out].clone()))
        })?;
        if args.each {
            print!("{}", each::lines(firm.truth(), &seen));
        }
        columns.push((firm.name().to_string(), Figures::of(&seen, firm.truth())));
    }
    let stories = columns.split_off(args.folders.len());
    for (marks, columns) in [(MARKS, columns), (STORIES, stories)] {
        if columns.is_empty() {
            continue;
        }
        let text = each::table(columns);
        match &args.into {
            Some(document) => crate::document::write_between(document, marks, &text)?,
            None => print!("{text}"),
        }
    }
    Ok(())
}

/// The clients of all firms but one.
fn others(clients: &[Vec<standing::Client>], but: Option<usize>) -> Vec<&standing::Client> {
    let kept = clients.iter().enumerate().filter(|(i, _)| Some(*i) != but);
    kept.flat_map(|(_, c)| c).collect()
}

/// What stands before and after the left-out figures in a document.
const MARKS: [&str; 2] = ["<!-- left out -->\n", "<!-- /left out -->"];
/// The same of the figures of our own stories.
const STORIES: [&str; 2] = ["<!-- stories -->\n", "<!-- /stories -->"];

/// Learns one head and says it as a table. The least probability that counts is the one that does
/// best on clients left out in turn.
fn learn(samples: &[&Sample], head: Head, labels: usize) -> String {
    let rows: Vec<fit::Row> = samples.iter().filter_map(|s| s.row(head)).collect();
    let before = sample::before(samples, head);
    let judged = fit::left_out(&rows, &before, HOLD).into_iter();
    let mut judged: Vec<(f64, bool)> = judged.map(|(i, p)| (p, rows[i].yes)).collect();
    let least = fit::best_threshold(&mut judged, labels);
    let all: Vec<&fit::Row> = rows.iter().collect();
    table::of(samples, &fit::logistic(&all, &before, HOLD), least)
}
