//! Drafts: what is found, beside the mail with a client; nothing is kept.

use crate::common::HIDDEN;
use crate::operations::{Program, as_documented, firm};
use amends_service::access::Scope;
use serde_json::{Value, json};

const DRAFT: &str = "Dear Ines,\n\nI am sorry if this caused you any trouble, but as you will understand, such \
                     reports simply take a while. We will send it soon.\n\nMaya";

#[test]
fn a_draft_is_read() {
    let firm = firm();
    let viewer = Program::of(firm, "Vi", Scope::Read);
    let answer = viewer.post(
        "/api/v1/drafts/check",
        &json!({"text": DRAFT, "fault": "ours"}),
    );
    assert_eq!(answer.status, 200, "{}", answer.body);
    as_documented("check_draft", "200", &answer.body);
    let said: Value = serde_json::from_str(&answer.body).expect("JSON");
    assert_eq!(said["must_change"], true);
    let alone = said["findings"].as_array().expect("findings").len();
    let with = viewer.post(
        "/api/v1/drafts/check",
        &json!({"text": DRAFT, "fault": "ours", "client": HIDDEN}),
    );
    as_documented("check_draft", "200", &with.body);
    let said: Value = serde_json::from_str(&with.body).expect("JSON");
    assert!(
        said["findings"].as_array().expect("findings").len() > alone,
        "{said}"
    );
}

#[test]
fn a_draft_of_no_words_is_none() {
    let firm = firm();
    let viewer = Program::of(firm, "Vi", Scope::Read);
    let answer = viewer.post("/api/v1/drafts/check", &json!({"text": "> quoted\n"}));
    assert_eq!(answer.status, 422, "{}", answer.body);
}
