//! The messages of the Model Context Protocol, as far as tools need them: JSON-RPC 2.0, one object a line
//! (<https://modelcontextprotocol.io/specification/2025-06-18>).

use super::{Desk, tools};
use serde_json::{Value, json};

/// Versions of the protocol that are spoken, the newest first. They say the same of what is spoken here.
const VERSIONS: [&str; 4] = ["2025-11-25", "2025-06-18", "2025-03-26", "2024-11-05"];

const PARSE_ERROR: i64 = -32_700;
const INVALID_REQUEST: i64 = -32_600;
const METHOD_NOT_FOUND: i64 = -32_601;
const INVALID_PARAMS: i64 = -32_602;

/// What an assistant is told at the beginning.
const ABOUT: &str = "Amends reads the mail a firm exchanges with its clients and says how each relationship stands \
    and why. Every claim comes with the sentences it rests on: quote them, with who wrote them and when. Begin with \
    today or clients; take client for one of them. Times are UTC. Nothing can be changed or sent from here.";

/// Why a message cannot be done.
pub struct Refusal {
    code: i64,
    what: String,
}

impl Refusal {
    /// What was given does not fit.
    pub fn unfit(what: impl Into<String>) -> Refusal {
        Refusal {
            code: INVALID_PARAMS,
            what: what.into(),
        }
    }
}

/// What is answered to a message; nothing to what wants no answer.
pub fn answer(desk: &mut Desk, line: &[u8]) -> Option<Value> {
    let Ok(message) = serde_json::from_slice::<Value>(line) else {
        return Some(failed(Value::Null, PARSE_ERROR, "that is no JSON"));
    };
    let Some(fields) = message.as_object() else {
        return Some(failed(Value::Null, INVALID_REQUEST, "one object a line"));
    };
    // An answer to something that we asked; we ask nothing.
    let method = fields.get("method").and_then(Value::as_str);
    let id = fields
        .get("id")
        .filter(|id| id.is_string() || id.is_number());
    let (Some(method), Some(id)) = (method, id) else {
        let asked = fields.contains_key("id") && !fields.contains_key("result");
        let wrong = asked && !fields.contains_key("error");
        return wrong.then(|| {
            failed(
                Value::Null,
                INVALID_REQUEST,
                "a method and an id are missing",
            )
        });
    };
    let nothing = json!({});
    let given = fields.get("params").unwrap_or(&nothing);
    let done = match method {
        "initialize" => Ok(hello(given)),
        "ping" => Ok(json!({})),
        "tools/list" => Ok(tools::all()),
        "tools/call" => tools::call(desk, given),
        _ => Err(Refusal {
            code: METHOD_NOT_FOUND,
            what: "there is no such method here".to_string(),
        }),
    };
    Some(match done {
        Ok(result) => json!({"jsonrpc": "2.0", "id": id, "result": result}),
        Err(refusal) => failed(id.clone(), refusal.code, &refusal.what),
    })
}

/// What is answered to a message that nobody should send.
pub fn too_long() -> Value {
    failed(
        Value::Null,
        INVALID_REQUEST,
        "a message is at most 1 MiB long",
    )
}

fn failed(id: Value, code: i64, what: &str) -> Value {
    json!({"jsonrpc": "2.0", "id": id, "error": {"code": code, "message": what}})
}

fn hello(given: &Value) -> Value {
    let asked = given["protocolVersion"].as_str();
    let spoken = asked.filter(|asked| VERSIONS.contains(asked));
    json!({
        "protocolVersion": spoken.unwrap_or(VERSIONS[0]),
        "capabilities": {"tools": {"listChanged": false}},
        "serverInfo": {"name": "amends", "title": "Amends", "version": env!("CARGO_PKG_VERSION")},
        "instructions": ABOUT,
    })
}
