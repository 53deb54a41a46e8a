//! What is refused is told as a problem, with a kind and what to do.

use crate::common::{Firm, HIDDEN};
use crate::operations::{Program, firm};
use crate::web::{ask, request};
use amends_service::access::Scope;
use serde_json::{Value, json};
use std::collections::BTreeSet;

/// Asked by whom, how, what; the status and the kind of problem it is told by.
const CASES: &[(&str, &str, &str, u16, &str)] = &[
    ("read", "GET", "/api/v1/nothing", 404, "not_there"),
    ("read", "GET", "/api/v1/clients/nobody", 404, "not_there"),
    (
        "read",
        "GET",
        "/api/v1/clients?limit=0",
        400,
        "not_understood",
    ),
    (
        "read",
        "GET",
        "/api/v1/clients?limit=201",
        400,
        "not_understood",
    ),
    (
        "read",
        "GET",
        "/api/v1/clients?limit=many",
        400,
        "not_understood",
    ),
    (
        "read",
        "GET",
        "/api/v1/clients?cursor=x",
        400,
        "not_understood",
    ),
    (
        "read",
        "GET",
        "/api/v1/clients?canary=1",
        400,
        "not_understood",
    ),
    (
        "read",
        "GET",
        "/api/v1/clients?standing=fine",
        400,
        "not_understood",
    ),
    ("read", "GET", "/api/v1/search", 400, "not_understood"),
    (
        "read",
        "GET",
        "/api/v1/search?q=x&since=soon",
        400,
        "not_understood",
    ),
    ("read", "GET", "/api/v1/search?q=-", 422, "not_possible"),
    ("read", "GET", "/api/v1/members", 403, "may_not"),
    ("read", "GET", "/api/v1/happenings", 403, "may_not"),
    ("read", "POST", "/api/v1/clients", 405, "method"),
    ("read", "DELETE", "/api/v1/today", 405, "method"),
    ("read", "POST", "/api/v1/decisions", 400, "not_understood"),
    ("read", "POST", "/api/v1/decisions/1/undo", 403, "may_not"),
    (
        "write",
        "POST",
        "/api/v1/decisions/999/undo",
        404,
        "not_there",
    ),
    (
        "write",
        "POST",
        "/api/v1/decisions/x/undo",
        404,
        "not_there",
    ),
    ("", "GET", "/api/v1/today", 401, "no_token"),
    ("", "GET", "/api/v1/nothing", 401, "no_token"),
    ("", "POST", "/api/v1/drafts/check", 401, "no_token"),
];

#[test]
fn each_by_its_status_and_kind() {
    let firm = firm();
    let read = Program::of(firm, "Vi", Scope::Read);
    let write = Program::of(firm, "Ben", Scope::Write);
    for (who, method, path, status, kind) in CASES {
        let bearer = match *who {
            "read" => Some(read.bearer()),
            "write" => Some(write.bearer()),
            _ => None,
        };
        let mut headers = vec![("content-type", "application/json")];
        headers.extend(bearer.map(|b| ("authorization", b)));
        let answer = ask(&firm.router, request(method, path, &headers, "{}"));
        let said: Value = serde_json::from_str(&answer.body).expect(&answer.body);
        assert_eq!(answer.status, *status, "{path}: {said}");
        assert_eq!(said["kind"], *kind, "{path}: {said}");
        assert_eq!(said["status"], *status, "{path}");
        assert_eq!(
            answer.header("content-type"),
            "application/problem+json",
            "{path}"
        );
        assert!(
            said["detail"].as_str().is_some_and(|d| !d.is_empty()),
            "{path}"
        );
    }
}

#[test]
fn what_is_no_json_is_told_from_what_is_not_understood() {
    let firm = firm();
    let read = Program::of(firm, "Vi", Scope::Read);
    let sent = |kind: &str, body: &str| {
        let headers = [("authorization", read.bearer()), ("content-type", kind)];
        let asked = request("POST", "/api/v1/drafts/check", &headers, body);
        ask(&firm.router, asked).status.as_u16()
    };
    assert_eq!(sent("text/plain", "{\"text\": \"Thank you.\"}"), 415);
    assert_eq!(sent("application/json", "{\"text\""), 400);
    assert_eq!(sent("application/json", "[]"), 400);
    assert_eq!(
        sent(
            "application/json",
            "{\"text\": \"Thank you.\", \"canary\": 1}"
        ),
        400
    );
    assert_eq!(sent("application/json", &"[".repeat(10_000)), 400);
    assert_eq!(sent("application/json", &"x".repeat(300 * 1024)), 413);
    assert_eq!(
        sent(
            "application/json; charset=utf-8",
            "{\"text\": \"Thank you.\"}"
        ),
        200
    );
}

#[test]
fn nothing_is_told_of_a_client_that_is_hidden() {
    let firm = Firm::new();
    let owner = firm.access.machine("root");
    owner
        .limit(HIDDEN, Some(&BTreeSet::new()))
        .expect("limited");
    let viewer = Program::of(&firm, "Vi", Scope::Read);
    for part in [
        "",
        "/year",
        "/loops",
        "/decisions",
        "/conversations",
        "/conversation",
    ] {
        let path = format!("/api/v1/clients/{HIDDEN}{part}");
        assert_eq!(viewer.get(&path).status, 404, "{path}");
    }
    for path in [
        "/api/v1/clients?limit=200",
        "/api/v1/today",
        "/api/v1/loops?limit=500",
        "/api/v1/decisions",
    ] {
        let answer = viewer.get(path);
        assert_eq!(answer.status, 200);
        assert!(!answer.body.to_lowercase().contains("tidewell"), "{path}");
    }
    assert_eq!(
        viewer
            .get(&format!("/api/v1/search?q=the&client={HIDDEN}"))
            .status,
        404
    );
    let draft = json!({"text": "Thank you.", "client": HIDDEN});
    assert_eq!(viewer.post("/api/v1/drafts/check", &draft).status, 404);
}

#[test]
fn without_mail_it_says_so() {
    let firm = Firm::empty();
    let viewer = Program::of(&firm, "Vi", Scope::Read);
    let answer = viewer.get("/api/v1/today");
    assert_eq!(answer.status, 404);
    assert!(answer.body.contains("no_mail_yet"), "{}", answer.body);
    assert_eq!(viewer.get("/api/v1/me").status, 200);
}
