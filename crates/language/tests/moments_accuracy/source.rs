//! The labelled mail: two firms' mailboxes and single sentences of real mail, in two halves.

use amends_domain::MomentKind;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Rows of one origin.
pub struct Source {
    pub name: String,
    pub rows: Vec<Row>,
}

/// One text with its labels.
pub struct Row {
    pub text: String,
    /// `None` where the side is not known: then it is read as both.
    pub ours: Option<bool>,
    pub labels: Vec<(MomentKind, String)>,
}

/// The folder of labelled data beside the workspace.
fn shared() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared")
}

/// All sources that are there, or `None` when the folder is absent.
pub fn sources() -> Option<Vec<Source>> {
    let shared = Some(shared()).filter(|p| p.is_dir())?;
    let only = std::env::var("ONLY").unwrap_or_default();
    let wanted = |name: &str| only.is_empty() || only.split(',').any(|o| o == name);
    let mut out = Vec::new();
    for firm in ["f1", "f6"] {
        if wanted(firm) {
            out.push(Source {
                name: firm.into(),
                rows: firm_rows(firm),
            });
        }
    }
    let sentences = std::fs::read_to_string(shared.join("labelled-mail/sentences.jsonl")).ok()?;
    for (name, half) in [("mail-a", 0), ("mail-b", 1)] {
        if wanted(name) {
            let rows = sentences
                .lines()
                .filter_map(|line| sentence_row(line, half))
                .collect();
            out.push(Source {
                name: name.into(),
                rows,
            });
        }
    }
    Some(out)
}

/// Until own text comes from the mail crate: `MOMENTS_FOLDER/f1.jsonl`, one message a line.
fn firm_rows(firm: &str) -> Vec<Row> {
    let folder = std::env::var("MOMENTS_FOLDER").unwrap_or_default();
    let text = std::fs::read_to_string(Path::new(&folder).join(format!("{firm}.jsonl")));
    let text = text.unwrap_or_default();
    let rows = text.lines().map(|line| {
        let v: Value = serde_json::from_str(line).expect("json");
        let labels = v["labels"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(|l| {
                Some((
                    MomentKind::named(l[0].as_str()?)?,
                    l[1].as_str()?.to_string(),
                ))
            });
        Row {
            text: v["text"].as_str().unwrap_or("").to_string(),
            ours: v["ours"].as_bool(),
            labels: labels.collect(),
        }
    });
    rows.collect()
}

/// A sentence of the wanted half; the halves are split by the message's id, so that sentences of one
/// message stay together.
fn sentence_row(line: &str, half: u32) -> Option<Row> {
    let v: Value = serde_json::from_str(line).ok()?;
    let id = v["message_id"].as_str()?;
    let hash = id.bytes().fold(0x811c_9dc5_u32, |h, b| {
        (h ^ u32::from(b)).wrapping_mul(0x0100_0193)
    });
    if (hash >> 16) % 2 != half {
        return None;
    }
    let text = v["text"].as_str()?.to_string();
    let labels = v["labels"]
        .as_array()?
        .iter()
        .filter_map(|l| MomentKind::named(l.as_str()?));
    let labels = labels.map(|k| (k, text.clone())).collect();
    Some(Row {
        text,
        ours: None,
        labels,
    })
}
