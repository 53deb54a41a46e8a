//! The tools: operations that look and change nothing.

use super::Desk;
use super::protocol::Refusal;
use amends_web::api::{Operation, operations};
use serde_json::{Map, Value, json};

/// The tools, and the operation that each is.
const TOOLS: [(&str, &str); 9] = [
    ("today", "get_today"),
    ("clients", "list_clients"),
    ("client", "get_client"),
    ("people", "list_client_people"),
    ("conversations", "list_conversations"),
    ("conversation", "get_conversation"),
    ("loops", "list_loops"),
    ("search", "search"),
    ("draft_check", "check_draft"),
];

/// All of them, as they are told.
pub fn all() -> Value {
    let told = TOOLS.iter().filter_map(|(name, _)| {
        let operation = operation(name)?;
        Some(json!({
            "name": name,
            "title": name.replace('_', " "),
            "description": operation.says,
            "inputSchema": operation.takes(),
            "annotations": {
                "readOnlyHint": true,
                "destructiveHint": false,
                "idempotentHint": true,
                "openWorldHint": false,
            },
        }))
    });
    json!({"tools": told.collect::<Vec<_>>()})
}

/// Uses one. What goes wrong while it is used is told to the assistant, which can mend what it asked.
pub fn call(desk: &mut Desk, given: &Value) -> Result<Value, Refusal> {
    let name = given["name"].as_str().unwrap_or_default();
    let operation = operation(name).ok_or_else(|| Refusal::unfit("there is no such tool"))?;
    let empty = Map::new();
    let all = match &given["arguments"] {
        Value::Null => &empty,
        Value::Object(all) => all,
        _ => return Err(Refusal::unfit("arguments are one object")),
    };
    let said = match desk.seat() {
        Ok(seat) => operation.ask(seat, all).map_err(|problem| problem.line()),
        Err(failure) => Err(failure.line()),
    };
    let (text, failed) = match said {
        Ok(text) => (text, false),
        Err(text) => (text, true),
    };
    Ok(json!({"content": [{"type": "text", "text": text}], "isError": failed}))
}

fn operation(tool: &str) -> Option<&'static Operation> {
    let (_, name) = TOOLS.iter().find(|(named, _)| *named == tool)?;
    operations().find(|operation| operation.name == *name)
}
