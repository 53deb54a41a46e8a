//! `amends why`

use crate::run::{amends, stdout};

#[test]
fn one_client_in_full() {
    insta::assert_snapshot!("why_text", amends("why northgate studio.mbox"));
    insta::assert_snapshot!("why_wide", amends("why northgate studio.mbox --width 140"));
}

#[test]
fn words_that_are_not_read() {
    let clients = ["kowalska", "sato", "volkova", "lindqvist"];
    let said: Vec<String> = clients
        .iter()
        .map(|client| amends(&format!("why {client} tongues.mbox")))
        .collect();
    insta::assert_snapshot!("why_tongues", said.join("\n"));
}

#[test]
fn called_by_any_of_its_names() {
    let by_id = stdout("why northgatefoods.example studio.mbox");
    for name in ["NORTHGATE", "'Ruth Penhale'"] {
        assert_eq!(stdout(&format!("why {name} studio.mbox")), by_id, "{name}");
    }
}

#[test]
fn a_name_that_fits_none_or_several() {
    let lines = [
        "why nortgate studio.mbox",
        "why zebra studio.mbox",
        "why example studio.mbox",
        "why '' studio.mbox",
    ];
    let said: Vec<String> = lines.iter().map(|line| amends(line)).collect();
    insta::assert_snapshot!("why_which", said.join("\n"));
}

#[test]
fn one_client_as_json() {
    let json: serde_json::Value =
        serde_json::from_str(&stdout("why cobble studio.mbox --format json --moments"))
            .expect("it is JSON");
    assert_eq!(json["clients"].as_array().map(Vec::len), Some(1));
    assert!(json["clients"][0]["moments"].is_array());
}
