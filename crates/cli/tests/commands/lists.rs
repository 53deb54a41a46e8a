//! `amends clients` and `amends today`

use crate::stored::Stored;

#[test]
fn all_clients_and_what_today_needs() {
    let store = Stored::with("lists", "studio.mbox");
    let lines = [
        "clients",
        "clients --standing good --standing unknown",
        "clients --standing broken",
        "today",
        "today --width 140",
    ];
    insta::assert_snapshot!("lists_text", store.all(&lines));
}

#[test]
fn for_programs() {
    let store = Stored::with("lists-json", "studio.mbox");
    let report = store.json("check");
    let clients = store.json("clients");
    let of = |json: &serde_json::Value, field: &str| -> Vec<String> {
        let clients = json["clients"].as_array().expect("clients").iter();
        clients.map(|c| c[field].to_string()).collect()
    };
    // Lists are made of what was kept: it says what the whole report says.
    for field in ["id", "name", "standing", "turned", "summary", "confidence"] {
        assert_eq!(of(&clients, field), of(&report, field), "{field}");
    }
    assert_eq!(clients["as_of"], report["as_of"]);
    let ours = |json: &serde_json::Value| json.as_array().map_or(0, Vec::len);
    let today = store.json("today");
    let listed: usize = ["due", "waiting", "promised"]
        .iter()
        .map(|list| ours(&today[*list]))
        .sum();
    let open: usize = report["clients"]
        .as_array()
        .expect("clients")
        .iter()
        .flat_map(|c| c["open"].as_array().expect("what is open"))
        .filter(|open| open["owner"] == "us")
        .count();
    assert_eq!(listed, open);
    assert!(
        today["needs"]
            .as_array()
            .is_some_and(|n| (1..=3).contains(&n.len()))
    );
}

#[test]
fn without_a_store() {
    let lines = ["clients", "today"];
    let said: Vec<String> = lines.iter().map(|line| crate::run::amends(line)).collect();
    insta::assert_snapshot!("lists_no_store", said.join("\n"));
}
