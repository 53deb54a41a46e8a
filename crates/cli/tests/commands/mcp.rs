//! `amends mcp`: messages as an assistant sends them, a line each.

use crate::stored::Stored;
use serde_json::{Value, json};

/// What is answered to some messages.
fn told(store: &Stored, messages: &[Value]) -> Vec<Value> {
    let lines: Vec<String> = messages.iter().map(Value::to_string).collect();
    said(store, &lines.join("\n"))
}

fn said(store: &Stored, input: &str) -> Vec<Value> {
    let said = store.given("mcp", input);
    let lines = said.lines().filter(|line| line.starts_with('{'));
    lines
        .map(|line| serde_json::from_str(line).expect("JSON"))
        .collect()
}

fn asked(id: u32, tool: &str, arguments: &Value) -> Value {
    let params = json!({"name": tool, "arguments": arguments});
    json!({"jsonrpc": "2.0", "id": id, "method": "tools/call", "params": params})
}

/// What a tool said, as JSON.
fn shown(answer: &Value) -> Value {
    assert_eq!(answer["result"]["isError"], false, "{answer}");
    let text = answer["result"]["content"][0]["text"]
        .as_str()
        .expect("text");
    serde_json::from_str(text).expect("JSON")
}

#[test]
fn an_assistant_is_greeted_and_told_what_there_is() {
    let store = Stored::with("mcp-hello", "studio.mbox");
    let answers = told(
        &store,
        &[
            json!({"jsonrpc": "2.0", "id": 1, "method": "initialize", "params": {"protocolVersion": "2025-06-18"}}),
            json!({"jsonrpc": "2.0", "method": "notifications/initialized"}),
            json!({"jsonrpc": "2.0", "id": "two", "method": "tools/list"}),
            json!({"jsonrpc": "2.0", "id": 3, "method": "ping"}),
            json!({"jsonrpc": "2.0", "id": 4, "method": "resources/list"}),
        ],
    );
    assert_eq!(answers.len(), 4, "{answers:?}");
    assert_eq!(answers[0]["result"]["protocolVersion"], "2025-06-18");
    assert_eq!(answers[1]["id"], "two");
    let tools = answers[1]["result"]["tools"].as_array().expect("tools");
    for tool in tools {
        assert_eq!(tool["annotations"]["readOnlyHint"], true, "{tool}");
        assert_eq!(tool["inputSchema"]["type"], "object", "{tool}");
        assert!(!tool.to_string().contains("$ref"), "{tool}");
    }
    insta::assert_snapshot!(serde_json::to_string_pretty(tools).expect("JSON"));
    assert_eq!(answers[2]["result"], json!({}));
    assert_eq!(answers[3]["error"]["code"], -32_601);
}

#[test]
fn it_asks_what_people_ask() {
    let store = Stored::with("mcp-asks", "studio.mbox");
    let clients = store.json("clients");
    let first = clients["clients"][0]["id"].as_str().expect("an id");
    let answers = told(
        &store,
        &[
            asked(1, "clients", &json!({"limit": 500})),
            asked(2, "clients", &json!({})),
            asked(3, "client", &json!({"client": first})),
            asked(4, "conversations", &json!({"client": first})),
            asked(5, "conversation", &json!({"client": first})),
            asked(6, "loops", &json!({"limit": 1})),
            asked(
                7,
                "search",
                &json!({"q": "invoice OR \"the\"", "from": "them"}),
            ),
            asked(8, "today", &json!({})),
            asked(
                10,
                "draft_check",
                &json!({"text": "I am sorry if you felt hurt.", "fault": "ours"}),
            ),
        ],
    );
    assert_eq!(answers.len(), 9, "{answers:?}");
    assert_eq!(answers[0]["result"]["isError"], true);
    assert_eq!(shown(&answers[1])["clients"], clients["clients"]);
    assert_eq!(shown(&answers[2])["clients"][0]["id"], first);
    assert!(
        shown(&answers[4])["messages"]
            .as_array()
            .is_some_and(|m| !m.is_empty())
    );
    assert_eq!(
        shown(&answers[5])["loops"].as_array().map(Vec::len),
        Some(1)
    );
    assert_eq!(shown(&answers[8])["must_change"], true);
    for answer in &answers[3..8] {
        assert_eq!(shown(answer)["version"], 1);
    }
}

#[test]
fn what_is_wrong_is_said_and_the_rest_goes_on() {
    let store = Stored::with("mcp-wrong", "studio.mbox");
    let long = "x".repeat(1_100_000);
    let input = format!(
        "nonsense\n[]\n{{\"id\": 7}}\n{long}\n\n{}\n{}\n{}\n{}\n{}",
        asked(1, "erase", &json!({})),
        asked(2, "decide", &json!({})),
        asked(3, "client", &json!({})),
        asked(4, "client", &json!({"client": "../../etc/passwd"})),
        asked(
            5,
            "draft_check",
            &json!({"text": "Thank you.", "canary": 1})
        ),
    );
    let answers = said(&store, &input);
    let codes: Vec<i64> = answers
        .iter()
        .filter_map(|a| a["error"]["code"].as_i64())
        .collect();
    assert_eq!(
        codes,
        [-32_700, -32_600, -32_600, -32_600, -32_602, -32_602]
    );
    let failed: Vec<&Value> = answers
        .iter()
        .filter(|a| a["result"]["isError"] == true)
        .collect();
    assert_eq!(failed.len(), 3, "{answers:?}");
    let decided = store.json("correct list");
    assert_eq!(decided["decisions"], json!([]));
}
