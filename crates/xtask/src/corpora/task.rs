//! The questions that are put to the public corpora, and what is held against the answers.

use super::item::{Item, quarters};
use super::metric::Metric;
use super::moods::Own;
use crate::lines;
use serde_json::Value;
use std::path::Path;

/// Texts, and where they are others, texts to judge.
pub type Texts = (Vec<Item>, Vec<Item>);

/// One question.
pub struct Task {
    pub name: &'static str,
    pub file: &'static str,
    /// How the texts to learn from and those to judge are told apart.
    pub split: &'static str,
    pub metric: Metric,
    /// Which borrowed head was learnt from the same texts, and is not looked at.
    pub own: Option<Own>,
    /// True where the texts to judge are half and half by how they were drawn, and where this is used: the
    /// middle of what is thought of them, without their labels, becomes the border.
    pub halved: bool,
    /// What we mean to reach; none for figures that only stand beside another.
    pub bar: Option<f64>,
    /// TF-IDF and logistic regression; VADER with TextBlob and a list of rude words; as published.
    pub others: [&'static str; 3],
    /// The texts, and texts to judge when they are others.
    pub read: fn(&[Value]) -> Texts,
}

impl Task {
    /// Reads its texts.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn items(&self, folder: &Path) -> anyhow::Result<Texts> {
        Ok((self.read)(&lines::read(&folder.join(self.file))?))
    }
}

/// All questions.
pub const TASKS: [Task; 9] = [
    Task {
        name: "politeness, Wikipedia",
        file: "politeness.jsonl.gz",
        split: "upper against lower quarter, 5-fold",
        metric: Metric::Accuracy,
        own: Some(Own::Politeness),
        halved: false,
        bar: Some(0.85),
        others: [".830", ".70", ".838 to .858; people .867"],
        read: |lines| (polite(lines, true), Vec::new()),
    },
    Task {
        name: "politeness, Stack Exchange to Wikipedia",
        file: "politeness.jsonl.gz",
        split: "quarters; learnt on Stack Exchange, judged on Wikipedia",
        metric: Metric::Accuracy,
        own: Some(Own::Politeness),
        halved: false,
        bar: Some(0.80),
        others: ["-", ".69", ".754"],
        read: |lines| (polite(lines, false), polite(lines, true)),
    },
    Task {
        name: "the same, border found without labels",
        file: "politeness.jsonl.gz",
        split: "quarters; learnt on Stack Exchange, judged on Wikipedia; border at the middle of the judged",
        metric: Metric::Accuracy,
        own: Some(Own::Politeness),
        halved: true,
        bar: Some(0.80),
        others: ["-", ".69", ".754"],
        read: |lines| (polite(lines, false), polite(lines, true)),
    },
    Task {
        name: "e-mail requests",
        file: "email-requests.jsonl.gz",
        split: "5-fold (the file does not mark the official split)",
        metric: Metric::MacroF1,
        own: Some(Own::Requests),
        halved: false,
        bar: Some(0.82),
        others: ["-", ".60", "-"],
        read: |lines| (single(lines, "asks_for_action", |_| true), Vec::new()),
    },
    Task {
        name: "complaints, ordinary tweets among them",
        file: "complaints.jsonl.gz",
        split: "5-fold",
        metric: Metric::MacroF1,
        own: Some(Own::Complaints),
        halved: false,
        bar: Some(0.84),
        others: ["-", ".56", ".87"],
        read: |lines| (single(lines, "complaint", |_| true), Vec::new()),
    },
    Task {
        name: "complaints, only tweets to firms",
        file: "complaints.jsonl.gz",
        split: "5-fold",
        metric: Metric::MacroF1,
        own: Some(Own::Complaints),
        halved: false,
        bar: None,
        others: [".760", "-", "-"],
        read: |lines| (single(lines, "complaint", to_a_firm), Vec::new()),
    },
    Task {
        name: "hostile rebuttals (DH0, DH1)",
        file: "dispute-tactics.jsonl.gz",
        split: "5-fold over disputes",
        metric: Metric::Auc,
        own: None,
        halved: false,
        bar: Some(0.86),
        others: [".82", ".645", "-"],
        read: |lines| (disputes(lines, &["DH0:", "DH1:"]), Vec::new()),
    },
    Task {
        name: "hostile rebuttals and derailing (DH0 to DH2)",
        file: "dispute-tactics.jsonl.gz",
        split: "5-fold over disputes",
        metric: Metric::Auc,
        own: None,
        halved: false,
        bar: None,
        others: ["-", "-", "-"],
        read: |lines| (disputes(lines, &["DH0:", "DH1:", "DH2:"]), Vec::new()),
    },
    Task {
        name: "derailment from two comments",
        file: "derailment-first-two.jsonl.gz",
        split: "5-fold over pairs of threads",
        metric: Metric::Accuracy,
        own: Some(Own::Attacks),
        halved: false,
        bar: Some(0.79),
        others: [".776", ".58", "-"],
        read: |lines| (exchanges(lines), Vec::new()),
    },
];

fn text(value: &Value) -> String {
    value["text"].as_str().unwrap_or_default().to_string()
}

/// Texts by themselves.
pub fn single(lines: &[Value], label: &str, wanted: fn(&Value) -> bool) -> Vec<Item> {
    let item = |line: &Value| Item {
        texts: vec![text(line)],
        yes: line[label] == true,
        bundle: text(line),
    };
    lines.iter().filter(|l| wanted(l)).map(item).collect()
}

fn to_a_firm(line: &Value) -> bool {
    line["trade"]
        .as_str()
        .is_some_and(|t| !t.starts_with("random"))
}

/// The upper and the lower quarter of requests on Wikipedia, or elsewhere.
pub fn polite(lines: &[Value], wikipedia: bool) -> Vec<Item> {
    let community = |line: &Value| line["community"].as_str().unwrap_or_default().to_string();
    let of = lines
        .iter()
        .filter(|l| (community(l) == "Wikipedia") == wikipedia);
    let scored = of.filter_map(|line| {
        let item = Item {
            texts: vec![text(line)],
            yes: false,
            bundle: if wikipedia {
                text(line)
            } else {
                community(line)
            },
        };
        Some((line["score"].as_f64()?, item))
    });
    quarters(scored.collect())
}

/// What is said in disputes; hostile when one of these tactics was seen in it.
fn disputes(lines: &[Value], hostile: &[&str]) -> Vec<Item> {
    let mut out = Vec::new();
    for line in lines {
        for said in array(&line["utterances"]) {
            let tactics = array(&said["rebuttal"]).filter_map(Value::as_str);
            out.push(Item {
                texts: vec![text(said)],
                yes: tactics
                    .into_iter()
                    .any(|t| hostile.iter().any(|h| t.starts_with(h))),
                bundle: line["conversation"]
                    .as_str()
                    .unwrap_or_default()
                    .to_string(),
            });
        }
    }
    out
}

/// The first two comments of a thread. A thread that went wrong and one that did not have the same number.
pub fn exchanges(lines: &[Value]) -> Vec<Item> {
    let item = |line: &Value| {
        let id = line["id"].as_str()?;
        let texts: Vec<String> = array(&line["comments"]).map(text).collect();
        (texts.len() == 2).then(|| Item {
            texts,
            yes: line["ends_in_attack"] == true,
            bundle: id.split('_').next().unwrap_or(id).to_string(),
        })
    };
    lines.iter().filter_map(item).collect()
}

fn array(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}
