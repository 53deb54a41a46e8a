//! What is never stored: people, conversations, labels, words. For owners.

use super::framed;
use crate::app::App;
use crate::ask::ask;
use crate::fault::Fault;
use crate::flaw::{field, told};
use crate::sign_in::again;
use crate::text::Text;
use crate::visit::Visit;
use amends_service::Exclusion;
use amends_service::access::Flaw;
use axum::Form;
use axum::extract::State;
use axum::response::{IntoResponse, Redirect, Response};
use maud::{Markup, html};
use serde::Deserialize;

/// The kinds that people name: in forms, and the keys of what they are called and how they are told.
const KINDS: [(&str, &str, &str); 4] = [
    ("person", "exclusions-person", "excluded-person"),
    ("thread", "exclusions-thread", "excluded-thread"),
    ("label", "exclusions-label", "excluded-label"),
    ("words", "exclusions-with-words", "excluded-words"),
];

/// What the forms send.
#[derive(Deserialize)]
pub struct Typed {
    kind: String,
    what: String,
    /// The mailbox about to be connected from where it was sent; none from the page itself.
    #[serde(default)]
    connecting: String,
}

impl Typed {
    fn exclusion(&self) -> Result<Exclusion, Fault> {
        let what = self.what.trim().to_string();
        if what.chars().count() > 500 {
            return Err(Fault::Asked);
        }
        Ok(match self.kind.as_str() {
            "person" => Exclusion::Person(what),
            "thread" => Exclusion::Thread(what),
            "label" => Exclusion::Label(what),
            "words" => Exclusion::Words(what),
            _ => return Err(Fault::Asked),
        })
    }

    /// Where they came from.
    fn back(&self) -> Response {
        let key = &self.connecting;
        let plain = |c: char| c.is_ascii_alphanumeric() || c == '-';
        match !key.is_empty() && key.len() < 64 && key.chars().all(plain) {
            true => Redirect::to(&format!("/settings/mail/connecting/{key}")),
            false => Redirect::to("/settings/exclusions"),
        }
        .into_response()
    }
}

/// The page.
pub async fn page(State(app): State<App>, visit: Visit) -> Result<Response, Fault> {
    shown(&app, &visit, None).await
}

/// Excludes something from now on.
pub async fn add(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let what = typed.exclusion()?;
    match ask(&app, &visit, move |seat| seat.exclude(&what)).await {
        Ok(()) => Ok(typed.back()),
        Err(Fault::Flaw(flaw)) => Ok(again(flaw, shown(&app, &visit, Some(flaw)).await?)),
        Err(fault) => Err(fault),
    }
}

/// Excludes something no longer.
pub async fn end(
    State(app): State<App>,
    visit: Visit,
    Form(typed): Form<Typed>,
) -> Result<Response, Fault> {
    let what = typed.exclusion()?;
    ask(&app, &visit, move |seat| seat.include(&what)).await?;
    Ok(typed.back())
}

async fn shown(app: &App, visit: &Visit, flaw: Option<Flaw>) -> Result<Response, Fault> {
    let text = visit.text;
    let all = ask(app, visit, |seat| seat.exclusions()).await?;
    let body = html! {
        (told(flaw, text))
        p { (text.say("exclusions-words")) }
        (list(&all, "", text))
        section {
            h3 { (text.say("exclusions-add")) }
            (form("", text))
        }
    };
    Ok(framed(visit, "settings-exclusions", &body))
}

/// All that is excluded. `connecting` is the mailbox from whose page it is looked at.
pub fn list(all: &[Exclusion], connecting: &str, text: Text) -> Markup {
    html! {
        @if all.is_empty() { p.quiet { (text.say("exclusions-none")) } } @else {
            ul.plain-list {
                @for exclusion in all { li { (one(exclusion, connecting, text)) } }
            }
        }
    }
}

fn one(exclusion: &Exclusion, connecting: &str, text: Text) -> Markup {
    let (kind, what) = match exclusion {
        Exclusion::Person(what) => ("person", what),
        Exclusion::Thread(what) => ("thread", what),
        Exclusion::Label(what) => ("label", what),
        Exclusion::Words(what) => ("words", what),
        Exclusion::Erased(_) => return html! { (text.say("excluded-erased")) },
    };
    let key = KINDS.iter().find(|(k, ..)| *k == kind);
    html! {
        form.inline method="post" action="/settings/exclusions/end" {
            @if let Some((_, _, key)) = key { (text.say(key)) " " }
            bdi { "“" (what) "”" } " "
            input type="hidden" name="kind" value=(kind);
            input type="hidden" name="what" value=(what);
            input type="hidden" name="connecting" value=(connecting);
            button.link type="submit" { (text.say("exclusions-end")) span.hidden { " " (what) } }
        }
    }
}

/// The form for one more.
pub fn form(connecting: &str, text: Text) -> Markup {
    html! {
        form.stack method="post" action="/settings/exclusions" {
            input type="hidden" name="connecting" value=(connecting);
            label.field {
                span { (text.say("exclusions-kind")) }
                select name="kind" {
                    @for (kind, key, _) in KINDS { option value=(kind) { (text.say(key)) } }
                }
            }
            (field("what", "text", &text.say("exclusions-what"), "", "off"))
            p { button.ghost type="submit" { (text.say("exclusions-add-now")) } }
        }
    }
}
