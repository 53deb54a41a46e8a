//! Small forms by which somebody puts right what was judged, folded away where the judgement stands.

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
}

impl<'a> Here<'a> {
    /// On a tab of a client.
    pub fn on(client: &'a str, tab: &'static str, visit: &Visit) -> Here<'a> {
        Here {
            client,
            tab,
            text: visit.text,
            may: visit.seat.can(Role::Member),
        }
    }

    /// Beside something else: to be read only.
    pub fn beside(client: &'a str, text: Text) -> Here<'a> {
        Here {
            client,
            tab: "/conversation",
            text,
            may: false,
        }
    }

    /// Whether whoever reads may decide.
    pub fn may(self) -> bool {
        self.may
    }

    /// A form folded away under a few words; nothing for whoever may not decide.
    pub fn folded(self, words: &str, body: &Markup) -> Markup {
        html! {
            @if self.may {
                details.fix { summary { (words) } (body) }
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
    pub fn why(self, label: &'static str, needed: bool) -> Markup {
        html! {
            label.field {
                span { (self.text.say(label)) }
                input type="text" name="why" maxlength="500" autocomplete="off" required[needed];
            }
        }
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
    here.form(&html! {
        (named(message, kind, words))
        (here.why("why", false))
        (here.button("not", &text.with("not-so", &[("thing", (&thing).into())])))
    })
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
                (here.folded(&label, &not_so(here, &said.message, kind, &said.words)))
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
    let form = here.form(&html! {
        input type="hidden" name="message" value=(message.as_str());
        label.field {
            span { (text.say("passed-over-words")) }
            input type="text" name="words" required maxlength="1000" autocomplete="off";
        }
        label.field {
            span { (text.say("passed-over-kind")) }
            select name="kind" {
                @for kind in MomentKind::ALL {
                    option value=(kind.name()) { (text.say(thing(kind))) }
                }
            }
        }
        (here.why("why", false))
        (here.button("is", &text.say("passed-over-keep")))
    });
    here.folded(&text.say("passed-over"), &form)
}

/// A reason is none.
pub fn no_reason(here: Here<'_>, cause: Cause) -> Markup {
    let text = here.text;
    let form = here.form(&html! {
        input type="hidden" name="cause" value=(cause.name());
        (here.why("why", false))
        (here.button("not-cause", &text.say("no-reason-keep")))
        p.quiet { (text.say("no-reason-until")) }
    });
    let hidden =
        html! { (text.say("no-reason")) span.hidden { ": " (text.say(cause_key(cause))) } };
    html! {
        @if here.may() { details.fix { summary { (hidden) } (form) } }
    }
}

/// How it stands, and since when, put right.
pub fn standing(here: Here<'_>, now: Standing, turned: Option<Date>, today: Date) -> Markup {
    let text = here.text;
    let told = Standing::ALL.into_iter();
    let stands = here.form(&html! {
        fieldset.choices {
            legend { (text.say("stands-how")) }
            @for standing in told.filter(|s| *s != Standing::Unknown) {
                label {
                    input type="radio" name="standing" value=(standing.name()) required
                        checked[standing == now];
                    " " (text.say(word(standing, false)))
                }
            }
        }
        (here.why("why", true))
        (here.button("stands", &text.say("stands-keep")))
        p.quiet { (text.say("stands-until")) }
    });
    let since = here.form(&html! {
        label.field {
            span { (text.say("turned-when")) }
            input type="date" name="on" required max=(today) value=[turned];
        }
        (here.why("why", false))
        (here.button("turned", &text.say("turned-keep")))
    });
    here.folded(&text.say("stands-not-so"), &html! { (stands) (since) })
}
