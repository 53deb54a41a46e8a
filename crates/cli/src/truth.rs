//! Labels of a mailbox from a file: what careful readers say of each client. `docs/replay.md` has the
//! format.

use crate::failure::Failure;
use amends_domain::message::MessageId;
use amends_domain::{Address, Cause, MomentKind};
use amends_reading::replay::{Label, Labels, Said};
use jiff::civil::Date;
use serde::Deserialize;
use std::path::Path;

/// The largest file that is read, in bytes.
const LARGEST: u64 = 64 << 20;

/// What to do about a file that is none.
const HINT: &str = "docs/replay.md says what a file of labels holds; examples/harbour-pine has one";

#[derive(Deserialize)]
struct Truth {
    clients: Vec<Client>,
}

#[derive(Deserialize)]
struct Client {
    client: Who,
    labels: Facts,
}

#[derive(Deserialize)]
struct Who {
    name: String,
    #[serde(default)]
    domain: Option<String>,
    #[serde(default)]
    contacts: Vec<Contact>,
}

#[derive(Deserialize)]
struct Contact {
    email: String,
}

#[derive(Deserialize)]
struct Facts {
    #[serde(default)]
    trouble_onset: Option<String>,
    #[serde(default)]
    causes: Vec<String>,
    #[serde(default)]
    moments: Vec<Sentence>,
}

#[derive(Deserialize)]
struct Sentence {
    message_id: String,
    kind: String,
    text: String,
}

/// Reads the labels.
pub fn read(path: &Path) -> Result<Labels, Failure> {
    let shown = path.display();
    let failed = |what: String| Failure::file(format!("{shown}: {what}"), HINT);
    let size = std::fs::metadata(path).map_err(|e| failed(format!("cannot be opened: {e}")))?;
    if size.len() > LARGEST {
        return Err(failed("too large for a file of labels".to_string()));
    }
    let bytes = std::fs::read(path).map_err(|e| failed(format!("cannot be read: {e}")))?;
    let truth: Truth =
        serde_json::from_slice(&bytes).map_err(|e| failed(format!("is no file of labels: {e}")))?;
    let clients: Result<Vec<Label>, String> = truth.clients.into_iter().map(label).collect();
    let clients = clients.map_err(failed)?;
    if clients.is_empty() {
        return Err(failed("labels no client".to_string()));
    }
    Ok(Labels { clients })
}

fn label(client: Client) -> Result<Label, String> {
    let Client {
        client: who,
        labels,
    } = client;
    let of = |what: String| format!("{}: {what}", who.name);
    let onset = labels.trouble_onset.as_deref().map(|day| {
        let parsed = day.parse::<Date>();
        parsed.map_err(|_| of(format!("“{day}” is no day; write it like 2025-05-12")))
    });
    let causes = labels.causes.iter().map(|name| {
        let known = Cause::ALL.into_iter().find(|c| c.name() == name);
        known.ok_or_else(|| of(format!("“{name}” is no cause")))
    });
    let said = labels.moments.iter().map(|s| {
        let kind = MomentKind::named(&s.kind);
        let kind = kind.ok_or_else(|| of(format!("“{}” is no kind of moment", s.kind)))?;
        Ok(Said {
            message: MessageId::new(&s.message_id),
            kind,
            words: s.text.clone(),
        })
    });
    Ok(Label {
        onset: onset.transpose()?,
        causes: causes.collect::<Result<_, String>>()?,
        said: said.collect::<Result<_, String>>()?,
        domains: who
            .domain
            .iter()
            .filter(|d| !d.is_empty())
            .map(|d| d.to_lowercase())
            .collect(),
        addresses: who
            .contacts
            .iter()
            .map(|c| Address::new(&c.email))
            .collect(),
        name: who.name,
    })
}
