//! Lists that are given in parts: how many at a time, and where the next part begins.

use crate::fault::Fault;
use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Deserialize;
use std::borrow::Cow;
use std::str::FromStr;

/// A place in a list, as the `next` of the part before says it.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(transparent)]
pub struct Cursor(String);

impl Cursor {
    /// The place.
    pub fn place<T: FromStr>(&self) -> Result<T, Fault> {
        self.0
            .parse()
            .map_err(|_| Fault::Unread("cursor: it is the `next` of no list".to_string()))
    }
}

impl JsonSchema for Cursor {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> Cow<'static, str> {
        "Cursor".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        schemars::json_schema!({
            "type": "string",
            "pattern": "^[0-9]{1,18}$",
            "description": "Where the list goes on: the `next` of the part before.",
        })
    }
}

/// A text that is no longer than the document says, in characters.
pub fn short(name: &str, text: Option<&str>, most: usize) -> Result<(), Fault> {
    match text.is_some_and(|text| text.chars().count() > most) {
        true => Err(Fault::Unread(format!("{name}: at most {most} characters"))),
        false => Ok(()),
    }
}

/// So many at a time: what was asked for, within what is given.
pub fn limit(asked: Option<u32>, usual: u32, most: u32) -> Result<usize, Fault> {
    let limit = asked.unwrap_or(usual);
    match (1..=most).contains(&limit) {
        true => Ok(limit as usize),
        false => Err(Fault::Unread(format!("limit: 1 to {most}"))),
    }
}
