//! What the measures of a client's standing weigh, learnt from how careful readers say clients stand.

use super::fit::{self, Row};
use amends_reading::{BIAS, ClientReport, Measures, Question};
use amends_testkit::score::Labels;
use jiff::tz::TimeZone;
use std::fmt::Write;

/// Where the weights lie.
pub const PATH: &str = "crates/reading/weights/standing.tsv";

/// A client with what a careful reader says.
#[derive(Debug, Clone)]
pub struct Client {
    measures: Measures,
    standing: String,
    /// Its causes, as measured.
    pub causes: Vec<super::causes::Measured>,
    /// Its letters, as measured for the day it turned.
    pub turned: Option<super::turned::Turned>,
}

impl Client {
    /// The client as measured; none when there was nothing to measure.
    pub fn of(report: &ClientReport, labels: &Labels, zone: &TimeZone) -> Option<Client> {
        Some(Client {
            measures: report.measures.clone()?,
            standing: labels.standing_at_end.clone(),
            causes: super::causes::of(report, &labels.causes),
            turned: super::turned::Turned::of(report, labels, zone),
        })
    }
}

/// What is thought beforehand: the rules as they stood before anything was learnt.
const BEFORE: [(Question, &[(&str, f64)]); 4] = [
    (Question::Broken, &[(BIAS, -3.0), ("leaving", 3.0)]),
    (Question::Mending, &[(BIAS, -2.0), ("rule", 4.0)]),
    (
        Question::Strained,
        &[
            (BIAS, -2.4),
            ("open_complaints", 0.96),
            ("overdue", 1.2),
            ("open_asks", 0.36),
            ("broken_lately", 0.6),
            ("reminders", 0.48),
            ("escalation", 1.44),
            ("evasions", 0.96),
            ("leaving", 1.2),
            ("slow", 1.2),
            ("clash", 0.5),
            ("dispute", 2.0),
            ("warm", -0.6),
        ],
    ),
    (
        Question::Drifting,
        &[
            (BIAS, -3.2),
            ("shorter", 2.0),
            ("slower", 2.0),
            ("fewer", 1.4),
            ("cooler", 1.4),
            ("silent", 2.0),
            ("warm", -2.0),
        ],
    ),
];

/// What a measure is thought to weigh beforehand in a question, by the rules as they stood.
pub fn by_rules(question: Question, measure: &str) -> f64 {
    let rules = BEFORE.iter().filter(|(q, _)| *q == question);
    let mut rules = rules.flat_map(|(_, rules)| *rules);
    rules.find(|r| r.0 == measure).map_or(0.0, |r| r.1)
}

/// The table of weights that fit the clients best and lie not far from what was thought before. Each
/// question is learnt from the clients that come to it.
pub fn learn(clients: &[&Client], hold: f64, before: &dyn Fn(Question, &str) -> f64) -> String {
    let mut text = String::from(
        "# What each measure weighs in each question. Written by `cargo xtask train-ledger`.\n# question\tmeasure\tweight\n",
    );
    let mut left: Vec<&Client> = clients.to_vec();
    for question in Question::ALL {
        let Some(first) = left.first() else { break };
        let of = first.measures.of(question).iter();
        let names: Vec<&str> = std::iter::once(BIAS).chain(of.map(|m| m.0)).collect();
        let thought: Vec<f64> = names.iter().map(|name| before(question, name)).collect();
        let rows: Vec<Row> = left.iter().map(|c| row(c, question)).collect();
        let rows: Vec<&Row> = rows.iter().collect();
        let weights = fit::logistic(&rows, &thought, hold);
        for (name, weight) in names.iter().zip(weights) {
            let _ = writeln!(text, "{}\t{name}\t{weight:.3}", question.name());
        }
        left.retain(|c| c.standing != question.name());
    }
    text
}

fn row(client: &Client, question: Question) -> Row {
    let of = client.measures.of(question).iter().map(|m| m.1);
    Row::of(of, client.standing == question.name())
}
