//! Every operation is asked, and what it answers fits what the document says of it.

use crate::common::{Firm, HIDDEN};
use crate::web::{Answer, ask, request};
use amends_service::Secret;
use amends_service::access::{NewToken, Scope};
use amends_web::api::{Operation, document, operations};
use serde_json::{Value, json};
use std::sync::LazyLock;

/// A firm that nothing here changes.
pub fn firm() -> &'static Firm {
    static FIRM: LazyLock<Firm> = LazyLock::new(|| {
        let firm = Firm::new();
        let owner = firm.access.machine("root");
        let written = owner.write_policy("remarks = \"Ada decides about refunds.\"\n", 0);
        assert_eq!(written.expect("written"), Ok(()));
        firm
    });
    &FIRM
}

/// A program with a token of somebody.
pub struct Program<'a> {
    firm: &'a Firm,
    bearer: String,
}

impl Program<'_> {
    pub fn of<'a>(firm: &'a Firm, name: &str, scope: Scope) -> Program<'a> {
        let seat = firm.access.seat(&firm.session(name));
        let seat = seat.expect("read").expect("a seat");
        let made: Secret = seat
            .add_token(&NewToken {
                name: "test",
                scope,
                days: 1,
            })
            .expect("a token");
        Program {
            firm,
            bearer: format!("Bearer {}", made.reveal()),
        }
    }

    pub fn bearer(&self) -> &str {
        &self.bearer
    }

    pub fn get(&self, path: &str) -> Answer {
        let headers = [("authorization", self.bearer.as_str())];
        ask(&self.firm.router, request("GET", path, &headers, ""))
    }

    pub fn post(&self, path: &str, body: &Value) -> Answer {
        let headers = [
            ("authorization", self.bearer.as_str()),
            ("content-type", "application/json"),
        ];
        ask(
            &self.firm.router,
            request("POST", path, &headers, &body.to_string()),
        )
    }

    pub fn json(&self, path: &str) -> Value {
        let answer = self.get(path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        assert_eq!(answer.header("content-type"), "application/json", "{path}");
        serde_json::from_str(&answer.body).expect("JSON")
    }
}

/// Whether a value is as a schema says: types, fields that must be there, and no others where they are all named.
fn fits(value: &Value, schema: &Value, all: &Value, at: &str) {
    if let Some(named) = schema["$ref"].as_str() {
        let name = named.rsplit('/').next().expect("a name");
        return fits(value, &all["components"]["schemas"][name], all, at);
    }
    if let (Some(one), true) = (schema["anyOf"].get(0), value.is_null()) {
        assert!(schema["anyOf"][1]["type"] == "null", "{at}: {one}");
        return;
    }
    if let Some(any) = schema["anyOf"].as_array() {
        let tried = |one: &Value| {
            let (value, one, all, at) = (value.clone(), one.clone(), all.clone(), at.to_string());
            std::panic::catch_unwind(move || fits(&value, &one, &all, &at)).is_ok()
        };
        assert!(any.iter().any(tried), "{at}: {value} is none of {any:?}");
        return;
    }
    let kinds = match &schema["type"] {
        Value::String(one) => vec![one.as_str()],
        Value::Array(some) => some.iter().filter_map(Value::as_str).collect(),
        _ => return,
    };
    let kind = match value {
        Value::Null => "null",
        Value::Bool(_) => "boolean",
        Value::Number(n) if n.is_f64() => "number",
        Value::Number(_) => "integer",
        Value::String(_) => "string",
        Value::Array(_) => "array",
        Value::Object(_) => "object",
    };
    let is_one = kinds.contains(&kind) || (kind == "integer" && kinds.contains(&"number"));
    assert!(is_one, "{at}: {kind} is none of {kinds:?}");
    if let Value::Array(items) = value {
        for item in items {
            fits(item, &schema["items"], all, &format!("{at}[]"));
        }
    }
    if let Value::Object(fields) = value {
        for name in schema["required"].as_array().into_iter().flatten() {
            let name = name.as_str().expect("a name");
            assert!(fields.contains_key(name), "{at}: {name} is missing");
        }
        for (name, field) in fields {
            let of = &schema["properties"][name];
            assert!(
                !of.is_null() || schema["properties"].is_null(),
                "{at}: {name} is not named"
            );
            fits(field, of, all, &format!("{at}.{name}"));
        }
    }
}

/// Checks an answer against the document.
pub fn as_documented(name: &str, status: &str, body: &str) {
    let document = document();
    let operation = operations().find(|o| o.name == name).expect("an operation");
    let here = &document["paths"][operation.path][operation.method.to_lowercase()];
    let schema = &here["responses"][status]["content"]["application/json"]["schema"];
    assert!(!schema.is_null(), "{name} {status}");
    let value: Value = serde_json::from_str(body).expect("JSON");
    fits(&value, schema, &document, name);
}

/// An operation's address for something that is there.
pub fn filled(owner: &Program<'_>, operation: &Operation) -> String {
    let path = operation.path.replace("{client}", HIDDEN);
    match operation.name {
        "search" => format!("{path}?q=report&client={HIDDEN}&limit=3"),
        "get_policy_version" => path.replace("{number}", "1"),
        "get_errand" => {
            let begun = owner.post("/api/v1/health/look", &json!({}));
            let begun: Value = serde_json::from_str(&begun.body).expect(&begun.body);
            path.replace("{errand}", begun["errand"].as_str().expect("a key"))
        }
        "get_original" => {
            let talk = owner.json(&format!("/api/v1/clients/{HIDDEN}/conversation"));
            let id = talk["messages"][0]["message_id"].as_str().expect("an id");
            format!("{path}?message_id={}", typed(id))
        }
        _ => path,
    }
}

/// An id as it stands in an address.
pub fn typed(id: &str) -> String {
    id.replace('<', "%3C")
        .replace('>', "%3E")
        .replace('@', "%40")
        .replace('+', "%2B")
}

#[test]
fn what_is_read_is_as_the_document_says() {
    let firm = firm();
    let owner = Program::of(firm, "Ada", Scope::Admin);
    for operation in operations().filter(|o| o.method == "GET") {
        let path = filled(&owner, operation);
        let answer = owner.get(&path);
        assert_eq!(answer.status, 200, "{path}: {}", answer.body);
        as_documented(operation.name, "200", &answer.body);
    }
}

#[test]
fn lists_are_given_in_parts_that_make_the_whole() {
    let firm = firm();
    let viewer = Program::of(firm, "Vi", Scope::Read);
    for (path, list, name) in [
        ("/api/v1/clients", "clients", "id"),
        ("/api/v1/loops", "loops", "code"),
        ("/api/v1/search?q=the&from=them", "hits", "message_id"),
    ] {
        let mark = if path.contains('?') { '&' } else { '?' };
        let named = |page: &Value| -> Vec<String> {
            let all = page[list].as_array().expect("a list").iter();
            all.map(|one| one[name].as_str().expect("a name").to_string())
                .collect()
        };
        let mut parts = Vec::new();
        let mut next = String::new();
        for _ in 0..6 {
            let page = viewer.json(&format!("{path}{mark}limit=4{next}"));
            assert!(page[list].as_array().expect("a list").len() <= 4);
            parts.extend(named(&page));
            match page["next"].as_str() {
                Some(cursor) => next = format!("&cursor={cursor}"),
                None => break,
            }
        }
        let whole = named(&viewer.json(&format!("{path}{mark}limit=100")));
        assert!(whole.len() > 4, "{path}");
        let same = parts.len().min(whole.len());
        assert_eq!(parts[..same], whole[..same], "{path}");
        assert!(same > 8 || same == whole.len(), "{path}: {same}");
    }
}

#[test]
fn clients_are_filtered_and_put_in_order() {
    let firm = firm();
    let viewer = Program::of(firm, "Vi", Scope::Read);
    let all = viewer.json("/api/v1/clients");
    let all = all["clients"].as_array().expect("clients");
    for standing in ["good", "strained", "broken"] {
        let some = viewer.json(&format!("/api/v1/clients?standing={standing}"));
        let some = some["clients"].as_array().expect("clients");
        let expected = all.iter().filter(|c| c["standing"] == standing).count();
        assert_eq!(some.len(), expected, "{standing}");
    }
    let found = viewer.json("/api/v1/clients?q=tidewell");
    assert_eq!(found["clients"][0]["id"], json!(HIDDEN));
    assert_eq!(found["clients"].as_array().map(Vec::len), Some(1));
}

#[test]
fn a_conversation_is_found_by_its_number_and_by_a_message() {
    let firm = firm();
    let viewer = Program::of(firm, "Vi", Scope::Read);
    let here = format!("/api/v1/clients/{HIDDEN}");
    let talks = viewer.json(&format!("{here}/conversations"));
    let oldest = talks["conversations"]
        .as_array()
        .and_then(|all| all.last())
        .expect("one");
    let number = oldest["conversation"].as_i64().expect("a number");
    let talk = viewer.json(&format!("{here}/conversation?conversation={number}"));
    assert_eq!(talk["conversation"], json!(number));
    let id = talk["messages"][0]["message_id"].as_str().expect("an id");
    let escaped = typed(id);
    let same = viewer.json(&format!("{here}/conversation?message_id={escaped}"));
    assert_eq!(same["conversation"], json!(number));
    for gone in [
        "conversation=99999999",
        "message_id=nobody%40nowhere.example",
    ] {
        assert_eq!(
            viewer.get(&format!("{here}/conversation?{gone}")).status,
            404,
            "{gone}"
        );
    }
}
