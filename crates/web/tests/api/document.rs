//! The OpenAPI document: it names every address, and nothing else.

use crate::web::{firm, get};
use amends_web::api::{OPERATIONS, document};
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
    assert_eq!(methods, OPERATIONS.len());
}

#[test]
fn names_are_given_once() {
    let names: BTreeSet<&str> = OPERATIONS.iter().map(|o| o.name).collect();
    assert_eq!(names.len(), OPERATIONS.len());
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
    let answer = get(firm(), "/api/v1/openapi.json");
    assert_eq!(answer.status, 200);
    assert_eq!(answer.header("content-type"), "application/json");
    insta::assert_snapshot!(answer.body);
}
