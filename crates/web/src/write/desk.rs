//! Where one writes: the words, the subject, whose fault it is about.

use super::Desk;
use crate::part::place;
use crate::text::Text;
use amends_domain::MessageId;
use amends_domain::draft::Fault;
use maud::{Markup, html};

/// Characters of a draft; more are not read.
const LONGEST: usize = 60_000;

/// To whom it goes, and that nothing is kept.
pub fn head(desk: &Desk, text: Text) -> Markup {
    let client = desk.client.as_deref();
    let name = client.and_then(|id| {
        let lists = desk.lists.as_ref()?;
        let found = lists.report.clients.iter().find(|c| c.id == id);
        found.map(|c| c.name.as_str())
    });
    let answered = match desk.typed.answering.as_str() {
        "" => None,
        id => client.and_then(|client| place(client, &MessageId::new(id))),
    };
    html! {
        @match (client, name) {
            (Some(id), Some(name)) => {
                h1 { (text.say("write-to")) " " a href={ "/clients/" (id) } { bdi { (name) } } }
            }
            _ => h1 { (text.say("write-title")) }
        }
        p.sub {
            (text.say("write-kept"))
            @if let Some(answered) = answered { " " a href=(answered) { (text.say("write-answered")) } }
        }
    }
}

/// The form. It is read when the button is pressed, and where scripts run after a pause, too.
pub fn form(desk: &Desk, text: Text) -> Markup {
    let to = address(desk);
    html! {
        form.writing method="post" action=(to) {
            input type="hidden" name="answering" value=(desk.typed.answering);
            label.field {
                span { (text.say("write-subject")) }
                input name="subject" value=(desk.typed.subject) maxlength="1000" autocomplete="off";
            }
            label.field {
                span { (text.say("write-words")) }
                textarea #words name="words" rows="14" maxlength=(LONGEST) spellcheck="true" dir="auto"
                    hx-post=(to) hx-trigger="input changed delay:700ms" hx-include="closest form"
                    hx-select="#read" hx-target="#read" hx-swap="outerHTML" { (desk.typed.words) }
            }
            fieldset.choice {
                legend { (text.say("write-fault")) }
                @for (value, key) in faults() {
                    label {
                        input type="radio" name="fault" value=(value) checked[value == desk.typed.fault]
                            hx-post=(to) hx-trigger="change" hx-include="closest form"
                            hx-select="#read" hx-target="#read" hx-swap="outerHTML";
                        " " (text.say(key))
                    }
                }
            }
            p.acts {
                button.btn type="submit" { (text.say("write-check")) }
                button.ghost type="button" hidden data-copy="words" data-done=(text.say("write-copied")) {
                    (text.say("write-copy"))
                }
            }
        }
    }
}

fn faults() -> [(&'static str, &'static str); 5] {
    [
        ("", "write-fault-open"),
        (Fault::Ours.name(), "write-fault-ours"),
        (Fault::Theirs.name(), "write-fault-theirs"),
        (Fault::Shared.name(), "write-fault-shared"),
        (Fault::Nobody.name(), "write-fault-nobody"),
    ]
}

fn address(desk: &Desk) -> String {
    match &desk.client {
        Some(client) => format!("/clients/{client}/write"),
        None => "/write".to_string(),
    }
}
