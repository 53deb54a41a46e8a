//! The OpenAPI document: it names every address, and nothing else.

use crate::web::{firm, get};
use amends_web::api::{document, operations};
use serde_json::Value;
use std::collections::BTreeSet;

#[test]
fn every_route_is_in_the_document_and_the_other_way_round() {
    let routed: BTreeSet<String> = amends_web::routes()
        .into_iter()
        .map(|route| route.path.to_string())
        .filter(|path| path.starts_with("/api/") && path != "/api/v1/openapi.json")
        .collect();
    let document = document();
    let named: BTreeSet<String> = document["paths"]
        .as_object()
        .expect("paths")
        .keys()
        .cloned()
        .collect();
    assert_eq!(routed, named);
    let methods: usize = document["paths"]
        .as_object()
        .expect("paths")
        .values()
        .map(|path| path.as_object().expect("methods").len())
        .sum();
    assert_eq!(methods, operations().count());
}

#[test]
fn names_are_given_once() {
    let names: BTreeSet<&str> = operations().map(|o| o.name).collect();
    assert_eq!(names.len(), operations().count());
}

#[test]
fn every_reference_leads_somewhere() {
    fn look(value: &Value, all: &Value) {
        match value {
            Value::Object(fields) => {
                if let Some(at) = fields.get("$ref").and_then(Value::as_str) {
                    let name = at.strip_prefix("#/components/schemas/").expect(at);
                    assert!(all["components"]["schemas"].get(name).is_some(), "{at}");
                }
                fields.values().for_each(|v| look(v, all));
            }
            Value::Array(items) => items.iter().for_each(|v| look(v, all)),
            _ => {}
        }
    }
    let document = document();
    look(&document, &document);
}

#[test]
fn it_is_served_to_all_and_stays_as_it_is() {
    let answer = get(&crate::operations::firm().router, "/api/v1/openapi.json");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "application/json");
    insta::assert_snapshot!(answer.body);
}

#[test]
fn where_all_is_open_no_token_is_asked_for() {
    let closed = get(&crate::operations::firm().router, "/api/v1/openapi.json").body;
    let open = get(firm(), "/api/v1/openapi.json").body;
    let read = |text: &str| -> Value { serde_json::from_str(text).expect("JSON") };
    let (closed, open) = (read(&closed), read(&open));
    for (path, of) in closed["paths"].as_object().expect("paths") {
        for (method, operation) in of.as_object().expect("methods") {
            let mut there = open["paths"][path][method].clone();
            assert_eq!(there["security"], serde_json::json!([]), "{path}");
            there["security"] = operation["security"].clone();
            assert_eq!(there, *operation, "{path}: nothing else differs");
        }
    }
}
