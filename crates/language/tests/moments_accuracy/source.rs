//! The labelled mail: two firms' mailboxes and single sentences of real mail, in two halves.

use amends_domain::MomentKind;
use jiff::Timestamp;
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// Rows of one origin.
pub struct Source {
    pub name: String,
    pub rows: Vec<Row>,
}

/// One text with its labels.
pub struct Row {
    pub text: String,
    /// When it was sent.
    pub at: Timestamp,
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
                rows: firm_rows(&shared.join("benchmark").join(firm)),
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

/// The messages of a firm's clients, each once, with what their truth says of them.
fn firm_rows(folder: &Path) -> Vec<Row> {
    let (Ok(mbox), Ok(truth)) = (
        std::fs::read(folder.join("mail.mbox")),
        std::fs::read(folder.join("truth.json")),
    ) else {
        return Vec::new();
    };
    let truth: Value = serde_json::from_slice(&truth).expect("truth.json is JSON");
    let domain = truth["firm"]["domain"].as_str().unwrap_or("").to_string();
    let mut labels: BTreeMap<String, Vec<(MomentKind, String)>> = BTreeMap::new();
    let clients = truth["clients"].as_array().into_iter().flatten();
    for client in clients {
        for id in client["message_ids"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
        {
            labels.entry(bare(id)).or_default();
        }
        for m in client["labels"]["moments"].as_array().into_iter().flatten() {
            let kind = m["kind"].as_str().and_then(MomentKind::named);
            if let (Some(kind), Some(id), Some(text)) =
                (kind, m["message_id"].as_str(), m["text"].as_str())
            {
                labels
                    .entry(bare(id))
                    .or_default()
                    .push((kind, text.to_string()));
            }
        }
    }
    let mut rows = Vec::new();
    let now = "2100-01-01T00:00:00Z".parse().expect("a timestamp");
    for raw in amends_mail::source::split(&mbox) {
        let Ok(message) = amends_mail::source::message(&raw, now) else {
            continue;
        };
        if let Some(labels) = labels.remove(&bare(message.id.as_str())) {
            let ours = message
                .from
                .address
                .as_str()
                .ends_with(&format!("@{domain}"));
            rows.push(Row {
                text: message.text.own,
                at: message.at,
                ours: Some(ours),
                labels,
            });
        }
    }
    rows
}

fn bare(id: &str) -> String {
    id.trim().trim_matches(['<', '>']).to_string()
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
        at: Timestamp::UNIX_EPOCH,
        ours: None,
        labels,
    })
}
