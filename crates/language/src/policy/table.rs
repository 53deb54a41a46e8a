//! A table of the file under the reader's eyes: which keys it may have, and what kind of value each.

use super::mistake::Wrong;
use std::ops::Range;
use toml_edit::{Array, Item, TableLike, Value};

/// One table, with the keys that may stand in it.
pub(super) struct Reading<'a> {
    pub table: &'a dyn TableLike,
    /// Where it begins in the text.
    pub at: usize,
    /// What it is called in errors: `[answer]`; empty for the file itself.
    pub called: &'a str,
}

/// A value of a table, with its place.
pub(super) struct Valued<'a> {
    pub key: &'a str,
    pub item: &'a Item,
    pub at: usize,
}

impl<'a> Reading<'a> {
    /// Complains of every key that may not stand here.
    pub fn only(&self, keys: &[&str], wrong: &mut Vec<Wrong>) {
        for (key, item) in self.table.iter().filter(|(k, _)| !keys.contains(k)) {
            let name = self.table.get_key_value(key).map(|(k, _)| k);
            let at = name.and_then(|k| k.span()).or(item.span());
            let here = match self.called {
                "" => "in a policy".to_string(),
                called => format!("in {called}"),
            };
            let what = format!("There is no “{key}” {here}.");
            let only = if keys.len() == 1 { "only " } else { "" };
            let allowed = format!("There may be {only}{}.", listed(keys));
            let at = at.map_or(self.at, |s| s.start);
            wrong.push(Wrong::new(at, what, allowed).meaning(key, keys.iter().copied()));
        }
    }

    /// The value of a key.
    pub fn get(&self, key: &'a str) -> Option<Valued<'a>> {
        let item = self.table.get(key).filter(|i| !i.is_none())?;
        let at = item.span().map_or(self.at, |s| s.start);
        Some(Valued { key, item, at })
    }
}

impl<'a> Valued<'a> {
    /// A complaint about it.
    pub fn wrong(&self, must: &str) -> Wrong {
        let is = match self.item.type_name() {
            "string" => "a text",
            "integer" | "float" => "a number",
            "boolean" => "true or false",
            "datetime" => "a date",
            "array" => "a list",
            "array of tables" => "a list of tables",
            _ => "a table",
        };
        let what = format!("“{}” is {is} here; it has to be {must}.", self.key);
        Wrong::new(self.at, what, "")
    }

    /// A text in quotes.
    pub fn text(&self, wrong: &mut Vec<Wrong>) -> Option<&'a str> {
        let text = self.item.as_str();
        if text.is_none() {
            wrong.push(self.wrong("a text in quotes"));
        }
        text
    }

    /// A list of texts in quotes, each with its place; a single text is a list of one.
    pub fn texts(&self, wrong: &mut Vec<Wrong>) -> Vec<(&'a str, usize)> {
        if let Some(text) = self.item.as_str() {
            return vec![(text, self.at)];
        }
        let Some(list) = self.item.as_array() else {
            wrong.push(self.wrong("a list of texts, such as [\"one\", \"two\"]"));
            return Vec::new();
        };
        let mut out = Vec::new();
        for value in list {
            let at = value.span().map_or(self.at, |s| s.start);
            match value.as_str() {
                Some(text) => out.push((text, at)),
                None => {
                    let what = format!("In “{}” every item has to be a text in quotes.", self.key);
                    wrong.push(Wrong::new(at, what, ""));
                }
            }
        }
        out
    }

    /// Several tables: `[[key]]` as often as wanted, or a list of tables in one line.
    pub fn tables(&self, wrong: &mut Vec<Wrong>) -> Vec<(&'a dyn TableLike, usize)> {
        let start = |span: Option<Range<usize>>| span.map_or(self.at, |s| s.start);
        match self.item {
            Item::ArrayOfTables(tables) => tables
                .iter()
                .map(|t| (t as &dyn TableLike, start(t.span())))
                .collect(),
            Item::Value(Value::Array(list)) if all_tables(list) => list
                .iter()
                .filter_map(|v| Some((v.as_inline_table()? as &dyn TableLike, start(v.span()))))
                .collect(),
            _ => {
                let must = format!("written as [[{}]], once for each entry", self.key);
                wrong.push(self.wrong(&must));
                Vec::new()
            }
        }
    }
}

fn all_tables(list: &Array) -> bool {
    list.iter().all(Value::is_inline_table)
}

/// `a`, `a or b`, `a, b or c`.
pub(super) fn listed(words: &[&str]) -> String {
    match words {
        [] => String::new(),
        [one] => (*one).to_string(),
        [most @ .., last] => format!("{} or {last}", most.join(", ")),
    }
}
