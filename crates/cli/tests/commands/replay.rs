//! `amends replay`

use crate::run::{amends, stdout};
use serde_json::Value;

/// The example, seen from the test data.
const HARBOUR_PINE: &str = "../../../../examples/harbour-pine/mail.mbox";
const TRUTH: &str = "../../../../examples/harbour-pine/truth.json";

fn json(line: &str) -> Value {
    serde_json::from_str(&stdout(line)).expect("it is JSON")
}

#[test]
fn some_months_of_a_firm() {
    let half = format!("replay {HARBOUR_PINE} --since 2025-06-01");
    insta::assert_snapshot!("replay_text", amends(&half));
    let labelled = format!("replay {HARBOUR_PINE} --truth {TRUTH} --all --since 2025-04-01");
    insta::assert_snapshot!("replay_truth", amends(&labelled));
}

#[test]
fn a_small_studio() {
    insta::assert_snapshot!("replay_small", amends("replay studio.mbox"));
    insta::assert_snapshot!("replay_narrow", amends("replay studio.mbox --width 40"));
    let line = "replay studio.mbox --format json --client northgate";
    insta::assert_snapshot!("replay_json", stdout(line));
}

#[test]
fn the_same_each_time() {
    let line = "replay studio.mbox --format json";
    assert_eq!(stdout(line), stdout(line));
}

#[test]
fn the_last_evening_is_a_check() {
    let last = |line: &str| -> Vec<(String, String)> {
        let clients = json(line)["clients"]
            .as_array()
            .cloned()
            .unwrap_or_default();
        let mut held: Vec<(String, String)> = clients
            .iter()
            .map(|c| {
                let now = match c["days"].as_array().and_then(|d| d.last()) {
                    Some(day) => &day["standing"],
                    None => &c["standing"],
                };
                let text = |v: &Value| v.as_str().unwrap_or_default().to_string();
                (text(&c["id"]), text(now))
            })
            .collect();
        held.sort();
        held
    };
    assert_eq!(
        last("replay studio.mbox --format json"),
        last("check studio.mbox --format json")
    );
}

#[test]
fn a_check_names_its_record() {
    let check = |more: &str| json(&format!("check studio.mbox --format json {more}"));
    assert!(check("").get("record").is_none(), "only when asked for");
    let record = &check("--record")["record"];
    assert!(
        record["missed"].is_u64() && record["cried_wolf"].is_u64(),
        "{record}"
    );
}

#[test]
fn labels_that_are_none() {
    let lines = [
        "replay studio.mbox --truth nowhere.json",
        "replay studio.mbox --truth closed.ics",
        "replay studio.mbox --truth labels-none.json",
        "replay studio.mbox --truth labels-day.json",
        "replay studio.mbox --truth labels-cause.json",
        "replay nowhere.mbox",
        "replay studio.mbox --client zebra",
        "replay",
    ];
    let said: Vec<String> = lines.iter().map(|line| amends(line)).collect();
    for (line, said) in lines.iter().zip(&said) {
        assert!(said.contains("[exit 2]"), "{line}: {said}");
    }
    insta::assert_snapshot!("replay_wrong", said.join("\n"));
}
