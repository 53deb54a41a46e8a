//! One line of a form on a client's page: as it begins, or with what was typed into it and what is wrong with that.

use super::refused::Typed;
use crate::text::Text;
use jiff::civil::Date;
use maud::{Markup, html};

/// A line.
pub struct Line<'a> {
    /// Its name.
    pub name: &'static str,
    /// The key of its label.
    pub label: &'static str,
    /// What is typed into it, as HTML calls that.
    pub kind: &'static str,
    /// At most so many letters.
    pub longest: Option<u16>,
    /// Whether it may not stay empty.
    pub needed: bool,
    /// What stands in it at first.
    pub begin: &'a str,
    /// The list of what is offered.
    pub list: Option<&'static str>,
    /// The first day that fits.
    pub from: Option<Date>,
    /// The last.
    pub to: Option<Date>,
}

impl Default for Line<'_> {
    fn default() -> Self {
        Line {
            name: "why",
            label: "why",
            kind: "text",
            longest: None,
            needed: false,
            begin: "",
            list: None,
            from: None,
            to: None,
        }
    }
}

impl Line<'_> {
    /// The line, with its label.
    pub fn shown(&self, typed: Typed<'_>, text: Text) -> Markup {
        let value = typed.value(self.name, self.begin);
        let value = (!value.is_empty()).then_some(value);
        let wrong = typed.is_wrong(self.name);
        html! {
            label.field {
                span { (text.say(self.label)) }
                input type=(self.kind) name=(self.name) required[self.needed] maxlength=[self.longest] autocomplete="off"
                    list=[self.list] min=[self.from] max=[self.to] value=[value]
                    aria-invalid=[wrong.then_some("true")] aria-describedby=[typed.by(self.name)] autofocus[wrong];
            }
            (typed.flaw(self.name))
        }
    }
}
