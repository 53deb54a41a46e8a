//! One thing that a program can ask.

use super::given::Given;
use super::problem::Problem;
use crate::fault::Fault;
use amends_service::Seat;
use amends_service::access::Scope;
use amends_views::json::Shape;
use schemars::{Schema, SchemaGenerator};
use serde_json::{Map, Value, json};

/// What makes the schema of what is sent.
pub type Sent = fn(&mut SchemaGenerator) -> Schema;

/// Something that a program can ask.
pub struct Operation {
    /// Its name, the same for ever: `get_client`.
    pub name: &'static str,
    /// `GET` where nothing is sent, else `POST`.
    pub method: &'static str,
    /// Its address; `{...}` stands for any one part.
    pub path: &'static str,
    /// What it does, in a sentence.
    pub says: &'static str,
    /// What a token must be good for.
    pub needs: Scope,
    /// What may stand in the query.
    pub query: Option<Sent>,
    /// What is sent in the body.
    pub body: Option<Sent>,
    /// What it answers.
    pub gives: Shape,
    /// True when something new is there afterwards.
    pub makes: bool,
    /// What is done.
    pub(super) run: fn(&Seat, &Given) -> Result<String, Fault>,
}

impl Operation {
    /// The names of the parts of its address.
    pub fn parts(&self) -> impl Iterator<Item = &'static str> {
        let parts = self.path.split('/');
        parts.filter_map(|part| part.strip_prefix('{')?.strip_suffix('}'))
    }

    /// Everything it takes, as the schema of one JSON object.
    pub fn takes(&self) -> Value {
        let mut all = super::document::generator();
        let mut properties = Map::new();
        let mut required: Vec<Value> = Vec::new();
        for part in self.parts() {
            properties.insert(part.to_string(), part_schema(part));
            required.push(part.into());
        }
        for sent in [self.query, self.body].into_iter().flatten() {
            let mut schema = super::document::whole(sent(&mut all), &all);
            if let Some(Value::Object(some)) = schema.get_mut("properties").map(Value::take) {
                properties.extend(some);
            }
            if let Some(Value::Array(some)) = schema.get_mut("required").map(Value::take) {
                required.extend(some);
            }
        }
        json!({
            "type": "object",
            "properties": properties,
            "required": required,
            "additionalProperties": false,
        })
    }

    /// Does it for a program of this machine that says all that is to be given in one object.
    ///
    /// # Errors
    ///
    /// What went wrong, as it is said to programs.
    pub fn ask(&self, seat: &Seat, all: &Map<String, Value>) -> Result<String, Problem> {
        let given = Given::of(self, all);
        let done = given.and_then(|given| (self.run)(seat, &given));
        done.map_err(|fault| Problem::of(fault.status(), Some(&fault)))
    }
}

/// What stands in a part of an address.
pub fn part_schema(part: &str) -> Value {
    match part {
        "client" => json!({"type": "string", "description": "The client's id: `northgate-foods`.",
            "minLength": 1, "maxLength": 200}),
        "errand" => {
            json!({"type": "string", "description": "What it was given when it was asked for.",
            "minLength": 1, "maxLength": 100})
        }
        _ => json!({"type": "integer", "minimum": 0, "maximum": i64::MAX, "examples": [1]}),
    }
}
