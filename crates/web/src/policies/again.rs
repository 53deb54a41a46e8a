//! A form of the policy that was refused: what it holds then, and what is wrong beside its field.

use super::change::{Typed, Wrong};
use crate::flaw::beside;
use crate::text::Text;
use maud::Markup;

/// What was sent.
#[derive(Default)]
pub enum Sent {
    /// Nothing that could be shown again.
    #[default]
    Nothing,
    /// One of the forms.
    Form(Box<Typed>),
    /// The whole text.
    Text(String),
}

/// What is shown besides the policy: what was sent last, and what was wrong with it.
#[derive(Default)]
pub struct Again {
    /// What was wrong.
    pub wrong: Option<Wrong>,
    /// What was sent.
    pub sent: Sent,
}

/// The forms, by what they send, and in each the field that can be wrong by itself.
const FIELDS: [(&str, &str); 8] = [
    ("us", "value"),
    ("hours", "value"),
    ("zone", "value"),
    ("country", "value"),
    ("answer", "value"),
    ("day", "day"),
    ("put", "words"),
    ("remarks", "value"),
];

impl Again {
    fn form(&self, what: &str) -> Option<&Typed> {
        match &self.sent {
            Sent::Form(typed) if typed.field("what") == what => Some(typed),
            _ => None,
        }
    }

    /// The text as it was typed.
    pub fn text(&self) -> Option<&str> {
        match &self.sent {
            Sent::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Whether one of these forms was refused.
    pub fn is_one_of(&self, what: &[&str]) -> bool {
        what.iter().any(|what| self.form(what).is_some())
    }

    /// What stands in a field of a form.
    pub fn value<'a>(&'a self, what: &str, field: &str, begin: &'a str) -> &'a str {
        self.form(what).map_or(begin, |typed| typed.field(field))
    }

    /// What is wrong with a field of a form: the key of its words.
    fn wrong(&self, what: &str, field: &str) -> Option<&'static str> {
        let typed = self.form(what)?;
        match self.wrong {
            Some(Wrong::Value(key)) if FIELDS.contains(&(typed.field("what"), field)) => Some(key),
            _ => None,
        }
    }

    /// What describes a field, where something is wrong with it.
    pub fn by(&self, what: &str, field: &str) -> Option<&'static str> {
        self.wrong(what, field).map(|_| "flaw")
    }

    /// The same, in words beside it.
    pub fn flaw(&self, what: &str, field: &str, text: Text) -> Option<Markup> {
        let key = self.wrong(what, field)?;
        Some(beside(&text.say(key)))
    }

    /// What is wrong with no field alone: it is said above.
    pub fn above(&self) -> Option<&Wrong> {
        let beside = FIELDS
            .iter()
            .any(|(what, field)| self.by(what, field).is_some());
        self.wrong.as_ref().filter(|_| !beside)
    }
}
