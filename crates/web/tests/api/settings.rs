//! What owners look after, asked by programs: the same that its pages show, no secret, and only for owners.

use crate::common::{Firm, HIDDEN};
use crate::operations::{Program, as_documented, firm};
use amends_service::access::Scope;
use amends_service::{Exclusion, Line, Proof, Reached, Secret, Settings};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::time::{Duration, Instant};

#[test]
fn mail_accounts_are_told_without_their_secrets() {
    let firm = Firm::empty();
    let owner = firm.access.machine("root");
    let reached = Reached {
        host: "mail.firm.example".to_string(),
        port: 993,
        security: Line::Tls,
        user: "ada@firm.example".to_string(),
        proof: Proof::Google {
            client_id: "canary-client".to_string(),
            client_secret: "canary-secret".to_string(),
        },
        folders: None,
        extra_roots: None,
    };
    let secret = Secret::new("canary-password");
    let number = owner
        .add_account("Ada's mail", &Settings::Imap(reached), Some(&secret))
        .expect("added");
    let ada = Program::of(&firm, "Ada", Scope::Admin);
    let told = ada.get("/api/v1/mail-accounts");
    as_documented("list_mail_accounts", "200", &told.body);
    let said: Value = serde_json::from_str(&told.body).expect("JSON");
    assert_eq!(said["accounts"][0]["name"], "Ada's mail");
    assert_eq!(said["accounts"][0]["kind"], "server");
    assert_eq!(said["accounts"][0]["state"], "not_read");
    let look = format!("/api/v1/mail-accounts/{number}/look");
    let looked = ada.post(&look, &json!({}));
    assert_eq!(looked.status, 201, "{}", looked.body);
    as_documented("look_at_mail_account", "201", &looked.body);
    let health = ada.get("/api/v1/health");
    let said: Value = serde_json::from_str(&health.body).expect("JSON");
    assert_eq!(said["waiting"], json!([{"job": "sync", "waiting": 1}]));
    for body in [&told.body, &looked.body, &health.body] {
        assert!(!body.contains("canary"), "{body}");
    }
    let none = ada.post("/api/v1/mail-accounts/99/look", &json!({}));
    assert_eq!(none.status, 404);
}

#[test]
fn a_thorough_look_is_begun_and_asked_for() {
    let firm = Firm::empty();
    firm.add("Cleo", amends_service::access::Role::Owner);
    let ada = Program::of(&firm, "Ada", Scope::Admin);
    let begun = ada.post("/api/v1/health/look", &json!({}));
    assert_eq!(begun.status, 201, "{}", begun.body);
    as_documented("look_at_health", "201", &begun.body);
    let begun: Value = serde_json::from_str(&begun.body).expect("JSON");
    let path = format!("/api/v1/errands/{}", begun["errand"].as_str().expect("one"));
    let since = Instant::now();
    let over = loop {
        let told = ada.get(&path);
        as_documented("get_errand", "200", &told.body);
        let said: Value = serde_json::from_str(&told.body).expect("JSON");
        if said["over"] == true {
            break said;
        }
        assert!(since.elapsed() < Duration::from_secs(30), "{said}");
        std::thread::sleep(Duration::from_millis(20));
    };
    assert_eq!(over["what"], "health");
    assert_eq!(over["health"]["well"], true, "{over}");
    assert_eq!(over["health"]["messages"], 0);
    assert!(
        over["health"].get("store").is_none(),
        "no path of the machine is told"
    );
    let cleo = Program::of(&firm, "Cleo", Scope::Admin);
    assert_eq!(cleo.get(&path).status, 404, "it is another owner's");
}

#[test]
fn somebody_who_was_erased_is_not_named() {
    let firm = Firm::empty();
    let owner = firm.access.machine("root");
    let who = "rosalind@combealdwick.example";
    owner.erase(who, "she asked").expect("erased");
    let label = Exclusion::Label("private".to_string());
    owner.exclude(&label).expect("excluded");
    let ada = Program::of(&firm, "Ada", Scope::Admin);
    let told = ada.get("/api/v1/exclusions");
    as_documented("list_exclusions", "200", &told.body);
    let said: Value = serde_json::from_str(&told.body).expect("JSON");
    let all = said["exclusions"].as_array().expect("a list");
    assert!(all.contains(&json!({"kind": "label", "what": "private"})));
    assert!(all.contains(&json!({"kind": "erased", "what": null})));
}

#[test]
fn who_sees_a_client_is_told_by_numbers() {
    let firm = Firm::new();
    let ada = Program::of(&firm, "Ada", Scope::Admin);
    let path = format!("/api/v1/clients/{HIDDEN}/limit");
    assert_eq!(ada.json(&path)["all"], true);
    let members = ada.json("/api/v1/members");
    let members = members["members"].as_array().expect("members").iter();
    let ben = members.filter(|m| m["name"] == "Ben").collect::<Vec<_>>()[0]["member"].as_i64();
    let to = BTreeSet::from([ben.expect("a number")]);
    let owner = firm.access.machine("root");
    owner.limit(HIDDEN, Some(&to)).expect("limited");
    let said = ada.json(&path);
    assert_eq!(said["all"], false);
    assert_eq!(said["members"], json!([ben]));
    assert_eq!(ada.get("/api/v1/clients/nobody/limit").status, 404);
}

#[test]
fn people_and_originals_are_those_of_the_pages() {
    let firm = firm();
    let viewer = Program::of(firm, "Vi", Scope::Read);
    let people = viewer.json(&format!("/api/v1/clients/{HIDDEN}/people"));
    let page = firm.get(&firm.cookie("Vi"), &format!("/clients/{HIDDEN}/people"));
    let all = people["people"].as_array().expect("people");
    assert!(all.len() > 1);
    for person in all {
        let name = person["name"].as_str().expect("a name");
        assert!(page.body.contains(name), "{name}");
    }
    assert_eq!(all[0]["part"], "speaks");
    let here = format!("/api/v1/clients/{HIDDEN}/original");
    assert_eq!(viewer.get(&here).status, 400, "of which message?");
    let gone = viewer.get(&format!("{here}?message_id=nobody%40nowhere.example"));
    assert_eq!(gone.status, 404);
    let reading = viewer.json("/api/v1/reading");
    assert_eq!(
        (&reading["over"], &reading["trouble"]),
        (&json!(true), &json!(false))
    );
}

#[test]
fn what_owners_look_after_is_told_to_nobody_else() {
    let firm = firm();
    let gets = [
        "/api/v1/mail-accounts",
        "/api/v1/health",
        "/api/v1/errands/none",
        "/api/v1/exclusions",
        "/api/v1/backups",
        "/api/v1/clients/the-tidewell-trust/limit",
    ];
    let posts = ["/api/v1/mail-accounts/1/look", "/api/v1/health/look"];
    for (name, scope) in [
        ("Ada", Scope::Write),
        ("Ben", Scope::Write),
        ("Vi", Scope::Read),
    ] {
        let program = Program::of(firm, name, scope);
        for path in gets {
            assert_eq!(program.get(path).status, 403, "{name} {path}");
        }
        for path in posts {
            assert_eq!(program.post(path, &json!({})).status, 403, "{name} {path}");
        }
    }
}
