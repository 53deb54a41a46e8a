//! What Amends promises whoever runs it: the same report for the same mail, a mailbox that stays as it
//! is, and no claim without words that are really there.

use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

fn example() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../examples/harbour-pine")
}

/// A new folder for one test.
fn scratch(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    std::fs::create_dir_all(&folder).expect("the build's own folder can be written");
    folder
}

/// The JSON report on a mailbox in that environment.
fn report(mailbox: &Path, environment: &[(&str, &str)]) -> Vec<u8> {
    let out = Command::new(env!("CARGO_BIN_EXE_amends"))
        .args(["check", "--moments", "--format", "json"])
        .arg(mailbox)
        .envs(environment.iter().copied())
        .output()
        .expect("the binary starts");
    assert!(
        out.status.success(),
        "{}",
        String::from_utf8_lossy(&out.stderr)
    );
    out.stdout
}

#[test]
fn the_same_mail_gives_the_same_report() {
    let mailbox = example().join("mail.mbox");
    let here = report(
        &mailbox,
        &[("RAYON_NUM_THREADS", "1"), ("TZ", "Asia/Tokyo")],
    );
    let there = report(
        &mailbox,
        &[
            ("RAYON_NUM_THREADS", "5"),
            ("TZ", "America/New_York"),
            ("LC_ALL", "tr_TR.UTF-8"),
        ],
    );
    assert!(
        here == there,
        "threads, zone or language of the machine changed the report"
    );
}

#[test]
fn the_order_in_a_mailbox_does_not_matter() {
    let mail = std::fs::read_to_string(example().join("mail.mbox")).expect("the example is text");
    let mut messages: Vec<&str> = mail.split("\n\nFrom ").collect();
    messages[0] = messages[0]
        .strip_prefix("From ")
        .expect("an mbox begins so");
    messages.reverse();
    let folder = scratch("order");
    let reversed = folder.join("mail.mbox");
    let text: Vec<String> = messages
        .iter()
        .map(|m| format!("From {}\n", m.trim_end()))
        .collect();
    std::fs::write(&reversed, text.join("\n")).expect("it can be written");
    let clients = |bytes: &[u8]| -> Value {
        let mut report: Value = serde_json::from_slice(bytes).expect("JSON");
        report["clients"].take()
    };
    let (one, other) = (
        report(&example().join("mail.mbox"), &[]),
        report(&reversed, &[]),
    );
    assert!(
        clients(&one) == clients(&other),
        "the order of the messages changed the report"
    );
}

/// Every file below a folder with its bytes and its time of change.
fn snapshot(folder: &Path) -> BTreeMap<PathBuf, (Vec<u8>, SystemTime)> {
    let mut all = BTreeMap::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(folder) = open.pop() {
        for entry in std::fs::read_dir(folder).expect("it can be listed") {
            let path = entry.expect("it can be listed").path();
            if path.is_dir() {
                open.push(path);
            } else {
                let changed = path
                    .metadata()
                    .and_then(|m| m.modified())
                    .expect("it has a time");
                all.insert(
                    path.clone(),
                    (std::fs::read(&path).expect("it can be read"), changed),
                );
            }
        }
    }
    all
}

#[test]
fn a_mailbox_stays_as_it_is() {
    let folder = scratch("untouched");
    std::fs::copy(example().join("mail.mbox"), folder.join("mail.mbox")).expect("it can be copied");
    for part in ["cur", "new", "tmp"] {
        std::fs::create_dir_all(folder.join("Maildir").join(part)).expect("a folder");
    }
    let mail = b"From: a@one.example\r\nTo: b@two.example\r\nSubject: New\r\n\r\nWhen?\r\n";
    std::fs::write(folder.join("Maildir/new/1.a.host"), mail).expect("a message");
    std::fs::write(folder.join("Maildir/cur/2.b.host:2,"), mail).expect("a message");
    let before = snapshot(&folder);
    report(
        &folder,
        &[("HOME", &folder.to_string_lossy()), ("XDG_CACHE_HOME", "")],
    );
    assert!(
        before == snapshot(&folder),
        "something was written, renamed or removed"
    );
}

/// Every piece of evidence in a report.
fn evidence<'a>(value: &'a Value, found: &mut Vec<&'a Value>) {
    match value {
        Value::Object(map) => {
            if map.contains_key("quote") && map.contains_key("message_id") {
                found.push(value);
            }
            map.values().for_each(|v| evidence(v, found));
        }
        Value::Array(list) => list.iter().for_each(|v| evidence(v, found)),
        _ => {}
    }
}

#[test]
fn every_quotation_stands_in_its_message() {
    let mailbox = example().join("mail.mbox");
    let haul = amends_mail::source::read(std::slice::from_ref(&mailbox), &|_, _| {})
        .expect("the example can be read");
    let texts: BTreeMap<String, (&str, &str)> = haul
        .messages
        .iter()
        .map(|m| {
            let id = m.id.to_string();
            (
                bare(&id).to_string(),
                (m.text.own.as_str(), m.subject.as_str()),
            )
        })
        .collect();
    let json: Value = serde_json::from_slice(&report(&mailbox, &[])).expect("JSON");
    let mut found = Vec::new();
    evidence(&json, &mut found);
    assert!(found.len() > 500, "only {} quotations", found.len());
    for e in found {
        let (id, quote) = (text(e, "message_id"), text(e, "quote"));
        let (own, subject) = texts
            .get(bare(id))
            .unwrap_or_else(|| panic!("no message {id}"));
        assert!(
            !quote.is_empty() && (own.contains(quote) || subject.contains(quote)),
            "{id} does not say {quote:?}"
        );
        assert!(!text(e, "rule").is_empty() && !text(e, "from").is_empty());
    }
}

#[test]
fn no_cause_without_evidence() {
    let json: Value =
        serde_json::from_slice(&report(&example().join("mail.mbox"), &[])).expect("JSON");
    for client in json["clients"].as_array().expect("a list") {
        for cause in client["causes"].as_array().expect("a list") {
            let shown = cause["evidence"].as_array().map_or(0, Vec::len);
            assert!(shown > 0, "{}: {} has none", client["id"], cause["cause"]);
        }
    }
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_default()
}

fn bare(id: &str) -> &str {
    id.trim_start_matches('<').trim_end_matches('>')
}
