//! A form that was refused: it comes back with what was typed into it, and what is wrong beside the field.

use crate::flaw::beside;
use crate::form::Sent;
use crate::text::Text;
use maud::{Markup, html};

/// What is wrong with what was sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wrong {
    /// A reason is missing.
    Why,
    /// No day, or none that fits.
    Day,
    /// A time that is still to come.
    Future,
    /// Nobody whose turn it could be.
    Whom,
    /// A note without words.
    Note,
    /// No name, or a very long one.
    Name,
    /// No other client that is called so.
    Other,
    /// No other address of theirs.
    Address,
    /// No standing.
    Standing,
    /// Words that do not stand in the message.
    Words,
    /// What it was about is not there any more.
    Gone,
}

impl Wrong {
    /// The key of its words, beside a field of this name; of none above the page.
    fn key(self, field: &str) -> &'static str {
        match self {
            Wrong::Day if field == "until" => "wrong-until",
            Wrong::Day if field == "on" => "wrong-on",
            Wrong::Why => "wrong-why",
            Wrong::Day => "wrong-day",
            Wrong::Future => "wrong-future",
            Wrong::Whom => "wrong-whom",
            Wrong::Note => "wrong-note",
            Wrong::Name => "wrong-name",
            Wrong::Other => "wrong-other",
            Wrong::Address => "wrong-address",
            Wrong::Standing => "wrong-standing",
            Wrong::Words => "wrong-words",
            Wrong::Gone => "wrong-gone",
        }
    }

    /// Whether it is said beside a field of this name.
    fn is_of(self, field: &str) -> bool {
        match self {
            Wrong::Why => field == "why",
            Wrong::Day => matches!(field, "until" | "on" | "when"),
            Wrong::Future => field == "when",
            Wrong::Whom => field == "to",
            Wrong::Note => field == "text",
            Wrong::Name => field == "name",
            Wrong::Other => field == "other",
            Wrong::Address => field == "address-too",
            Wrong::Standing => field == "standing",
            Wrong::Words => field == "words",
            Wrong::Gone => false,
        }
    }
}

/// What is wrong, where a field says that it is described by it. One form is refused at a time.
const PLACE: &str = "flaw";

/// What was sent, and why it was refused.
#[derive(Debug)]
pub struct Refused {
    /// What was sent.
    pub sent: Sent,
    /// Why.
    pub wrong: Wrong,
}

impl Refused {
    /// Above the page, where no form on it says it; with the words that were typed, so that they are not lost.
    pub fn above(&self, body: &Markup, text: Text) -> Markup {
        let mark = format!("id=\"{PLACE}\"");
        let typed = ["why", "text", "words"].map(|field| self.sent.field(field));
        html! {
            @if !body.0.contains(&mark) {
                div.flaw role="alert" {
                    p { (text.say(self.wrong.key(""))) }
                    @for typed in typed.into_iter().filter(|typed| !typed.is_empty()) {
                        p { (text.say("wrong-typed")) " " bdi { "“" (typed) "”" } }
                    }
                }
            }
        }
    }
}

/// What a form begins with, or what was typed into it before it was refused.
#[derive(Clone, Copy)]
pub struct Typed<'a> {
    refused: Option<&'a Refused>,
    text: Text,
}

impl<'a> Typed<'a> {
    /// Of a form whose buttons send one of these, and that is about this: the names and values of its hidden fields.
    pub fn of(
        refused: Option<&'a Refused>,
        what: &[&str],
        about: &[(&str, &str)],
        text: Text,
    ) -> Typed<'a> {
        let refused = refused.filter(|refused| {
            let sent = &refused.sent;
            let same = |(name, value): &(&str, &str)| sent.field(name) == value.trim();
            what.contains(&sent.field("what")) && about.iter().all(same)
        });
        Typed { refused, text }
    }

    /// Whether it was refused.
    pub fn again(self) -> bool {
        self.refused.is_some()
    }

    /// What stands in a field.
    pub fn value(self, field: &str, begin: &'a str) -> &'a str {
        self.refused
            .map_or(begin, |refused| refused.sent.field(field))
    }

    /// Whether one of several is chosen.
    pub fn chosen(self, field: &str, value: &str, begin: bool) -> bool {
        self.refused.map_or(begin, |refused| {
            refused.sent.all(field).any(|sent| sent == value.trim())
        })
    }

    /// Whether a field is what is wrong.
    pub fn is_wrong(self, field: &str) -> bool {
        self.refused.is_some_and(|r| r.wrong.is_of(field))
    }

    /// What describes a field: what is wrong with it.
    pub fn by(self, field: &str) -> Option<&'static str> {
        self.is_wrong(field).then_some(PLACE)
    }

    /// What is wrong with a field, beside it.
    pub fn flaw(self, field: &str) -> Markup {
        let wrong = self.refused.map(|r| r.wrong).filter(|w| w.is_of(field));
        html! {
            @if let Some(wrong) = wrong {
                (beside(&self.text.say(wrong.key(field))))
            }
        }
    }
}
