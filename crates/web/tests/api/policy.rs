//! The policy changed by programs: as on its page, by owners only, every version kept.

use crate::common::Firm;
use crate::operations::{Program, as_documented};
use amends_service::access::Scope;
use serde_json::{Value, json};

const VERSIONS: &str = "/api/v1/policy/versions";

fn change(program: &Program<'_>, change: &Value) -> (u16, Value) {
    let answer = program.post("/api/v1/policy", &json!({"change": change}));
    let said = serde_json::from_str(&answer.body).expect(&answer.body);
    (answer.status.as_u16(), said)
}

#[test]
fn each_key_is_set_and_taken_out() {
    let firm = Firm::empty();
    let ada = Program::of(&firm, "Ada", Scope::Admin);
    // What is sent, where it is shown, as what; and what takes it out.
    let cases = [
        (
            json!({"key": "us", "value": ["Firm.example", "ada@home.example"]}),
            "/us/0",
            json!("firm.example"),
            json!({"key": "us", "value": []}),
        ),
        (
            json!({"key": "hours", "value": "Mon-Fri 9:00-17:30"}),
            "/hours",
            json!("Mon-Fri 9:00-17:30"),
            json!({"key": "hours"}),
        ),
        (
            json!({"key": "zone", "value": "Europe/London"}),
            "/zone",
            json!("Europe/London"),
            json!({"key": "zone", "value": null}),
        ),
        (
            json!({"key": "country", "value": "GB-SCT"}),
            "/country",
            json!("GB-SCT"),
            json!({"key": "country"}),
        ),
        (
            json!({"key": "answer", "value": "2 days"}),
            "/answer",
            json!("2 working days"),
            json!({"key": "answer"}),
        ),
        (
            json!({"key": "answer", "value": "1 working hour", "client": "Northgate Foods"}),
            "/clients/0/answer",
            json!("1 working hour"),
            json!({"key": "answer", "client": "Northgate Foods"}),
        ),
        (
            json!({"key": "remarks", "value": "Ada decides about refunds."}),
            "/remarks",
            json!("Ada decides about refunds."),
            json!({"key": "remarks"}),
        ),
        (
            json!({"key": "holiday", "day": "2026-08-10", "to": "2026-08-21", "name": "Summer"}),
            "/holidays/0/to",
            json!("2026-08-21"),
            json!({"key": "no_holiday", "day": "2026-08-10"}),
        ),
        (
            json!({"key": "wording", "list": "avoid", "words": ["leverage"], "say": "use", "why": "Plain words."}),
            "/avoid/0/say",
            json!("use"),
            json!({"key": "no_wording", "list": "avoid", "words": "leverage"}),
        ),
    ];
    for (sent, place, shown, out) in cases {
        let (status, said) = change(&ada, &sent);
        assert_eq!(status, 200, "{sent}: {said}");
        as_documented("change_policy", "200", &said.to_string());
        assert_eq!(said.pointer(place), Some(&shown), "{sent}: {said}");
        assert_eq!(
            said["written"]["by"], "Ada",
            "{said}: who wrote it is told to all"
        );
        let (status, said) = change(&ada, &out);
        assert_eq!(status, 200, "{out}: {said}");
        assert_ne!(said.pointer(place), Some(&shown), "{out}: {said}");
    }
    let done = ada.json("/api/v1/happenings");
    let done = done["happenings"].as_array().expect("happenings");
    let changed = done.iter().filter(|h| h["object"] == "the policy").count();
    assert_eq!(changed, 18, "each is written down");
}

#[test]
fn what_is_wrong_is_said_and_nothing_is_changed() {
    let firm = Firm::empty();
    let ada = Program::of(&firm, "Ada", Scope::Admin);
    change(&ada, &json!({"key": "zone", "value": "Europe/London"}));
    let before = firm.amends.policy().expect("read").text;
    for (sent, status) in [
        (json!({"key": "hours", "value": "whenever"}), 422),
        (json!({"key": "zone", "value": "London"}), 422),
        (json!({"key": "country", "value": "Atlantis"}), 422),
        (json!({"key": "answer", "value": "0 days"}), 422),
        (json!({"key": "us", "value": ["a b"]}), 422),
        (
            json!({"key": "holiday", "day": "2026-08-21", "to": "2026-08-10"}),
            422,
        ),
        (json!({"key": "holiday", "day": "soon"}), 422),
        (
            json!({"key": "wording", "list": "avoid", "words": ["  "]}),
            422,
        ),
        (json!({"key": "wording", "list": "avoid", "words": []}), 422),
        (
            json!({"key": "wording", "list": "avoid", "words": ["("]}),
            422,
        ),
        (
            json!({"key": "no_wording", "list": "avoid", "words": "nothing"}),
            422,
        ),
        (json!({"key": "country"}), 422),
        (
            json!({"key": "wording", "list": "odd", "words": ["x"]}),
            400,
        ),
        (json!({"key": "odd"}), 400),
        (json!({"key": "zone", "value": "UTC", "canary": 1}), 400),
    ] {
        let (said, problem) = change(&ada, &sent);
        assert_eq!(said, status, "{sent}: {problem}");
        assert!(problem["detail"].as_str().is_some_and(|d| !d.is_empty()));
    }
    assert_eq!(firm.amends.policy().expect("read").text, before);
}

#[test]
fn the_text_goes_round_and_versions_come_back() {
    let firm = Firm::empty();
    let ada = Program::of(&firm, "Ada", Scope::Admin);
    let write = |text: &str, before: i64| {
        let answer = ada.post(VERSIONS, &json!({"text": text, "before": before}));
        let said: Value = serde_json::from_str(&answer.body).expect(&answer.body);
        (answer.status.as_u16(), said)
    };
    assert_eq!(ada.json(VERSIONS)["versions"], json!([]));
    let (status, wrong) = write("zone = \"Europe/London\"\nhour = \"Mon\"\n", 0);
    assert_eq!(status, 422);
    let detail = wrong["detail"].as_str().expect("words");
    assert!(detail.starts_with("line 2, column 1: "), "{detail}");
    let london = "# ours\nzone = \"Europe/London\"\n";
    let (status, first) = write(london, 0);
    assert_eq!((status, &first["number"]), (201, &json!(1)), "{first}");
    as_documented("write_policy", "201", &first.to_string());
    assert_eq!(
        write("zone = \"Europe/Berlin\"\n", 0).0,
        422,
        "somebody was quicker"
    );
    assert_eq!(write("zone = \"Europe/Berlin\"\n", 1).0, 201);
    let back = ada.post(&format!("{VERSIONS}/1/back"), &json!({}));
    assert_eq!(back.status, 201, "{}", back.body);
    as_documented("bring_policy_back", "201", &back.body);
    assert_eq!(ada.json("/api/v1/policy")["zone"], "Europe/London");
    let all = ada.json(VERSIONS);
    let numbers = all["versions"].as_array().expect("versions").iter();
    let numbers: Vec<i64> = numbers.filter_map(|v| v["number"].as_i64()).collect();
    assert_eq!(numbers, [3, 2, 1]);
    assert_eq!(ada.json(&format!("{VERSIONS}/3"))["text"], json!(london));
    assert_eq!(ada.get(&format!("{VERSIONS}/99")).status, 404);
    let none = ada.post(&format!("{VERSIONS}/99/back"), &json!({}));
    assert_eq!(none.status, 404);
}

#[test]
fn only_an_owners_token_for_all_changes_it() {
    let firm = Firm::empty();
    firm.access
        .machine("root")
        .write_policy("remarks = \"Ours.\"\n", 0)
        .expect("written")
        .expect("understood");
    for (name, scope) in [
        ("Ada", Scope::Read),
        ("Ada", Scope::Write),
        ("Ben", Scope::Write),
        ("Vi", Scope::Read),
    ] {
        let program = Program::of(&firm, name, scope);
        let sent = json!({"change": {"key": "zone", "value": "Europe/London"}});
        assert_eq!(program.post("/api/v1/policy", &sent).status, 403, "{name}");
        let sent = json!({"text": "", "before": 1});
        assert_eq!(program.post(VERSIONS, &sent).status, 403, "{name}");
        let back = program.post(&format!("{VERSIONS}/1/back"), &json!({}));
        assert_eq!(back.status, 403, "{name}");
        assert_eq!(program.get(VERSIONS).status, 403, "{name}");
        assert_eq!(program.get(&format!("{VERSIONS}/1")).status, 403);
        assert_eq!(program.json("/api/v1/policy")["remarks"], "Ours.");
    }
    assert_eq!(
        firm.amends.policy().expect("read").text,
        "remarks = \"Ours.\"\n"
    );
}
