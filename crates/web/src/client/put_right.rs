//! Small forms by which somebody puts right what was judged, folded away where the judgement stands.

use super::line::Line;
use super::refused::{Refused, Typed};
use crate::part::{cause_key, quote, thing, word};
use crate::text::Text;
use crate::visit::Visit;
use amends_domain::{Cause, MessageId, MomentKind, Standing};
use amends_service::access::Role;
use amends_views::why::Said;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use maud::{Markup, html};

/// On which page of which client a form stands, and whether whoever reads may decide.
#[derive(Clone, Copy)]
pub struct Here<'a> {
    /// The client's id.
    pub client: &'a str,
    /// The tab: what follows the client's address.
    pub tab: &'static str,
    /// The texts.
    pub text: Text,
    may: bool,
    refused: Option<&'a Refused>,
}

impl<'a> Here<'a> {
    /// On a tab of a client.
    pub fn on(client: &'a str, tab: &'static str, visit: &Visit) -> Here<'a> {
        Here {
            client,
            tab,
            text: visit.text,
            may: visit.seat.can(Role::Member),
            refused: None,
        }
    }

    /// The same, where a form was refused.
    pub fn after(self, refused: Option<&'a Refused>) -> Here<'a> {
        Here { refused, ..self }
    }

    /// What stands in a form whose buttons send one of these, about this: the names and values of its hidden fields.
    pub fn typed(self, what: &[&str], about: &[(&str, &str)]) -> Typed<'a> {
        Typed::of(self.refused, what, about, self.text)
    }

    /// Beside something else: to be read only.
    pub fn beside(client: &'a str, text: Text) -> Here<'a> {
        Here {
            client,
            tab: "/conversation",
            text,
            may: false,
            refused: None,
        }
    }

    /// Whether whoever reads may decide.
    pub fn may(self) -> bool {
        self.may
    }

    /// A form folded away under a few words, or standing open; nothing for whoever may not decide.
    pub fn folded(self, words: &str, open: bool, body: &Markup) -> Markup {
        html! {
            @if self.may {
                details.fix open[open] { summary { (words) } (body) }
            }
        }
    }

    /// A form that decides.
    pub fn form(self, fields: &Markup) -> Markup {
        html! {
            form.decide method="post" action={ "/clients/" (self.client) "/decide" } {
                input type="hidden" name="back" value=(self.tab);
                (fields)
            }
        }
    }

    /// A line for the reason.
    pub fn why(self, label: &'static str, needed: bool, typed: Typed<'_>) -> Markup {
        let line = Line {
            label,
            needed,
            longest: Some(500),
            ..Line::default()
        };
        line.shown(typed, self.text)
    }

    /// A button that sends a decision of a kind.
    pub fn button(self, what: &str, words: &str) -> Markup {
        html! { button.ghost type="submit" name="what" value=(what) { (words) } }
    }

    /// Takes a decision back.
    pub fn undo(self, number: Option<i64>) -> Markup {
        html! {
            @if let Some(number) = number.filter(|_| self.may) {
                form.undo method="post" action={ "/clients/" (self.client) "/undo" } {
                    input type="hidden" name="back" value=(self.tab);
                    input type="hidden" name="number" value=(number);
                    button.link type="submit" { (self.text.say("undo")) }
                }
            }
        }
    }
}

/// A sentence is not what it is taken for.
pub fn not_so(here: Here<'_>, message: &MessageId, kind: MomentKind, words: &str) -> Markup {
    let text = here.text;
    let thing = text.say(thing(kind));
    let typed = untold(here, message, kind, words);
    here.form(&html! {
        (named(message, kind, words))
        (here.why("why", false, typed))
        (here.button("not", &text.with("not-so", &[("thing", (&thing).into())])))
    })
}

/// What stands in that form.
fn untold<'a>(here: Here<'a>, message: &MessageId, kind: MomentKind, words: &str) -> Typed<'a> {
    let about = [
        ("message", message.as_str()),
        ("kind", kind.name()),
        ("words", words),
    ];
    here.typed(&["not"], &about)
}

/// Words with their source, and a way to say that they are not what they are taken for.
pub fn quoted(said: &Said, here: Here<'_>, zone: &TimeZone) -> Markup {
    let text = here.text;
    html! {
        div.beside {
            (quote(said, here.client, zone, text))
            @if let Some(kind) = said.kind {
                @let thing = text.say(thing(kind));
                @let label = text.with("not-so-folded", &[("thing", (&thing).into())]);
                @let open = untold(here, &said.message, kind, &said.words).again();
                (here.folded(&label, open, &not_so(here, &said.message, kind, &said.words)))
            }
        }
    }
}

/// A sentence and what it is taken for, as fields.
fn named(message: &MessageId, kind: MomentKind, words: &str) -> Markup {
    html! {
        input type="hidden" name="message" value=(message.as_str());
        input type="hidden" name="kind" value=(kind.name());
        input type="hidden" name="words" value=(words);
    }
}

/// Something in a letter that was passed over.
pub fn passed_over(here: Here<'_>, message: &MessageId) -> Markup {
    let text = here.text;
    let typed = here.typed(&["is"], &[("message", message.as_str())]);
    let words = Line {
        name: "words",
        label: "passed-over-words",
        needed: true,
        longest: Some(1000),
        ..Line::default()
    };
    let form = here.form(&html! {
        input type="hidden" name="message" value=(message.as_str());
        (words.shown(typed, text))
        label.field {
            span { (text.say("passed-over-kind")) }
            select name="kind" {
                @for kind in MomentKind::ALL {
                    option value=(kind.name()) selected[typed.chosen("kind", kind.name(), false)] { (text.say(thing(kind))) }
                }
            }
        }
        (here.why("why", false, typed))
        (here.button("is", &text.say("passed-over-keep")))
    });
    here.folded(&text.say("passed-over"), typed.again(), &form)
}

/// A reason is none.
pub fn no_reason(here: Here<'_>, cause: Cause) -> Markup {
    let text = here.text;
    let typed = here.typed(&["not-cause"], &[("cause", cause.name())]);
    let form = here.form(&html! {
        input type="hidden" name="cause" value=(cause.name());
        (here.why("why", false, typed))
        (here.button("not-cause", &text.say("no-reason-keep")))
        p.quiet { (text.say("no-reason-until")) }
    });
    let hidden =
        html! { (text.say("no-reason")) span.hidden { ": " (text.say(cause_key(cause))) } };
    html! {
        @if here.may() { details.fix open[typed.again()] { summary { (hidden) } (form) } }
    }
}

/// How it stands, and since when, put right.
pub fn standing(here: Here<'_>, now: Standing, turned: Option<Date>, today: Date) -> Markup {
    let text = here.text;
    let told = Standing::ALL.into_iter();
    let typed = here.typed(&["stands"], &[]);
    let since = here.typed(&["turned"], &[]);
    let day = turned.map(|day| day.to_string()).unwrap_or_default();
    let day = Line {
        name: "on",
        label: "turned-when",
        kind: "date",
        needed: true,
        to: Some(today),
        begin: &day,
        ..Line::default()
    };
    let open = typed.again() || since.again();
    let stands = here.form(&html! {
        fieldset.choices {
            legend { (text.say("stands-how")) }
            @for standing in told.filter(|s| *s != Standing::Unknown) {
                label {
                    input type="radio" name="standing" value=(standing.name()) required
                        checked[typed.chosen("standing", standing.name(), standing == now)];
                    " " (text.say(word(standing, false)))
                }
            }
        }
        (typed.flaw("standing"))
        (here.why("why", true, typed))
        (here.button("stands", &text.say("stands-keep")))
        p.quiet { (text.say("stands-until")) }
    });
    let since = here.form(&html! {
        (day.shown(since, text))
        (here.why("why", false, since))
        (here.button("turned", &text.say("turned-keep")))
    });
    here.folded(
        &text.say("stands-not-so"),
        open,
        &html! { (stands) (since) },
    )
}
