//! What a program gave: parts of the address, a query, a body.

use super::operation::Operation;
use crate::fault::Fault;
use crate::part::escaped;
use axum::extract::Query;
use axum::http::Uri;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};
use std::collections::BTreeMap;

/// What was given.
#[derive(Debug, Clone, Default)]
pub struct Given {
    /// The parts of the address, by their names.
    pub parts: BTreeMap<String, String>,
    /// The address, with its query.
    pub asked: Uri,
    /// The body.
    pub body: Vec<u8>,
}

impl Given {
    /// The same from one object that holds all.
    pub fn of(operation: &Operation, all: &Map<String, Value>) -> Result<Given, Fault> {
        let mut given = Given::default();
        let (mut query, mut body) = (Vec::new(), Map::new());
        for (name, value) in all {
            let plain = match value {
                Value::String(text) => text.clone(),
                value => value.to_string(),
            };
            if operation.parts().any(|part| part == name) {
                given.parts.insert(name.clone(), plain);
            } else if operation.body.is_some() {
                body.insert(name.clone(), value.clone());
            } else if !value.is_null() {
                query.push(format!("{}={}", escaped(name), escaped(&plain)));
            }
        }
        let missing = operation.parts().find(|p| !given.parts.contains_key(*p));
        if let Some(part) = missing {
            return Err(Fault::Unread(format!("{part} is missing")));
        }
        let asked = format!("/?{}", query.join("&")).parse();
        given.asked = asked.map_err(|_| Fault::Asked)?;
        given.body = serde_json::to_vec(&body).unwrap_or_default();
        Ok(given)
    }

    /// A part of the address.
    pub fn part(&self, name: &str) -> Result<&str, Fault> {
        self.parts.get(name).map(String::as_str).ok_or(Fault::Gone)
    }

    /// A part of the address that is a number.
    pub fn number(&self, name: &str) -> Result<i64, Fault> {
        self.part(name)?.parse().map_err(|_| Fault::Gone)
    }

    /// The query.
    pub fn query<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        let read = Query::try_from_uri(&self.asked);
        let Query(read) = read.map_err(|error| Fault::Unread(inner(&error)))?;
        Ok(read)
    }

    /// The body, which is JSON.
    pub fn body<T: DeserializeOwned>(&self) -> Result<T, Fault> {
        serde_json::from_slice(&self.body).map_err(|error| Fault::Unread(error.to_string()))
    }
}

/// What an error says at its root, without what was laid around it.
fn inner(error: &dyn std::error::Error) -> String {
    match error.source() {
        Some(source) => inner(source),
        None => error.to_string(),
    }
}
