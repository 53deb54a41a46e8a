//! What makes a doubtful sentence a complaint, learnt from what careful readers call one.

use super::firm::{Firm, agrees, take};
use super::fit::{self, Row};
use amends_reading::{BIAS, ClientReport, DoubtMeasured, HindsightWeights};
use amends_testkit::score::Labels;
use rayon::prelude::*;
use std::fmt::Write;

/// Where the weights lie.
pub const PATH: &str = "crates/reading/weights/hindsight.tsv";

/// The kind that hindsight weighs.
const KIND: &str = "complaint";

/// How strongly weights are held near what was thought before; chosen on firms left out.
const HOLD: f64 = 10.0;

/// Of what is called a complaint at least this share must be one.
const LEAST_PRECISION: f64 = 0.4;

/// The sentences of one firm that may be complaints.
#[derive(Debug, Clone, Default)]
pub struct Doubts {
    /// Each with whether it is one, and its client's number.
    all: Vec<(DoubtMeasured, bool, usize)>,
    /// Complaints that careful readers name.
    labels: usize,
}

impl Doubts {
    /// Takes in a client, the so manieth of its firm.
    pub fn add(&mut self, report: &ClientReport, labels: &Labels, client: usize) {
        let named = labels.moments.iter().filter(|m| m.kind == KIND);
        let mut named: Vec<_> = named.collect();
        self.labels += named.len();
        for doubt in &report.doubts_measured {
            let is = take(&mut named, |l| agrees(l, &doubt.message, &doubt.quote));
            self.all.push((doubt.clone(), is, client));
        }
    }
}

/// The weights of each firm that did not see it, and the table of those that saw all.
///
/// # Errors
/// When a mailbox cannot be read.
pub fn left_out(firms: &[Firm]) -> anyhow::Result<(Vec<HindsightWeights>, String)> {
    let doubts: Vec<Doubts> = firms
        .par_iter()
        .map(|firm| firm.doubts())
        .collect::<anyhow::Result<_>>()?;
    let of = |but: Option<usize>| {
        let kept = doubts.iter().enumerate().filter(|(i, _)| Some(*i) != but);
        learn(&kept.map(|(_, d)| d).collect::<Vec<_>>())
    };
    let without: Vec<HindsightWeights> = (0..firms.len())
        .into_par_iter()
        .map(|out| HindsightWeights::read(&of(Some(out))))
        .collect();
    Ok((without, of(None)))
}

/// What is thought beforehand: what the words say.
fn by_words(measure: &str) -> f64 {
    f64::from(u8::from(measure == "words"))
}

/// The table of weights that fit best and lie not far from what was thought before.
fn learn(firms: &[&Doubts]) -> String {
    let all: Vec<_> = firms.iter().flat_map(|f| &f.all).collect();
    let names = all.first().map_or(Vec::new(), |(d, ..)| {
        std::iter::once(BIAS)
            .chain(d.measures.iter().map(|m| m.0))
            .collect()
    });
    let thought: Vec<f64> = names.iter().map(|name| by_words(name)).collect();
    let rows: Vec<Row> = all
        .iter()
        .map(|(d, is, client)| Row {
            group: *client,
            ..Row::of(d.measures.iter().map(|m| m.1), *is)
        })
        .collect();
    let judged = fit::left_out(&rows, &thought, HOLD).into_iter();
    let judged = judged.map(|(i, p)| (p, all[i].1, all[i].0.said));
    let mut judged: Vec<(f64, bool, bool)> = judged.collect();
    let labels = firms.iter().map(|f| f.labels).sum();
    let least = least(&mut judged, labels);
    let rows: Vec<&Row> = rows.iter().collect();
    let weights = fit::logistic(&rows, &thought, HOLD);
    let mut text = format!(
        "# What each measure of a sentence that may be a complaint weighs. Written by `cargo xtask train-ledger`.\n# measure\tweight\nleast\t{least:.3}\n",
    );
    for (name, weight) in names.iter().zip(weights) {
        let _ = writeln!(text, "{name}\t{weight:.3}");
    }
    text
}

/// The least probability that gives the best F1 together with what is said already, with a precision that can be
/// shown to people. Each is a probability, whether it is one, and whether it is said already.
fn least(judged: &mut [(f64, bool, bool)], labels: usize) -> f64 {
    judged.sort_by(|a, b| b.0.total_cmp(&a.0));
    let said = judged.iter().filter(|j| j.2);
    let (mut found, mut hits) = said.fold((0, 0), |(n, h), j| (n + 1, h + i32::from(j.1)));
    let mut best = (
        2.0 * f64::from(hits) / (f64::from(found) + labels as f64),
        1.0,
    );
    for (probability, is, _) in judged.iter().filter(|j| !j.2) {
        found += 1;
        hits += i32::from(*is);
        let f1 = 2.0 * f64::from(hits) / (f64::from(found) + labels as f64);
        let precise = f64::from(hits) >= LEAST_PRECISION * f64::from(found);
        if precise && f1 > best.0 {
            best = (f1, *probability);
        }
    }
    best.1
}
