//! The OpenAPI 3.1 document: made from the operations and from the structs that are read and written.

use super::operation::{Operation, part_schema};
use super::operations::operations;
use super::problem::{MEDIA_TYPE, Problem};
use crate::app::App;
use axum::extract::State;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use schemars::generate::{Contract, SchemaSettings};
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};
use std::sync::LazyLock;

/// What refuses a request, and the status it is told by.
const REFUSALS: [(&str, &str); 4] = [
    ("401", "No token, or one that is over."),
    ("403", "The token is not good for that."),
    ("404", "There is no such thing, or none that may be seen."),
    ("503", "The store is busy."),
];

/// The document as it is served; where all is open to all, without what tokens are needed for.
pub async fn served(State(app): State<App>) -> impl IntoResponse {
    static TEXT: LazyLock<String> = LazyLock::new(|| written(&document()));
    static OPEN: LazyLock<String> = LazyLock::new(|| written(&open(document())));
    let text = if app.access.is_open() { &OPEN } else { &TEXT };
    ([(CONTENT_TYPE, "application/json")], text.as_str())
}

fn written(document: &Value) -> String {
    // Values can always be written.
    serde_json::to_string_pretty(document).unwrap_or_default()
}

/// The same for whom no token is asked of.
fn open(mut document: Value) -> Value {
    let paths = document["paths"].as_object_mut();
    let paths = paths.into_iter().flat_map(Map::values_mut);
    for operation in
        paths.flat_map(|path| path.as_object_mut().into_iter().flat_map(Map::values_mut))
    {
        operation["security"] = json!([]);
    }
    document
}

/// What makes the schemas of what is sent.
pub fn generator() -> SchemaGenerator {
    settings(Contract::Deserialize).into_generator()
}

fn settings(contract: Contract) -> SchemaSettings {
    SchemaSettings::draft2020_12().with(|s| {
        s.definitions_path = "/components/schemas".into();
        s.meta_schema = None;
        s.contract = contract;
    })
}

/// A schema with what it refers to put in its place.
pub fn whole(schema: Schema, all: &SchemaGenerator) -> Value {
    let value = schema.to_value();
    let named = value.get("$ref").and_then(Value::as_str);
    let name = named.and_then(|at| at.rsplit('/').next());
    match name.and_then(|name| all.definitions().get(name)) {
        Some(found) => found.clone(),
        None => value,
    }
}

/// The document.
pub fn document() -> Value {
    let mut sent = generator();
    let mut given = settings(Contract::Serialize).into_generator();
    let problem = given.subschema_for::<Problem>().to_value();
    let mut paths: Map<String, Value> = Map::new();
    for operation in operations() {
        let here = paths.entry(operation.path).or_insert_with(|| json!({}));
        here[operation.method.to_lowercase()] =
            described(operation, &mut sent, &mut given, &problem);
    }
    let mut schemas = given.take_definitions(true);
    schemas.extend(sent.take_definitions(true));
    json!({
        "openapi": "3.1.0",
        "info": {
            "title": "Amends",
            "version": "1",
            "description": "How a firm stands with its clients and why, with the sentences as proof. What each \
                field means is described in docs/json.md; limits and paging in docs/api.md.",
            "license": {"name": "MIT OR Apache-2.0", "identifier": "MIT OR Apache-2.0"},
        },
        "servers": [{"url": "/"}],
        "paths": paths,
        "components": {
            "securitySchemes": {"token": {
                "type": "http",
                "scheme": "bearer",
                "description": "A token of a member, made in the settings; its scope is read, write or admin.",
            }},
            "schemas": schemas,
        },
    })
}

fn described(
    operation: &Operation,
    sent: &mut SchemaGenerator,
    given: &mut SchemaGenerator,
    problem: &Value,
) -> Value {
    let mut takes: Vec<Value> = operation
        .parts()
        .map(|part| {
            json!({"name": part, "in": "path", "required": true, "schema": part_schema(part)})
        })
        .collect();
    if let Some(query) = operation.query {
        // One parameter for each field; the struct itself is not named.
        let mut apart = generator();
        let schema = whole(query(&mut apart), &apart);
        takes.extend(parameters(&schema));
    }
    let refused =
        |what: &str| json!({"description": what, "content": {MEDIA_TYPE: {"schema": problem}}});
    let mut answers: Map<String, Value> = Map::new();
    let good = if operation.makes { "201" } else { "200" };
    let schema = operation.gives.schema(given).to_value();
    answers.insert(
        good.to_string(),
        json!({"description": "As asked.", "content": {"application/json": {"schema": schema}}}),
    );
    for (status, what) in REFUSALS {
        answers.insert(status.to_string(), refused(what));
    }
    if operation.query.is_some() || operation.body.is_some() {
        answers.insert("400".into(), refused("What was sent cannot be understood."));
        answers.insert("422".into(), refused("It is understood, and not possible."));
    }
    let mut all = json!({
        "operationId": operation.name,
        "summary": operation.says,
        "security": [{"token": [operation.needs.name()]}],
        "responses": answers,
    });
    if !takes.is_empty() {
        all["parameters"] = Value::Array(takes);
    }
    if let Some(body) = operation.body {
        all["responses"]["413"] = refused("It is longer than 256 KiB.");
        all["responses"]["415"] = refused("It is no JSON.");
        all["requestBody"] = json!({
            "required": true,
            "content": {"application/json": {"schema": body(sent).to_value()}},
        });
    }
    all
}

/// A parameter for each field of a query.
fn parameters(schema: &Value) -> Vec<Value> {
    let empty = Map::new();
    let fields = schema.get("properties").and_then(Value::as_object);
    let required = schema.get("required").and_then(Value::as_array);
    let is_required =
        |name: &str| required.is_some_and(|all| all.iter().any(|one| one.as_str() == Some(name)));
    let fields = fields.unwrap_or(&empty).iter();
    fields
        .map(|(name, schema)| {
            json!({
                "name": name,
                "in": "query",
                "required": is_required(name),
                "schema": never_null(schema.clone()),
            })
        })
        .collect()
}

/// What is in a query is there or not; it is never null.
fn never_null(mut schema: Value) -> Value {
    if let Some(kinds) = schema.get_mut("type").and_then(Value::as_array_mut) {
        kinds.retain(|kind| kind != "null");
        if let [only] = kinds.as_slice() {
            schema["type"] = only.clone();
        }
    }
    if let Some(all) = schema.get_mut("enum").and_then(Value::as_array_mut) {
        all.retain(|one| !one.is_null());
    }
    if let Some(any) = schema.get("anyOf").and_then(Value::as_array) {
        let mut rest = any.iter().filter(|one| one["type"] != "null");
        if let (Some(only), None) = (rest.next(), rest.next()) {
            return only.clone();
        }
    }
    schema
}
