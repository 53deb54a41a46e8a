//! How well a model finds moments in a firm's mail that it was not trained on.

use super::data::{Letter, bit};
use super::firm::Firm;
use super::matching::Pairs;
use amends_domain::MomentKind;
use amends_language::model::Model;
use amends_testkit::score::Tally;
use std::fmt::Write;

/// What was counted of one kind at one firm.
#[derive(Debug, Default, Clone, Copy)]
pub struct Count {
    /// By the cues alone.
    pub cues: Tally,
    /// By cues and model together.
    pub both: Tally,
}

/// Counts the findings in letters, kind by kind.
pub fn count(model: &Model, firm: &Firm, letters: &[&Letter], show: &[String]) -> Vec<Count> {
    let mut counts = vec![Count::default(); MomentKind::ALL.len()];
    for letter in letters {
        let logits: Vec<_> = letter
            .examples
            .iter()
            .map(|e| model.logits(&e.features))
            .collect();
        for (k, kind) in MomentKind::ALL.into_iter().enumerate() {
            let head = model.heads.iter().position(|h| h.kind == kind);
            let pairs = Pairs::of(letter, kind);
            let n = letter.examples.len();
            let cues = |i: usize| letter.examples[i].by_cues & bit(kind) != 0;
            let sure = |i: usize| {
                let head = head.map(|at| (&model.heads[at], logits[i][at]));
                head.map(|(head, logit)| (head.probability(logit), head.threshold))
            };
            let both = |i: usize| sure(i).map_or_else(|| cues(i), |(sure, least)| sure >= least);
            counts[k].cues.add(pairs.tally(&cues, n));
            counts[k].both.add(pairs.tally(&both, n));
            if show.iter().any(|s| s == kind.name()) {
                for (i, e) in letter.examples.iter().enumerate() {
                    let is = e.is & bit(kind) != 0;
                    if both(i) != is {
                        let how = if is { "MISS" } else { "FALSE" };
                        let text = e.text.replace('\n', " ");
                        println!(
                            "{} {} {how} {:.2} {text}",
                            firm.name,
                            kind.name(),
                            sure(i).map_or(0.0, |(sure, _)| sure)
                        );
                    }
                }
            }
        }
    }
    counts
}

/// The table of all firms, each by a model that had not seen it.
pub fn table(names: &[String], firms: &[Vec<Count>]) -> String {
    let mut out =
        String::from("| kind | labels | cues alone | with the model | precision | recall |");
    for name in names {
        let _ = write!(out, " {name} |");
    }
    let _ = writeln!(out, "\n|---{}|", "|---:".repeat(5 + names.len()));
    let mut all = vec![Count::default(); names.len()];
    for (k, kind) in MomentKind::ALL.iter().enumerate() {
        let of: Vec<Count> = firms.iter().map(|f| f[k]).collect();
        for (sum, count) in all.iter_mut().zip(&of) {
            sum.cues.add(count.cues);
            sum.both.add(count.both);
        }
        out += &row(kind.name(), &of);
    }
    out + &row("all", &all)
}

fn row(name: &str, firms: &[Count]) -> String {
    let mut sum = Count::default();
    for firm in firms {
        sum.cues.add(firm.cues);
        sum.both.add(firm.both);
    }
    let (labels, cues, both) = (sum.cues.labels, sum.cues.f1(), sum.both);
    let (p, r) = (both.precision(), both.recall());
    let mut out = format!(
        "| {name} | {labels} | {cues:.2} | {:.2} | {p:.2} | {r:.2} |",
        both.f1()
    );
    for firm in firms {
        let _ = write!(out, " {:.2} |", firm.both.f1());
    }
    out + "\n"
}
