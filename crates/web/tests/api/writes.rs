//! What programs change: decided, seen, taken back.

use crate::common::{Firm, HIDDEN};
use crate::operations::{Program, as_documented};
use amends_service::access::Scope;
use amends_web::api::document;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn decided(program: &Program<'_>, what: &Value) -> Value {
    let sent = json!({"what": what, "why": "they told us"});
    let answer = program.post("/api/v1/decisions", &sent);
    assert_eq!(answer.status, 201, "{what}: {}", answer.body);
    as_documented("decide", "201", &answer.body);
    serde_json::from_str(&answer.body).expect("JSON")
}

fn codes(program: &Program<'_>) -> Vec<String> {
    let all = program.json(&format!("/api/v1/clients/{HIDDEN}/loops?limit=500"));
    let all = all["loops"].as_array().expect("loops");
    all.iter()
        .map(|l| l["code"].as_str().expect("a code").to_string())
        .collect()
}

#[test]
fn a_loop_is_closed_and_opened_again() {
    let firm = Firm::new();
    let ben = Program::of(&firm, "Ben", Scope::Write);
    let before = codes(&ben);
    let code = before.first().expect("something open");
    let made = decided(
        &ben,
        &json!({"decided": "closed", "loop": code, "how": "by_phone"}),
    );
    assert_eq!(made["by"], "Ben");
    assert!(!codes(&ben).contains(code));
    let number = made["number"].as_i64().expect("a number");
    let undone = ben.post(&format!("/api/v1/decisions/{number}/undo"), &json!({}));
    assert_eq!(undone.status, 201, "{}", undone.body);
    as_documented("undo_decision", "201", &undone.body);
    assert_eq!(codes(&ben), before);
    let held = ben.json(&format!("/api/v1/clients/{HIDDEN}/decisions"));
    assert_eq!(held["decisions"][0]["undone"]["by"], "Ben");
}

#[test]
fn a_call_is_noted_and_a_sentence_corrected() {
    let firm = Firm::new();
    let ben = Program::of(&firm, "Ben", Scope::Write);
    decided(
        &ben,
        &json!({"decided": "note", "client": HIDDEN, "contact": "call", "with": ["Ines"], "text": "All is well."}),
    );
    let open = ben.json(&format!("/api/v1/clients/{HIDDEN}/loops"))["loops"][0].clone();
    let (kind, evidence) = (&open["kind"], &open["evidence"]);
    decided(
        &ben,
        &json!({"decided": "not_a", "message_id": evidence["message_id"], "kind": kind, "quote": evidence["quote"]}),
    );
    let notes = ben.json(&format!("/api/v1/clients/{HIDDEN}/decisions?kind=note"));
    assert_eq!(notes["decisions"].as_array().map(Vec::len), Some(1));
}

#[test]
fn two_addresses_are_one_person() {
    let firm = Firm::new();
    let ben = Program::of(&firm, "Ben", Scope::Write);
    let people = || ben.json(&format!("/api/v1/clients/{HIDDEN}"))["clients"][0]["people"].clone();
    let address = |n: usize| {
        people()[n]["address"]
            .as_str()
            .expect("an address")
            .to_string()
    };
    let (first, other) = (address(0), address(1));
    let what = json!({"decided": "one_person", "address": first, "other": other});
    decided(&ben, &what);
    let all = people();
    let all = all.as_array().expect("people");
    let of = |address: &str| all.iter().find(|p| p["address"] == address).expect("there");
    assert_eq!(of(&other)["same_as"], json!(first));
    assert!(of(&first).get("same_as").is_none());
}

#[test]
fn what_is_not_possible_changes_nothing() {
    let firm = Firm::new();
    let ben = Program::of(&firm, "Ben", Scope::Write);
    for what in [
        json!({"decided": "closed", "loop": "zzzzzz", "how": "done"}),
        json!({"decided": "put_off", "loop": codes(&ben)[0], "until": "2001-01-01"}),
        json!({"decided": "named", "client": HIDDEN, "name": "  "}),
        json!({"decided": "named", "client": HIDDEN, "name": "x".repeat(101)}),
        json!({"decided": "turned", "client": HIDDEN, "day": "2999-01-01"}),
        json!({"decided": "stands", "client": HIDDEN, "standing": "good"}),
        json!({"decided": "not_client", "client": HIDDEN}),
        json!({"decided": "not_cause", "client": HIDDEN, "cause": "weather"}),
        json!({"decided": "one_client", "client": HIDDEN, "other": HIDDEN}),
        json!({"decided": "one_person", "address": "nobody@nowhere.example", "other": "x@y.example"}),
        json!({"decided": "not_client", "client": "nobody"}),
        json!({"decided": "is_client", "party": "no domain"}),
        json!({"decided": "not_a", "message_id": "x@y", "kind": "complaint", "quote": "no"}),
        json!({"decided": "note", "client": HIDDEN, "contact": "call", "text": " "}),
        json!({"decided": "note", "client": HIDDEN, "contact": "call", "text": "x", "at": "2999-01-01T00:00:00Z"}),
    ] {
        let answer = ben.post("/api/v1/decisions", &json!({"what": what}));
        assert_eq!(answer.status, 422, "{what}: {}", answer.body);
    }
    let held = ben.json("/api/v1/decisions");
    assert_eq!(held["decisions"], json!([]));
    let viewer = Program::of(&firm, "Vi", Scope::Read);
    let what = json!({"what": {"decided": "named", "client": HIDDEN, "name": "Canary"}});
    assert_eq!(viewer.post("/api/v1/decisions", &what).status, 403);
}

#[test]
fn everything_that_can_be_decided_can_be_sent() {
    let glossary = include_str!("../../../../GLOSSARY.md");
    let rows = glossary.split("## Decisions").nth(1).expect("the words");
    let rows = rows.split("\n## ").next().unwrap_or_default().lines();
    let words: BTreeSet<&str> = rows
        .filter_map(|row| row.strip_prefix("| `")?.split(" | ").next())
        .flat_map(|names| names.split('`'))
        .filter(|name| !name.is_empty() && *name != ", ")
        .collect();
    let document = document();
    let kinds = document["components"]["schemas"]["What"]["oneOf"].as_array();
    let sent: BTreeSet<&str> = kinds
        .expect("kinds")
        .iter()
        .filter_map(|kind| kind["properties"]["decided"]["const"].as_str())
        .collect();
    assert!(words.len() > 10, "{words:?}");
    assert_eq!(words, sent);
}

#[test]
fn what_was_decided_is_told_in_its_parts() {
    let firm = Firm::new();
    let ben = Program::of(&firm, "Ben", Scope::Write);
    let long = "We spoke about the whole of it, and what comes next. ".repeat(8);
    for (what, place, told) in [
        (
            json!({"decided": "note", "client": HIDDEN, "contact": "meeting", "with": ["Ines"], "text": long}),
            "/note/text",
            json!(long.trim()),
        ),
        (
            json!({"decided": "stands", "client": HIDDEN, "standing": "mending"}),
            "/standing",
            json!("mending"),
        ),
        (
            json!({"decided": "not_cause", "client": HIDDEN, "cause": "slow_response"}),
            "/cause",
            json!("slow_response"),
        ),
        (
            json!({"decided": "turned", "client": HIDDEN, "day": "2025-10-01"}),
            "/on",
            json!("2025-10-01"),
        ),
        (
            json!({"decided": "named", "client": HIDDEN, "name": " Tidewell "}),
            "/name",
            json!("Tidewell"),
        ),
        (
            json!({"decided": "put_off", "loop": codes(&ben)[0], "until": "2026-01-07"}),
            "/until",
            json!("2026-01-07"),
        ),
        (
            json!({"decided": "given_to", "loop": codes(&ben)[0], "side": "them", "member": "Ines"}),
            "/member",
            json!("Ines"),
        ),
    ] {
        let made = decided(&ben, &what);
        assert_eq!(made.pointer(place), Some(&told), "{what}: {made}");
    }
    let client = ben.json(&format!("/api/v1/clients/{HIDDEN}"));
    assert_eq!(client["clients"][0]["standing"], "mending");
}
